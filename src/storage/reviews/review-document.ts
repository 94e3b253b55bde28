import type { AssessmentId } from '#domain/ids.js';
import type { Review } from '#domain/reviews/review.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import { carryPending, type Pending } from '../pending.js';

export interface ReviewDocument extends Review, Pending {
  readonly _id: string;
}

export const reviewSchema = schemaOf<ReviewDocument>(
  'reviews',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    assessmentId: ID,
    round: Number,
    state: String,
    judgements: WHOLE,
    closing: WHOLE,
    decision: WHOLE,
    earlierDecisions: WHOLE,
    startedAt: String,
    changedAt: String,
    revision: Number,
  },
);
reviewSchema.index({ organisationId: 1, assessmentId: 1, round: 1 }, { unique: true });
reviewSchema.index({ organisationId: 1, state: 1, 'decision.lookAgainOn': 1 });
reviewSchema.index({ state: 1, changedAt: 1 });
carryPending(reviewSchema);

/** The one review of an assessment's round. */
export const reviewId = (assessmentId: AssessmentId, round: number): string => `${assessmentId}.${round}`;

export const toReview = (document: ReviewDocument): Review => ({
  organisationId: document.organisationId,
  assessmentId: document.assessmentId,
  round: document.round,
  state: document.state,
  judgements: document.judgements,
  closing: document.closing,
  decision: document.decision,
  earlierDecisions: document.earlierDecisions,
  startedAt: document.startedAt,
  changedAt: document.changedAt,
  revision: document.revision,
});
