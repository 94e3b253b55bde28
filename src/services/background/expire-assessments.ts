import type { Assessment } from '#domain/assessments/assessment.js';
import { dayIn, later } from '#domain/dates.js';
import type { Machine } from '#domain/organisations/actor.js';
import { movement } from '../assessments/movement.js';
import type { Services } from '../contract.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';
import { eachAlone } from './each-alone.js';

const AT_ONCE = 200;
const CALENDAR: Machine = { kind: 'machine', name: 'calendar' };

/** Ends what nobody answered by the last day of its link. A later due date meanwhile wins: the update is on the revision read. */
export const expireAssessments =
  (parts: Parts): Services['background']['expireAssessments'] =>
  async () => {
    const { storage, world } = parts;
    const { assessments } = storage.acrossAll('links end in every organisation');
    return await eachAlone(world.log)(
      await assessments.toExpire(world.now(), AT_ONCE),
      ({ id }) => ({ assessment: id }),
      (assessment) => expire(parts, assessment),
    );
  };

/** False where somebody changed the assessment meanwhile. */
async function expire({ storage, world }: Parts, assessment: Assessment): Promise<boolean> {
  const { id, organisationId, revision, reminders, timeZone, invitation } = assessment;
  const { guard, patch, deed } = movement(world, assessment, {
    action: 'expire',
    doer: auditActor(CALENDAR),
    expected: revision,
    patch: { reminders: { ...reminders, nextAt: null } },
    payload: { lastDay: dayIn(timeZone, later(invitation.expiresAt, -1)) },
  });
  return (await storage.within(organisationId).assessments.change(id, guard, patch, deed)) !== null;
}
