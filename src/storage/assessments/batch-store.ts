import type { Model } from 'mongoose';
import type { Batch } from '#domain/assessments/batch.js';
import type { BatchId } from '#domain/ids.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { CrossStores, TenantStores } from '../contract.js';
import { below } from '../filters.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';

export interface BatchDocument extends Omit<Batch, 'id'> {
  readonly _id: BatchId;
}

export const batchSchema = schemaOf<BatchDocument>(
  'batches',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    buyer: String,
    questionnaire: WHOLE,
    sentBy: WHOLE,
    message: String,
    dueOn: String,
    timeZone: String,
    reminderDays: WHOLE,
    items: WHOLE,
    createdAt: String,
    doneAt: String,
  },
);
batchSchema.index({ doneAt: 1, createdAt: 1 });

const toBatch = ({ _id, ...document }: BatchDocument): Batch => ({
  id: _id,
  organisationId: document.organisationId,
  buyer: document.buyer,
  questionnaire: document.questionnaire,
  sentBy: document.sentBy,
  message: document.message,
  dueOn: document.dueOn,
  timeZone: document.timeZone,
  reminderDays: document.reminderDays,
  items: document.items,
  createdAt: document.createdAt,
  doneAt: document.doneAt,
});

/** What a buyer has sent to several vendors at once. */
export const batchStore = (
  batches: Model<BatchDocument>,
  scope: OrganisationScope,
): TenantStores['batches'] => ({
  async read(id) {
    const found = await scoped(scope, batches.findOne({ _id: id })).lean();
    return found && toBatch(found);
  },
  add: ({ id, ...batch }) =>
    insertedOnce(batches.create({ ...batch, _id: id, organisationId: scope.organisationId })),
  async finish(id, at) {
    await scoped(scope, batches.updateOne({ _id: id, doneAt: null }, { $set: { doneAt: at } }));
  },
});

/** Batches of all buyers that a crash left half-way. */
export const crossBatches = (batches: Model<BatchDocument>, scope: Scope): CrossStores['batches'] => ({
  async unfinished(before) {
    const halfDone = batches.find({ doneAt: null, createdAt: below(before) }).sort({ createdAt: 1 });
    return (await scoped(scope, halfDone).lean()).map(toBatch);
  },
});
