import type { Model } from 'mongoose';
import type { OfficialNumber } from '#domain/frameworks/official-number.js';
import type { OrganisationId } from '#domain/ids.js';
import { insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { TenantStores } from '../contract.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';

export interface OfficialNumbersDocument extends Pending {
  readonly _id: OrganisationId;
  readonly numbers: readonly OfficialNumber[];
  readonly revision: number;
}

export const officialNumbersSchema = schemaOf<OfficialNumbersDocument>(
  'officialNumbers',
  { audience: 'owner', organisation: '_id' },
  { numbers: WHOLE, revision: Number },
);
carryPending(officialNumbersSchema);

/** The official numbers an organisation entered, all in one document; none, at revision 0, until it enters one. */
export const officialNumberStore = (
  officialNumbers: Model<OfficialNumbersDocument>,
  scope: OrganisationScope,
): TenantStores['officialNumbers'] => {
  const id = scope.organisationId;
  return {
    async read() {
      const found = await scoped(scope, officialNumbers.findOne({ _id: id })).lean();
      return found === null
        ? { numbers: [], revision: 0 }
        : { numbers: found.numbers, revision: found.revision };
    },
    async change(expected, numbers, deed) {
      const revision = expected + 1;
      const thing = { organisationId: id, kind: 'official-numbers', id, revision } as const;
      if (expected === 0) {
        const first = { _id: id, numbers, revision, ...pendingOf(thing, deed) };
        return insertedOnce(officialNumbers.create(first));
      }
      const update = { $set: { numbers, revision }, ...pushing(thing, deed) };
      const guarded = officialNumbers.updateOne({ _id: id, revision: expected }, update);
      return (await scoped(scope, guarded)).matchedCount === 1;
    },
  };
};
