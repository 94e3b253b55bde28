import process from 'node:process';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';

/** The database in a process of its own, so that its processor time can be told from the driver's. */
const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error('usage: served.js DIR');
const database = await startEmbeddedDatabase({ dataDir, log: (line) => process.stderr.write(`${line}\n`) });

process.on('message', (wanted) => {
  if (wanted === 'cpu') process.send?.(process.cpuUsage());
  else void database.close().then(() => process.disconnect());
});
process.send?.(database.uri);
