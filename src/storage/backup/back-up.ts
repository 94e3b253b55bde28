import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { link, open, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type ClientSession, type Db, type Document, MongoClient, MongoServerError } from 'mongodb';
import { BACKUP_FORMAT, BACKUP_VERSION, Fingerprint, partBytes } from './backup-file.js';

export interface BackupOrder {
  /** Of the database, its name included. */
  readonly uri: string;
  /** Where the backup is to be; nothing is there yet. */
  readonly file: string;
  readonly at: Date;
  /** Secrets of the data folder by name. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** What a backup holds. */
export interface BackupMade {
  /** Whether everything is of one moment; else each collection is of its own. */
  readonly oneMoment: boolean;
  readonly collections: number;
  readonly documents: number;
  readonly bytes: number;
  /** Of the whole file, to be kept somewhere else. */
  readonly sha256: string;
}

/** A backup that was not made; the message is a sentence for people. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** Pieces handed on together, in bytes: one at a time would cost more than to read them. */
const PIECE = 256 * 1024;
const BATCH = 1000;

/**
 * Writes the whole database into one file while it goes on being used. The file has its name only when it is whole and
 * on disk, and only its owner reads it. Errors: BackupRefused; the driver's; those of the file system.
 */
export async function backUp({ uri, file, at, secrets }: BackupOrder): Promise<BackupMade> {
  if (existsSync(file))
    throw new BackupRefused(`${file} is already there, and is left alone. Choose another name.`);
  const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
  const client = await MongoClient.connect(uri);
  try {
    const db = client.db();
    const oneMoment = await showsOneMoment(db);
    const counts = { collections: 0, documents: 0 };
    await client.withSession({ snapshot: oneMoment }, async (session) => {
      const parts = partsOf(db, session, { at, oneMoment, secrets }, counts);
      const target = createWriteStream(draft, { flags: 'wx', mode: 0o600 });
      await pipeline(Readable.from(inPieces(parts)), createGzip(), target);
    });
    const { size } = await stat(draft);
    const sha256 = await digestOf(draft);
    await settle(draft, file);
    return { oneMoment, ...counts, bytes: size, sha256 };
  } finally {
    await client.close();
    await rm(draft, { force: true });
  }
}

/** Whether the server reads at one moment, and says so: replica sets and the embedded database do. */
async function showsOneMoment(db: Db): Promise<boolean> {
  const [first] = await db.listCollections({}, { nameOnly: true }).toArray();
  if (first === undefined) return true;
  const probe = { find: first.name, limit: 1, singleBatch: true, readConcern: { level: 'snapshot' } };
  try {
    const reply = await db.command(probe);
    return reply.cursor.atClusterTime !== undefined;
  } catch (error) {
    if (error instanceof MongoServerError) return false;
    throw error;
  }
}

async function* partsOf(
  db: Db,
  session: ClientSession,
  head: {
    readonly at: Date;
    readonly oneMoment: boolean;
    readonly secrets: Readonly<Record<string, string>>;
  },
  counts: { collections: number; documents: number },
): AsyncGenerator<Buffer> {
  const names = await collectionNames(db);
  yield partBytes({ kind: 'head', head: { format: BACKUP_FORMAT, version: BACKUP_VERSION, ...head } });
  for (const name of names) {
    const indexes = await indexesOf(db, name);
    yield partBytes({ kind: 'collection', head: { name, indexes } });
    const fingerprint = new Fingerprint();
    const found = db.collection(name).find({}, { session, raw: true, batchSize: BATCH }).sort({ _id: 1 });
    for await (const bytes of found as unknown as AsyncIterable<Uint8Array>) {
      fingerprint.add(bytes);
      yield partBytes({ kind: 'document', bytes });
    }
    const foot = fingerprint.foot();
    yield partBytes({ kind: 'foot', foot });
    counts.collections += 1;
    counts.documents += foot.documents;
  }
  yield partBytes({ kind: 'end', foot: { collections: counts.collections } });
}

/** The collections of a database but the server's own, by name. */
export async function collectionNames(db: Db): Promise<string[]> {
  const listed = await db.listCollections({}, { nameOnly: true }).toArray();
  return listed
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .toSorted();
}

/** What describes an index of the portal; a server lists more, which another may not take. */
const INDEX_FIELDS = [
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'collation',
  'hidden',
];

/** As `createIndexes` takes them, without that of `_id`. */
async function indexesOf(db: Db, name: string): Promise<Document[]> {
  const listed = await db.collection(name).listIndexes().toArray();
  const described = (index: Document) =>
    Object.fromEntries(Object.entries(index).filter(([field]) => INDEX_FIELDS.includes(field)));
  return listed.filter((index) => index.name !== '_id_').map(described);
}

async function* inPieces(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const part of parts) {
    waiting.push(part);
    bytes += part.length;
    if (bytes < PIECE) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  yield Buffer.concat(waiting);
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Gives the finished file its name, unless somebody took it meanwhile. */
async function settle(draft: string, file: string): Promise<void> {
  const written = await open(draft, 'r+');
  await written.sync();
  await written.close();
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new BackupRefused(`${file} appeared meanwhile, and is left alone. Choose another name.`);
  }
}
