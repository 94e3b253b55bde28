import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { type Database, openDatabase } from '#storage/connect.js';
import { type OpenStorage, openStorage } from '#storage/open-storage.js';

/** An open storage on an empty database, and the same database without our code in between. */
export interface TestBed {
  readonly storage: OpenStorage;
  readonly raw: Db;
  readonly uri: string;
  /** Whether this is our own database, and not a server's. */
  readonly embedded: boolean;
}

/** Runs the same tests on the embedded database, and on a real server when MONGODB_URI names one. */
export function onEachDatabase(title: string, tests: (bed: () => TestBed) => void): void {
  const databases: [string, () => Promise<Database>][] = [['the embedded database', embedded]];
  const server = process.env.MONGODB_URI;
  if (server) databases.push(['a MongoDB server', () => freshOnServer(server)]);
  for (const [name, open] of databases) {
    describe(`${title} (${name})`, () => withTestBed(open, tests));
  }
}

/** Ids in order, never the same twice in a process. */
export const nextId = (
  (count) => (): string =>
    `id-${String(++count).padStart(6, '0')}`
)(0);

function withTestBed(open: () => Promise<Database>, tests: (bed: () => TestBed) => void): void {
  let bed: TestBed | undefined;
  const closings: (() => Promise<void>)[] = [];
  before(async () => {
    const database = await open();
    closings.unshift(() => database.close());
    const { uri } = database;
    const client = await MongoClient.connect(uri);
    closings.unshift(() => client.close());
    const storage = await openStorage({ uri, newId: nextId });
    closings.unshift(() => storage.close());
    bed = { storage, raw: client.db(), uri, embedded: open === embedded };
  });
  after(async () => {
    for (const close of closings) await close();
  });
  tests(() => {
    if (bed === undefined)
      throw new Error('The test bed is made before the tests, not while they are described.');
    return bed;
  });
}

async function embedded(): Promise<Database> {
  const dataDir = await mkdtemp(join(tmpdir(), 'assay-storage-'));
  const database = await openDatabase({ mongodbUri: null, dataDir, log: () => undefined });
  return {
    ...database,
    async close() {
      await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function freshOnServer(server: string): Promise<Database> {
  const name = `assay-test-${process.pid}-${nextId()}`;
  const uri = server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${name}`);
  return {
    uri,
    joined: false,
    async close() {
      const client = await MongoClient.connect(uri);
      await client.db().dropDatabase();
      await client.close();
    },
  };
}
