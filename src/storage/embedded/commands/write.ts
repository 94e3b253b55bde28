import { assertValidId, type Collection } from '../collections/collection.js';
import { CommandError, isStoreFailure, notSupported } from '../errors.js';
import { compileUpdate, identified, type Update, upsertSeed } from '../query/update.js';
import {
  type Doc,
  isPlainObject,
  MAX_DOCUMENT_BYTES,
  readExact,
  readPlain,
  writeDocument,
} from '../values/codec.js';
import { checkDocument } from '../wire/check-document.js';
import {
  checkFields,
  documentOf,
  flagOf,
  integerOf,
  listOf,
  namespaceOf,
  requireFields,
} from './arguments.js';
import type { Command, Context } from './context.js';
import { variablesOf } from './let-variables.js';
import { changeAll, inParts } from './parts.js';
import { type Match, select, type Wish } from './select.js';

const MAX_BATCH = 100_000;
const batchFields = ['ordered', 'bypassDocumentValidation'];

interface WriteError {
  readonly index: number;
  readonly code: number;
  readonly errmsg: string;
}

/**
 * Does each item in turn; an ordered batch stops at the first that fails, an unordered one goes on. It pauses where an
 * item does, and gives the failures.
 */
function* eachOf<T>(
  items: readonly T[],
  ordered: boolean,
  act: (item: T, index: number) => Iterable<void>,
): Generator<void, Doc> {
  const writeErrors: WriteError[] = [];
  for (const [index, item] of items.entries()) {
    try {
      yield* act(item, index);
    } catch (failure) {
      if (!(failure instanceof CommandError) || isStoreFailure(failure)) throw failure;
      writeErrors.push({ index, code: failure.code, errmsg: failure.message, ...failure.details });
      if (ordered) break;
    }
  }
  return writeErrors.length === 0 ? {} : { writeErrors };
}

/** A batch is ordered unless it says otherwise. */
function isOrdered(command: Doc): boolean {
  return command.ordered === undefined || flagOf(command.ordered, 'ordered');
}

function batchOf(value: unknown, name: string): unknown[] {
  const items = listOf(value, name);
  if (items.length === 0 || items.length > MAX_BATCH) {
    throw new CommandError(
      16,
      `Write batch sizes must be between 1 and ${MAX_BATCH}. Got ${items.length} operations.`,
    );
  }
  return items;
}

/** Stores a new document; bytes that begin with `_id` are kept as they came. `badId`: the code for an impossible `_id`. */
export function insertDocument(collection: Collection, given: Uint8Array, badId: 2 | 53): Doc {
  if (given.length > MAX_DOCUMENT_BYTES)
    throw new CommandError(
      10334,
      `BSONObj size: ${given.length} is invalid. Size must be between 0 and 16793600(16MB)`,
    );
  let bytes = given;
  let doc = readPlain(bytes);
  if (Object.keys(doc)[0] !== '_id') {
    bytes = writeDocument(identified(readExact(given)));
    doc = readPlain(bytes);
  }
  assertValidId(doc._id, badId);
  collection.insert(bytes, doc);
  return doc;
}

export const insert: Command = async ({ catalogue }, command, database) => {
  checkFields(command, ['insert', 'documents', ...batchFields]);
  requireFields(command, ['documents'], 'insert');
  const documents = batchOf(command.documents, 'insert.documents') as Uint8Array[];
  const namespace = namespaceOf(command, database);
  let n = 0;
  const errors = await inParts(catalogue, function* () {
    const collection = catalogue.ensure(namespace);
    return yield* eachOf(documents, isOrdered(command), (bytes) => {
      insertDocument(collection, bytes, 2);
      n += 1;
      return [];
    });
  });
  return { n, ...errors, ok: 1 };
};

export interface Changed {
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
  readonly modified: boolean;
  readonly upsertedId?: unknown;
}

/** The bytes of a changed document. Errors: one that is too long or too deep. */
function storable(doc: Doc): Uint8Array {
  const bytes = writeDocument(doc);
  try {
    checkDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  } catch (failure) {
    throw new CommandError(15, `The document cannot be stored: ${String(failure)}`);
  }
  return bytes;
}

export function updateOne(collection: Collection, match: Match, update: Update, filter: Doc): Changed {
  const next = update({ doc: readExact(match.bytes), filter, inserting: false, now: new Date() });
  const after = storable(next);
  const modified = Buffer.compare(after, match.bytes) !== 0;
  if (modified) collection.replace(match.key, match.doc, after, readPlain(after));
  return { before: match.bytes, after, modified };
}

export function upsertOne(collection: Collection, update: Update, filter: Doc): Changed {
  const seed = upsertSeed(filter, update);
  const made = identified(update({ doc: seed, filter, inserting: true, now: new Date() }));
  const after = storable(made);
  const doc = insertDocument(collection, after, 53);
  return { before: undefined, after, modified: false, upsertedId: made._id ?? doc._id };
}

