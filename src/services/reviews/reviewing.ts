import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answers, Assessment, Submission } from '#domain/assessments/assessment.js';
import { scoreSubmission, submittedAnswers } from '#domain/assessments/submission.js';
import type { WeighedClaim } from '#domain/certification-claims/weigh-claim.js';
import { dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Review } from '#domain/reviews/review.js';
import type { ReviewedScore, Score } from '#domain/scoring/score.js';
import { scoreReviewed, unreviewed } from '#domain/scoring/score-reviewed.js';
import type { TenantStores } from '#storage/contract.js';
import { ownAssessment } from '../assessments/own-assessment.js';
import { weighedClaims } from '../certification-claims/weigh-claims.js';
import type { Parts } from '../parts.js';

/** An assessment's last submission with the review of that round. */
export interface Reviewing {
  readonly stores: TenantStores;
  readonly assessment: Assessment;
  readonly submission: Submission;
  readonly questionnaire: Questionnaire;
  /** Null before it is started. */
  readonly review: Review | null;
}

/** Throws NotFound where the assessment is not the member's, or nothing was submitted yet. */
export async function reviewingOf(parts: Parts, member: Member, id: AssessmentId): Promise<Reviewing> {
  const assessment = await ownAssessment(parts, member, id);
  const stores = parts.storage.within(member.organisationId);
  const submission = assessment.submission && (await stores.submissions.latest(id));
  if (submission === null) throw new NotFound('nothing-submitted');
  const [questionnaire, review] = await Promise.all([
    parts.shelf.take(assessment.questionnaire),
    stores.reviews.read(id, submission.round),
  ]);
  return { stores, assessment, submission, questionnaire, review };
}

/** A score and the claims of certification that were weighed in it. */
export interface ScoredReviewing {
  readonly score: ReviewedScore;
  readonly claims: readonly WeighedClaim[];
}

/**
 * The score of a submission with what its review says, as of the day it was submitted where the buyer is. Claims of
 * certification are weighed anew until the review is closed, and from then on as they were weighed then.
 */
export async function scoreOf(parts: Parts, reviewing: Reviewing): Promise<ScoredReviewing> {
  const { stores, assessment, submission, questionnaire, review } = reviewing;
  const claims = await claimsNow(parts, reviewing);
  if (review !== null)
    return { score: scoreWith(questionnaire, submission, { assessment, review, claims }), claims };
  const kept: Score | null = await stores.scores.read(assessment.id, submission.round);
  const score = scoreSubmission(questionnaire, submission, { assessment, claims });
  // As long as nothing is claimed, what was kept with the submission stands.
  return { score: unreviewed(claims.length > 0 ? score : (kept ?? score)), claims };
}

/** The claims of a submission as they count: as they were weighed when its review was closed, else as of today. */
export async function claimsNow(
  parts: Parts,
  { stores, assessment, submission, questionnaire, review }: Reviewing,
): Promise<readonly WeighedClaim[]> {
  if (review !== null && review.state !== 'open') return review.closing?.claims ?? [];
  const answers: Answers = submittedAnswers(submission);
  return weighedClaims(parts, stores, { assessment, questionnaire, answers });
}

export function scoreWith(
  questionnaire: Questionnaire,
  submission: Submission,
  {
    assessment,
    review,
    claims,
  }: {
    readonly assessment: Assessment;
    readonly review: Review;
    readonly claims: readonly WeighedClaim[];
  },
): ReviewedScore {
  const answers: Answers = submittedAnswers(submission);
  const on = dayIn(assessment.timeZone, submission.at);
  const given = submission.given ?? NOTHING_GIVEN;
  return scoreReviewed({ questionnaire, answers, judgements: review.judgements, on, given, claims });
}
