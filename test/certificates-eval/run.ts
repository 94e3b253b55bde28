import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { createCertificateReader } from '#documents/reading/create-certificate-reader.js';
import type { Reading } from '#domain/certificates/certificate.js';
import { instantOf } from '#domain/dates.js';
import { LEARNED } from '../support/learned.js';
import { judgeFields, judgeType } from './compare.js';
import { printSample } from './print.js';
import { startPrintingBrowser } from './producers/with-chromium.js';
import { unsaid } from './proof.js';
import { type Judgement, tableOf, wrongLines } from './report.js';
import type { Sample } from './sample.js';
import { PARTS, type Part } from './samples.js';

/**
 * `npm run eval:certificates -- [--shown] [--unseen] [--tell] [--only NAME] [--write FOLDER]`: prints documents, has
 * them read, and says how much of them was read right. The seen part says what was wrong; the others only with --tell,
 * for whoever improves the reader by them has seen them. Exit code 1 where a document could not be printed or read.
 */
const given = process.argv.slice(2);
const after = (flag: string): string | null => given[given.indexOf(flag) + 1 || given.length] ?? null;
const asked: readonly Part[] = [
  'seen',
  ...(given.includes('--shown') ? (['shown'] as const) : []),
  ...(given.includes('--unseen') ? (['unseen'] as const) : []),
];

const browser = await startPrintingBrowser().catch((reason: unknown) => {
  console.error(`No Chromium to print with (${String(reason).split('\n')[0]}), so a third of the documents`);
  console.error(
    'cannot be made and there is no figure. It comes with `npm ci`; see test/support/launch-browser.ts.',
  );
  return process.exit(1);
});
const reader = createCertificateReader({ now: () => instantOf(new Date()), model: LEARNED });

async function judge(sample: Sample): Promise<Judgement> {
  const bytes = await printSample(sample, browser);
  const faults = await unsaid(sample, bytes);
  if (faults.length > 0) throw new Error(`The truth is not in the document: ${faults.join(', ')}`);
  const folder = after('--write');
  if (folder !== null) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${sample.name}.pdf`), bytes);
  }
  const started = performance.now();
  const reading: Reading = await reader.read(bytes);
  const milliseconds = performance.now() - started;
  const type = judgeType(reading, sample.truth);
  return { sample, reading, milliseconds, type, fields: judgeFields(reading.fields, sample.truth) };
}

try {
  for (const part of asked) {
    const only = after('--only');
    const judgements: Judgement[] = [];
    for (const sample of PARTS[part].filter(({ name }) => only === null || name === only))
      judgements.push(await judge(sample));
    console.log(tableOf(part, judgements));
    if (part === 'seen' || given.includes('--tell')) console.log(wrongLines(judgements));
  }
} finally {
  await reader.close();
  await browser.close();
}
