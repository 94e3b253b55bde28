import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';
import { report } from './specification/report.js';
import { runSpecification } from './specification/run-all.js';

/**
 * Runs MongoDB's own CRUD and GridFS specification tests (the folder MONGODB_SPEC_DIR) on the embedded database, or on
 * the server MONGODB_URI names; it empties the collections those tests use. Ends with 1 when an answer was wrong.
 */
async function main(): Promise<number> {
  const folder = process.env.MONGODB_SPEC_DIR;
  if (!folder) {
    console.log('Set MONGODB_SPEC_DIR to the folder "source" of MongoDB\'s driver specifications.');
    return 2;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'assay-specification-'));
  const server = process.env.MONGODB_URI;
  const database = server
    ? { uri: server, close: async () => undefined }
    : await startEmbeddedDatabase({ dataDir, log: console.log });
  try {
    const results = await runSpecification(folder, database.uri);
    for (const line of report(results)) console.log(line);
    return results.length === 0 || results.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true });
  }
}

process.exitCode = await main();
