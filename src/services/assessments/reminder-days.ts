import { reminderDays } from '#domain/assessments/reminders.js';
import { demand, memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

export const readReminderDays =
  ({ storage }: Parts): Services['assessments']['reminderDays'] =>
  async (actor) => {
    const { organisationId } = memberWith(actor, 'assessments.read');
    return await storage.within(organisationId).reminderDays.read();
  };

/** For what is sent from now on; each assessment keeps the days it was sent with. */
export const changeReminderDays =
  ({ storage, world }: Parts): Services['assessments']['changeReminderDays'] =>
  async (actor, { revision, days: wanted }) => {
    const { organisationId } = memberWith(actor, 'assessments.send');
    const days = reminderDays(wanted);
    demand(days !== null, 'These are too many days, or too far from the due date.');
    const stores = storage.within(organisationId);
    const deed = deedOf(world, actor, 'reminder-days.changed', { days: days.join(', ') });
    if (await stores.reminderDays.change(revision, days, deed)) return { outcome: 'changed' };
    return { outcome: 'stale', current: await stores.reminderDays.read() };
  };
