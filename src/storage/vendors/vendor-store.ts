import type { Model, QueryFilter } from 'mongoose';
import type { VendorId } from '#domain/ids.js';
import type { KnownVendor } from '#domain/vendors/import/plan-import.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import { isDuplicate } from '../collection.js';
import type { Deed, VendorQuery, VendorStore } from '../contract.js';
import { among } from '../filters.js';
import { conditionsOf, wordsOf } from '../folded.js';
import { pageOf } from '../page-of.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import { changeable, findable, toVendor, type VendorDocument } from './vendor-document.js';
import { whereOf } from './vendor-filter.js';

/** Keys asked for at once. */
const KEYS_TOGETHER = 500;

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
): Pick<VendorStore, 'list' | 'each' | 'count' | 'read' | 'namesOf' | 'matching'> => ({
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
  async namesOf(ids) {
    const found = vendors.find({ _id: among(ids), archivedAt: null }, { name: 1 });
    const documents = await scoped(scope, found).lean<VendorDocument[]>();
    return new Map(documents.map(({ _id, name }) => [_id, name]));
  },
  async matching(keys) {
    const wanted = [...new Set(keys)];
    const known: KnownVendor[] = [];
    for (let at = 0; at < wanted.length; at += KEYS_TOGETHER) {
      const some = among(wanted.slice(at, at + KEYS_TOGETHER));
      const found = vendors.find({ matchKeys: some }, { name: 1, archivedAt: 1, matchKeys: 1 });
      for (const { _id, name, archivedAt, matchKeys } of await scoped(scope, found).lean<VendorDocument[]>())
        known.push({ id: _id, name, archived: (archivedAt ?? null) !== null, matchKeys });
    }
    return [...new Map(known.map((vendor) => [vendor.id, vendor])).values()];
  },
});

function writing(
  vendors: Model<VendorDocument>,
  scope: OrganisationScope,
): Pick<VendorStore, 'add' | 'addMany' | 'change' | 'archive' | 'noteAsked' | 'noteAssessed'> {
  const { organisationId } = scope;
  const documentOf = ({ id, ...vendor }: Vendor, deed: Deed): VendorDocument => ({
    ...vendor,
    _id: id,
    organisationId,
    ...findable(vendor),
    ...pendingOf({ organisationId, kind: 'vendor', id, revision: vendor.revision }, deed),
  });
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
    async add(vendor, deed) {
      await vendors.create(documentOf(vendor, deed));
    },
    async addMany(entries) {
      const documents = entries.map(({ vendor, deed }) => documentOf(vendor, deed));
      try {
        await vendors.insertMany(documents, { ordered: false });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    },
    change: (id, expected, fields, deed) =>
      update(id, expected, { ...changeable(fields), ...findable(fields) }, deed),
    archive: (id, expected, archived, deed) => update(id, expected, archived, deed),
    async noteAsked(id, at) {
      await scoped(scope, vendors.updateOne({ _id: id }, { $max: { lastAskedAt: at } }));
    },
    async noteAssessed(id, at) {
      await scoped(scope, vendors.updateOne({ _id: id }, { $max: { lastAssessedAt: at } }));
    },
  };
}
