import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../dates.js';

/** An id in a definition: letters and digits joined by hyphens or dots. Branded for the caller, a text on paper. */
export const idShape = <Id extends string>(): z.ZodType<Id, string> =>
  z
    .string()
    .max(80)
    .regex(
      /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/,
      'An id is letters and digits, joined by hyphens or dots.',
    ) as unknown as z.ZodType<Id, string>;

/** An id that answers are kept under, so it must mean nothing else as a key: no dot, no dollar, no name every object has. */
export const keyShape = <Id extends string>(): z.ZodType<Id, string> =>
  z
    .string()
    .max(80)
    .regex(
      /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/,
      'Answers are kept under this id: letters and digits, joined by hyphens only.',
    )
    .refine(
      (id) => !(id in Object.prototype),
      'Every object has something of this name: choose another id.',
    ) as unknown as z.ZodType<Id, string>;

/** A text of people's words: not blank, at most so many characters. */
export const textShape = (max: number) =>
  z
    .string()
    .max(max, `At most ${max} characters fit here.`)
    .regex(/\S/, 'Write something here: it is empty.');

/** A calendar date, `2026-11-21`. */
export const dateShape = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written as 2026-11-21.')
  .refine((text) => calendarDate(text) !== null, 'This day does not exist.') as unknown as z.ZodType<
  CalendarDate,
  string
>;

const hundredths = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;

/** Points for one answer, 0..1 in hundredths, so that contributions add up as shown. */
export const pointsShape = z
  .number()
  .min(0, 'Points lie between 0 and 1.')
  .max(1, 'Points lie between 0 and 1.')
  .refine(hundredths, 'Points have at most two decimals.');

/** The weight of a question, 0..100 in hundredths. */
export const weightShape = z
  .number()
  .min(0, 'A weight is never negative.')
  .max(100, 'A weight is at most 100.')
  .refine(hundredths, 'A weight has at most two decimals.');

/** One of a fixed list of ids; any other is named, with all that it could have been. */
export const oneOf = <const Ids extends readonly string[]>(what: string, ids: Ids) =>
  z.enum(ids, {
    error: ({ input }) =>
      typeof input === 'string'
        ? `No ${what} is called ${input.slice(0, 80)}; there are: ${ids.join(', ')}.`
        : `Name one ${what} as a text.`,
  });
