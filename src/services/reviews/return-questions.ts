import { dayIn } from '#domain/dates.js';
import { Stale } from '#domain/errors.js';
import { flaggedIn } from '#domain/reviews/review.js';
import { checkAllowed } from '../assessments/own-assessment.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { finishReview } from './finish-review.js';
import { claimsNow, reviewingOf } from './reviewing.js';

/** Closes the review as it was shown, then runs the steps of `finishReview`; a job runs them again where a crash cut them short. */
export const returnQuestions =
  (parts: Parts): Services['reviews']['returnQuestions'] =>
  async (actor, id, { revision, dueOn }) => {
    const member = memberWith(actor, 'reviews.judge');
    const reviewing = await reviewingOf(parts, member, id);
    const { stores, assessment, submission, review } = reviewing;
    checkAllowed(assessment, member, 'return-questions');
    if (review === null) throw new Stale('review-closed');
    const { timeZone } = assessment;
    const now = parts.world.now();
    demand(dueOn >= dayIn(timeZone, now), 'The due date has passed.');
    const count = flaggedIn(submission, review.judgements).length;
    if (count === 0) return { outcome: 'nothing-flagged' };
    const { userId, name } = member;
    const claims = await claimsNow(parts, reviewing);
    const closed = await stores.reviews.change(
      review,
      { state: 'open', revision },
      { state: 'returning', closing: { by: { id: userId, name }, at: now, dueOn, claims }, changedAt: now },
    );
    if (closed === null) return { outcome: 'stale' };
    await finishReview(parts, closed);
    await passOn(parts);
    return { outcome: 'returned', count };
  };