/** One statement of an update, read: a fault in how it is put fails the whole command. */
interface UpdateStatement {
  readonly filter: Doc;
  readonly change: unknown;
  readonly arrayFilters: unknown;
  readonly hint: unknown;
  readonly multi: boolean;
  readonly upsert: boolean;
}

function updateStatement(item: unknown): UpdateStatement {
  const given = documentOf(item, 'update.updates');
  checkFields(given, ['q', 'u', 'upsert', 'multi', 'arrayFilters', 'c', 'hint'], 'update.updates');
  requireFields(given, ['q', 'u'], 'update.updates');
  if (given.c !== undefined) throw notSupported('The option c');
  const { u: change, arrayFilters, hint } = given;
  if (!isPlainObject(change) && !Array.isArray(change))
    throw new CommandError(9, 'Update argument must be either an object or an array');
  return {
    filter: documentOf(given.q, 'update.updates.q'),
    change,
    arrayFilters,
    hint,
    multi: flagOf(given.multi, 'update.updates.multi'),
    upsert: flagOf(given.upsert, 'update.updates.upsert'),
  };
}

interface Tally {
  /** Which statement is done now. */
  index: number;
  n: number;
  nModified: number;
  readonly upserted: Doc[];
}

function* applyUpdate(
  context: Context,
  namespace: string,
  given: UpdateStatement,
  tally: Tally,
): Generator<void, undefined> {
  const { filter, hint, multi } = given;
  const update = compileUpdate(given.change, given.arrayFilters, multi);
  let n = 0;
  let nModified = 0;
  yield* changeAll(context, namespace, { filter, hint, limit: multi ? 0 : 1 }, (collection, match) => {
    nModified += updateOne(collection, match, update, filter).modified ? 1 : 0;
    n += 1;
  });
  if (n === 0 && given.upsert) {
    const { upsertedId } = upsertOne(context.catalogue.ensure(namespace), update, filter);
    tally.upserted.push({ index: tally.index, _id: upsertedId });
    n = 1;
  }
  // A statement that fails midway counts nothing, though what it changed before stays changed.
  tally.n += n;
  tally.nModified += nModified;
}

export const update: Command = async (context, command, database) => {
  checkFields(command, ['update', 'updates', 'let', ...batchFields]);
  requireFields(command, ['updates'], 'update');
  const updates = batchOf(command.updates, 'update.updates').map(updateStatement);
  const variables = variablesOf(command.let, 'update.let');
  const namespace = namespaceOf(command, database);
  const tally: Tally = { index: 0, n: 0, nModified: 0, upserted: [] };
  const errors = await inParts(
    context.catalogue,
    () =>
      eachOf(updates, isOrdered(command), (given, index) => {
        tally.index = index;
        return applyUpdate(context, namespace, given, tally);
      }),
    variables,
  );
  const upserted = tally.upserted.length === 0 ? {} : { upserted: tally.upserted };
  return { n: tally.n, nModified: tally.nModified, ...upserted, ...errors, ok: 1 };
};

function deleteStatement(item: unknown): Wish {
  const given = documentOf(item, 'delete.deletes');
  checkFields(given, ['q', 'limit', 'hint'], 'delete.deletes');
  requireFields(given, ['q', 'limit'], 'delete.deletes');
  const limit = integerOf(given.limit, 'limit', 0);
  if (limit !== 0 && limit !== 1)
    throw new CommandError(9, `The limit field in delete objects must be 0 or 1. Got ${limit}`);
  return { filter: documentOf(given.q, 'delete.deletes.q'), hint: given.hint, limit };
}

export const remove: Command = async (context, command, database) => {
  checkFields(command, ['delete', 'deletes', 'let', ...batchFields]);
  requireFields(command, ['deletes'], 'delete');
  const deletes = batchOf(command.deletes, 'delete.deletes').map(deleteStatement);
  const variables = variablesOf(command.let, 'delete.let');
  const namespace = namespaceOf(command, database);
  let n = 0;
  const errors = await inParts(
    context.catalogue,
    () =>
      eachOf(deletes, isOrdered(command), (wish) =>
        changeAll(context, namespace, wish, (collection, match) => {
          collection.remove(match.key, match.doc);
          n += 1;
        }),
      ),
    variables,
  );
  return { n, ...errors, ok: 1 };
};

/** Deletes every document an index with a lifetime says is over; resolves to how many. */
export async function removeExpired(context: Context, now: Date): Promise<number> {
  let removed = 0;
  const collections = [...context.catalogue.all()];
  for (const { namespace, indexes } of collections) {
    for (const { fields, expireAfterSeconds } of indexes) {
      if (expireAfterSeconds === undefined || fields.length !== 1) continue;
      const filter = { [fields[0] as string]: { $lt: new Date(now.getTime() - expireAfterSeconds * 1000) } };
      const collection = context.catalogue.get(namespace);
      const due =
        collection !== undefined && select(collection, { filter, limit: 1 }).matches.next().done !== true;
      if (due)
        await inParts(context.catalogue, () =>
          changeAll(context, namespace, { filter }, (holder, match) => {
            holder.remove(match.key, match.doc);
            removed += 1;
          }),
        );
    }
  }
  return removed;
}
