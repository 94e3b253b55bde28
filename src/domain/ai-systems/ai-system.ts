import type { Instant } from '../dates.js';
import type { AiSystemId, OrganisationId, VendorId } from '../ids.js';
import type { VendorOwner } from '../vendors/vendor.js';
import type { Given } from './given.js';

/** A product or service of a vendor that uses AI, assessed on its own. */
export interface AiSystem {
  readonly id: AiSystemId;
  readonly organisationId: OrganisationId;
  readonly vendorId: VendorId;
  readonly name: string;
  /** What the buyer uses it for, in its own words. */
  readonly purpose: string;
  /** Who looks after it; null for nobody of its own. */
  readonly owner: VendorOwner | null;
  readonly notes: string;
  readonly given: Given;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}
