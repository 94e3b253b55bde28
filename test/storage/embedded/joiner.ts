import process from 'node:process';
import { MongoClient } from 'mongodb';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';

/**
 * A process of its own that opens a folder, adds its number to a collection and tells whether it is served there or
 * joined; then it answers `count` with what it sees, or with the failure, until it is told to `end`.
 */
const [, , dataDir, number] = process.argv;
if (dataDir === undefined) throw new Error('usage: joiner.js DIR NUMBER');

const database = await startEmbeddedDatabase({ dataDir });
const client = await MongoClient.connect(database.uri, { serverSelectionTimeoutMS: 500 });
const things = client.db('assay').collection<{ _id: number }>('things');
await things.insertOne({ _id: Number(number) });

process.on('message', (wanted) => {
  if (wanted === 'count') {
    things.countDocuments().then(
      (count) => process.send?.({ count }),
      (failure: Error) => process.send?.({ failure: `${failure.name}: ${failure.message}` }),
    );
  } else {
    void client
      .close()
      .then(() => database.close())
      .then(() => process.disconnect());
  }
});
process.send?.({ joined: database.joined });
