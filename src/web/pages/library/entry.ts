import { z } from 'zod';
import type { LibraryDocumentId, LibraryEntryId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { day, whole } from '../../kit/fields.js';
import { type FormFault, memberPage, type Visit } from '../../kit/page.js';
import { again, file, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { entryView } from './entry.view.js';

type AtEntry = Visit<Member, { readonly entryId: string }, unknown>;

async function pageOf(
  { actor, params, services, t }: AtEntry,
  refused?: { readonly typed: string; readonly faults: readonly FormFault[] },
): Promise<Reply> {
  const detail = await services.library.read(actor, params.entryId as LibraryEntryId);
  const frameworks = services.library.frameworks(actor);
  const frame = {
    title: detail.entry.question,
    crumbs: [
      { label: t('library.title'), href: paths.library.to() },
      { label: detail.entry.question, href: null },
    ],
  };
  const view = entryView(detail, { actor, t, timeZone: actor.timeZone, frameworks }, refused);
  return refused === undefined ? show('library/entry', frame, view) : again('library/entry', frame, view);
}

export const entryPage = memberPage('library.read')({
  path: paths.entry,
  get: (visit) => pageOf(visit),
});

export const approveEntryPage = memberPage('library.approve')({
  path: paths.approveEntry,
  get: async ({ params }) => seeOther(paths.entry.to(params)),
  form: z.strictObject({ revision: whole, 'review-by': day('library.fault.day') }),
  post: async ({ actor, params, services }, { revision, 'review-by': reviewBy }) => {
    await services.library.approve(actor, params.entryId as LibraryEntryId, { revision, reviewBy });
    return seeOther(paths.entry.to(params), 'flash.library-approved');
  },
  refuse: async (visit, typed) =>
    pageOf(visit, {
      typed: typed['review-by']?.[0] ?? '',
      faults: [{ field: 'review-by', text: visit.t('library.fault.day') }],
    }),
});

export const retireEntryPage = memberPage('library.change')({
  path: paths.retireEntry,
  get: async ({ params }) => seeOther(paths.entry.to(params)),
  form: z.strictObject({ revision: whole }),
  post: async ({ actor, params, services }, { revision }) => {
    await services.library.retire(actor, params.entryId as LibraryEntryId, revision);
    return seeOther(paths.entry.to(params), 'flash.library-retired');
  },
});

export const libraryDocumentPage = memberPage('library.read')({
  path: paths.libraryDocument,
  get: async ({ actor, params, services }) => {
    const { document, stream } = await services.library.download(
      actor,
      params.entryId as LibraryEntryId,
      params.documentId as LibraryDocumentId,
    );
    return file(document.name, document.type, document.size, stream);
  },
});

export const exportLibraryPage = memberPage('library.read')({
  path: paths.exportLibrary,
  get: async ({ actor, services }) => {
    const { name, stream } = await services.library.exportJson(actor);
    return file(name, 'application/json; charset=utf-8', null, stream);
  },
});
