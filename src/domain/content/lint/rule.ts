import type { Questionnaire } from '../../questionnaires/questionnaire.js';

/** What could be worded better, where, and what to do about it. */
export interface Remark {
  readonly path: string;
  readonly advice: string;
}

/**
 * One thing that makes a questionnaire hard to answer or to judge. One value a file; it looks at a proven questionnaire
 * and never changes what is right or wrong in a definition, which `checkQuestionnaire` decides.
 */
export interface LintRule {
  /** Kebab-case, shown beside each remark. */
  readonly id: string;
  find(questionnaire: Questionnaire): readonly Remark[];
}
