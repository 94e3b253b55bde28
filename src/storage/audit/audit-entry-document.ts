import type { AuditEntry, Json } from '#domain/audit/event.js';
import { ID, schemaOf, WHOLE } from '../collection.js';

export interface AuditEntryDocument extends Omit<AuditEntry, 'id' | 'payload'> {
  readonly _id: string;
  readonly eventId: string;
  /** JSON; the type checker loses its way in recursive types inside filters. */
  readonly payload: unknown;
}

export const auditEntrySchema = schemaOf<AuditEntryDocument>(
  'auditEntries',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    sequence: Number,
    eventId: ID,
    thing: WHOLE,
    action: String,
    actor: WHOLE,
    at: String,
    payload: WHOLE,
    recordedAt: String,
    payloadHash: String,
    previousHash: String,
    hash: String,
  },
);
auditEntrySchema.index({ organisationId: 1, sequence: 1 }, { unique: true });
auditEntrySchema.index({ organisationId: 1, eventId: 1 }, { unique: true });
auditEntrySchema.index({ organisationId: 1, 'thing.id': 1, sequence: 1 });
auditEntrySchema.index({ organisationId: 1, action: 1, sequence: 1 });
auditEntrySchema.index({ organisationId: 1, 'actor.name': 1, sequence: 1 });

export const fromAuditEntry = ({ id, ...entry }: AuditEntry): AuditEntryDocument => ({
  ...entry,
  _id: `${entry.organisationId}.${entry.sequence}`,
  eventId: id,
});

export const toAuditEntry = (document: AuditEntryDocument): AuditEntry => ({
  id: document.eventId,
  organisationId: document.organisationId,
  thing: document.thing,
  action: document.action,
  actor: document.actor,
  at: document.at,
  payload: document.payload as Json,
  sequence: document.sequence,
  recordedAt: document.recordedAt,
  payloadHash: document.payloadHash,
  previousHash: document.previousHash,
  hash: document.hash,
});
