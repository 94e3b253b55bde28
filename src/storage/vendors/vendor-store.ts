import type { Model } from 'mongoose';
import type { TenantStores, VendorQuery } from '../contract.js';
import { wordsOf } from '../folded.js';
import { pageOf } from '../page-of.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import { findable, toVendor, type VendorDocument } from './vendor-document.js';

const SORTS = {
  name: { sortName: 1, _id: 1 },
  '-name': { sortName: -1, _id: -1 },
  changed: { changedAt: 1, _id: 1 },
  '-changed': { changedAt: -1, _id: -1 },
} as const satisfies Record<VendorQuery['sort'], object>;

/** A buyer's vendors. */
export function vendorStore(
  vendors: Model<VendorDocument>,
  scope: OrganisationScope,
): TenantStores['vendors'] {
  const { organisationId } = scope;
  return {
    list: (query) =>
      pageOf(
        { scope, model: vendors, words: wordsOf(query.search), sort: SORTS[query.sort], to: toVendor },
        query,
      ),
    async read(id) {
      const found = await scoped(scope, vendors.findOne({ _id: id })).lean();
      return found && toVendor(found);
    },
    async add({ id, ...vendor }, deed) {
      const thing = { organisationId, kind: 'vendor', id, revision: vendor.revision } as const;
      await vendors.create({
        ...vendor,
        _id: id,
        organisationId,
        ...findable(vendor),
        ...pendingOf(thing, deed),
      });
    },
    async change(id, expected, { name, website, criticality, contact, notes, changedAt }, deed) {
      const revision = expected + 1;
      const fields = { name, website, criticality, contact, notes, changedAt };
      const update = {
        $set: { ...fields, ...findable(fields), revision },
        ...pushing({ organisationId, kind: 'vendor', id, revision }, deed),
      };
      const guarded = vendors.findOneAndUpdate({ _id: id, revision: expected }, update, {
        returnDocument: 'after',
      });
      const changed = await scoped(scope, guarded).lean();
      return changed && toVendor(changed);
    },
  };
}
