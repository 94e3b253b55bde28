import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import { pointsShape } from '../../content/shapes.js';
import { type CalendarDate, calendarDate, formatDay } from '../../dates.js';
import type { DateQuestion } from '../questionnaire.js';
import type { Points, QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { refused, typedOne } from './read-typed.js';
import type { ValueOf } from './values.js';

const EARLIEST = '1950-01-01';
const LATEST = '2150-12-31';
const MESSAGES = [
  'kinds.date.hint',
  'kinds.date.said',
  'kinds.date.not-a-day',
  'kinds.date.out-of-range',
] as const;

/** A calendar date. */
export const date: QuestionKind<'date', (typeof MESSAGES)[number]> = {
  id: 'date',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('date'),
    future: z.boolean().default(false),
    points: z
      .array(z.strictObject({ withinMonths: z.int().min(1).max(600), points: pointsShape }))
      .max(30)
      .default([]),
  }),
  faults,
  parse: (_question, typed) => {
    const written = typedOne(typed, 'date');
    if (written === '') return { outcome: 'empty' };
    const day = calendarDate(written);
    if (day === null) return refused('date', 'kinds.date.not-a-day');
    if (day < EARLIEST || day > LATEST) {
      return refused('date', 'kinds.date.out-of-range', {
        from: EARLIEST.slice(0, 4),
        to: LATEST.slice(0, 4),
      });
    }
    return { outcome: 'value', value: { kind: 'date', date: day } };
  },
  typed: (_question, value) => ({ date: [value.date] }),
  say: (_question, value, t) => t('kinds.date.said', { day: new Date(value.date) }),
  score,
  same: (a, b) => a.date === b.date,
  messages: MESSAGES,
};

function faults({ points, weight }: DateQuestion): readonly Fault[] {
  const found: Fault[] = [];
  for (const [at, step] of points.entries()) {
    if (points.findIndex(({ withinMonths }) => withinMonths === step.withinMonths) < at) {
      found.push({
        path: `points[${at}].withinMonths`,
        reason: `Points within ${step.withinMonths} months are already given above.`,
      });
    }
    if (points.some((newer) => newer.withinMonths < step.withinMonths && newer.points < step.points)) {
      found.push({ path: `points[${at}].points`, reason: 'An older day earns more than a newer one.' });
    }
  }
  if (weight > 0 && points.every((step) => step.points === 0)) {
    found.push({ path: 'points', reason: 'It has a weight, but no day earns points.' });
  }
  return found;
}

/** The narrowest span the day falls in wins; older than all is 0, and so is a day to come unless the question allows one. */
function score({ points, future }: DateQuestion, value: ValueOf<'date'>, on: CalendarDate): Points {
  if (points.length === 0) return { points: null, reason: 'not scored' };
  if (value.date > on && !future)
    return { points: 0, reason: `${formatDay(value.date)} lies after ${formatDay(on)} = 0` };
  const within = [...points]
    .sort((a, b) => a.withinMonths - b.withinMonths)
    .find(({ withinMonths }) => value.date >= monthsBefore(on, withinMonths));
  return within === undefined
    ? { points: 0, reason: `${formatDay(value.date)} is older than every span = 0` }
    : {
        points: within.points,
        reason: `${formatDay(value.date)}, within ${within.withinMonths} months = ${within.points}`,
      };
}

/** The same day of the month so many months earlier; the month's last day where it has no such day. */
function monthsBefore(day: CalendarDate, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, last));
  return first.toISOString().slice(0, 10);
}
