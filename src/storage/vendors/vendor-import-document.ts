import type { VendorImportId } from '#domain/ids.js';
import type { RowOutcome, VendorImport } from '#domain/vendors/import/vendor-import.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import { carryPending, type Pending } from '../pending.js';

export interface VendorImportDocument extends Omit<VendorImport, 'id'>, Pending {
  readonly _id: VendorImportId;
}

export const vendorImportSchema = schemaOf<VendorImportDocument>(
  'vendorImports',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    file: WHOLE,
    heads: [String],
    rows: Number,
    mapping: WHOLE,
    choices: WHOLE,
    state: String,
    by: WHOLE,
    counts: WHOLE,
    revision: Number,
    createdAt: String,
    changedAt: String,
  },
);
vendorImportSchema.index({ state: 1, changedAt: 1 });
carryPending(vendorImportSchema);

/** Some rows of an import; all of them in one document would not fit. */
export interface ImportRowsDocument {
  readonly _id: string;
  readonly organisationId: string;
  readonly importId: VendorImportId;
  readonly from: number;
  readonly rows: readonly (readonly string[])[];
  readonly outcomes: readonly RowOutcome[] | null;
}

export const importRowsSchema = schemaOf<ImportRowsDocument>(
  'vendorImportRows',
  { audience: 'owner', organisation: 'organisationId' },
  { organisationId: ID, importId: ID, from: Number, rows: WHOLE, outcomes: WHOLE },
);
importRowsSchema.index({ organisationId: 1, importId: 1, from: 1 });

export const toVendorImport = (document: VendorImportDocument): VendorImport => ({
  id: document._id,
  organisationId: document.organisationId,
  file: document.file,
  heads: document.heads,
  rows: document.rows,
  mapping: document.mapping,
  choices: document.choices,
  state: document.state,
  by: document.by,
  counts: document.counts,
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});
