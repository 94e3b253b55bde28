import type { Given } from '../ai-systems/given.js';
import type { Answers } from '../assessments/assessment.js';
import type { QuestionId } from '../ids.js';
import { Interview } from './interview.js';
import type { Question, Questionnaire } from './questionnaire.js';

/** The questions of a questionnaire in the order they are shown. */
export const questionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  questionnaire.sections.flatMap(({ questions }) => questions);

/**
 * The questions now asked, in the order they are shown. An answer to a question that is not asked counts as absent, so
 * a chain of conditions closes behind the answer that opened it. Total, and linear in the questionnaire.
 */
export const askedQuestions = (
  questionnaire: Questionnaire,
  answers: Answers,
  given: Given,
): ReadonlySet<QuestionId> => new Interview(questionnaire, answers, given).asked;
