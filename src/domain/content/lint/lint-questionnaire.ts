import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { leftOut } from './left-out.js';
import { repeatedWords } from './repeated-words.js';
import type { LintRule, Remark } from './rule.js';
import { sharedSkeleton } from './shared-skeleton.js';
import { softWord } from './soft-word.js';
import { tooLong } from './too-long.js';
import { twoAsks } from './two-asks.js';
import { vagueOption } from './vague-option.js';
import { yesNoShare } from './yes-no-share.js';

/** A remark with the rule that made it. */
export interface RuledRemark extends Remark {
  readonly rule: string;
}

/** Every rule a questionnaire's wording is judged by. */
export const LINT_RULES: readonly LintRule[] = [
  twoAsks,
  tooLong,
  sharedSkeleton,
  vagueOption,
  softWord,
  repeatedWords,
  yesNoShare,
  leftOut,
];

/** Everything in a proven English questionnaire that could be worded better, rule by rule. Empty: nothing found. */
export const lintQuestionnaire = (questionnaire: Questionnaire): readonly RuledRemark[] =>
  LINT_RULES.flatMap(({ id, find }) => find(questionnaire).map((remark) => ({ ...remark, rule: id })));
