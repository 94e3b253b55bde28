import { z } from 'zod';
import { ANSWER_LIMITS } from '../assessments/assessment.js';
import { canonicalJson } from '../canonical-json.js';
import { type Fault, faultsOf } from '../content/fault.js';
import { dateShape, idShape, textShape } from '../content/shapes.js';
import type { FrameworkId, RequirementId } from '../ids.js';
import { KIND_IDS } from '../questionnaires/kinds/register.js';
import { CHOICES } from '../questionnaires/kinds/values.js';
import { type KeptValue, LIBRARY_LIMITS, type LibraryEntry, type StandardAnswer } from './library-entry.js';

const long = z.string().max(20_000);
const line = z.string().max(200);
const options = z
  .array(z.strictObject({ text: textShape(300) }))
  .min(1)
  .max(LIBRARY_LIMITS.options);

const valueShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('yes-no-partly'),
    choice: z.enum(CHOICES),
    exceptions: z
      .array(z.strictObject({ what: long, affects: long, solvedBy: dateShape.nullable() }))
      .max(20),
  }),
  z.strictObject({ kind: z.literal('single-choice'), options: options.max(1) }),
  z.strictObject({ kind: z.literal('multiple-choice'), options }),
  z.strictObject({
    kind: z.literal('scale'),
    step: z.int().min(0).max(10),
    from: z.int().min(0).max(10),
    to: z.int().min(0).max(10),
    lowest: textShape(120),
    highest: textShape(120),
  }),
  z.strictObject({ kind: z.literal('short-text'), text: textShape(300) }),
  z.strictObject({ kind: z.literal('long-text'), text: textShape(20_000) }),
  z.strictObject({ kind: z.literal('number'), number: z.number(), unit: z.string().max(60) }),
  z.strictObject({ kind: z.literal('date'), date: dateShape }),
  z.strictObject({ kind: z.literal('file') }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z
      .array(z.strictObject({ title: textShape(80), kind: z.enum(['text', 'number', 'date', 'choice']) }))
      .min(1)
      .max(12),
    rows: z
      .array(z.array(z.string().max(300)).max(12))
      .min(1)
      .max(100),
  }),
  z.strictObject({ kind: z.literal('contact'), name: line, role: line, email: line, phone: line }),
  z.strictObject({
    kind: z.literal('certificate'),
    standard: z.strictObject({ text: textShape(120) }).nullable(),
    holder: line,
    body: line,
    number: line,
    accreditation: line,
    validUntil: dateShape.nullable(),
  }),
]);

const reason = z.string().max(ANSWER_LIMITS.reason);
const note = z.string().max(ANSWER_LIMITS.note);

const entryShape = z.strictObject({
  question: textShape(LIBRARY_LIMITS.question),
  wordings: z.array(textShape(LIBRARY_LIMITS.question)).max(LIBRARY_LIMITS.wordings).default([]),
  answer: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('answered'), value: valueShape, note: note.default('') }),
    z.strictObject({
      status: z.literal('not-applicable'),
      kind: z.enum(KIND_IDS),
      reason: reason.min(1, 'Say why it does not apply.'),
      note: note.default(''),
    }),
  ]),
  requirements: z
    .array(z.strictObject({ framework: idShape<FrameworkId>(), requirement: idShape<RequirementId>() }))
    .max(LIBRARY_LIMITS.requirements)
    .default([]),
  documents: z
    .array(
      z.strictObject({
        name: textShape(200),
        size: z.int().min(0),
        type: z.string().max(200),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        validUntil: dateShape.nullable(),
      }),
    )
    .max(LIBRARY_LIMITS.documents)
    .default([]),
  state: z.enum(['draft', 'approved', 'retired']).default('draft'),
  reviewBy: dateShape,
});

/** A library as it stands in a file: all that is the vendor's own, and nothing of any buyer. Files are named, not held. */
const libraryFileShape = z.strictObject({
  format: z.literal('assay-library-1', 'This is not a library of Assay.'),
  entries: z
    .array(entryShape)
    .max(LIBRARY_LIMITS.entries, `A library has at most ${LIBRARY_LIMITS.entries} entries.`),
});

type EntryInFile = z.input<typeof entryShape>;
export type ReadEntry = Pick<
  LibraryEntry,
  'question' | 'wordings' | 'answer' | 'requirements' | 'documents' | 'reviewBy'
>;

/** An entry as it stands in a file. */
export function entryInFile(entry: LibraryEntry): EntryInFile {
  const { question, wordings, answer, requirements, documents, state, reviewBy } = entry;
  return {
    question,
    wordings: [...wordings],
    answer: answerInFile(answer),
    requirements: requirements.map((each) => ({ framework: each.framework, requirement: each.requirement })),
    documents: documents.map(({ name, size, type, sha256, validUntil }) => ({
      name,
      size,
      type,
      sha256,
      validUntil,
    })),
    state,
    reviewBy,
  };
}

function answerInFile({ kind, value, reason: why, note: noted }: StandardAnswer): EntryInFile['answer'] {
  if (value === null) return { status: 'not-applicable', kind, reason: why, note: noted };
  return {
    status: 'answered',
    value: withoutIds(value) as EntryInFile['answer'] extends { value: infer V } ? V : never,
    note: noted,
  };
}

/** Ids of options and columns mean nothing elsewhere. */
function withoutIds(value: KeptValue): unknown {
  if ('options' in value) return { ...value, options: value.options.map(({ text }) => ({ text })) };
  if ('columns' in value)
    return { ...value, columns: value.columns.map(({ title, kind }) => ({ title, kind })) };
  if ('standard' in value)
    return { ...value, standard: value.standard === null ? null : { text: value.standard.text } };
  return value;
}

function withIds(value: z.output<typeof valueShape>): KeptValue {
  if ('options' in value) return { ...value, options: value.options.map(({ text }) => ({ id: null, text })) };
  if ('columns' in value)
    return { ...value, columns: value.columns.map((column) => ({ ...column, id: null })) };
  if ('standard' in value)
    return {
      ...value,
      standard: value.standard === null ? null : { id: null, text: value.standard.text },
    };
  return value;
}

/** Reads a library's file whole, or says what is wrong with it. Whatever it approves, it comes in as drafts. */
export function readLibraryFile(
  input: unknown,
): { readonly entries: readonly ReadEntry[] } | { readonly faults: readonly Fault[] } {
  const parsed = libraryFileShape.safeParse(input);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  return {
    entries: parsed.data.entries.map(({ question, wordings, requirements, reviewBy, answer, documents }) => ({
      question,
      wordings,
      requirements,
      reviewBy,
      answer: answerRead(answer),
      documents: documents.map((document) => ({ ...document, id: null })),
    })),
  };
}

function answerRead(answer: z.output<typeof entryShape>['answer']): StandardAnswer {
  if (answer.status === 'not-applicable')
    return {
      kind: answer.kind,
      status: answer.status,
      value: null,
      reason: answer.reason,
      note: answer.note,
    };
  const { value, status, note: noted } = answer;
  return { kind: value.kind, status, value: withIds(value), reason: '', note: noted };
}

/** What an entry says, in one spelling: two entries that share it are the same to whoever brings a library in. */
export const contentOf = ({ question, answer }: Pick<LibraryEntry, 'question' | 'answer'>): string =>
  canonicalJson({ question, answer: answerInFile(answer) });
