import type { VendorImportId } from '#domain/ids.js';
import { suggestColumns } from '#domain/vendors/import/suggest-columns.js';
import type { VendorImport } from '#domain/vendors/import/vendor-import.js';
import { memberWith } from '../../authorise.js';
import type { Services } from '../../contract.js';
import type { Parts } from '../../parts.js';
import { readCsv } from './read-csv.js';

export const beginImport =
  ({ storage, world }: Parts): Services['vendorImports']['begin'] =>
  async (actor, { name, bytes }) => {
    const { organisationId, userId, name: who } = memberWith(actor, 'vendors.change');
    const table = readCsv(bytes);
    if ('why' in table) return { outcome: 'refused', why: table.why };
    const { encoding, separator, heads, rows } = table;
    const id = world.newId() as VendorImportId;
    const now = world.now();
    const vendorImport: VendorImport = {
      id,
      organisationId,
      file: { name: name.slice(0, 200), encoding, separator },
      heads: heads.map((head) => head.trim().slice(0, 200)),
      rows: rows.length,
      mapping: suggestColumns(heads),
      choices: { duplicates: 'skip', rows: {} },
      state: 'open',
      by: { id: userId, name: who },
      counts: null,
      revision: 1,
      createdAt: now,
      changedAt: now,
    };
    await storage.within(organisationId).vendorImports.add(vendorImport, rows);
    return { outcome: 'begun', id };
  };
