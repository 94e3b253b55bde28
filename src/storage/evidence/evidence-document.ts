import type { Evidence } from '#domain/assessments/assessment.js';
import type { Instant } from '#domain/dates.js';
import type { EvidenceId } from '#domain/ids.js';
import { ID, schemaOf } from '../collection.js';
import { carryPending, type Pending } from '../pending.js';

export interface EvidenceDocument extends Omit<Evidence, 'id'>, Pending {
  readonly _id: EvidenceId;
  /** Where its bytes are; never leaves storage. */
  readonly upload: string;
  readonly revision: number;
  /** Since when it is not settled that an answer names it; null where one does, or it is removed. */
  readonly looseSince: Instant | null;
  /** A removed one is kept, out of reach, until its last event has been relayed. */
  readonly removedAt: Instant | null;
}

export const evidenceSchema = schemaOf<EvidenceDocument>(
  'evidence',
  { audience: 'shared', organisation: 'organisationId', assessment: 'assessmentId' },
  {
    organisationId: ID,
    assessmentId: ID,
    questionId: ID,
    name: String,
    size: Number,
    type: { type: String },
    sha256: String,
    uploadedBy: String,
    at: String,
    scan: String,
    upload: ID,
    revision: Number,
    looseSince: String,
    removedAt: String,
  },
);
evidenceSchema.index({ upload: 1 }, { unique: true });
evidenceSchema.index({ removedAt: 1 }, { sparse: true });
evidenceSchema.index({ looseSince: 1 }, { sparse: true });
carryPending(evidenceSchema);

export const toEvidence = (document: EvidenceDocument): Evidence => ({
  id: document._id,
  organisationId: document.organisationId,
  assessmentId: document.assessmentId,
  questionId: document.questionId,
  name: document.name,
  size: document.size,
  type: document.type,
  sha256: document.sha256,
  uploadedBy: document.uploadedBy,
  at: document.at,
  scan: document.scan,
});
