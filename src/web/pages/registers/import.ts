import type { Readable } from 'node:stream';
import { z } from 'zod';
import { TooLarge } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import { REGISTER_IMPORT_LIMITS, ROW_KINDS } from '#domain/registers/plan-register-import.js';
import { LIST_TITLES, REGISTER_LISTS } from '#domain/registers/register-lists.js';
import type { RegisterImportDetail, Services } from '#services/contract.js';
import { choice, lastOf, oneOf, pageNumber } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { again, file, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { registerCrumbs } from './entry-params.js';
import { registerImportView, registerUploadView } from './import.view.js';

const frameFor = (list: (typeof REGISTER_LISTS)[number]) => ({
  title: 'Import into a register',
  crumbs: registerCrumbs(list, { label: 'Import', href: null }),
});

/** A file is looked at first; nothing is written until somebody has seen what would happen. */
export const importRegisterPage = memberPage('registers.edit')({
  path: paths.importRegister,
  query: z.object({ list: oneOf(REGISTER_LISTS) }),
  get: async ({ query: { list } }) =>
    show('registers/upload', frameFor(list), registerUploadView(list, null)),
  form: z.strictObject({ list: choice(REGISTER_LISTS, 'Choose the list.') }),
  upload: {
    receive: async (_visit, { stream, name }) => ({ name, bytes: await bytesOf(stream) }),
    discard: async () => undefined,
  },
  post: async ({ actor, services }, { list }, received) => {
    const refused = (why: string) => again('registers/upload', frameFor(list), registerUploadView(list, why));
    if (received === null) return refused('Choose a file first.');
    const begun = await services.registers.beginImport(actor, list, received);
    return begun.outcome === 'begun'
      ? seeOther(paths.registerImport.to({ importId: begun.id }))
      : refused(begun.why);
  },
});

/** No more is held than an import takes. */
async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > REGISTER_IMPORT_LIMITS.bytes)
      throw new TooLarge('import-too-large', { megabytes: REGISTER_IMPORT_LIMITS.bytes / 1_000_000 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const detailOf = (actor: Member, services: Services, importId: string): Promise<RegisterImportDetail> =>
  services.registers.showImport(actor, importId);

export const registerImportPage = memberPage('registers.edit')({
  path: paths.registerImport,
  query: z.object({ kind: lastOf(ROW_KINDS), page: pageNumber }),
  get: async ({ actor, params, query, services }) => {
    const detail = await detailOf(actor, services, params.importId);
    const { list, file: taken } = detail.registerImport;
    const frame = {
      title: `Import ${taken.name}`,
      crumbs: registerCrumbs(list, { label: taken.name, href: null }),
    };
    return show('registers/import', frame, registerImportView(detail, query));
  },
});

export const runRegisterImportPage = memberPage('registers.edit')({
  path: paths.runRegisterImport,
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const { counts, list } = await services.registers.runImport(actor, params.importId);
    const { new: added = 0, changed = 0, refused = 0 } = counts ?? {};
    const one = LIST_TITLES[list].all.toLowerCase();
    return seeOther(paths.registerImport.to(params), 'flash.register-imported', {
      added,
      changed,
      refused,
      list: one,
    });
  },
});

/** The rows that were not taken, as they were, each with the reason. */
export const registerRefusedPage = memberPage('registers.edit')({
  path: paths.registerRefused,
  get: async ({ actor, params, services }) => {
    const csv = await services.registers.refusedCsv(actor, params.importId);
    return file(csv.name, 'text/csv; charset=utf-8', null, csv.stream);
  },
});
