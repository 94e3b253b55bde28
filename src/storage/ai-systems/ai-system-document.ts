import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AiSystemId } from '#domain/ids.js';
import { ID, schemaOf } from '../collection.js';
import { carryPending, type Pending } from '../pending.js';

export interface AiSystemDocument extends Omit<AiSystem, 'id'>, Pending {
  readonly _id: AiSystemId;
}

export const aiSystemSchema = schemaOf<AiSystemDocument>(
  'aiSystems',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    vendorId: ID,
    name: String,
    purpose: String,
    revision: Number,
    createdAt: String,
    changedAt: String,
  },
);
aiSystemSchema.index({ organisationId: 1, vendorId: 1, createdAt: 1 });
carryPending(aiSystemSchema);

export const toAiSystem = (document: AiSystemDocument): AiSystem => ({
  id: document._id,
  organisationId: document.organisationId,
  vendorId: document.vendorId,
  name: document.name,
  purpose: document.purpose,
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});
