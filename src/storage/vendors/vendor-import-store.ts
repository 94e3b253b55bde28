import type { Model } from 'mongoose';
import type { Instant } from '#domain/dates.js';
import type { VendorImportId } from '#domain/ids.js';
import { inParts, type VendorImport } from '#domain/vendors/import/vendor-import.js';
import type { VendorImportStore } from '../contract.js';
import { below } from '../filters.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';
import {
  type ImportRowsDocument,
  toVendorImport,
  type VendorImportDocument,
} from './vendor-import-document.js';

export interface ImportRoom {
  readonly vendorImports: Model<VendorImportDocument>;
  readonly vendorImportRows: Model<ImportRowsDocument>;
}

/** A buyer's imports of vendors. */
export function vendorImportStore(
  { vendorImports, vendorImportRows }: ImportRoom,
  scope: OrganisationScope,
): VendorImportStore {
  const { organisationId } = scope;
  /** Only while open and as it was seen. */
  const move = async (id: VendorImportId, expected: number, set: object) => {
    const guard = { _id: id, revision: expected, state: 'open' } as const;
    const update = { $set: { ...set, revision: expected + 1 } };
    const moved = vendorImports.findOneAndUpdate(guard, update, { returnDocument: 'after' });
    const document = await scoped(scope, moved).lean<VendorImportDocument>();
    return document && toVendorImport(document);
  };
  return {
    async add({ id, ...vendorImport }, rows) {
      const parts: ImportRowsDocument[] = [];
      let from = 1;
      for (const some of inParts(rows)) {
        parts.push({ _id: `${id}:${from}`, organisationId, importId: id, from, rows: some, outcomes: null });
        from += some.length;
      }
      await vendorImportRows.insertMany(parts);
      const thing = { organisationId, kind: 'vendor-import', id, revision: 1 } as const;
      await vendorImports.create({ ...vendorImport, _id: id, organisationId, ...pendingOf(thing, null) });
    },
    async read(id) {
      const found = await scoped(scope, vendorImports.findOne({ _id: id })).lean<VendorImportDocument>();
      return found && toVendorImport(found);
    },
    async rows(id) {
      const found = vendorImportRows.find({ importId: id }).sort({ from: 1 });
      const parts = await scoped(scope, found).lean<ImportRowsDocument[]>();
      return parts.map(({ from, rows, outcomes }) => ({ from, rows, outcomes }));
    },
    decide: (id, expected, decided) => move(id, expected, decided),
    start: (id, expected, at) => move(id, expected, { state: 'running', changedAt: at }),
    async record(id, from, outcomes) {
      const update = { $set: { outcomes: [...outcomes] } };
      await scoped(scope, vendorImportRows.updateOne({ _id: `${id}:${from}`, outcomes: null }, update));
    },
    async finish(id, counts, deed) {
      const running = await scoped(scope, vendorImports.findOne({ _id: id, state: 'running' })).lean();
      if (running === null) return;
      const revision = running.revision + 1;
      const update = {
        $set: { state: 'done', counts, changedAt: deed.at, revision },
        ...pushing({ organisationId, kind: 'vendor-import', id, revision }, deed),
      };
      await scoped(scope, vendorImports.updateOne({ _id: id, state: 'running' }, update));
    },
  };
}

/** Imports of all buyers that began before an instant and are not done. */
export const runningImports = async (
  { vendorImports }: ImportRoom,
  scope: Scope,
  before: Instant,
): Promise<readonly VendorImport[]> => {
  const found = vendorImports.find({ state: 'running', changedAt: below(before) });
  return (await scoped(scope, found).lean<VendorImportDocument[]>()).map(toVendorImport);
};
