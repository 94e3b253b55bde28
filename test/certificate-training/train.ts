import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { LIMITS } from '#documents/reading/limits.js';
import { readPdf } from '#documents/reading/read-pdf.js';
import { fileOf } from '#domain/certificates/reading/learned/model-file.js';
import { printSample } from '../certificates-eval/print.js';
import { startPrintingBrowser } from '../certificates-eval/producers/with-chromium.js';
import { PARTS, type Part } from '../certificates-eval/samples.js';
import { LEARNED } from '../support/learned.js';
import { type Example, exampleByTruth, exampleOf } from './example.js';
import { makeDocument } from './make.js';
import { trained } from './training.js';

/**
 * `npm run train:certificates -- [--documents 6000] [--rounds 4] [--parts seen,shown] [--to FILE] [--edition 1]`: teaches
 * the reader's model of fields, from documents made to learn from and from those of the measure that were looked at.
 * The part `unseen` is never learned from: it is the figure. The same for the same documents.
 */
const given = process.argv.slice(2);
const after = (flag: string, otherwise: string): string =>
  given[given.indexOf(flag) + 1 || given.length] ?? otherwise;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Written by people after real papers, and few: each counts as often as this. */
const TIMES = 8;
/** What weighs less is left out of the file. */
const LEAST = 0.1;

async function* examples(): AsyncGenerator<Example> {
  const browser = await startPrintingBrowser();
  for (const part of after('--parts', 'seen,shown').split(',')) {
    for (const sample of part === 'unseen' ? [] : (PARTS[part as Part] ?? [])) {
      const { pages } = await readPdf(await printSample(sample, browser), LIMITS);
      const example = exampleByTruth(pages, sample.truth, part === 'seen');
      for (let time = 0; time < TIMES; time += 1) yield example;
    }
  }
  await browser.close();
  const documents = Number(after('--documents', '6000'));
  for (let seed = 0; seed < documents; seed += 1) yield exampleOf(makeDocument(seed));
}

const model = await trained(examples(), { rounds: Number(after('--rounds', '4')), say });
const to = after('--to', LEARNED);
await mkdir(dirname(to), { recursive: true });
await writeFile(to, `${JSON.stringify(fileOf(model, Number(after('--edition', '1')), LEAST))}\n`);
