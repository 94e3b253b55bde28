import type { Answer } from '../assessments/assessment.js';
import { parseTyped, sameValue, typedOf } from '../questionnaires/kinds/register.js';
import type { AnswerValue } from '../questionnaires/kinds/values.js';
import type { Option, Question } from '../questionnaires/questionnaire.js';
import type { KeptOption, KeptValue, StandardAnswer } from './library-entry.js';
import { comparable } from './wording.js';

/** What an answer says; its documents and history stay with it. */
export type SaidAnswer = Pick<Answer, 'status' | 'value' | 'reason' | 'note'>;

/** An answer as it is kept; null while it is open. */
export function standardAnswer(
  question: Question,
  { status, value, reason, note }: SaidAnswer,
): StandardAnswer | null {
  if (status === 'open') return null;
  const { kind } = question;
  if (status === 'not-applicable') return { kind, status, value: null, reason, note };
  return value === null ? null : { kind, status, value: keptValue(question, value), reason: '', note };
}

function keptValue(question: Question, value: AnswerValue): KeptValue {
  if (value.kind === 'number') return { ...value, unit: question.kind === 'number' ? question.unit : '' };
  if (value.kind !== 'single-choice' && value.kind !== 'multiple-choice') return value;
  const chosen = value.kind === 'single-choice' ? [value.option] : value.options;
  const known = 'options' in question ? question.options : [];
  const options = chosen.map((id) => ({ id, text: known.find((option) => option.id === id)?.text ?? id }));
  return { kind: value.kind, options };
}

/**
 * The answer in the vocabulary of another question; null where that question cannot be answered so: another kind, an
 * option it does not have, another unit, a number out of its range, a text too long, or "not applicable" where it is not
 * allowed. `own`: the question is the one it came from, so that ids of options mean the same.
 */
export function answerTo(
  question: Question,
  { kind, status, value, reason, note }: StandardAnswer,
  own: boolean,
): SaidAnswer | null {
  if (kind !== question.kind) return null;
  if (status === 'not-applicable')
    return question.mayBeNotApplicable ? { status, value: null, reason, note } : null;
  const fitting = value === null ? null : valueIn(question, value, own);
  if (fitting === null) return null;
  const parsed = parseTyped(question, typedOf(fitting));
  return parsed.outcome === 'value' && sameValue(parsed.value, fitting)
    ? { status, value: parsed.value, reason: '', note }
    : null;
}

function valueIn(question: Question, value: KeptValue, own: boolean): AnswerValue | null {
  if (value.kind === 'number')
    return question.kind === 'number' && comparable(question.unit) === comparable(value.unit)
      ? { kind: 'number', number: value.number }
      : null;
  if (!('options' in value)) return value;
  if (!('options' in question)) return null;
  const options = value.options.flatMap((kept) => optionIn(question.options, kept, own)?.id ?? []);
  const [only] = options;
  if (options.length < value.options.length || only === undefined) return null;
  if (value.kind === 'multiple-choice') return { kind: 'multiple-choice', options };
  return options.length === 1 ? { kind: 'single-choice', option: only } : null;
}

/** By its id where that means the same, by its words otherwise. */
function optionIn(options: readonly Option[], { id, text }: KeptOption, own: boolean): Option | undefined {
  const words = comparable(text);
  const byId = own ? options.find((option) => option.id === id) : undefined;
  return byId ?? options.find((option) => words !== '' && comparable(option.text) === words);
}

/** Whether an answer says what a standard answer says, whatever is noted beside it. */
export function saysTheSame(
  question: Question,
  standard: StandardAnswer,
  said: SaidAnswer,
  own: boolean,
): boolean {
  const expected = answerTo(question, standard, own);
  if (expected === null || expected.status !== said.status) return false;
  if (expected.value === null || said.value === null) return expected.value === said.value;
  return sameValue(expected.value, said.value);
}
