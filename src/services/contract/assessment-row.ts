import type { Assessment } from '#domain/assessments/assessment.js';
import type { Score } from '#domain/scoring/score.js';

export interface AssessmentRow {
  readonly assessment: Assessment;
  readonly score: Score | null;
  /** Days until it is due in the organisation's time zone; negative is overdue; null once submitted or cancelled. */
  readonly dueIn: number | null;
}
