import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import { pointsShape } from '../../content/shapes.js';
import type { NumberQuestion } from '../questionnaire.js';
import type { Typed } from '../typed.js';
import type { Parsed, Points, QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { refused, typedOne } from './read-typed.js';
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
    points: z
      .array(z.strictObject({ from: z.number(), points: pointsShape }))
      .max(30)
      .default([]),
  }),
  faults,
  parse,
  // The written form of what understandNumber gives: never an exponent, because it keeps six decimals at most.
  typed: (value) => ({ number: [String(value.number)] }),
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
  return [...limits, ...stepFaults(question), ...weightFaults(question)];
}

function stepFaults({ points, max }: NumberQuestion): readonly Fault[] {
  return points.flatMap(({ from }, at) => {
    const path = `points[${at}].from`;
    const isTwice = points.findIndex((other) => other.from === from) < at;
    return [
      ...(isTwice ? [{ path, reason: `Points from ${from} are already given above.` }] : []),
      ...(max !== null && from > max ? [{ path, reason: `No number allowed reaches ${from}.` }] : []),
    ];
  });
}

/** A weight needs steps that differ; numbers below all of them earn 0, where such are allowed. */
function weightFaults({ points, weight, min }: NumberQuestion): readonly Fault[] {
  if (weight === 0) return [];
  if (points.length === 0) return [{ path: 'points', reason: 'It has a weight but no points.' }];
  const hasBelow = min === null || points.every(({ from }) => from > min);
  const earned = new Set([...points.map((step) => step.points), ...(hasBelow ? [0] : [])]);
  return earned.size > 1
    ? []
    : [{ path: 'points', reason: 'Every number earns the same, so the weight decides nothing.' }];
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

/** The highest step reached wins; below all of them is 0. */
function score({ points, unit }: NumberQuestion, value: ValueOf<'number'>): Points {
  if (points.length === 0) return { points: null, reason: 'not scored' };
  const said = unit === '' ? String(value.number) : `${value.number} ${unit}`;
  const steps = points.toSorted((a, b) => a.from - b.from);
  const place = steps.findLastIndex(({ from }) => from <= value.number);
  const reached = steps[place];
  if (reached === undefined) return { points: 0, reason: `${said} is below every step = 0` };
  const next = steps[place + 1];
  const range = next === undefined ? `${reached.from} or more` : `from ${reached.from} to under ${next.from}`;
  return { points: reached.points, reason: `${said}: ${range} = ${reached.points}` };
}
