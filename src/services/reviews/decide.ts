import { dayIn } from '#domain/dates.js';
import { Stale } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import { type Condition, DECISION_LIMITS, type Decision } from '#domain/reviews/decision.js';
import type { Finding } from '#domain/reviews/finding.js';
import { isFree, obstaclesTo } from '#domain/reviews/obstacles.js';
import { checkAllowed } from '../assessments/own-assessment.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Decide, Services } from '../contract.js';
import { findingsAbout } from '../findings/findings-about.js';
import type { Parts } from '../parts.js';
import { finishReview } from './finish-review.js';
import { claimsNow, reviewingOf } from './reviewing.js';

/**
 * Writes the decision into the review as it was shown, then runs the steps of `finishReview`. Raising a finding changes the
 * review's revision first, so that nobody decides past one they have not seen.
 */
export const decide =
  (parts: Parts): Services['reviews']['decide'] =>
  async (actor, id, command) => {
    const member = memberWith(actor, 'reviews.decide');
    const reviewing = await reviewingOf(parts, member, id);
    const { stores, assessment, review } = reviewing;
    checkAllowed(assessment, member, 'decide');
    if (review === null) throw new Stale('review-closed');
    const findings = await findingsAbout(stores, { assessmentId: id });
    const decision = decisionOf(parts, member, command, findings);
    const obstacles = obstaclesTo(decision, { judgements: review.judgements, findings });
    if (!isFree(obstacles)) return { outcome: 'obstructed', obstacles };
    const { by, at } = decision;
    const claims = await claimsNow(parts, reviewing);
    const closed = await stores.reviews.change(
      review,
      { state: 'open', revision: command.revision },
      { state: 'deciding', decision, closing: { by, at, dueOn: null, claims }, changedAt: at },
    );
    if (closed === null) return { outcome: 'stale' };
    await finishReview(parts, closed);
    await passOn(parts);
    return { outcome: 'decided' };
  };

function decisionOf(
  { world }: Parts,
  member: Member,
  command: Decide,
  findings: readonly Finding[],
): Decision {
  const { outcome, lookAgainOn } = command;
  const reasons = cleanText(command.reasons);
  const told = command.told === null ? null : cleanText(command.told);
  const at = world.now();
  demand(reasons !== '' && reasons.length <= DECISION_LIMITS.reasons, 'A decision needs its reasons.');
  demand(told === null || told.length <= DECISION_LIMITS.told, 'What the vendor is told is too long.');
  demand(outcome === 'rejected' || lookAgainOn !== null, 'An approval needs a day to look again.');
  demand(
    lookAgainOn === null || lookAgainOn > dayIn(member.timeZone, at),
    'The day to look again lies ahead.',
  );
  const conditions = outcome === 'approved-with-conditions' ? conditionsOf(command, findings) : [];
  demand(
    outcome !== 'approved-with-conditions' || conditions.length > 0,
    'An approval with conditions names at least one.',
  );
  demand(conditions.length <= DECISION_LIMITS.conditions, 'These are too many conditions.');
  return {
    outcome,
    reasons,
    conditions,
    lookAgainOn,
    told,
    by: { id: member.userId, name: member.name },
    at,
  };
}

function conditionsOf(
  { namedFindings, conditions }: Decide,
  findings: readonly Finding[],
): readonly Condition[] {
  const named = findings
    .filter(({ id }) => namedFindings.includes(id))
    .map(({ id, title }) => ({ text: title, finding: id }));
  const written = conditions.map(cleanText).filter((text) => text !== '');
  for (const text of written) demand(text.length <= DECISION_LIMITS.condition, 'A condition is too long.');
  return [...named, ...written.map((text) => ({ text, finding: null }))];
}
