import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { pelt } from './storage/embedded/fuzz/pelt.js';

/** `npm run fuzz:db -- [--messages 100000] [--seed N]`; ends with 1 when something was wrong. */
const { values } = parseArgs({
  options: { messages: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const folder = mkdtempSync(join(tmpdir(), 'assay-fuzz-'));
const started = performance.now();
const { faults, ...figures } = await pelt(folder, {
  messages: Number(values.messages),
  seed: Number(values.seed),
});
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ seed: Number(values.seed), seconds, ...figures, faults: faults.length }));
for (const fault of faults) console.log(fault);
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.length === 0 ? 0 : 1;
