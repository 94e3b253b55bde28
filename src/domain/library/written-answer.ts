import type { ColumnId, OptionId } from '../ids.js';
import type { Parsed } from '../questionnaires/kinds/kind.js';
import { lackOf, parseTyped } from '../questionnaires/kinds/register.js';
import type { AnswerValue, KindId } from '../questionnaires/kinds/values.js';
import type { Column, Question, QuestionOf } from '../questionnaires/questionnaire.js';
import type { Typed, TypedFault } from '../questionnaires/typed.js';
import { keptValue, valueIn } from './kept-value.js';
import { type KeptColumn, type KeptValue, LIBRARY_LIMITS, type StandardAnswer } from './library-entry.js';

/** A standard answer as somebody writes it, without a questionnaire at hand. */
export interface WrittenAnswer {
  readonly kind: KindId;
  /** The kind's own fields. */
  readonly typed: Typed;
  /** What is chosen, in the words of the options. */
  readonly options: readonly string[];
  readonly unit: string;
  readonly notApplicable: boolean;
  readonly reason: string;
  readonly note: string;
}

/** The kinds that can be written without a question at hand; an answer of any other is kept as it was given. */
export const WRITTEN_KINDS = [
  'yes-no-partly',
  'single-choice',
  'multiple-choice',
  'short-text',
  'long-text',
  'number',
  'date',
  'contact',
] as const satisfies readonly KindId[];
type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** Whether it can. */
export const isWritten = (kind: KindId): kind is WrittenKind =>
  (WRITTEN_KINDS as readonly KindId[]).includes(kind);

/** A written answer as it is kept, or what is wrong with it by field. `before`: the entry's answer until now. */
export function readWritten(
  written: WrittenAnswer,
  before: StandardAnswer | null,
): { readonly answer: StandardAnswer } | { readonly faults: readonly TypedFault[] } {
  const { kind, notApplicable, reason, note, unit } = written;
  if (notApplicable)
    return reason === ''
      ? fault('reason', 'library.fault.reason')
      : { answer: { kind, status: 'not-applicable', value: null, reason, note } };
  if (!isWritten(kind)) return asItWas(kind, before, note);
  if (kind === 'single-choice' || kind === 'multiple-choice') return chosenIn(kind, written);
  const parsed: Parsed<AnswerValue> = parseTyped(blankQuestion(kind), written.typed);
  if (parsed.outcome === 'refused') return { faults: parsed.faults };
  if (parsed.outcome === 'empty') return fault(FIELDS[kind], 'library.fault.no-answer');
  const { value } = parsed;
  const lack = lackOf(blankQuestion(kind), value);
  if (lack !== null) return { faults: [{ field: FIELDS[kind], ...lack }] };
  const kept = keptValue({ ...blankQuestion(kind), ...(kind === 'number' ? { unit } : {}) }, value);
  return { answer: { kind, status: 'answered', value: kept, reason: '', note } };
}

function asItWas(kind: KindId, before: StandardAnswer | null, note: string): ReturnType<typeof readWritten> {
  return before?.kind === kind && before.value !== null
    ? { answer: { kind, status: 'answered', value: before.value, reason: '', note } }
    : fault('reason', 'library.fault.not-written');
}

function chosenIn(
  kind: 'single-choice' | 'multiple-choice',
  { options, note }: WrittenAnswer,
): ReturnType<typeof readWritten> {
  if (options.length === 0) return fault('options', 'library.fault.options');
  if (kind === 'single-choice' && options.length > 1) return fault('options', 'library.fault.one-option');
  if (options.length > LIBRARY_LIMITS.options) return fault('options', 'library.fault.too-many-options');
  const value = { kind, options: options.map((text) => ({ id: null, text })) };
  return { answer: { kind, status: 'answered', value, reason: '', note } };
}

const FIELDS = {
  'yes-no-partly': 'choice',
  'short-text': 'text',
  'long-text': 'text',
  number: 'number',
  date: 'date',
  contact: 'contact.name',
} as const;

const fault = (field: string, message: string): { readonly faults: readonly TypedFault[] } => ({
  faults: [{ field, message, values: {} }],
});

const COMMON = {
  id: 'entry' as Question['id'],
  text: '',
  help: '',
  why: '',
  goodEvidence: '',
  redFlags: [],
  required: true,
  mayBeNotApplicable: true,
  weight: 0,
  critical: false,
  askedWhen: null,
  evidenceRule: null,
  mappings: [],
};

const BLANK: { readonly [K in KindId]: QuestionOf<K> } = {
  'yes-no-partly': { ...COMMON, kind: 'yes-no-partly', points: { yes: 0, partly: 0, no: 0 } },
  'single-choice': { ...COMMON, kind: 'single-choice', options: [] },
  'multiple-choice': { ...COMMON, kind: 'multiple-choice', options: [], exclusive: null },
  scale: { ...COMMON, kind: 'scale', from: 0, to: 10, lowest: '', highest: '', points: [] },
  'short-text': { ...COMMON, kind: 'short-text', format: 'any', maxLength: 300 },
  'long-text': { ...COMMON, kind: 'long-text', maxLength: 20_000 },
  number: { ...COMMON, kind: 'number', unit: '', min: null, max: null, whole: false, points: [] },
  date: { ...COMMON, kind: 'date', future: true, points: [] },
  file: { ...COMMON, kind: 'file', atLeast: 1 },
  table: { ...COMMON, kind: 'table', columns: [], atLeast: 1, atMost: 100, points: [] },
  contact: { ...COMMON, kind: 'contact' },
  certificate: { ...COMMON, kind: 'certificate', standards: [], points: { current: 1, expired: 0 } },
};

/** A question that takes whatever its kind can say. */
export const blankQuestion = (kind: KindId): Question => BLANK[kind];

/** A standard answer with the question in whose words it can be said. */
export function spoken({ kind, value }: StandardAnswer): {
  readonly question: Question;
  readonly value: AnswerValue | null;
} {
  const question = value === null ? blankQuestion(kind) : questionFor(value);
  return { question, value: value === null ? null : valueIn(question, value, false) };
}

/** The question that offers just what a value says. */
function questionFor(value: KeptValue): Question {
  if ('options' in value)
    return { ...BLANK[value.kind], options: value.options.map(({ text }, at) => option(text, at)) };
  if (value.kind === 'number') return { ...BLANK.number, unit: value.unit };
  if (value.kind === 'scale') {
    const { from, to, lowest, highest } = value;
    return { ...BLANK.scale, from, to, lowest, highest };
  }
  if (value.kind === 'table') return { ...BLANK.table, columns: value.columns.map(column) };
  if (value.kind !== 'certificate') return blankQuestion(value.kind);
  return { ...BLANK.certificate, standards: value.standard === null ? [] : [option(value.standard.text, 0)] };
}

const option = (text: string, at: number) => ({ id: `option-${at}` as OptionId, text, points: 0 });

/** Options of a kept table stand in their words, as a text does. */
const column = ({ title, kind }: KeptColumn, at: number): Column => ({
  id: `column-${at}` as ColumnId,
  title,
  kind: kind === 'choice' ? 'text' : kind,
  required: false,
});
