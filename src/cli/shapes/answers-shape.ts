import { z } from 'zod';
import { CHOICES } from '#domain/questionnaires/kinds/values.js';

const text = z.string().max(20_000);
const day = z.string().max(40);

/** A value in full. What it says is read as strictly as a form: options must exist, numbers stay in their bounds. */
const fullValue = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('yes-no-partly'),
    choice: z.enum(CHOICES),
    exceptions: z
      .array(
        z.strictObject({ what: text, affects: text.default(''), solvedBy: day.nullable().default(null) }),
      )
      .max(100)
      .default([]),
  }),
  z.strictObject({ kind: z.literal('single-choice'), option: text }),
  z.strictObject({ kind: z.literal('multiple-choice'), options: z.array(text).max(100) }),
  z.strictObject({ kind: z.literal('scale'), step: z.number() }),
  z.strictObject({ kind: z.literal('short-text'), text }),
  z.strictObject({ kind: z.literal('long-text'), text }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('date'), date: day }),
  z.strictObject({ kind: z.literal('file') }),
  z.strictObject({
    kind: z.literal('table'),
    rows: z.array(z.record(z.string().max(80), text)).max(200),
  }),
  z.strictObject({
    kind: z.literal('contact'),
    name: text.default(''),
    role: text.default(''),
    email: text.default(''),
    phone: text.default(''),
  }),
  z.strictObject({
    kind: z.literal('certificate'),
    standard: text.nullable().default(null),
    holder: text.default(''),
    body: text.default(''),
    number: text.default(''),
    accreditation: text.default(''),
    validUntil: day.nullable().default(null),
  }),
]);

/** A value in short: a choice, an option, a text, a day; a number or a step; a list of options. */
const shortValue = z.union([text, z.number(), z.array(text).max(100)]);

const entry = z.strictObject({
  value: z.union([fullValue, shortValue, z.null()]).default(null),
  status: z.enum(['answered', 'not-applicable', 'open']).optional(),
  reason: z.string().max(2_000).default(''),
  note: z.string().max(2_000).default(''),
  evidence: z
    .array(z.strictObject({ name: z.string().min(1).max(255) }))
    .max(50)
    .default([]),
});

/** A file of answers, by question id. */
export const answersShape = z.strictObject({
  answers: z.record(z.string().max(80), z.union([entry, shortValue])),
});

export type AnswersFile = z.infer<typeof answersShape>;
export type Entry = z.infer<typeof entry>;
export type ShortValue = z.infer<typeof shortValue>;
export type FullValue = z.infer<typeof fullValue>;
