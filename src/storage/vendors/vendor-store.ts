import type { Model, QueryFilter } from 'mongoose';
import type { VendorId } from '#domain/ids.js';
import type { Deed, VendorQuery, VendorStore } from '../contract.js';
import { conditionsOf, wordsOf } from '../folded.js';
import { pageOf } from '../page-of.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import { changeable, findable, toVendor, type VendorDocument } from './vendor-document.js';
import { whereOf } from './vendor-filter.js';

const SORTS = {
  name: { sortName: 1, _id: 1 },
  '-name': { sortName: -1, _id: -1 },
  changed: { changedAt: 1, _id: 1 },
  '-changed': { changedAt: -1, _id: -1 },
  ends: { sortEnds: 1, _id: 1 },
  '-ends': { sortEnds: -1, _id: -1 },
} as const satisfies Record<VendorQuery['sort'], object>;

/** A buyer's vendors. */
export const vendorStore = (vendors: Model<VendorDocument>, scope: OrganisationScope): VendorStore => ({
  ...reading(vendors, scope),
  ...writing(vendors, scope),
});

const reading = (
  vendors: Model<VendorDocument>,
  scope: OrganisationScope,
): Pick<VendorStore, 'list' | 'each' | 'count' | 'read'> => ({
  list: ({ search, filter = {}, sort, ...wanted }) =>
    pageOf(
      {
        scope,
        model: vendors,
        where: whereOf(filter),
        words: wordsOf(search),
        sort: SORTS[sort],
        to: toVendor,
      },
      wanted,
    ),
  async *each({ search, filter = {}, sort }) {
    const where = { ...whereOf(filter), ...conditionsOf(wordsOf(search)) } as QueryFilter<VendorDocument>;
    const all = scoped(
      scope,
      vendors
        .find(where)
        .sort({ ...SORTS[sort] })
        .lean<VendorDocument[]>(),
    );
    for await (const document of all.cursor()) yield toVendor(document);
  },
  count: (filter) =>
    scoped(scope, vendors.countDocuments({ ...whereOf(filter) } as QueryFilter<VendorDocument>)).exec(),
  async read(id) {
    const found = await scoped(scope, vendors.findOne({ _id: id })).lean<VendorDocument>();
    return found && toVendor(found);
  },
});

function writing(
  vendors: Model<VendorDocument>,
  scope: OrganisationScope,
): Pick<VendorStore, 'add' | 'change' | 'archive' | 'noteAssessed'> {
  const { organisationId } = scope;
  const update = async (id: VendorId, expected: number, set: object, deed: Deed) => {
    const revision = expected + 1;
    const changes = {
      $set: { ...set, revision },
      ...pushing({ organisationId, kind: 'vendor', id, revision }, deed),
    };
    const guarded = vendors.findOneAndUpdate({ _id: id, revision: expected }, changes, {
      returnDocument: 'after',
    });
    const changed = await scoped(scope, guarded).lean<VendorDocument>();
    return changed && toVendor(changed);
  };
  return {
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
    change: (id, expected, fields, deed) =>
      update(id, expected, { ...changeable(fields), ...findable(fields) }, deed),
    archive: (id, expected, archived, deed) => update(id, expected, archived, deed),
    async noteAssessed(id, at) {
      await scoped(scope, vendors.updateOne({ _id: id }, { $max: { assessedAt: at } }));
    },
  };
}
