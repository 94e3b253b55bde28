import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { EMPTY_PROFILE } from '#domain/ai-systems/profile.js';
import type { AiSystemId } from '#domain/ids.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import { carryPending, type Pending } from '../pending.js';

/** What records made before there was such a thing lack. */
type Later = 'owner' | 'notes' | 'given' | 'profile' | 'files' | 'classified' | 'sspa' | 'former' | 'settled';

export interface AiSystemDocument
  extends Omit<AiSystem, 'id' | Later>,
    Partial<Pick<AiSystem, Later>>,
    Pending {
  readonly _id: AiSystemId;
  /** Where the bytes of its files are, by the file's id; never leaves storage. */
  readonly kept?: readonly { readonly id: string; readonly upload: string }[];
}

export const aiSystemSchema = schemaOf<AiSystemDocument>(
  'aiSystems',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    vendorId: ID,
    name: String,
    purpose: String,
    owner: WHOLE,
    notes: String,
    given: WHOLE,
    profile: WHOLE,
    files: [WHOLE],
    kept: [WHOLE],
    classified: WHOLE,
    sspa: WHOLE,
    former: WHOLE,
    settled: WHOLE,
    revision: Number,
    createdAt: String,
    changedAt: String,
  },
);
aiSystemSchema.index({ organisationId: 1, vendorId: 1, createdAt: 1 });
aiSystemSchema.index({ organisationId: 1, 'given.tiers': 1, createdAt: 1 });
aiSystemSchema.index({ organisationId: 1, 'classified.pack.version': 1 });
aiSystemSchema.index({ organisationId: 1, 'classified.tiers.standing': 1, createdAt: 1 });
aiSystemSchema.index({ organisationId: 1, 'classified.tiers.from': 1, createdAt: 1 });
aiSystemSchema.index({ organisationId: 1, 'classified.reopenedBy.at': 1, createdAt: 1 });
aiSystemSchema.index({ 'kept.upload': 1 });
carryPending(aiSystemSchema);

export const toAiSystem = (document: AiSystemDocument): AiSystem => ({
  id: document._id,
  organisationId: document.organisationId,
  vendorId: document.vendorId,
  name: document.name,
  purpose: document.purpose,
  owner: document.owner ?? null,
  notes: document.notes ?? '',
  given: document.given ?? NOTHING_GIVEN,
  profile: document.profile ?? EMPTY_PROFILE,
  files: document.files ?? [],
  classified: document.classified ?? null,
  sspa: document.sspa ?? null,
  former: document.former ?? [],
  settled: document.settled ?? [],
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});
