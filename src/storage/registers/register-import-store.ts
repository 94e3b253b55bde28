import type { Model } from 'mongoose';
import type { Instant } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import type { RegisterImport } from '#domain/registers/register-import.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import type { RegisterImportStore, WaitingRegisterImport } from '../contract.js';
import { below } from '../filters.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';

export interface RegisterImportDocument extends Omit<RegisterImport, 'id'>, Pending {
  readonly _id: string;
  readonly organisationId: OrganisationId;
}

export const registerImportSchema = schemaOf<RegisterImportDocument>(
  'registerImports',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    list: ID,
    file: WHOLE,
    heads: [String],
    rows: WHOLE,
    state: String,
    by: WHOLE,
    counts: WHOLE,
    refused: [WHOLE],
    moved: [WHOLE],
    createdAt: String,
    changedAt: String,
  },
);
registerImportSchema.index({ state: 1, changedAt: 1 });
carryPending(registerImportSchema);

const toImport = (document: RegisterImportDocument): RegisterImport => ({
  id: document._id,
  list: document.list,
  file: document.file,
  heads: document.heads,
  rows: document.rows,
  state: document.state,
  by: document.by,
  counts: document.counts,
  refused: document.refused,
  moved: document.moved,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});

/** One tenant's imports of registers; a file of at most two megabytes fits one document. */
export function registerImportStore(
  imports: Model<RegisterImportDocument>,
  scope: OrganisationScope,
): RegisterImportStore {
  const { organisationId } = scope;
  return {
    async add({ id, ...registerImport }) {
      const thing = { organisationId, kind: 'register-import', id, revision: 1 } as const;
      await imports.create({ ...registerImport, _id: id, organisationId, ...pendingOf(thing, null) });
    },
    async read(id) {
      const found = await scoped(scope, imports.findOne({ _id: id })).lean<RegisterImportDocument>();
      return found && toImport(found);
    },
    async start(id, { counts, refused }, at) {
      const update = { $set: { state: 'running', counts, refused: [...refused], changedAt: at } };
      const moved = await scoped(scope, imports.updateOne({ _id: id, state: 'open' }, update));
      return moved.matchedCount > 0;
    },
    async finish(id, deed) {
      const update = {
        $set: { state: 'done', changedAt: deed.at },
        ...pushing({ organisationId, kind: 'register-import', id, revision: 2 }, deed),
      };
      await scoped(scope, imports.updateOne({ _id: id, state: 'running' }, update));
    },
    async noteMoved(id, moved) {
      await scoped(scope, imports.updateOne({ _id: id }, { $push: { moved } }));
    },
  };
}

/** Imports of all tenants that began before an instant and are not done. */
export async function runningRegisterImports(
  imports: Model<RegisterImportDocument>,
  scope: Scope,
  before: Instant,
): Promise<readonly WaitingRegisterImport[]> {
  const found = imports.find({ state: 'running', changedAt: below(before) });
  return (await scoped(scope, found).lean<RegisterImportDocument[]>()).map((document) => ({
    organisationId: document.organisationId,
    registerImport: toImport(document),
  }));
}
