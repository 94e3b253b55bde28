import type { Assessment, Submission } from '#domain/assessments/assessment.js';
import { summarise } from '#domain/portfolio/score-summary.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { ReviewedScore, Score } from '#domain/scoring/score.js';
import type { Parts } from '../parts.js';

/** A score at the moment it is kept. */
interface KeptScore {
  readonly assessment: Assessment;
  readonly submission: Submission;
  readonly questionnaire: Questionnaire;
  readonly score: Score | ReviewedScore;
  readonly reviewed: boolean;
}

/** Keeps what the portfolio shows of a score. Stands in sequences that are taken again after a crash; twice changes nothing. */
export async function noteScore(
  { storage, content }: Parts,
  { assessment, submission, questionnaire, score, reviewed }: KeptScore,
): Promise<void> {
  const { id: assessmentId, aiSystemId, vendorId, organisationId } = assessment;
  const { round, at } = submission;
  const { frameworks } = content;
  const summary = summarise({
    assessmentId,
    aiSystemId,
    round,
    at,
    reviewed,
    questionnaire,
    frameworks,
    score,
  });
  await storage.within(organisationId).portfolio.noteScore(vendorId, summary);
}
