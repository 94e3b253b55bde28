import type { Answer } from '../assessments/assessment.js';
import type { QuestionId } from '../ids.js';
import { chosenIn } from './kinds/chosen.js';
import { isAnswered, valueOf } from './progress.js';
import type { Condition } from './questionnaire.js';

/** The answer that counts for a question: undefined where it is not asked or nothing is saved. */
export type AnswerOf = (question: QuestionId) => Answer | undefined;

/** Whether a condition holds. Total: a question that is not asked or not answered makes `is`, `atLeast`, `atMost` false. */
export function holds(condition: Condition, answerOf: AnswerOf): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answerOf));
  if ('any' in condition) return condition.any.some((each) => holds(each, answerOf));
  if ('not' in condition) return !holds(condition.not, answerOf);
  const answer = answerOf(condition.question);
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  const value = valueOf(answer);
  if (value === null) return false;
  if ('is' in condition)
    return chosenIn(value).some((id) => (condition.is as readonly string[]).includes(id));
  if (value.kind !== 'number') return false;
  return 'atLeast' in condition ? value.number >= condition.atLeast : value.number <= condition.atMost;
}

/** The part of a condition that looks at one question. */
export type Leaf = Extract<Condition, { readonly question: QuestionId }>;

/** Every leaf of a condition, in the order written. */
export function leavesIn(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  return 'not' in condition ? leavesIn(condition.not) : [condition];
}

/** The questions a condition looks at, once each. */
export const questionsIn = (condition: Condition): ReadonlySet<QuestionId> =>
  new Set(leavesIn(condition).map(({ question }) => question));
