import type { VendorId } from '#domain/ids.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import type { VendorFields } from '../contract.js';
import { folded } from '../folded.js';
import { carryPending, type Pending } from '../pending.js';

export interface VendorDocument extends Omit<Vendor, 'id'>, Pending {
  readonly _id: VendorId;
  /** Folded, for order and for search. */
  readonly sortName: string;
  readonly searchText: string;
}

export const vendorSchema = schemaOf<VendorDocument>(
  'vendors',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    name: String,
    website: String,
    criticality: String,
    contact: WHOLE,
    notes: String,
    revision: Number,
    createdAt: String,
    changedAt: String,
    sortName: String,
    searchText: String,
  },
);
vendorSchema.index({ organisationId: 1, sortName: 1, _id: 1 });
vendorSchema.index({ organisationId: 1, changedAt: 1, _id: 1 });
carryPending(vendorSchema);

/** The fields searched and sorted by, from those people type. */
export const findable = ({ name, contact }: VendorFields) => ({
  sortName: folded(name),
  searchText: folded(`${name}\n${contact.name}\n${contact.email}`),
});

export const toVendor = (document: VendorDocument): Vendor => ({
  id: document._id,
  organisationId: document.organisationId,
  name: document.name,
  website: document.website,
  criticality: document.criticality,
  contact: document.contact,
  notes: document.notes,
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});
