import { MOST_QUESTIONS } from '../questionnaires/definition.js';
import { readCisoAssistant } from './ciso-assistant/read.js';
import { FORMAT_NAMES, FORMATS, type Format, formatOf } from './formats.js';
import { listIn } from './loose.js';
import { readNative } from './native/read.js';
import { readOscal } from './oscal/read.js';
import { type Made, type Reading, refusedReading } from './reading.js';
import type { Sheet } from './sheet.js';
import type { WeightsFrom } from './surveyjs/carried.js';
import { readSurveyJs } from './surveyjs/read.js';
import { readTemplate } from './template/read.js';
import { readVsaq } from './vsaq/read.js';

/** What is wanted of a file; `format` null lets its fields tell. */
export interface Wish {
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly format: Format | null;
  readonly weights: WeightsFrom;
}

/** A file as it was read, and in which form. */
export interface FileReading extends Reading {
  readonly format: Format | null;
}

/** What a file holds, unpacked and not yet understood: a value of JSON or YAML, or the sheets of a table. */
export type Unpacked = { readonly value: unknown } | { readonly sheets: readonly Sheet[] };

/** Reads an unpacked file in the form it is in. Never throws; nothing is half made. */
export function readUnpacked(unpacked: Unpacked, wish: Wish): FileReading {
  const { format, reading } =
    'sheets' in unpacked ? fromTable(unpacked.sheets, wish) : fromValue(unpacked.value, wish);
  const flood = reading.made.flatMap(tooMany);
  return { format, ...(flood.length > 0 ? { ...reading, made: [], faults: flood } : reading) };
}

interface Read {
  readonly format: Format | null;
  readonly reading: Reading;
}

function fromTable(sheets: readonly Sheet[], wish: Wish): Read {
  if (wish.format === null && !sheets.some(isTable)) return unknownForm();
  const format = wish.format ?? 'template';
  return format === 'template'
    ? { format, reading: readTemplate(sheets, wish) }
    : { format, reading: refusedReading(`This is a table, and not ${FORMAT_NAMES[format]}.`) };
}

function fromValue(value: unknown, wish: Wish): Read {
  const format = wish.format ?? formatOf(value);
  if (format === null) return unknownForm();
  return format === 'template'
    ? { format, reading: refusedReading(`This is no table, and so not ${FORMAT_NAMES[format]}.`) }
    : { format, reading: READERS[format](value, wish) };
}

/** Any text can be read as a table of one column; only what has more of them, or is a sheet of a workbook, is meant as one. */
const isTable = ({ name, rows }: Sheet): boolean => name !== '' || rows.some((cells) => cells.length > 1);

function unknownForm(): Read {
  const known = FORMATS.map((each) => FORMAT_NAMES[each]).join(', ');
  return {
    format: null,
    reading: refusedReading(`Its form is not known here. What can be read: ${known}.`),
  };
}

const READERS: Readonly<Record<Exclude<Format, 'template'>, (value: unknown, wish: Wish) => Reading>> = {
  assay: readNative,
  surveyjs: readSurveyJs,
  vsaq: readVsaq,
  'ciso-assistant': readCisoAssistant,
  oscal: readOscal,
};

function tooMany({ kind, json }: Made): Reading['faults'] {
  if (kind !== 'questionnaire') return [];
  const count = listIn(json, 'sections').reduce<number>(
    (sum, section) => sum + listIn(section, 'questions').length,
    0,
  );
  return count > MOST_QUESTIONS
    ? [
        {
          path: '',
          reason: `It asks ${count} questions; at most ${MOST_QUESTIONS} fit in one questionnaire.`,
        },
      ]
    : [];
}
