import { basename, extname } from 'node:path';
import type { Fault } from '#domain/content/fault.js';
import { FORMATS } from '#domain/exchange/formats.js';
import type { FileReading } from '#domain/exchange/read-unpacked.js';
import { csvOf } from '#domain/exchange/template/csv.js';
import { templateSheets, templateTable } from '#domain/exchange/template/write.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { BadInput, BadUsage, faultLine } from './bad-input.js';
import type { Given, Io } from './command.js';
import { unreadable } from './read-definition.js';

export const WEIGHTS = ['score', 'value-suffix'] as const;

/** Reads a file of any form as the options --from and --weights say. Throws BadInput where nothing could be made of it. */
export async function readExchange({ io, option }: Given, file: string): Promise<FileReading> {
  const format = oneOf('from', option('from'), FORMATS);
  const weights = oneOf('weights', option('weights'), WEIGHTS) ?? 'score';
  const bytes = await io.readBytes(file).catch((error: unknown) => {
    throw new BadInput([{ file, path: '', reason: unreadable(error) }]);
  });
  const reading = await io.readExchange(bytes, { name: basename(file, extname(file)), format, weights });
  if (reading.faults.length > 0) throw new BadInput(reading.faults.map((fault) => ({ file, ...fault })));
  return reading;
}

/** The word an option says; null where it is left out. Throws BadUsage for one there is not. */
export function oneOf<Word extends string>(
  name: string,
  written: string,
  words: readonly Word[],
): Word | null {
  const word = words.find((each) => each === written);
  if (word === undefined && written !== '') {
    throw new BadUsage(`--${name}: choose one of ${words.join(', ')}.`);
  }
  return word ?? null;
}

/** What people read beside the result. */
export function tell(
  io: Io,
  file: string,
  { notCarried, notes }: FileReading,
  faults: readonly Fault[],
): void {
  for (const note of notes) io.err(`${note}\n`);
  if (notCarried.length > 0) io.err(`Not carried over (${notCarried.length}):\n`);
  for (const { path, what } of notCarried)
    io.err(`  ${[path, what].filter((part) => part !== '').join(': ')}\n`);
  if (faults.length > 0) io.err(`To be mended (${faults.length}):\n`);
  for (const fault of faults) io.err(`  ${faultLine({ file, ...fault })}\n`);
}

/** A questionnaire in the template, as a workbook or a CSV file. */
export const templateFile = async (io: Io, questionnaire: Questionnaire, to: 'xlsx' | 'csv') =>
  to === 'csv'
    ? csvOf(templateTable(questionnaire))
    : await io.makeWorkbook({
        title: questionnaire.title,
        author: 'Assay',
        madeAt: `${io.today()}T00:00:00.000Z`,
        sheets: templateSheets(questionnaire),
      });
