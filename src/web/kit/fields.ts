import { z } from 'zod';
import { calendarDate } from '#domain/dates.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';

/**
 * What is wrong is said by a message's key, with the limit in question (`sayFault`); fields that only buyers fill may
 * say it themselves.
 *
 * Schemas of form fields as browsers send them: a missing field is an empty text, a repeated one is refused where one is
 * meant. Characters that nobody can see or type do not come in.
 */
const single = z
  .string('field.once')
  .optional()
  .transform((value) => cleanText(value ?? ''));

/** A line or more of text of at most `max` characters; `missing` is said where it may not be empty. */
export const text = (max: number, missing?: string) =>
  single.pipe(
    z
      .string()
      .min(missing === undefined ? 0 : 1, missing)
      .max(max, 'field.too-long'),
  );

/** Text exactly as typed, spaces kept: passwords. */
export const secret = (max: number, missing: string) =>
  z
    .union([z.string(), z.undefined()], 'field.once')
    .transform((value) => value ?? '')
    .pipe(z.string().min(1, missing).max(max, 'field.too-long'));

/** A password to be, by the rule of the house. */
export const newPassword = (missing: string) =>
  secret(PASSWORD_LENGTH.max, missing).pipe(z.string().min(PASSWORD_LENGTH.min, 'field.password-short'));

export const email = (missing: string) =>
  single.pipe(z.string().min(1, missing).max(254, 'field.too-long').pipe(z.email('field.email')));

/** An address on the web, or empty; `company.example` is completed. */
export const website = single
  .transform((value) => (value === '' || value.includes('://') ? value : `https://${value}`))
  .pipe(
    z.union([
      z.literal(''),
      z
        .url({
          protocol: /^https?$/,
          hostname: /\./,
          error: 'Write an address on the web, like https://company.example.',
        })
        .max(490, 'Keep it under 490 characters.'),
    ]),
  );

export const day = (missing: string) =>
  single.pipe(z.string().min(1, missing)).transform((value, context) => {
    const date = calendarDate(value);
    if (date === null) {
      context.addIssue({
        code: 'custom',
        message: 'Write a day that exists, as year-month-day: 2027-03-09.',
      });
      return z.NEVER;
    }
    return date;
  });

/** A day, or null where the field is empty. */
export const dayOrNothing = single.transform((value, context) => {
  const date = value === '' ? null : calendarDate(value);
  if (value === '' || date !== null) return date;
  context.addIssue({
    code: 'custom',
    message: 'Write a day that exists, as year-month-day: 2027-03-09, or leave it empty.',
  });
  return z.NEVER;
});

export const whole = single.pipe(
  z
    .string()
    .regex(/^\d{1,9}$/, 'Write a whole number.')
    .transform(Number),
);

/** A whole number of at most `max`, or null where the field is empty. */
export const wholeOrNothing = (max: number) =>
  single.transform((value, context) => {
    if (value === '') return null;
    if (/^\d{1,9}$/.test(value) && Number(value) <= max) return Number(value);
    context.addIssue({
      code: 'custom',
      message: `Write a whole number of at most ${max}, or leave it empty.`,
    });
    return z.NEVER;
  });

export const choice = <const T extends readonly [string, ...string[]]>(values: T, missing: string) =>
  single.pipe(z.enum(values, { error: missing }));

/** A box that is ticked or not. */
export const ticked = single.transform((value) => value !== '');

/** A page number in an address; anything else is page 1. */
export const pageNumber = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : 1));

/** A search text in an address; anything odd is no search. */
export const search = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (typeof value === 'string' ? value.trim().slice(0, 200) : ''));

/** One of a few values in an address; anything else is the first. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value): T[number] =>
      typeof value === 'string' && values.includes(value) ? value : values[0],
    );

/**
 * One of a few values in an address, or none; the last where it stands twice, as when a chip is pressed over what the
 * form keeps.
 */
export const lastOf = <const T extends readonly string[]>(values: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given): T[number] | '' => {
      const value = Array.isArray(given) ? given.at(-1) : given;
      return value !== undefined && values.includes(value) ? value : '';
    });

/** A word in an address, empty where there is none; the last where it stands twice. */
export const lastWord = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => ((Array.isArray(given) ? given.at(-1) : given) ?? '').trim().slice(0, 200));

/** A path of this portal and nothing else, `/` where it is anything else: `//elsewhere.example` would lead away. */
export const ownPath = single.transform((value) => (/^\/(?![/\\])[^\s\\]*$/.test(value) ? value : '/'));
