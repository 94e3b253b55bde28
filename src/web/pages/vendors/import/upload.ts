import type { Readable } from 'node:stream';
import { z } from 'zod';
import { TooLarge } from '#domain/errors.js';
import { IMPORT_LIMITS } from '#domain/vendors/import/vendor-import.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { importUploadView } from './upload.view.js';

const FRAME = {
  title: 'Import vendors',
  crumbs: [
    { label: 'Vendors', href: paths.vendors.to() },
    { label: 'Import', href: null },
  ],
};

export const importVendorsPage = memberPage('vendors.change')({
  path: paths.importVendors,
  get: async () => show('vendors/import/upload', FRAME, importUploadView(null)),
  form: z.strictObject({}),
  upload: {
    receive: async (_visit, { stream, name }) => ({ name, bytes: await bytesOf(stream) }),
    discard: async () => undefined,
  },
  post: async ({ actor, services }, _form, file) => {
    if (file === null) return again('vendors/import/upload', FRAME, importUploadView('Choose a file first.'));
    const begun = await services.vendorImports.begin(actor, file);
    return begun.outcome === 'begun'
      ? seeOther(paths.vendorImport.to({ importId: begun.id }))
      : again('vendors/import/upload', FRAME, importUploadView(begun.why));
  },
});

/** No more is held than an import takes. */
async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > IMPORT_LIMITS.bytes)
      throw new TooLarge('import-too-large', { megabytes: IMPORT_LIMITS.bytes / 1_000_000 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
