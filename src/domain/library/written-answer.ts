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
  const { kind, notApplicable, reason, note, options, unit } = written;
  if (notApplicable)
    return reason === ''
      ? fault('reason', 'library.fault.reason')
      : { answer: { kind, status: 'not-applicable', value: null, reason, note } };
  const answered = { kind, status: 'answered', reason: '', note } as const;
  if (kind === 'single-choice' || kind === 'multiple-choice') {
    if (options.length === 0) return fault('options', 'library.fault.options');
    if (kind === 'single-choice' && options.length > 1) return fault('options', 'library.fault.one-option');
    if (options.length > LIBRARY_LIMITS.options) return fault('options', 'library.fault.too-many-options');
    return { answer: { ...answered, value: { kind, options: options.map((text) => ({ id: null, text })) } } };
  }
  const parsed: Parsed<AnswerValue> = parseTyped(blankQuestion(kind), written.typed);
  if (parsed.outcome === 'refused') return { faults: parsed.faults };
  if (parsed.outcome === 'empty') return fault(FIELDS[kind], 'library.fault.no-answer');
  const { value } = parsed;
  if (value.kind === 'number') return { answer: { ...answered, value: { ...value, unit } } };
  return value.kind === 'single-choice' || value.kind === 'multiple-choice'
    ? fault('options', 'library.fault.options')
    : { answer: { ...answered, value } };
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
