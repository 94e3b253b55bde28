import { keysOfRow, type PlannedRow, planImport } from '#domain/vendors/import/plan-import.js';
import { readRow } from '#domain/vendors/import/read-row.js';
import { mappingFault } from '#domain/vendors/import/suggest-columns.js';
import type { VendorImport } from '#domain/vendors/import/vendor-import.js';
import type { ImportRows } from '#storage/contract.js';
import type { Parts } from '../../parts.js';

/** An import's rows as they are kept, and as they would be taken now. */
export interface Planned {
  readonly parts: readonly ImportRows[];
  /** One for each row, in order; none while the mapping cannot be used. */
  readonly rows: readonly PlannedRow[];
}

/**
 * Reads every row and looks for it in the register as that is now. Vendors this import has added itself are left out, so
 * that a second run plans as the first did.
 */
export async function plannedRows({ storage }: Parts, vendorImport: VendorImport): Promise<Planned> {
  const { id, organisationId, mapping } = vendorImport;
  const { vendors, vendorImports } = storage.within(organisationId);
  const parts = await vendorImports.rows(id);
  if (mappingFault(mapping) !== null) return { parts, rows: [] };
  const owners = await storage.users.ofOrganisation(organisationId);
  const read = parts.flatMap(({ rows }) => rows.map((cells) => readRow(cells, mapping, owners)));
  const known = await vendors.matching(read.flatMap(keysOfRow));
  const others = known.filter((vendor) => !vendor.id.startsWith(`${id}-`));
  return { parts, rows: planImport(read, others) };
}
