import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { crashRounds } from './storage/embedded/crash/rounds.js';

/** `npm run crash-test -- [--rounds 50] [--seed N]`; keeps the data folder and ends with 1 when something was wrong. */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const folder = mkdtempSync(join(tmpdir(), 'assay-crash-'));
const started = performance.now();
const { faults, ...figures } = await crashRounds(
  folder,
  { rounds: Number(values.rounds), seed: Number(values.seed) },
  (line) => console.log(line),
);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ seed: Number(values.seed), seconds, ...figures, faults: faults.length }));
for (const fault of faults) console.log(fault);
if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
else console.log(`The data folder is kept: ${folder}`);
process.exitCode = faults.length === 0 ? 0 : 1;
