import { formatDay } from '#domain/dates.js';
import { type OwnCertificateRecord, ownName } from '#domain/own-certificates/own-certificate.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { paths } from '../../paths.js';
import type { OwnCertificateOfferView } from '../../respondent-views.js';
import { answerOf, isOpen, type Sheet } from '../respond/sheet.js';
import { sayKind } from './own-words.js';

/**
 * The organisation's own certificates at a question they can answer: one about a certificate, or one that documents are
 * asked for. Null where none would add anything.
 */
export function ownCertificateOffer(sheet: Sheet, question: Question): OwnCertificateOfferView | null {
  const { t, assessment } = sheet;
  if (!isOpen(sheet, question.id) || !takesOne(question)) return null;
  const { status, evidence } = answerOf(sheet, question.id);
  const fills = question.kind === 'certificate' && status === 'open';
  const offered = sheet.ownCertificates.filter(
    ({ file }) => fills || evidence.every(({ sha256 }) => sha256 !== file.sha256),
  );
  if (offered.length === 0) return null;
  return {
    title: t('respond.own.title'),
    help: t(fills ? 'respond.own.fills' : 'respond.own.attaches', { buyer: assessment.names.buyer }),
    open: fills,
    offers: offered.map((own) => ({
      called: ownName(own),
      said: saidOf(own, sheet),
      action: paths.respondUseCertificate.to({
        assessmentId: assessment.id,
        questionId: question.id,
        ownCertificateId: own.id,
      }),
      deed: t('respond.own.use', { called: ownName(own) }),
    })),
  };
}

const takesOne = ({ kind, evidenceRule }: Question): boolean =>
  kind === 'certificate' || kind === 'file' || evidenceRule !== null;

/** `ISO/IEC 42001:2023, valid until 9 Mar 2028, ShortlistIQ`. */
function saidOf({ face, covers }: OwnCertificateRecord, { t }: Sheet): string {
  const until = face.expiresOn === null ? '' : t('respond.own.until', { day: formatDay(face.expiresOn) });
  return [sayKind(face, t), until, covers].filter((words) => words !== '').join(', ');
}
