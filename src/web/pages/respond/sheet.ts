import type { Answer } from '#domain/assessments/assessment.js';
import { isOpenForAnswering, NO_ANSWER } from '#domain/assessments/assessment.js';
import type { Flagged } from '#domain/assessments/returned.js';
import { dayIn, type Instant } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { QuestionId, SectionId } from '#domain/ids.js';
import type { Translate } from '#domain/messages/format.js';
import type { Guest } from '#domain/organisations/actor.js';
import type { OwnCertificateRecord } from '#domain/own-certificates/own-certificate.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Question, Section } from '#domain/questionnaires/questionnaire.js';
import type { AnsweringView, LibraryOffers, Services } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import type { MessageKey } from '../../messages/messages.js';
import { paths } from '../../paths.js';

/** Who reads a page, and when; every visit is one. */
export interface Reader {
  readonly actor: Guest;
  readonly now: Instant;
  readonly t: Translate<MessageKey>;
}

/** The questionnaire as it lies before its respondent: what is asked and answered, and how each place is called and reached. */
export interface Sheet extends AnsweringView, Reader {
  /** What the library of the reader's organisation offers; null without an account. */
  readonly library: LibraryOffers | null;
  /** The certificates of that organisation which may answer something. */
  readonly ownCertificates: readonly OwnCertificateRecord[];
  readonly numbers: ReadonlyMap<QuestionId, string>;
}

/** Lays the respondent's questionnaire before them, with what their library offers for it. */
export async function readSheet(visit: Reader & { readonly services: Services }): Promise<Sheet> {
  const { answering, library, ownCertificates } = visit.services;
  const [view, offers, own] = await Promise.all([
    answering.read(visit.actor),
    library.offers(visit.actor),
    ownCertificates.offers(visit.actor),
  ]);
  return { ...sheetOf(view, visit), library: offers, ownCertificates: own };
}

export const sheetOf = (view: AnsweringView, { actor, now, t }: Reader): Sheet => ({
  ...view,
  actor,
  now,
  t,
  library: null,
  ownCertificates: [],
  numbers: questionNumbers(view.questionnaire),
});

export const numberOf = ({ numbers }: Pick<Sheet, 'numbers'>, id: QuestionId): string =>
  numbers.get(id) ?? '';

export const answerOf = ({ answers }: Sheet, id: QuestionId): Answer => answers[id] ?? NO_ANSWER;

/** A question with the section it stands in. Throws NotFound where there is none of that id. */
export function placeOf(
  { questionnaire }: Pick<Sheet, 'questionnaire'>,
  id: QuestionId,
): { readonly question: Question; readonly section: Section } {
  for (const section of questionnaire.sections) {
    const question = section.questions.find((each) => each.id === id);
    if (question !== undefined) return { question, section };
  }
  throw new NotFound();
}

export const sectionHref = ({ assessment }: Sheet, sectionId: SectionId): string =>
  paths.respondSection.to({ assessmentId: assessment.id, sectionId });

/** Where a question is answered. */
export const questionHref = (sheet: Sheet, id: QuestionId): string =>
  `${sectionHref(sheet, placeOf(sheet, id).section.id)}#q-${id}`;

export const askedIn = ({ asked }: Sheet, section: Section): readonly Question[] =>
  section.questions.filter(({ id }) => asked.has(id));

/** Whether a question can be answered now: the round is open, and the question was not left out of what came back. */
export const isOpen = ({ editable, locked }: Sheet, id: QuestionId): boolean => editable && !locked.has(id);

/** Why nothing can be changed; null where it can. `closed` says that the answers lie with the buyer, or will in a moment. */
export function whyClosed(
  { t, assessment, editable }: Sheet,
  closed: 'respond.closing' | 'respond.closed',
): string | null {
  if (editable) return null;
  const { buyer } = assessment.names;
  if (assessment.state === 'expired') return t('respond.expired', { buyer });
  return isOpenForAnswering(assessment) ? t('respond.reads-only') : t(closed);
}

/** What the buyer sent back and why, while it can be answered; nothing in a first round. */
export const returnedIn = ({ assessment }: Sheet): readonly Flagged[] =>
  isOpenForAnswering(assessment) && assessment.returned !== null ? assessment.returned.questions : [];

/** Whether a returned question was answered anew since it came back. */
export const answeredSince = (sheet: Sheet, { question, answerRevision }: Flagged): boolean =>
  answerOf(sheet, question).revision > answerRevision;

/** 16:42 today, with the day before it otherwise; in the reader's time zone. */
export function sayTime({ actor, now }: Reader, at: Instant): string {
  const said = formatTime(at, actor.timeZone);
  return dayIn(actor.timeZone, at) === dayIn(actor.timeZone, now)
    ? said.slice(said.lastIndexOf(' ') + 1)
    : said;
}

/** When an answer was saved; by whom only where it was another contact: of all who share a link nobody can tell. */
export function saySaved(reader: Reader, { at: instant, by }: Pick<Answer, 'at' | 'by'>): string {
  const at = sayTime(reader, instant);
  return by === reader.actor.name
    ? reader.t('look.save.saved', { at })
    : reader.t('respond.saved-by', { at, by });
}
