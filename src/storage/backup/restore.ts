import { basename } from 'node:path';
import { BSON, type Db, type Document, type IndexDescription, MongoClient } from 'mongodb';
import { BackupRefused, collectionNames } from './back-up.js';
import { Fingerprint, readParts } from './backup-file.js';
import { checkBackup } from './check-backup.js';
import { beginRestore, endRestore, isRestoring, RESTORE_MARK } from './restore-mark.js';

export interface RestoreOrder {
  readonly uri: string;
  readonly file: string;
  /** Whether what the database holds now may be thrown away. */
  readonly replace: boolean;
  /** Puts a secret of the backup in its place. */
  keepSecret(name: string, value: string): Promise<void>;
}

/** What was restored. */
export interface Restored {
  /** When the backup was made. */
  readonly at: Date;
  readonly oneMoment: boolean;
  readonly collections: number;
  readonly documents: number;
  readonly secrets: readonly string[];
}

const BATCH_DOCUMENTS = 1000;
const BATCH_BYTES = 8 * 1024 ** 2;
/** Values keep their BSON types on the way through. */
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

/**
 * Puts a backup into a database. The whole file is checked before anything is written, and what was written is read
 * back and compared before the indexes are made. A portal does not open a database whose restore was cut short; the
 * same command goes over it again. Errors: BackupUnreadable, BackupRefused; the driver's; those of the file system.
 */
export async function restore({ uri, file, replace, keepSecret }: RestoreOrder): Promise<Restored> {
  const { head, collections, documents } = await checkBackup(file);
  const client = await MongoClient.connect(uri);
  try {
    const db = client.db();
    if (!replace && !(await isRestoring(db))) await assertEmpty(db);
    await beginRestore(db, basename(file));
    for (const name of await collectionNames(db)) if (name !== RESTORE_MARK) await db.dropCollection(name);
    await write(db, file);
    for (const [name, value] of Object.entries(head.secrets)) await keepSecret(name, value);
    await endRestore(db);
    const { at, oneMoment, secrets } = head;
    return { at, oneMoment, collections, documents, secrets: Object.keys(secrets) };
  } finally {
    await client.close();
  }
}

async function assertEmpty(db: Db): Promise<void> {
  for (const name of await collectionNames(db)) {
    if ((await db.collection(name).findOne({}, { projection: { _id: 1 } })) === null) continue;
    throw new BackupRefused(
      'The database is not empty, and nothing was changed. To throw away what it holds and put the backup in its place, say --replace.',
    );
  }
}

/** Documents first, then a look whether they are the same, then the indexes: a lifetime would remove some meanwhile. */
async function write(db: Db, file: string): Promise<void> {
  let name = '';
  let indexes: readonly Document[] = [];
  let batch: Uint8Array[] = [];
  let bytes = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    const documents = batch.map((each) => BSON.deserialize(each, EXACT));
    await db.collection(name).insertMany(documents, { ordered: true, forceServerObjectId: true });
    batch = [];
    bytes = 0;
  };
  for await (const part of readParts(file)) {
    if (part.kind === 'collection') ({ name, indexes } = part.head);
    else if (part.kind === 'document') {
      batch.push(Uint8Array.from(part.bytes));
      bytes += part.bytes.length;
      if (batch.length >= BATCH_DOCUMENTS || bytes >= BATCH_BYTES) await flush();
    } else if (part.kind === 'foot') {
      await flush();
      await assertSame(db, name, part.foot.fingerprint);
      await makeIndexes(db, name, indexes);
    }
  }
}

async function assertSame(db: Db, name: string, fingerprint: string): Promise<void> {
  const read = new Fingerprint();
  const found = db.collection(name).find({}, { raw: true, batchSize: BATCH_DOCUMENTS });
  for await (const bytes of found as unknown as AsyncIterable<Uint8Array>) read.add(bytes);
  if (read.foot().fingerprint === fingerprint) return;
  throw new BackupRefused(
    `What the database holds now in ${name} is not what the backup holds. Stop every portal that writes to it, then restore again.`,
  );
}

async function makeIndexes(db: Db, name: string, indexes: readonly Document[]): Promise<void> {
  if (indexes.length > 0) await db.collection(name).createIndexes(indexes as IndexDescription[]);
  else if (!(await collectionNames(db)).includes(name)) await db.createCollection(name);
}
