import { Readable } from 'node:stream';
import type { Submission } from '#domain/assessments/assessment.js';
import type { AssessmentId } from '#domain/ids.js';
import { guestPage, memberPage } from '../../kit/page.js';
import { file, printed, type Reply } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { receiptJson, receiptName, receiptPaper } from './receipt.paper.js';

/** The vendor's own receipt, as JSON and as PDF. */
export const ownReceiptFilePage = guestPage({
  path: paths.respondReceiptFile,
  get: async ({ actor, services }) => receiptFile(await services.answering.receipt(actor)),
});

export const ownReceiptPdfPage = guestPage({
  path: paths.respondReceiptPdf,
  get: async ({ actor, services, now, t }) => {
    const submission = await services.answering.receipt(actor);
    const { questionnaire } = await services.answering.read(actor);
    const { timeZone } = actor;
    const paper = receiptPaper({ submission, questionnaire, timeZone, now, t });
    return printed(`${receiptName(submission)}.pdf`, paper);
  },
});

/** The same receipt on the buyer's side, so that both hold the same. */
export const receiptFilePage = memberPage('reviews.read')({
  path: paths.receiptFile,
  get: async ({ actor, params, services }) => {
    const { submission } = await services.assessments.readSubmission(
      actor,
      params.assessmentId as AssessmentId,
    );
    return receiptFile(submission);
  },
});

export const receiptPdfPage = memberPage('reviews.read')({
  path: paths.receiptPdf,
  get: async ({ actor, params, services, now, t }) => {
    const { submission, questionnaire } = await services.assessments.readSubmission(
      actor,
      params.assessmentId as AssessmentId,
    );
    const { timeZone } = actor;
    const paper = receiptPaper({ submission, questionnaire, timeZone, now, t });
    return printed(`${receiptName(submission)}.pdf`, paper);
  },
});

function receiptFile(submission: Submission): Reply {
  const bytes = Buffer.from(receiptJson(submission), 'utf8');
  return file(`${receiptName(submission)}.json`, 'application/json', bytes.length, Readable.from([bytes]));
}
