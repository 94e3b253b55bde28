import type { Model } from 'mongoose';
import { type ReminderDays, USUAL_REMINDER_DAYS } from '#domain/assessments/reminders.js';
import type { OrganisationId } from '#domain/ids.js';
import { insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { TenantStores } from '../contract.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';

export interface ReminderDaysDocument extends Pending {
  readonly _id: OrganisationId;
  readonly days: ReminderDays;
  readonly revision: number;
}

export const reminderDaysSchema = schemaOf<ReminderDaysDocument>(
  'reminderDays',
  { audience: 'owner', organisation: '_id' },
  { days: WHOLE, revision: Number },
);
carryPending(reminderDaysSchema);

/** The days on which a buyer reminds; the usual ones, at revision 0, until it chooses its own. */
export const reminderDaysStore = (
  reminderDays: Model<ReminderDaysDocument>,
  scope: OrganisationScope,
): TenantStores['reminderDays'] => {
  const id = scope.organisationId;
  const thingAt = (revision: number) =>
    ({ organisationId: id, kind: 'reminder-days', id, revision }) as const;
  return {
    async read() {
      const found = await scoped(scope, reminderDays.findOne({ _id: id })).lean();
      return found === null
        ? { days: USUAL_REMINDER_DAYS, revision: 0 }
        : { days: found.days, revision: found.revision };
    },
    async change(expected, days, deed) {
      const thing = thingAt(expected + 1);
      if (expected === 0) {
        const first = { _id: id, days, revision: 1, ...pendingOf(thing, deed) };
        return insertedOnce(reminderDays.create(first));
      }
      const update = { $set: { days, revision: thing.revision }, ...pushing(thing, deed) };
      const guarded = reminderDays.updateOne({ _id: id, revision: expected }, update);
      return (await scoped(scope, guarded)).matchedCount === 1;
    },
  };
};
