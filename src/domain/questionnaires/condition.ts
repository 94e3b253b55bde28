import type { Given } from '../ai-systems/given.js';
import type { Answer } from '../assessments/assessment.js';
import type { QuestionId } from '../ids.js';
import { chosenIn, numberIn } from './kinds/chosen.js';
import { isAnswered, valueOf } from './progress.js';
import type { Condition } from './questionnaire.js';

/** The answer that counts for a question: undefined where it is not asked or nothing is saved. */
export type AnswerOf = (question: QuestionId) => Answer | undefined;

/** The part of a condition that looks at one question. */
export type Leaf = Extract<Condition, { readonly question: QuestionId }>;

/** The part of a condition that looks at what is stated of the AI system. */
export type GivenLeaf = Exclude<Condition, Leaf | { all: unknown } | { any: unknown } | { not: unknown }>;

/**
 * Whether a condition holds. Total: a question that is not asked or not answered makes `is`, `atLeast`, `atMost` false,
 * and so does what nobody stated make `tier`, `role` and `fact`.
 */
export function holds(condition: Condition, answerOf: AnswerOf, given: Given): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answerOf, given));
  if ('any' in condition) return condition.any.some((each) => holds(each, answerOf, given));
  if ('not' in condition) return !holds(condition.not, answerOf, given);
  return 'question' in condition
    ? isMet(condition, answerOf(condition.question))
    : isStated(condition, given);
}

/** Whether an answer is what a leaf looks for. */
export function isMet(leaf: Leaf, answer: Answer | undefined): boolean {
  if ('answered' in leaf) return isAnswered(answer) === leaf.answered;
  const value = valueOf(answer);
  if (value === null) return false;
  if ('is' in leaf) return chosenIn(value).some((id) => (leaf.is as readonly string[]).includes(id));
  const number = numberIn(value);
  if (number === null) return false;
  return 'atLeast' in leaf ? number >= leaf.atLeast : number <= leaf.atMost;
}

/** Whether what is stated is what a leaf looks for. */
function isStated(leaf: GivenLeaf, { tiers, roles, facts }: Given): boolean {
  if ('tier' in leaf) return leaf.tier.some((tier) => tiers.includes(tier));
  if ('role' in leaf) return leaf.role.some((role) => roles.includes(role));
  const stated = facts[leaf.fact];
  return stated !== undefined && leaf.is.includes(stated);
}

/** Every leaf of a condition, in the order written. */
export function leavesIn(condition: Condition): readonly (Leaf | GivenLeaf)[] {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  return 'not' in condition ? leavesIn(condition.not) : [condition];
}

/** The questions a condition looks at, once each. */
export const questionsIn = (condition: Condition): ReadonlySet<QuestionId> =>
  new Set(leavesIn(condition).flatMap((leaf) => ('question' in leaf ? [leaf.question] : [])));

/** The same condition, looking at other questions in the place of those it looks at. */
export function lookingAt(condition: Condition, instead: (question: QuestionId) => QuestionId): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => lookingAt(each, instead)) };
  if ('any' in condition) return { any: condition.any.map((each) => lookingAt(each, instead)) };
  if ('not' in condition) return { not: lookingAt(condition.not, instead) };
  return 'question' in condition ? { ...condition, question: instead(condition.question) } : condition;
}
