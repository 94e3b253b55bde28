import type { Model } from 'mongoose';
import type { ReviewState } from '#domain/reviews/review.js';
import { insertedOnce } from '../collection.js';
import type { JudgeOutcome, ReviewStore } from '../contract/reviews.js';
import type { CrossStores } from '../contract.js';
import { among, below, isThere } from '../filters.js';
import { plainKey, pushing } from '../pending.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';
import { type ReviewDocument, reviewId, toReview } from './review-document.js';

type Reviews = Model<ReviewDocument>;

/** A buyer's reviews; no vendor's store has them. */
export function reviewStore(reviews: Reviews, scope: OrganisationScope): ReviewStore {
  const { organisationId } = scope;
  return {
    async read(assessmentId, round) {
      const found = reviews.findOne({ _id: reviewId(assessmentId, round) });
      const document = await scoped(scope, found).lean();
      return document && toReview(document);
    },
    async ofAssessment(assessmentId) {
      const found = reviews.find({ assessmentId }).sort({ round: 1 });
      return (await scoped(scope, found).lean()).map(toReview);
    },
    async ofAssessments(ids) {
      const found = reviews.find({ assessmentId: among(ids) }).sort({ round: 1 });
      const documents = await scoped(scope, found).lean();
      return new Map(documents.map((document) => [document.assessmentId, toReview(document)]));
    },
    async add(review) {
      const _id = reviewId(review.assessmentId, review.round);
      const pending = { events: [], mails: [] };
      await insertedOnce(reviews.create({ ...review, _id, organisationId, pending }));
    },
    judge: (command) => saveJudgement(reviews, scope, command),
    async change({ assessmentId, round }, { state, revision }, patch) {
      const guard = { _id: reviewId(assessmentId, round), state };
      const query = reviews.findOneAndUpdate(
        revision === undefined ? guard : { ...guard, revision },
        { $set: patch, $inc: { revision: 1 } },
        { returnDocument: 'after' },
      );
      const changed = await scoped(scope, query).lean();
      return changed && toReview(changed);
    },
    async touch(assessmentId) {
      await scoped(scope, reviews.updateMany({ assessmentId }, { $inc: { revision: 1 } }));
    },
  };
}

async function saveJudgement(
  reviews: Reviews,
  scope: OrganisationScope,
  command: Parameters<ReviewStore['judge']>[0],
): Promise<JudgeOutcome> {
  const { assessmentId, round, question, expected, judgement, deed } = command;
  const _id = reviewId(assessmentId, round);
  const path = `judgements.${plainKey(question)}`;
  const revision = expected + 1;
  const thing = {
    organisationId: scope.organisationId,
    kind: 'review',
    id: `${_id}.${question}`,
    revision,
  } as const;
  const unchanged = expected === 0 ? { [path]: isThere(false) } : { [`${path}.revision`]: expected };
  const update = {
    $set: { [path]: { ...judgement, revision }, changedAt: deed.at },
    $inc: { revision: 1 },
    ...pushing(thing, deed),
  };
  const guarded = reviews.updateOne({ _id, state: 'open', ...unchanged }, update);
  const { matchedCount } = await scoped(scope, guarded);
  if (matchedCount === 1) return { outcome: 'saved' };
  const found = await scoped(scope, reviews.findOne({ _id })).lean();
  if (found?.state !== 'open') return { outcome: 'closed' };
  return { outcome: 'stale', current: found.judgements[question] ?? null };
}

const HALF_DONE: readonly ReviewState[] = ['returning', 'deciding', 'reopening'];

/** Reviews of all buyers, for the job that finishes what a crash left half-way. */
export const crossReviews = (reviews: Reviews, scope: Scope): CrossStores['reviews'] => ({
  async unfinished(before) {
    const halfDone = { state: among(HALF_DONE), changedAt: below(before) };
    const found = reviews.find(halfDone).sort({ changedAt: 1 });
    return (await scoped(scope, found).lean()).map(toReview);
  },
});
