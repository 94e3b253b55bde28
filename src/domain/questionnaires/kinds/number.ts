import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import type { NumberQuestion } from '../questionnaire.js';
import type { Typed } from '../typed.js';
import type { Parsed, Points, QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { refused, typedOne } from './read-typed.js';
import { scoreSteps, stepFaults, stepsShape } from './steps.js';
import { understandNumber } from './understand-number.js';
import type { ValueOf } from './values.js';

const MESSAGES = [
  'kinds.number.said',
  'kinds.number.said-plain',
  'kinds.number.not-a-number',
  'kinds.number.ambiguous',
  'kinds.number.too-precise',
  'kinds.number.not-whole',
  'kinds.number.below',
  'kinds.number.above',
] as const;

/** A count or a measure in the question's unit. */
export const number: QuestionKind<'number', (typeof MESSAGES)[number]> = {
  id: 'number',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('number'),
    unit: z.string().max(60).default(''),
    min: z.number().nullable().default(null),
    max: z.number().nullable().default(null),
    whole: z.boolean().default(false),
    points: stepsShape(z.number()),
  }),
  faults,
  parse,
  // The written form of what understandNumber gives: never an exponent, because it keeps six decimals at most.
  typed: (_question, value) => ({ number: [String(value.number)] }),
  say: ({ unit }, value, t) =>
    unit === ''
      ? t('kinds.number.said-plain', { number: value.number })
      : t('kinds.number.said', { number: value.number, unit }),
  score,
  same: (a, b) => a.number === b.number,
  messages: MESSAGES,
};

function faults(question: NumberQuestion): readonly Fault[] {
  const { min, max } = question;
  const limits =
    min !== null && max !== null && min >= max
      ? [{ path: 'max', reason: 'The largest number allowed is not above the smallest.' }]
      : [];
  return [...limits, ...stepFaults(question)];
}

function parse({ min, max, whole, unit }: NumberQuestion, typed: Typed): Parsed<ValueOf<'number'>> {
  const written = typedOne(typed, 'number');
  if (written === '') return { outcome: 'empty' };
  const understood = understandNumber(unit.startsWith('%') ? written.replace(/%$/, '') : written);
  if (understood.reading === 'ambiguous') {
    return refused('number', 'kinds.number.ambiguous', { large: understood.large, small: understood.small });
  }
  if (understood.reading === 'too-precise') return refused('number', 'kinds.number.too-precise');
  if (understood.reading === 'none') return refused('number', 'kinds.number.not-a-number');
  if (whole && !Number.isInteger(understood.number)) return refused('number', 'kinds.number.not-whole');
  if (min !== null && understood.number < min) return refused('number', 'kinds.number.below', { min });
  if (max !== null && understood.number > max) return refused('number', 'kinds.number.above', { max });
  return { outcome: 'value', value: { kind: 'number', number: understood.number } };
}

function score({ points, unit }: NumberQuestion, { number: given }: ValueOf<'number'>): Points {
  return scoreSteps(points, given, unit === '' ? String(given) : `${given} ${unit}`);
}
