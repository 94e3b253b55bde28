import { Readable } from 'node:stream';
import type { Submission } from '#domain/assessments/assessment.js';
import type { AssessmentId } from '#domain/ids.js';
import type { ReviewDetail } from '#services/contract.js';
import { guestPage, memberPage } from '../../kit/page.js';
import { file, printed, type Reply } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { receiptJson, receiptName, receiptPaper } from './receipt.paper.js';
import { ROUND, submissionOf } from './receipt-round.js';

/** The vendor's own receipt, as JSON and as PDF. */
export const ownReceiptFilePage = guestPage({
  path: paths.respondReceiptFile,
  query: ROUND,
  get: async ({ actor, query, services }) =>
    receiptFile(submissionOf(await services.answering.receipts(actor), query.round)),
});

export const ownReceiptPdfPage = guestPage({
  path: paths.respondReceiptPdf,
  query: ROUND,
  get: async ({ actor, query, services, now, t }) => {
    const submission = submissionOf(await services.answering.receipts(actor), query.round);
    const { questionnaire } = await services.answering.read(actor);
    const { timeZone } = actor;
    const paper = receiptPaper({ submission, questionnaire, timeZone, now, t });
    return printed(`${receiptName(submission)}.pdf`, paper);
  },
});

/** The same receipt on the buyer's side, so that both hold the same. */
export const receiptFilePage = memberPage('reviews.read')({
  path: paths.receiptFile,
  query: ROUND,
  get: async ({ actor, params, query, services }) => {
    const detail = await services.reviews.read(actor, params.assessmentId as AssessmentId);
    return receiptFile(submissionOf(roundsOf(detail), query.round));
  },
});

export const receiptPdfPage = memberPage('reviews.read')({
  path: paths.receiptPdf,
  query: ROUND,
  get: async ({ actor, params, query, services, now, t }) => {
    const detail = await services.reviews.read(actor, params.assessmentId as AssessmentId);
    const submission = submissionOf(roundsOf(detail), query.round);
    const { questionnaire } = detail;
    const { timeZone } = actor;
    const paper = receiptPaper({ submission, questionnaire, timeZone, now, t });
    return printed(`${receiptName(submission)}.pdf`, paper);
  },
});

const roundsOf = ({ earlier, submission }: ReviewDetail): readonly Submission[] => [
  ...earlier.map((each) => each.submission),
  submission,
];

function receiptFile(submission: Submission): Reply {
  const bytes = Buffer.from(receiptJson(submission), 'utf8');
  return file(`${receiptName(submission)}.json`, 'application/json', bytes.length, Readable.from([bytes]));
}
