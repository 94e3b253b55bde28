import type { Answer, Submission } from '#domain/assessments/assessment.js';
import { receiptOf } from '#domain/assessments/receipt.js';
import { canonicalJson } from '#domain/canonical-json.js';
import type { Instant } from '#domain/dates.js';
import type { Paper, PaperCell } from '#domain/documents/paper.js';
import type { Translate } from '#domain/messages/format.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { isAnswered } from '#domain/questionnaires/progress.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { formatTime } from '../../kit/format-dates.js';
import type { MessageKey } from '../../messages/messages.js';
import { sayAnswer } from '../respond/say-answer.js';

/** What a receipt is printed from, for whichever side asks. */
export interface ReceiptParts {
  readonly submission: Submission;
  readonly questionnaire: Questionnaire;
  readonly timeZone: string;
  readonly now: Instant;
  readonly t: Translate<MessageKey>;
}

/** A receipt's file name without its ending. */
export const receiptName = ({ sha256 }: Pick<Submission, 'sha256'>): string =>
  `assay-receipt-${sha256.slice(0, 12)}`;

/** The receipt as a file: one line of canonical JSON. */
export const receiptJson = (submission: Submission): string => canonicalJson(receiptOf(submission));

/** The receipt as both sides print it: the facts, the fingerprint, every answer, and the JSON inside. */
export function receiptPaper(parts: ReceiptParts): Paper {
  const { submission, timeZone, now, t } = parts;
  const { buyer, vendor, aiSystem } = submission.names;
  const at = formatTime(submission.at, timeZone);
  return {
    title: t('receipt.title', { aiSystem }),
    author: 'Assay',
    language: 'en',
    madeAt: now,
    foot: t('receipt.foot', { vendor, buyer, at }),
    pageOf: t('receipt.page', { page: '{page}', pages: '{pages}' }),
    blocks: [
      {
        kind: 'title',
        text: t('receipt.title', { aiSystem }),
        below: t('receipt.below', { vendor, buyer, at }),
      },
      { kind: 'heading', text: t('receipt.facts') },
      { kind: 'facts', rows: factsOf(parts, at) },
      { kind: 'text', text: t('receipt.proof'), tone: 'quiet' },
      { kind: 'heading', text: t('receipt.sheet') },
      {
        kind: 'table',
        columns: [
          { label: t('receipt.number'), width: 34 },
          { label: t('receipt.question') },
          { label: t('receipt.answer') },
        ],
        rows: rowsOf(parts),
      },
    ],
    attachments: [{ name: 'receipt.json', type: 'application/json', text: receiptJson(submission) }],
  };
}

function factsOf({ submission, t }: ReceiptParts, at: string) {
  const { names, questionnaire, round, attestation, sha256, questions } = submission;
  const { title, version } = questionnaire;
  const { name, title: position } = attestation;
  return [
    { label: t('receipt.to'), value: names.buyer },
    { label: t('receipt.from'), value: names.vendor },
    { label: t('receipt.about'), value: names.aiSystem },
    { label: t('receipt.questionnaire'), value: t('receipt.version', { title, version }) },
    { label: t('receipt.round'), value: String(round) },
    { label: t('receipt.at'), value: at },
    {
      label: t('receipt.by'),
      value: position === '' ? name : t('receipt.person', { name, title: position }),
    },
    { label: t('receipt.answers'), value: t('receipt.counts', countsOf(questions)) },
    { label: t('receipt.sha'), value: sha256, code: true },
  ];
}

/** How many questions of a submission were asked, answered, not applicable and left open. */
export function countsOf(
  questions: Submission['questions'],
): Record<'asked' | 'answered' | 'notApplicable' | 'open', number> {
  const settled = questions.filter(({ answer }) => isAnswered(answer ?? undefined));
  const notApplicable = settled.filter(({ answer }) => answer?.status === 'not-applicable').length;
  return {
    asked: questions.length,
    answered: settled.length - notApplicable,
    notApplicable,
    open: questions.length - settled.length,
  };
}

function rowsOf({ submission, questionnaire, t }: ReceiptParts): readonly (readonly PaperCell[])[] {
  const numbers = questionNumbers(questionnaire);
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  return submission.questions.map(({ id, text, answer }) => [
    numbers.get(id) ?? '',
    text,
    answerCell(questions.get(id), answer, t),
  ]);
}

function answerCell(
  question: Question | undefined,
  answer: Answer | null,
  t: Translate<MessageKey>,
): PaperCell {
  if (question === undefined || answer === null) return t('receipt.open');
  const below = [
    ...(answer.status === 'not-applicable' ? [t('receipt.reason', { reason: answer.reason })] : []),
    ...(answer.note === '' ? [] : [t('receipt.note', { note: answer.note })]),
    ...answer.evidence.map(({ name, sha256 }) => t('receipt.document', { name, sha256 })),
  ].join('\n');
  return { text: sayAnswer(question, answer, t) || t('receipt.open'), below };
}
