import type { Readable } from 'node:stream';
import { z } from 'zod';
import { TooLarge } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import { memberPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { LibraryImportView } from './views.js';

const MEGABYTE = 1_000_000;
/** Five thousand long answers fit into it several times. */
const LIMIT = 20 * MEGABYTE;

type Asking = Visit<Member, unknown, unknown>;

function pageOf({ t }: Asking, fault: string | null): Reply {
  const title = t('library.import.title');
  const frame = {
    title,
    crumbs: [
      { label: t('library.title'), href: paths.library.to() },
      { label: title, href: null },
    ],
  };
  const view: LibraryImportView = {
    title,
    action: paths.importLibrary.to(),
    back: paths.library.to(),
    help: t('library.import.file-help', { megabytes: LIMIT / MEGABYTE }),
    fault,
    summary:
      fault === null
        ? null
        : { title: t('library.form.mend', { count: 1 }), faults: [{ text: fault, href: '#field-file' }] },
  };
  return fault === null ? show('library/import', frame, view) : again('library/import', frame, view);
}

export const importLibraryPage = memberPage('library.change')({
  path: paths.importLibrary,
  get: async (visit) => pageOf(visit, null),
  form: z.strictObject({}),
  upload: {
    receive: (_visit, { stream }) => bytesOf(stream),
    discard: async () => undefined,
  },
  post: async (visit, _form, bytes) => {
    const { actor, services, t } = visit;
    if (bytes === null) return pageOf(visit, t('library.fault.no-file'));
    const result = await services.library.importJson(actor, bytes);
    if (result.outcome === 'imported') {
      const { added, known } = result;
      return seeOther(paths.library.to(), 'flash.library-imported', { added, known });
    }
    const { path, reason } = result;
    return pageOf(
      visit,
      reason === '' ? t('library.fault.no-json') : t('library.fault.in-file', { path, reason }),
    );
  },
});

/** No more is held than a library takes. */
async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LIMIT) throw new TooLarge('import-too-large', { megabytes: LIMIT / MEGABYTE });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
