import type { Instant } from '#domain/dates.js';
import type { AssessmentId, OrganisationId } from '#domain/ids.js';
import { ID, schemaOf } from '../collection.js';

/**
 * Bytes that belong to no document yet. Written before the first byte and gone once a document holds them, so that
 * whatever a crash leaves behind is found from here.
 */
export interface UploadDocument {
  readonly _id: string;
  readonly organisationId: OrganisationId;
  /** Whose respondent sends it; null where the buyer does, out of every respondent's reach. */
  readonly assessmentId: AssessmentId | null;
  /** When somebody last did something with it. */
  readonly since: Instant;
  /** The sweeper has taken it; it can no longer be attached. */
  readonly swept: boolean;
}

export const uploadSchema = schemaOf<UploadDocument>(
  'uploads',
  { audience: 'shared', organisation: 'organisationId', assessment: 'assessmentId' },
  { organisationId: ID, assessmentId: String, since: String, swept: Boolean },
);
uploadSchema.index({ since: 1 });
