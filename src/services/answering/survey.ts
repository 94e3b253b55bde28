import type { Given } from '#domain/ai-systems/given.js';
import type { AnswerSection, Answers } from '#domain/assessments/assessment.js';
import type { QuestionId, SectionId } from '#domain/ids.js';
import { Interview } from '#domain/questionnaires/interview.js';
import { type Gap, gapsOf, type Progress } from '#domain/questionnaires/progress.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';

/** How the answers stand: what is asked now, how much is settled, what is missing. */
export interface Survey {
  readonly asked: ReadonlySet<QuestionId>;
  readonly gaps: readonly Gap[];
  readonly progress: Progress;
  readonly bySection: ReadonlyMap<SectionId, Progress>;
}

/** Answers that were submitted and did not come back make no gap: nobody could mend them. */
export function surveyOf(
  questionnaire: Questionnaire,
  answers: Answers,
  given: Given,
  locked: ReadonlySet<QuestionId> = new Set(),
): Survey {
  const { asked, progress, progressBySection } = new Interview(questionnaire, answers, given);
  const gaps = gapsOf(questionnaire, answers, asked).filter(({ question }) => !locked.has(question));
  return { asked, gaps, progress, bySection: progressBySection };
}

/** The answers of all sections together; each question stands in one section. */
export const answersOf = (sections: readonly AnswerSection[]): Answers =>
  Object.assign({}, ...sections.map((section) => section.answers));

/** Questions that stay as they were submitted in the round before. */
export const lockedIn = (sections: readonly AnswerSection[]): ReadonlySet<QuestionId> =>
  new Set(sections.flatMap(({ lockedQuestions }) => lockedQuestions));
