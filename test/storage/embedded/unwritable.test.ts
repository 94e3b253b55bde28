import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { type DatabaseProcess, startDatabaseProcess } from '#test/support/database-process.js';

describe('the embedded database whose file may not be written any more', () => {
  let folder: string;
  let server: DatabaseProcess;
  let client: MongoClient;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
    server = await startDatabaseProcess(folder);
    client = new MongoClient(server.uri);
  });
  afterEach(async () => {
    await client.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Bounds the files of the process: even of what lies within its file nothing can be written beyond. */
  const limitFiles = (bytes: number | 'unlimited') =>
    promisify(execFile)('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:unlimited`]);

  it('refuses every write, reads on, and writes again without a new start', async () => {
    const things = client.db('assay').collection<{ _id: number; pad: string }>('things');
    const pad = 'x'.repeat(3_000);
    await things.insertOne({ _id: 0, pad });
    await limitFiles(8_192);
    for (let _id = 1; _id <= 20; _id += 1) {
      const failure: unknown = await things.insertOne({ _id, pad }).catch((error: unknown) => error);
      expect(failure)
        .to.include({ code: 14031 })
        .and.property('message')
        .match(/^The disk is full/);
    }
    expect(await things.distinct('_id')).to.deep.equal([0]);
    await limitFiles('unlimited');
    await things.insertOne({ _id: 21, pad });
    expect(await things.distinct('_id')).to.deep.equal([0, 21]);
  });
});
