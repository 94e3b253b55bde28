import {
  ANSWER_LIMITS,
  type Answer,
  type EvidenceReference,
  type LibraryReference,
} from '#domain/assessments/assessment.js';
import { acceptedEndings, FILE_LIMIT, FILE_TYPES } from '#domain/assessments/file-types.js';
import type { QuestionId } from '#domain/ids.js';
import type { Translate } from '#domain/messages/format.js';
import { documentsWanted } from '#domain/questionnaires/kinds/file.js';
import { lackOf, typedOf } from '#domain/questionnaires/kinds/register.js';
import { needsEvidence, valueOf } from '#domain/questionnaires/progress.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { MessageKey } from '../../messages/messages.js';
import { paths } from '../../paths.js';
import type { EvidenceView, QuestionView, ReturnedQuestionView, UploadView } from '../../respondent-views.js';
import type { FaultView } from '../../views.js';
import { libraryPanel } from '../library/offer.view.js';
import { ownCertificateOffer } from '../own-certificates/offer.view.js';
import { askedBecause } from './asked-because.js';
import { kindView } from './kind.view.js';
import { answerOf, isOpen, numberOf, returnedIn, type Sheet, saySaved } from './sheet.js';

/** What stands in the fields of a question: the answer kept, or what was typed and refused. */
export interface Written {
  /** The kind's own fields. */
  readonly typed: Typed;
  readonly notApplicable: boolean;
  readonly reason: string;
  readonly note: string;
  readonly revision: number;
  /** The entry of the library that was put into the fields to be edited. */
  readonly from?: LibraryReference;
}

export const writtenIn = (
  question: Question,
  { value, status, reason, note, revision }: Answer,
): Written => ({
  typed: value === null ? {} : typedOf(question, value),
  notApplicable: status === 'not-applicable',
  reason,
  note,
  revision,
});

/** One question with its answer; `refused` puts back what was typed, with what is wrong about it. */
export function questionView(
  sheet: Sheet,
  question: Question,
  refused?: { readonly written: Written; readonly faults: readonly FaultView[] },
): QuestionView {
  const answer = answerOf(sheet, question.id);
  const place = { assessmentId: sheet.assessment.id, questionId: question.id };
  const { from, ...written } = refused?.written ?? writtenIn(question, answer);
  const begun = answer.status !== 'open' || answer.note !== '' || answer.evidence.length > 0;
  return {
    id: question.id,
    number: numberOf(sheet, question.id),
    text: question.text,
    help: question.help,
    why: question.why,
    goodEvidence: question.goodEvidence,
    ...kindView(question, sheet.t),
    mayBeNotApplicable: question.mayBeNotApplicable,
    limits: ANSWER_LIMITS,
    ...written,
    evidence: answer.evidence.map((document) => evidenceView(sheet, question, document)),
    evidenceNeeded: needsEvidence(question, answer) && answer.note.trim() === '',
    lacking: lackingIn(sheet, question, answer),
    status: answer.status,
    mayStayOpen: !question.required,
    saved: begun ? saySaved(sheet, answer) : null,
    faults: refused?.faults ?? [],
    askedBecause: askedBecause(sheet, question),
    ...standingOf(sheet, question),
    upload: uploadView(sheet, paths.respondEvidence.to(place)),
    saveHref: paths.respondQuestion.to(place),
    library: libraryPanel(sheet, question, from),
    ownCertificates: ownCertificateOffer(sheet, question),
  };
}

/** What the answer kept still lacks, in words. */
export function lackingIn({ t }: Pick<Sheet, 't'>, question: Question, answer: Answer): string | null {
  const value = valueOf(answer);
  const wanted = answer.status === 'open' && answer.evidence.length > 0 ? documentsWanted(question) : null;
  if (wanted !== null) return t('kinds.file.more', { count: wanted - answer.evidence.length });
  const lack = value === null ? null : lackOf(question, value);
  // A fault and a lack carry the keys of their kind's messages as texts.
  return lack === null ? null : t(lack.message as MessageKey, lack.values);
}

/** Whether it can be changed now, and what the buyer asks of it again. */
const standingOf = (
  sheet: Sheet,
  { id }: Question,
): Pick<QuestionView, 'editable' | 'locked' | 'returned'> => ({
  editable: isOpen(sheet, id),
  locked: sheet.editable && sheet.locked.has(id) ? sheet.t('respond.locked') : null,
  returned: returnedView(sheet, id),
});

const MEGABYTE = 1024 * 1024;

function uploadView({ t }: Sheet, href: string): UploadView {
  const megabytes = FILE_LIMIT / MEGABYTE;
  return {
    href,
    accept: acceptedEndings(FILE_TYPES),
    limit: FILE_LIMIT,
    hint: t('respond.upload.limits', { megabytes }),
    tooLarge: {
      title: t('problem.file-too-large.title'),
      message: t('problem.file-too-large.message', { megabytes }),
    },
    wrongKind: {
      title: t('problem.file-type.title'),
      message: t('problem.file-type.message', { name: '[name]' }),
    },
  };
}

function evidenceView(
  sheet: Sheet,
  { id: questionId }: Question,
  { id: evidenceId, name, size }: EvidenceReference,
): EvidenceView {
  const { assessment, t } = sheet;
  const assessmentId = assessment.id;
  return {
    id: evidenceId,
    name,
    size: saySize(size, t),
    href: paths.respondEvidenceFile.to({ assessmentId, evidenceId }),
    removeHref: isOpen(sheet, questionId)
      ? paths.respondEvidenceRemove.to({ assessmentId, questionId, evidenceId })
      : null,
  };
}

/** What the buyer wrote beside a question that came back; null where it did not. */
export function returnedView(sheet: Sheet, id: QuestionId): ReturnedQuestionView | null {
  const flagged = returnedIn(sheet).find(({ question }) => question === id);
  if (flagged === undefined) return null;
  const { buyer } = sheet.assessment.names;
  return { title: sheet.t(`respond.returned.${flagged.verdict}`, { buyer }), message: flagged.message };
}

/** Bytes as people say them. */
export function saySize(bytes: number, t: Translate<MessageKey>): string {
  if (bytes < 1_000) return t('respond.size.bytes', { size: bytes });
  if (bytes < 999_500) return t('respond.size.kilobytes', { size: Math.round(bytes / 1_000) });
  return t('respond.size.megabytes', { size: bytes / 1_000_000 });
}
