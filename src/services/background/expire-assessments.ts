import { dayIn, later } from '#domain/dates.js';
import type { Machine } from '#domain/organisations/actor.js';
import { movement } from '../assessments/movement.js';
import type { Services } from '../contract.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';

const AT_ONCE = 200;
const CALENDAR: Machine = { kind: 'machine', name: 'calendar' };

/** Ends what nobody answered by the last day of its link. A later due date meanwhile wins: the update is on the revision read. */
export const expireAssessments =
  ({ storage, world }: Parts): Services['background']['expireAssessments'] =>
  async () => {
    const { assessments } = storage.acrossAll('links end in every organisation');
    let expired = 0;
    for (const assessment of await assessments.toExpire(world.now(), AT_ONCE)) {
      const { id, organisationId, revision, reminders, timeZone, invitation } = assessment;
      const { guard, patch, deed } = movement(world, assessment, {
        action: 'expire',
        doer: auditActor(CALENDAR),
        expected: revision,
        patch: { reminders: { ...reminders, nextAt: null } },
        payload: { lastDay: dayIn(timeZone, later(invitation.expiresAt, -1)) },
      });
      const changed = await storage.within(organisationId).assessments.change(id, guard, patch, deed);
      expired += changed === null ? 0 : 1;
    }
    return expired;
  };
