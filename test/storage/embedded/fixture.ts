import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '#storage/embedded/index.js';

export interface Fixture {
  readonly dataDir: string;
  readonly uri: string;
  readonly client: MongoClient;
  readonly db: Db;
  readonly logged: string[];
  /** Stops the database and starts it again on the same folder. */
  restart(): Promise<Fixture>;
  /** Stops everything and removes the folder. */
  remove(): Promise<void>;
}

/** An empty database in a folder of its own, with a connected client. */
export async function freshDatabase(dataDir = mkdtempSync(join(tmpdir(), 'assay-test-'))): Promise<Fixture> {
  const logged: string[] = [];
  const database: EmbeddedDatabase = await startEmbeddedDatabase({
    dataDir,
    log: (line) => logged.push(line),
  });
  const client = await MongoClient.connect(database.uri);
  const stop = async () => {
    await client.close();
    await database.close();
  };
  return {
    dataDir,
    uri: database.uri,
    client,
    db: client.db('assay'),
    logged,
    restart: async () => {
      await stop();
      return freshDatabase(dataDir);
    },
    remove: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The code a command was refused with; `answered` where it was not. */
export const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (refusal: { code?: number }) => refusal.code,
  );
