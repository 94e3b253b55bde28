import type { Assessment } from '#domain/assessments/assessment.js';
import type { ReviewedScore, Score } from '#domain/scoring/score.js';

/** As submitted, or as the finished review left it. */
export type AnyScore = Score | ReviewedScore;

export interface AssessmentRow {
  readonly assessment: Assessment;
  readonly score: AnyScore | null;
  /** Days until it is due in the organisation's time zone; negative is overdue; null once it lies with the buyer or was cancelled. */
  readonly dueIn: number | null;
}
