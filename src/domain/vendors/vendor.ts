import type { Instant } from '../dates.js';
import type { OrganisationId, VendorId } from '../ids.js';

export const CRITICALITIES = ['low', 'medium', 'high'] as const;
export type Criticality = (typeof CRITICALITIES)[number];

export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** A buyer's record of a supplier. */
export interface Vendor {
  readonly id: VendorId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly website: string;
  readonly criticality: Criticality;
  readonly contact: Contact;
  readonly notes: string;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}
