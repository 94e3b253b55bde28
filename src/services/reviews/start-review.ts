import { carriedOver } from '#domain/reviews/review.js';
import { movement } from '../assessments/movement.js';
import { checkAllowed, overtaken, ownAssessment } from '../assessments/own-assessment.js';
import { memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';
import { reviewingOf } from './reviewing.js';

/**
 * Makes the review of the round first, then moves the assessment: a crash in between leaves a review nobody sees yet, and
 * starting again goes on from there. Accepted answers that did not change come with their judgement.
 */
export const startReview =
  (parts: Parts): Services['reviews']['start'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'reviews.judge');
    const { stores, assessment, submission } = await reviewingOf(parts, member, id);
    if (assessment.state === 'in-review') return;
    checkAllowed(assessment, member, 'start-review');
    const earlier = (await stores.reviews.ofAssessment(id)).filter(({ round }) => round < submission.round);
    const before = earlier.at(-1);
    const now = parts.world.now();
    await stores.reviews.add({
      organisationId: member.organisationId,
      assessmentId: id,
      round: submission.round,
      state: 'open',
      judgements: before === undefined ? {} : carriedOver(before, submission),
      closing: null,
      decision: null,
      earlierDecisions: [],
      startedAt: now,
      changedAt: now,
      revision: 1,
    });
    const { guard, patch, deed } = movement(parts.world, assessment, {
      action: 'start-review',
      doer: auditActor(member),
      payload: { round: submission.round },
    });
    const changed = await stores.assessments.change(id, guard, patch, deed);
    const standing = changed ?? (await ownAssessment(parts, member, id));
    if (standing.state !== 'in-review') throw overtaken(standing);
    await passOn(parts);
  };
