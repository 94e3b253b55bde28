import type { OptionId } from '../ids.js';
import type { Parsed } from '../questionnaires/kinds/kind.js';
import { parseTyped } from '../questionnaires/kinds/register.js';
import type { AnswerValue, KindId } from '../questionnaires/kinds/values.js';
import type { Question } from '../questionnaires/questionnaire.js';
import type { Typed, TypedFault } from '../questionnaires/typed.js';
import { LIBRARY_LIMITS, type StandardAnswer } from './library-entry.js';

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

/** A written answer as it is kept, or what is wrong with it by field. */
export function readWritten(
  written: WrittenAnswer,
): { readonly answer: StandardAnswer } | { readonly faults: readonly TypedFault[] } {
  const { kind, notApplicable, reason, note, unit } = written;
  if (notApplicable)
    return reason === ''
      ? fault('reason', 'library.fault.reason')
      : { answer: { kind, status: 'not-applicable', value: null, reason, note } };
  if (kind === 'single-choice' || kind === 'multiple-choice') return chosenIn(kind, written);
  const parsed: Parsed<AnswerValue> = parseTyped(blankQuestion(kind), written.typed);
  if (parsed.outcome === 'refused') return { faults: parsed.faults };
  if (parsed.outcome === 'empty') return fault(FIELDS[kind], 'library.fault.no-answer');
  const { value } = parsed;
  // No other kind gives options; the compiler cannot know.
  if ('option' in value || 'options' in value) return fault('options', 'library.fault.options');
  const kept = value.kind === 'number' ? { ...value, unit } : value;
  return { answer: { kind, status: 'answered', value: kept, reason: '', note } };
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

const FIELDS = { 'yes-no-partly': 'choice', 'long-text': 'text', number: 'number', date: 'date' } as const;

const fault = (field: string, message: string): { readonly faults: readonly TypedFault[] } => ({
  faults: [{ field, message, values: {} }],
});

const LONGEST = 20_000;

/** A question that takes whatever its kind can say. */
export function blankQuestion(kind: KindId): Question {
  const blank = {
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
  switch (kind) {
    case 'yes-no-partly':
      return { ...blank, kind, points: { yes: 0, partly: 0, no: 0 } };
    case 'single-choice':
      return { ...blank, kind, options: [] };
    case 'multiple-choice':
      return { ...blank, kind, options: [], exclusive: null };
    case 'long-text':
      return { ...blank, kind, maxLength: LONGEST };
    case 'number':
      return { ...blank, kind, unit: '', min: null, max: null, whole: false, points: [] };
    case 'date':
      return { ...blank, kind, future: true, points: [] };
  }
}

/** A standard answer with the question in whose words it can be said. */
export function spoken({ kind, value }: StandardAnswer): {
  readonly question: Question;
  readonly value: AnswerValue | null;
} {
  const question = blankQuestion(kind);
  if (value === null) return { question, value };
  if (value.kind === 'number' && question.kind === 'number')
    return { question: { ...question, unit: value.unit }, value: { kind: 'number', number: value.number } };
  if (!('options' in value) || !('options' in question))
    return { question, value: 'options' in value || value.kind === 'number' ? null : value };
  const options = value.options.map(({ text }, at) => ({ id: `option-${at}` as OptionId, text, points: 0 }));
  const chosen = options.map(({ id }) => id);
  const [first] = chosen;
  if (value.kind === 'multiple-choice')
    return { question: { ...question, options }, value: { kind: value.kind, options: chosen } };
  return {
    question: { ...question, options },
    value: first === undefined ? null : { kind: value.kind, option: first },
  };
}
