import type { Submission } from '#domain/assessments/assessment.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { ConfirmView, FactsView, LinkView } from '../../views.js';
import { libraryDeeds } from '../library/deeds.view.js';
import { countsOf } from '../reports/receipt.paper.js';
import { ofRound, submissionOf } from '../reports/receipt-round.js';
import { lastDay } from './overview.view.js';
import { returnedIn, type Sheet } from './sheet.js';

export interface ReceiptView {
  readonly title: string;
  readonly lead: string;
  /** What the buyer decided, where it chose to tell. */
  readonly told: { readonly outcome: string; readonly message: string } | null;
  readonly facts: FactsView;
  /** Where what came back is answered again; null while nothing is asked. */
  readonly again: LinkView | null;
  readonly downloads: readonly LinkView[];
  readonly read: LinkView;
  readonly proof: string;
  /** Keeps what was answered for the next buyer; null without an account, or where all of it is kept. */
  readonly keepAll: ConfirmView | null;
  /** Receipts of the other rounds; empty where there was one round. */
  readonly others: readonly LinkView[];
}

/** The receipt of a round (0: the last one), of submissions given oldest first. */
export function receiptView(sheet: Sheet, submissions: readonly Submission[], round: number): ReceiptView {
  const submission = submissionOf(submissions, round);
  const { t, assessment } = sheet;
  const assessmentId = assessment.id;
  const asked = returnedIn(sheet).length;
  const { buyer, aiSystem } = submission.names;
  return {
    title: t('respond.receipt.title', { buyer }),
    lead:
      asked === 0
        ? t('respond.receipt.lead', { buyer, aiSystem })
        : t('respond.receipt.lead-again', { buyer, aiSystem, count: asked, due: new Date(assessment.dueOn) }),
    again:
      asked === 0 ? null : { label: t('respond.receipt.again'), href: paths.respond.to({ assessmentId }) },
    told:
      assessment.told === null
        ? null
        : {
            outcome: t(`respond.told.${assessment.told.outcome}`, { buyer, aiSystem }),
            message: assessment.told.message,
          },
    facts: factsOf(sheet, submission),
    downloads: [
      {
        label: t('respond.receipt.pdf'),
        href: ofRound(paths.respondReceiptPdf.to({ assessmentId }), submission.round),
        icon: 'download',
      },
      {
        label: t('respond.receipt.json'),
        href: ofRound(paths.respondReceiptFile.to({ assessmentId }), submission.round),
        icon: 'download',
      },
    ],
    read: { label: t('respond.receipt.read'), href: paths.respondAll.to({ assessmentId }), icon: 'eye' },
    keepAll: libraryDeeds(sheet).keepAll,
    others: submissions
      .filter((each) => each !== submission)
      .map((each) => ({
        label: t('respond.receipt.of-round', { round: each.round }),
        href: ofRound(paths.respondReceipt.to({ assessmentId }), each.round),
      })),
    proof:
      sheet.actor.account === null
        ? t('respond.receipt.proof', { until: lastDay(sheet) })
        : t('respond.receipt.proof-account', { organisation: sheet.actor.account.organisationName }),
  };
}

function factsOf(
  { t, actor }: Sheet,
  { questionnaire, attestation, at, sha256, ...rest }: Submission,
): FactsView {
  const documents = rest.questions.flatMap(({ answer }) => answer?.evidence ?? []).length;
  const { name, title } = attestation;
  return {
    rows: [
      {
        label: t('respond.receipt.questionnaire'),
        value: t('respond.receipt.version', { title: questionnaire.title, version: questionnaire.version }),
      },
      { label: t('respond.receipt.round'), value: String(rest.round) },
      { label: t('respond.receipt.at'), value: formatTime(at, actor.timeZone) },
      { label: t('respond.receipt.by'), value: t('respond.receipt.person', { name, title }) },
      { label: t('respond.receipt.answers'), value: t('respond.receipt.counts', countsOf(rest.questions)) },
      { label: t('respond.receipt.evidence'), value: t('respond.receipt.documents', { count: documents }) },
      { label: t('respond.receipt.sha'), value: sha256, code: true },
    ],
  };
}
