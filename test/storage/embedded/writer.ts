import process from 'node:process';
import { MongoClient } from 'mongodb';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';

/** A process of its own for the crash test: writes without pause and prints the number of each acknowledged write. */
const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error('usage: writer.js DIR FIRST');
let next = Number(process.argv[3]);
const database = await startEmbeddedDatabase({ dataDir });
const client = await MongoClient.connect(database.uri);
const writes = client.db('assay').collection<{ _id: number; pair: string }>('writes');
await writes.createIndex({ pair: 1 }, { unique: true });
process.stdout.write('ready\n');
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (;;) {
      const _id = next;
      next += 1;
      await writes.insertOne({ _id, pair: `p${_id}` });
      await writes.updateOne({ _id }, { $set: { pair: `q${_id}` } });
      process.stdout.write(`${_id}\n`);
    }
  }),
);
