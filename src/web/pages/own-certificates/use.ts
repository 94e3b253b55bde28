import { z } from 'zod';
import type { OwnCertificateId, QuestionId } from '#domain/ids.js';
import { guestPage } from '../../kit/page.js';
import { seeOther } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { numberOf, questionHref, readSheet } from '../respond/sheet.js';

/** Answers a question with one of the organisation's own certificates, or puts its file beside the answer. */
export const useOwnCertificatePage = guestPage({
  path: paths.respondUseCertificate,
  get: async (visit) => seeOther(questionHref(await readSheet(visit), visit.params.questionId as QuestionId)),
  form: z.strictObject({}),
  post: async (visit) => {
    const { actor, params, services } = visit;
    const question = params.questionId as QuestionId;
    const certificate = params.ownCertificateId as OwnCertificateId;
    const outcome = await services.ownCertificates.use(actor, { question, certificate });
    const sheet = await readSheet(visit);
    const number = numberOf(sheet, question);
    return seeOther(questionHref(sheet, question), `flash.own-${outcome}`, { number });
  },
});
