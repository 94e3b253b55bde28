import process from 'node:process';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';

/** What `database-process.ts` starts: it tells its address, and serves until it is told to close. */
const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error('usage: database-served.js DIR');
try {
  const database = await startEmbeddedDatabase({
    dataDir,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  process.once('message', () => {
    void database.close().then(() => process.disconnect());
  });
  process.send?.({ uri: database.uri });
} catch (failure) {
  process.send?.({ failure: String(failure) }, () => process.disconnect());
}
