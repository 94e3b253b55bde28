import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import type { Result } from './report.js';
import { describeServer } from './requirements.js';
import { runTest } from './run-test.js';
import { readSpecFile, specFilesIn } from './spec-file.js';

/** Runs every CRUD and GridFS test of a folder with MongoDB's specifications on the server at an address. */
export async function runSpecification(folder: string, uri: string): Promise<Result[]> {
  const client = await MongoClient.connect(uri);
  const results: Result[] = [];
  try {
    const server = await describeServer(client);
    for (const name of await specFilesIn(folder)) {
      const path = join(folder, name);
      for (let at = 0; ; at += 1) {
        const file = readSpecFile(path);
        const test = file.tests[at];
        if (test === undefined) break;
        const outcome = await runTest({ uri, client, server }, file, test);
        results.push({ ...outcome, title: `${file.description}: ${test.description}` });
      }
    }
  } finally {
    await client.close();
  }
  return results;
}
