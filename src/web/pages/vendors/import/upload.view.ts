import { IMPORT_LIMITS } from '#domain/vendors/import/vendor-import.js';
import { VENDOR_COLUMNS } from '#domain/vendors/vendor-table.js';
import { sayBytes } from '../../../kit/say-bytes.js';
import { paths } from '../../../paths.js';
import type { ErrorSummaryView } from '../../../views.js';

export interface ImportUploadView {
  readonly action: string;
  readonly back: string;
  readonly fault: string | null;
  readonly summary: ErrorSummaryView | null;
  readonly limits: string;
  readonly columns: readonly string[];
  /** The list as it can be brought back. */
  readonly exportHref: string;
}

/** The form that takes a file; `fault` is why the last one was refused. */
export const importUploadView = (fault: string | null): ImportUploadView => ({
  action: paths.importVendors.to(),
  back: paths.vendors.to(),
  fault,
  summary:
    fault === null
      ? null
      : { title: 'Nothing was imported.', faults: [{ text: fault, href: '#field-file' }] },
  limits: `CSV, at most ${sayBytes(IMPORT_LIMITS.bytes)} and ${IMPORT_LIMITS.rows.toLocaleString('en-GB')} rows.`,
  columns: VENDOR_COLUMNS.map(({ title }) => title),
  exportHref: paths.exportVendors.to(),
});
