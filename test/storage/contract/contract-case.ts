import { type Document as BsonDocument, deserialize, EJSON, type ObjectId, serialize } from 'bson';
import { expect } from 'chai';
import { type Db, MongoClient } from 'mongodb';
import { onEachDatabase } from '../test-bed.js';

/**
 * One thing MongoDB 7.0 promises, said from its manual and not from what an engine was seen to do. Every case has a
 * collection `things` to itself. Documents are compared to the bit: type of each number and order of fields included.
 */
export interface Case {
  /** What is promised; with the matter's title before it, a sentence. */
  readonly it: string;
  /** The documents that are there, after the indexes are. */
  readonly given?: readonly BsonDocument[];
  readonly indexes?: readonly BsonDocument[];
  /** Commands before the one in question; all must succeed. */
  readonly first?: readonly BsonDocument[];
  /** The command in question; where it needs a cursor's id, made from the last reply before it. */
  readonly send: BsonDocument | ((reply: BsonDocument) => BsonDocument);
  /** The documents of the answer's cursor, all its batches. */
  readonly gives?: readonly BsonDocument[];
  /** The answer, but for `ok` and what a cluster adds. A text of an error is compared only where one is named. */
  readonly says?: BsonDocument;
  /** The error: its code, and whatever else is named of it. */
  readonly fails?: BsonDocument;
  /** The documents afterwards, in the order of their ids. */
  readonly leaves?: readonly BsonDocument[];
  /** Why another engine that speaks MongoDB's protocol answers otherwise: there the case is skipped when it fails. */
  readonly departs?: string;
}

/** MongoDB has many errors with a number but no name; DocumentDB knows only the named ones. */
export const departsFrom = (code: number): Pick<Case, 'departs'> =>
  code < 10_000 || code === 11_000 ? {} : { departs: 'DocumentDB has no code of its own for this error' };

/** In an expected document: an id the database (or its driver) made. */
export const MADE = '(an id made by the database)';
/** In an expected text: the name of the database. */
const DATABASE = 'db';
const HOUR = 3_600_000;
const CLUSTER_FIELDS = ['ok', '$clusterTime', 'operationTime', 'electionId', 'opTime', 'waitedMS'];
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true };

/** A matter's cases, on the embedded database and on the server at MONGODB_URI. */
export function describeCases(matter: string, cases: readonly Case[]): void {
  onEachDatabase(matter, (bed) => {
    let client: MongoClient;
    let db: Db;
    let mayDepart: boolean;
    before(async () => {
      client = await MongoClient.connect(bed().uri);
      db = client.db();
      mayDepart = !bed().embedded && !(await isMongoDb(db));
    });
    after(() => client.close());
    for (const promise of cases) {
      it(promise.it, async function () {
        try {
          await keep(db, promise);
        } catch (failure) {
          if (promise.departs === undefined || !mayDepart) throw failure;
          this.skip();
        }
      });
    }
  });
}

/** MongoDB itself names its own engine among those it has; it departs from nothing. */
async function isMongoDb(db: Db): Promise<boolean> {
  const { storageEngines = [] } = await db.command({ buildInfo: 1 });
  return storageEngines.includes('wiredTiger');
}

async function keep(db: Db, promise: Case): Promise<void> {
  await prepare(db, promise);
  let reply: BsonDocument = {};
  for (const command of promise.first ?? []) reply = await db.command(command, EXACT);
  const send = typeof promise.send === 'function' ? promise.send(reply) : promise.send;
  const { fails, gives, says, leaves } = promise;
  if (fails !== undefined) expectError(db, await failureOf(db, send), fails);
  else {
    const answer = await db.command(send, EXACT);
    if (gives !== undefined) expect(shown(await drained(db, answer))).to.deep.equal(shown(gives));
    if (says !== undefined) expectReply(db, answer, says);
  }
  if (leaves === undefined) return;
  const after = await db.command({ find: 'things', sort: { _id: 1 }, batchSize: 1_000 }, EXACT);
  expect(shown(await drained(db, after)), 'the documents afterwards').to.deep.equal(shown(leaves));
}

async function prepare(db: Db, { given = [], indexes = [] }: Case): Promise<void> {
  await db.command({ drop: 'things' }).catch((error: { code?: number }) => {
    if (error.code !== 26) throw error;
  });
  await db.command({ create: 'things' });
  if (indexes.length > 0) await db.command({ createIndexes: 'things', indexes });
  if (given.length === 0) return;
  const { writeErrors = [] } = await db.command({ insert: 'things', documents: given });
  expect(writeErrors, 'the documents given').to.deep.equal([]);
}

async function drained(db: Db, answer: BsonDocument): Promise<BsonDocument[]> {
  const documents = [...answer.cursor.firstBatch];
  let { id } = answer.cursor;
  while (String(id) !== '0') {
    const more = await db.command({ getMore: id, collection: 'things' }, EXACT);
    documents.push(...more.cursor.nextBatch);
    id = more.cursor.id;
  }
  return documents;
}

async function failureOf(db: Db, command: BsonDocument): Promise<BsonDocument> {
  try {
    await db.command(command, EXACT);
  } catch (error) {
    if ((error as { errorResponse?: BsonDocument }).errorResponse === undefined) throw error;
    return (error as { errorResponse: BsonDocument }).errorResponse;
  }
  throw new Error('The command was to be refused, but was answered.');
}

function expectError(db: Db, failure: BsonDocument, expected: BsonDocument): void {
  expect(plain(db, named(failure, expected)), String(failure.errmsg)).to.deep.equal(plain(db, expected));
}

function expectReply(db: Db, answer: BsonDocument, expected: BsonDocument): void {
  const told = Object.fromEntries(Object.entries(answer).filter(([name]) => !CLUSTER_FIELDS.includes(name)));
  if (Array.isArray(told.writeErrors)) told.writeErrors = namedEach(told.writeErrors, expected.writeErrors);
  expect(plain(db, told)).to.deep.equal(plain(db, expected));
  for (const name of ['value', 'values'])
    expect(shown([{ it: told[name] }]), name).to.deep.equal(shown([{ it: expected[name] }]));
}

function namedEach(errors: readonly BsonDocument[], expected: readonly BsonDocument[] = []): BsonDocument[] {
  return errors.map((error, at) => named(error, expected[at] ?? { index: 0, code: 0 }));
}

/** Of a document only the fields that another names. */
const named = (from: BsonDocument, wanted: BsonDocument): BsonDocument =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, from[name]]));

/** A reply as it is compared: the order of its fields means nothing. */
const plain = (db: Db, reply: BsonDocument): unknown =>
  JSON.parse(shown([reply])[0]?.replaceAll(db.databaseName, DATABASE) ?? '');

/** Documents as texts that differ where anything in them does: a type, an order, a sign. */
function shown(documents: readonly BsonDocument[]): string[] {
  return documents.map((document) => {
    const exact = deserialize(serialize(document), EXACT);
    return EJSON.stringify(withoutMadeIds(exact), { relaxed: false });
  });
}

/** The cases themselves use ids from long ago. */
function withoutMadeIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMadeIds);
  if (typeof value !== 'object' || value === null) return value;
  if ('_bsontype' in value) {
    const isMade =
      value._bsontype === 'ObjectId' &&
      Math.abs(Date.now() - (value as ObjectId).getTimestamp().getTime()) < HOUR;
    return isMade ? MADE : value;
  }
  if (value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutMadeIds(item)]));
}
