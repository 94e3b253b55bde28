import process from 'node:process';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';

/** What the process tells when it serves: the address, and the milliseconds from its own start to there. */
export interface Served {
  readonly uri: string;
  readonly opened: number;
}

/** The database in a process of its own, so that its memory and its processor time can be told from the driver's. */
const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error('usage: served.js DIR');
const started = performance.now();
const database = await startEmbeddedDatabase({ dataDir, log: (line) => process.stderr.write(`${line}\n`) });

process.once('message', () => void database.close().then(() => process.disconnect()));
process.send?.({ uri: database.uri, opened: performance.now() - started } satisfies Served);
