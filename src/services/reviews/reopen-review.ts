import { Stale } from '#domain/errors.js';
import { checkAllowed } from '../assessments/own-assessment.js';
import { memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { finishReview } from './finish-review.js';
import { reviewingOf } from './reviewing.js';

export const reopenReview =
  (parts: Parts): Services['reviews']['reopen'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'reviews.decide');
    const { stores, assessment, review } = await reviewingOf(parts, member, id);
    checkAllowed(assessment, member, 'reopen-review');
    if (review === null) throw new Stale('review-closed');
    const { userId, name } = member;
    const at = parts.world.now();
    const closing = { by: { id: userId, name }, at, dueOn: null };
    const { revision } = review;
    const opened = await stores.reviews.change(
      review,
      { state: 'decided', revision },
      { state: 'reopening', closing, changedAt: at },
    );
    if (opened === null) throw new Stale('review-closed');
    await finishReview(parts, opened);
    await passOn(parts);
  };
