import fc from 'fast-check';
import { addDays, type CalendarDate } from '#domain/dates.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';

const cleanText = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `x${text}x`);
/** As a line of text is kept: no space doubled. */
const line = cleanText.map((text) => text.replaceAll(/\s+/g, ' '));
const day = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1990-01-01' as CalendarDate, days));
/** Any value, by kind, that the question of that kind among the builders takes. */
export const ANY_VALUE: Readonly<Record<Question['kind'], fc.Arbitrary<unknown>>> = {
  'yes-no-partly': fc.oneof(
    fc.record({
      kind: fc.constant('yes-no-partly'),
      choice: fc.constantFrom('yes', 'no'),
      exceptions: fc.constant([]),
    }),
    fc.record({
      kind: fc.constant('yes-no-partly'),
      choice: fc.constant('partly'),
      exceptions: fc.array(
        fc.record({
          what: cleanText,
          affects: fc.oneof(cleanText, fc.constant('')),
          solvedBy: fc.option(day),
        }),
        { maxLength: 20 },
      ),
    }),
  ),
  'single-choice': fc.record({ kind: fc.constant('single-choice'), option: fc.constantFrom('a', 'b', 'c') }),
  'multiple-choice': fc.oneof(
    fc.record({
      kind: fc.constant('multiple-choice'),
      options: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    }),
    fc.constant({ kind: 'multiple-choice', options: ['none'] }),
  ),
  'long-text': fc.record({ kind: fc.constant('long-text'), text: cleanText }),
  number: fc.record({
    kind: fc.constant('number'),
    number: fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, decimals]) => Number(`${whole}.${String(decimals).padStart(6, '0')}`) + 0),
  }),
  date: fc.record({ kind: fc.constant('date'), date: day }),
  scale: fc.record({ kind: fc.constant('scale'), step: fc.integer({ min: 1, max: 5 }) }),
  'short-text': fc.record({ kind: fc.constant('short-text'), text: line }),
  file: fc.constant({ kind: 'file' }),
  table: fc.record({
    kind: fc.constant('table'),
    rows: fc.array(
      fc.record({
        supplier: line,
        people: fc.oneof(fc.constant(''), fc.nat(9_999).map(String)),
        since: fc.oneof(fc.constant(''), day),
        role: fc.constantFrom('', 'model', 'host'),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  }),
  contact: fc.record({
    kind: fc.constant('contact'),
    name: line,
    role: fc.oneof(fc.constant(''), line),
    email: fc.constantFrom('', 'ada@example.eu'),
    phone: fc.oneof(fc.constant(''), line),
  }),
  certificate: fc.record({
    kind: fc.constant('certificate'),
    standard: fc.constantFrom(null, 'iso-42001', 'iso-27001'),
    holder: line,
    body: fc.oneof(fc.constant(''), line),
    number: line,
    accreditation: fc.oneof(fc.constant(''), line),
    validUntil: fc.option(day),
  }),
};
