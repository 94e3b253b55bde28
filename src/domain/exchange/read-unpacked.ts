import { MOST_QUESTIONS } from '../questionnaires/definition.js';
import { readCisoAssistant } from './ciso-assistant/read.js';
import { FORMAT_NAMES, FORMATS, type Format, formatOf } from './formats.js';
import { listIn } from './loose.js';
import { readNative } from './native/read.js';
import { readOscal } from './oscal/read.js';
import { type Made, type Reading, refusedReading } from './reading.js';
import type { WeightsFrom } from './surveyjs/carried.js';
import { readSurveyJs } from './surveyjs/read.js';
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

/** Reads an unpacked file in the form it is in. Never throws; nothing is half made. */
export function readUnpacked(value: unknown, wish: Wish): FileReading {
  const format = wish.format ?? formatOf(value);
  if (format === null) {
    const known = FORMATS.map((each) => FORMAT_NAMES[each]).join(', ');
    return { format, ...refusedReading(`Its form is not known here. What can be read: ${known}.`) };
  }
  const reading = READERS[format](value, wish);
  const flood = reading.made.flatMap(tooMany);
  return { format, ...(flood.length > 0 ? { ...reading, made: [], faults: flood } : reading) };
}

const READERS: Readonly<Record<Format, (value: unknown, wish: Wish) => Reading>> = {
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
