import { z } from 'zod';
import type { VendorImportId } from '#domain/ids.js';
import { DUPLICATE_CHOICES, type DuplicateChoice } from '#domain/vendors/import/plan-import.js';
import { type Mapping, mappingFault } from '#domain/vendors/import/suggest-columns.js';
import { IMPORT_LIMITS } from '#domain/vendors/import/vendor-import.js';
import { VENDOR_COLUMNS, type VendorColumn } from '#domain/vendors/vendor-table.js';
import type { ImportDetail } from '#services/contract.js';
import { choice, oneOf, pageNumber, whole } from '../../../kit/fields.js';
import { addressWith } from '../../../kit/listing.js';
import { memberPage } from '../../../kit/page.js';
import { again, file, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { importView } from './import.view.js';
import { importResultView } from './result.view.js';

const QUERY = z.object({ kind: oneOf(['', 'new', 'duplicate', 'faulty']), page: pageNumber });

const frameOf = ({ vendorImport }: Pick<ImportDetail, 'vendorImport'>) => ({
  title: `Import ${vendorImport.file.name}`,
  crumbs: [
    { label: 'Vendors', href: paths.vendors.to() },
    { label: 'Import', href: paths.importVendors.to() },
    { label: vendorImport.file.name, href: null },
  ],
});

export const vendorImportPage = memberPage('vendors.change')({
  path: paths.vendorImport,
  query: QUERY,
  get: async ({ actor, params, query, services }) => {
    const id = params.importId as VendorImportId;
    const asked = { kind: query.kind === '' ? null : query.kind, page: query.page };
    const detail = await services.vendorImports.show(actor, id, asked);
    const { vendorImport } = detail;
    return vendorImport.state === 'open'
      ? show('vendors/import/import', frameOf(detail), importView(detail))
      : show('vendors/import/result', frameOf(detail), importResultView(vendorImport, actor.timeZone));
  },
});

const column = choice(['', ...VENDOR_COLUMNS.map(({ id }) => id)], 'Choose one of the fields shown.');
const COLUMNS = Object.fromEntries(
  Array.from({ length: IMPORT_LIMITS.columns }, (_, at) => [`column${at + 1}`, column]),
);

export const importColumnsPage = memberPage('vendors.change')({
  path: paths.importColumns,
  form: z.strictObject({ ...COLUMNS, revision: whole }),
  post: async ({ actor, params, services }, { revision, ...columns }) => {
    const id = params.importId as VendorImportId;
    const detail = await services.vendorImports.show(actor, id, { kind: 'new', page: 1 });
    const mapping: Mapping = detail.vendorImport.heads.map((_, at) => {
      const chosen = (columns as Record<string, VendorColumn | ''>)[`column${at + 1}`];
      return chosen === undefined || chosen === '' ? null : chosen;
    });
    if (mappingFault(mapping) !== null)
      return again('vendors/import/import', frameOf(detail), importView(detail, mapping));
    await services.vendorImports.decide(actor, id, { revision, mapping });
    return seeOther(paths.vendorImport.to(params), 'flash.import-decided');
  },
});

const duplicate = choice(DUPLICATE_CHOICES, 'Choose what happens with vendors already there.');

export const importChoicesPage = memberPage('vendors.change')({
  path: paths.importChoices,
  form: z.object({ duplicates: duplicate, before: duplicate, revision: whole }).catchall(duplicate),
  post: async ({ actor, params, services }, { revision, duplicates, before, ...rows }) => {
    const id = params.importId as VendorImportId;
    const { vendorImport } = await services.vendorImports.show(actor, id, { kind: 'new', page: 1 });
    const kept = { ...vendorImport.choices.rows };
    for (const [name, chosen] of Object.entries(rows as Record<string, DuplicateChoice>)) {
      const row = /^row(\d{1,6})$/.exec(name)?.[1];
      // A row that only followed the choice for all goes on following it.
      if (row !== undefined && (chosen !== before || row in kept)) kept[row] = chosen;
    }
    await services.vendorImports.decide(actor, id, { revision, choices: { duplicates, rows: kept } });
    const back = addressWith(paths.vendorImport.to(params), { kind: 'duplicate' });
    return seeOther(back, 'flash.import-decided');
  },
});

export const runImportPage = memberPage('vendors.change')({
  path: paths.runImport,
  form: z.strictObject({ revision: whole }),
  post: async ({ actor, params, services }, { revision }) => {
    const done = await services.vendorImports.run(actor, params.importId as VendorImportId, revision);
    const { added = 0, updated = 0, skipped = 0, faulty = 0 } = done.counts ?? {};
    const told = { added, updated, left: skipped + faulty };
    return seeOther(paths.vendorImport.to(params), 'flash.import-done', told);
  },
});

export const importNotTakenPage = memberPage('vendors.change')({
  path: paths.importNotTaken,
  get: async ({ actor, params, services }) => {
    const id = params.importId as VendorImportId;
    const { name, stream } = await services.vendorImports.notTaken(actor, id);
    return file(name, 'text/csv; charset=utf-8', null, stream);
  },
});
