import { z } from 'zod';
import type { LibraryEntryId, QuestionId } from '#domain/ids.js';
import { day, ticked, whole } from '../../kit/fields.js';
import { guestPage } from '../../kit/page.js';
import { seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { numberOf, questionHref, readSheet } from '../respond/sheet.js';
import { reviewView } from './review.view.js';

/** Gives one entry's answer to an open question. */
export const useEntryPage = guestPage({
  path: paths.respondUseEntry,
  get: async (visit) => seeOther(questionHref(await readSheet(visit), visit.params.questionId as QuestionId)),
  form: z.strictObject({ revision: whole }),
  post: async (visit, { revision }) => {
    const { actor, params, services } = visit;
    const question = params.questionId as QuestionId;
    const entry = params.entryId as LibraryEntryId;
    const { outcome } = await services.library.use(actor, { question, entry, revision });
    const sheet = await readSheet(visit);
    const number = numberOf(sheet, question);
    const key = outcome === 'used' ? 'flash.library-used' : 'flash.library-used-not';
    return seeOther(questionHref(sheet, question), key, { number });
  },
});

export const keepAnswerPage = guestPage({
  path: paths.respondKeepAnswer,
  get: async (visit) => seeOther(questionHref(await readSheet(visit), visit.params.questionId as QuestionId)),
  form: z.strictObject({ approve: ticked, 'review-by': day('library.fault.day') }),
  post: async (visit, { approve, 'review-by': reviewBy }) => {
    const { actor, params, services } = visit;
    const question = params.questionId as QuestionId;
    const { outcome } = await services.library.keep(actor, { question, approve, reviewBy });
    const sheet = await readSheet(visit);
    return seeOther(questionHref(sheet, question), `flash.library-${outcome}`, {
      number: numberOf(sheet, question),
    });
  },
});

/** `question entry revision`, as the list's boxes send it. */
const PICK = /^(\S{1,80}) (\S{1,80}) (\d{1,9})$/;

/** Everything the library offers for open questions, read before it is saved. */
export const useAllPage = guestPage({
  path: paths.respondLibrary,
  get: async (visit) => {
    const view = reviewView(await readSheet(visit));
    return show('library/review', { title: view.title }, view);
  },
  form: z.strictObject({
    use: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((value) => (value === undefined ? [] : [value].flat()))
      .pipe(z.array(z.string().regex(PICK)).max(2_000)),
  }),
  post: async ({ actor, params, services }, { use }) => {
    const picks = use.map((pick) => {
      const [, question, entry, revision] = PICK.exec(pick) ?? [];
      return {
        question: question as QuestionId,
        entry: entry as LibraryEntryId,
        revision: Number(revision),
      };
    });
    const { used, left } = await services.library.useAll(actor, picks);
    return seeOther(paths.respond.to(params), 'flash.library-used-all', { used, left });
  },
});

export const keepAllPage = guestPage({
  path: paths.respondKeepAll,
  get: async ({ params }) => seeOther(paths.respond.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const { kept, known } = await services.library.keepAll(actor);
    return seeOther(paths.respond.to(params), 'flash.library-kept-all', { kept, known });
  },
});
