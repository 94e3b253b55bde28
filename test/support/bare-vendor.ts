import { NO_CONTRACT } from '#domain/vendors/vendor.js';
import type { VendorForm } from '#services/contract.js';

/** A vendor of which no more is known than its name, and what a test adds to that. */
export const bareVendor = (more: Partial<VendorForm> & Pick<VendorForm, 'name'>): VendorForm => ({
  aliases: [],
  website: '',
  criticality: 'medium',
  contacts: [],
  ownerId: null,
  tags: [],
  notes: '',
  contract: NO_CONTRACT,
  ...more,
});
