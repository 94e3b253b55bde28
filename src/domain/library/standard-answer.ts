import type { Answer } from '../assessments/assessment.js';
import { lackOf, parseTyped, sameValue, typedOf } from '../questionnaires/kinds/register.js';
import type { Question } from '../questionnaires/questionnaire.js';
import { keptValue, valueIn } from './kept-value.js';
import type { StandardAnswer } from './library-entry.js';

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

/**
 * The answer in the vocabulary of another question; null where that question cannot be answered so: another kind, an
 * option it does not have, another unit, a number out of its range, a text too long, a table that lacks a column, or "not
 * applicable" where it is not allowed. `own`: the question is the one it came from, so that ids of options mean the same.
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
  const parsed = parseTyped(question, typedOf(question, fitting));
  return parsed.outcome === 'value' &&
    sameValue(parsed.value, fitting) &&
    lackOf(question, parsed.value) === null
    ? { status, value: parsed.value, reason: '', note }
    : null;
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
