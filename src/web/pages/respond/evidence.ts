import { z } from 'zod';
import { NotFound } from '#domain/errors.js';
import type { EvidenceId, QuestionId } from '#domain/ids.js';
import { ticked } from '../../kit/fields.js';
import { guestPage } from '../../kit/page.js';
import { file, json, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { refusedReply } from './question.js';
import { writtenIn } from './question.view.js';
import { removeEvidenceView } from './remove-evidence.view.js';
import { answerOf, numberOf, placeOf, questionHref, readSheet } from './sheet.js';

/** Takes one document to a question. What is too large or of a kind not taken, the service refuses. */
export const attachEvidencePage = guestPage({
  path: paths.respondEvidence,
  get: async (visit) =>
    seeOther(`${questionHref(await readSheet(visit), visit.params.questionId as QuestionId)}-evidence`),
  form: z.strictObject({}),
  upload: {
    receive: ({ actor, params, services }, uploaded) =>
      services.answering.receiveEvidence(actor, params.questionId as QuestionId, uploaded),
    discard: ({ actor, services }, received) => services.answering.discardEvidence(actor, received),
  },
  post: async (visit, _form, received) => {
    const { actor, params, services, t } = visit;
    const id = params.questionId as QuestionId;
    if (received === null) {
      const sheet = await readSheet(visit);
      const written = writtenIn(placeOf(sheet, id).question, answerOf(sheet, id));
      return refusedReply(visit, written, [{ field: 'evidence', text: t('respond.fault.no-file') }]);
    }
    await services.answering.attachEvidence(actor, id, received);
    const sheet = await readSheet(visit);
    const told = { name: received.name, number: numberOf(sheet, id) };
    if (visit.wants === 'json') {
      const { revision } = answerOf(sheet, id);
      return json({ attached: t('flash.evidence-attached', told), revision, progress: sheet.progress });
    }
    return seeOther(`${questionHref(sheet, id)}-evidence`, 'flash.evidence-attached', told);
  },
});

/** Asks once, then deletes. */
export const removeEvidencePage = guestPage({
  path: paths.respondEvidenceRemove,
  get: async (visit) =>
    seeOther(`${questionHref(await readSheet(visit), visit.params.questionId as QuestionId)}-evidence`),
  form: z.strictObject({ confirmed: ticked }),
  post: async (visit, { confirmed }) => {
    const { actor, params, services } = visit;
    const id = params.questionId as QuestionId;
    const sheet = await readSheet(visit);
    const document = answerOf(sheet, id).evidence.find((each) => each.id === params.evidenceId);
    if (document === undefined) throw new NotFound();
    if (!confirmed) {
      const view = removeEvidenceView(sheet, id, document);
      return show('respond/remove-evidence', { title: view.title }, view);
    }
    await services.answering.removeEvidence(actor, id, document.id);
    return seeOther(`${questionHref(sheet, id)}-evidence`, 'flash.evidence-removed', {
      name: document.name,
      number: numberOf(sheet, id),
    });
  },
});

export const evidenceFilePage = guestPage({
  path: paths.respondEvidenceFile,
  get: async ({ actor, params, services }) => {
    const { evidence, stream } = await services.answering.downloadEvidence(
      actor,
      params.evidenceId as EvidenceId,
    );
    return file(evidence.name, evidence.type, evidence.size, stream);
  },
});
