import type { Assessment } from '#domain/assessments/assessment.js';
import { whyEnded } from '#domain/assessments/invitation.js';
import { planReminders } from '#domain/assessments/reminders.js';
import { dayIn } from '#domain/dates.js';
import type { Machine } from '#domain/organisations/actor.js';
import { movement } from '../assessments/movement.js';
import type { Services } from '../contract.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';
import { eachAlone } from './each-alone.js';

/** Assessments looked at together; a run goes on until none is due. */
const AT_ONCE = 200;
const REMINDER: Machine = { kind: 'machine', name: 'reminders' };

/**
 * Orders the reminders that are due, one for each assessment, and plans the next: both in one update on the revision
 * read, so that two processes remind once and a killed one leaves nothing half done. Of several that a pause of the
 * portal let pass, the last is the one.
 */
export const remind =
  (parts: Parts): Services['background']['remind'] =>
  async () => {
    const { assessments } = parts.storage.acrossAll('reminders are due in every organisation');
    for (let total = 0; ; ) {
      const due = await assessments.toRemind(parts.world.now(), AT_ONCE);
      const done = await eachAlone(parts.world.log)(
        due,
        ({ id }) => ({ assessment: id }),
        (assessment) => remindOf(parts, assessment),
      );
      total += done;
      if (due.length < AT_ONCE || done === 0) return total;
    }
  };

/** False where somebody changed the assessment meanwhile: the next run looks again. */
async function remindOf({ storage, world }: Parts, assessment: Assessment): Promise<boolean> {
  const { id, organisationId, timeZone, revision, invitation, contact, dueOn } = assessment;
  const stores = storage.within(organisationId);
  const today = dayIn(timeZone, world.now());
  const planned = planReminders(assessment, today);
  const { guard, patch, deed } = movement(world, assessment, {
    action: 'remind',
    doer: auditActor(REMINDER),
    expected: revision,
    patch: { reminders: { ...planned, lastOn: today } },
    payload: { to: contact.email, dueOn },
  });
  if (whyEnded(assessment, invitation.number, world.now()) === null)
    return (await stores.assessments.change(id, guard, patch, deed)) !== null;
  return (await stores.assessments.change(id, guard, { reminders: planned }, null)) !== null;
}
