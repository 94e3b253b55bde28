import type { Model } from 'mongoose';
import type { OrganisationId } from '#domain/ids.js';
import type { EntryChange, RegisterEntry, VerdictMoved } from '#domain/registers/register-entry.js';
import type { RegisterList } from '#domain/registers/register-lists.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { RegisterEntryStore } from '../contract.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';

export interface RegisterEntryDocument extends RegisterEntry, Pending {
  readonly _id: string;
  readonly organisationId: OrganisationId;
  readonly changes: readonly EntryChange[];
  readonly moved: readonly VerdictMoved[];
}

export const registerEntrySchema = schemaOf<RegisterEntryDocument>(
  'registerEntries',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    list: ID,
    key: ID,
    fields: WHOLE,
    retired: Boolean,
    by: WHOLE,
    revision: Number,
    createdAt: String,
    changedAt: String,
    changes: [WHOLE],
    moved: [WHOLE],
  },
);
registerEntrySchema.index({ organisationId: 1, revision: 1 });
carryPending(registerEntrySchema);

/** What stands of an entry, without its history. */
const STANDING = {
  list: 1,
  key: 1,
  fields: 1,
  retired: 1,
  by: 1,
  revision: 1,
  createdAt: 1,
  changedAt: 1,
} as const;

const toEntry = (document: RegisterEntryDocument): RegisterEntry => ({
  list: document.list,
  key: document.key,
  fields: document.fields,
  retired: document.retired,
  by: document.by,
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});

/** One tenant's own entries of the registers. */
export function registerEntryStore(
  entries: Model<RegisterEntryDocument>,
  scope: OrganisationScope,
): RegisterEntryStore {
  const { organisationId } = scope;
  /** Of two who add the same entry at once one loses: its id says what it is. */
  const idOf = (list: RegisterList, key: string) => `${organisationId}:${list}:${key}`;
  const thingOf = ({ list, key, revision }: RegisterEntry) =>
    ({ organisationId, kind: 'register-entry', id: `${list}:${key}`, revision }) as const;
  return {
    async version() {
      // Every revision begins at one and grows by one, so their sum never comes back to what it was.
      const stages = [{ $group: { _id: null, sum: { $sum: '$revision' } } }];
      const [found] = await scoped(scope, entries.aggregate<{ sum: number }>(stages));
      return found?.sum ?? 0;
    },
    async all() {
      const found = await scoped(scope, entries.find().select(STANDING)).lean<RegisterEntryDocument[]>();
      return found.map(toEntry);
    },
    async read(list, key) {
      const found = await scoped(scope, entries.findOne({ _id: idOf(list, key) })).lean();
      if (found === null) return null;
      return { entry: toEntry(found), changes: found.changes.toReversed(), moved: found.moved };
    },
    add: (entry, change, deed) =>
      insertedOnce(
        entries.create({
          ...entry,
          _id: idOf(entry.list, entry.key),
          organisationId,
          changes: [change],
          moved: [],
          ...pendingOf(thingOf(entry), deed),
        }),
      ),
    async change(next, change, deed) {
      const { list, key, fields, retired, by, revision, changedAt } = next;
      const { $push = {} } = pushing(thingOf(next), deed);
      const update = {
        $set: { fields, retired, by, revision, changedAt },
        $push: { ...$push, changes: change },
      };
      const guarded = entries.updateOne({ _id: idOf(list, key), revision: revision - 1 }, update);
      return (await scoped(scope, guarded)).matchedCount > 0;
    },
    async noteMoved(list, key, moved) {
      await scoped(scope, entries.updateOne({ _id: idOf(list, key) }, { $push: { moved } }));
    },
  };
}
