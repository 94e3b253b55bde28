import type { Readable } from 'node:stream';
import { z } from 'zod';
import { TooLarge } from '#domain/errors.js';
import { IMPORT_LIMITS } from '#domain/vendors/import/vendor-import.js';
import { VENDOR_COLUMNS } from '#domain/vendors/vendor-table.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
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

const FRAME = {
  title: 'Import vendors',
  crumbs: [
    { label: 'Vendors', href: paths.vendors.to() },
    { label: 'Import', href: null },
  ],
};

const viewOf = (fault: string | null): ImportUploadView => ({
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

export const importVendorsPage = memberPage('vendors.change')({
  path: paths.importVendors,
  get: async () => show('vendors/import/upload', FRAME, viewOf(null)),
  form: z.strictObject({}),
  upload: {
    receive: async (_visit, { stream, name }) => ({ name, bytes: await bytesOf(stream) }),
    discard: async () => undefined,
  },
  post: async ({ actor, services }, _form, file) => {
    if (file === null) return again('vendors/import/upload', FRAME, viewOf('Choose a file first.'));
    const begun = await services.vendorImports.begin(actor, file);
    return begun.outcome === 'begun'
      ? seeOther(paths.vendorImport.to({ importId: begun.id }))
      : again('vendors/import/upload', FRAME, viewOf(begun.why));
  },
});

/** No more is held than an import takes. */
async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > IMPORT_LIMITS.bytes)
      throw new TooLarge('import-too-large', { megabytes: IMPORT_LIMITS.bytes / 1024 / 1024 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
