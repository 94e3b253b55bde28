import type { LibraryReference } from '#domain/assessments/assessment.js';
import { NO_ANSWER } from '#domain/assessments/assessment.js';
import { dayIn, daysBetween, formatDay } from '#domain/dates.js';
import { usualReview } from '#domain/library/library-entry.js';
import type { Offer } from '#domain/library/offers.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { paths } from '../../paths.js';
import type { KeepAnswerView, LibraryPanelView, OfferView } from '../../respondent-views.js';
import type { LinkView } from '../../views.js';
import { sayAnswer } from '../respond/say-answer.js';
import { answerOf, askedIn, placeOf, type Sheet, sectionHref } from '../respond/sheet.js';
import { requirementNumbers, sayStale } from './library-words.js';

/** A reference as a form carries it. */
export const referenceText = ({ entry, revision }: LibraryReference): string => `${entry}:${revision}`;

/** What the respondent's library has to say to one question; `from` while an entry is being edited into it. */
export function libraryPanel(
  sheet: Sheet,
  question: Question,
  from: LibraryReference | undefined,
): LibraryPanelView {
  const { t, library } = sheet;
  const [first = null, ...more] = from === undefined ? (library?.byQuestion.get(question.id) ?? []) : [];
  return {
    from: from === undefined ? '' : referenceText(from),
    editing: from === undefined ? null : t('respond.library.editing'),
    offer: first && offerView(sheet, question, first),
    more: more.map((offer) => offerView(sheet, question, offer)),
    moreWords: t('respond.library.more', { count: more.length }),
    account: accountHint(sheet, question),
    ...standingOf(sheet, question),
  };
}

/** What an answer that was given has to do with the library; nothing while the question is open. */
function standingOf(
  sheet: Sheet,
  question: Question,
): Pick<LibraryPanelView, 'inLibrary' | 'keep' | 'provenance'> {
  const { t, library } = sheet;
  const { status, provenance } = answerOf(sheet, question.id);
  if (status === 'open') return { inLibrary: null, keep: null, provenance: null };
  const kept = library?.kept.get(question.id);
  return {
    inLibrary:
      kept === undefined
        ? null
        : { label: t('respond.library.in-library'), href: paths.entry.to({ entryId: kept.id }) },
    keep: kept === undefined && library?.mayKeep === true ? keepView(sheet, question) : null,
    provenance: provenance === 'typed' ? null : t(`respond.library.provenance-${provenance}`),
  };
}

/** An offer with everything that speaks for it and against it. */
export function offerView(sheet: Sheet, question: Question, offer: Offer): OfferView {
  const { t, actor, assessment, library } = sheet;
  const { entry, answer, staleness } = offer;
  const place = { assessmentId: assessment.id, questionId: question.id, entryId: entry.id };
  const said = sayAnswer(question, { ...NO_ANSWER, ...answer }, t);
  const [headline = '', ...rest] = said.split('\n');
  // A text, a table and a list are shown whole; the exceptions to a choice follow it.
  const whole = question.kind === 'long-text' || (question.kind !== 'yes-no-partly' && rest.length > 0);
  const names = entry.documents.flatMap(({ id, name }) => (id === null ? [] : [name]));
  const section = placeOf(sheet, question.id).section;
  const changed = dayIn(actor.timeZone, entry.changedAt);
  return {
    title: t('respond.library.suggests', { answer: whole ? '' : headline }),
    facts: [
      entry.approval === null
        ? t('respond.library.draft')
        : t('respond.library.approved', {
            by: entry.approval.by,
            at: formatDay(dayIn(actor.timeZone, entry.approval.at)),
          }),
      t('respond.library.age', { days: daysBetween(changed, library?.today ?? changed) }),
      t('respond.library.review', { day: formatDay(entry.reviewBy) }),
    ],
    lines: [...(whole ? [said] : rest), answer.reason, answer.note].filter((line) => line !== ''),
    why: whyOf(sheet, offer),
    brings:
      names.length === 0 ? '' : t('respond.library.brings', { count: names.length, names: names.join(', ') }),
    stale: staleness.map((each) => sayStale(each, { t, timeZone: actor.timeZone })),
    action: paths.respondUseEntry.to(place),
    revision: entry.revision,
    editHref: `${sectionHref(sheet, section.id)}?edit=${encodeURIComponent(question.id)}&entry=${encodeURIComponent(entry.id)}#q-${question.id}`,
    blankHref: nextAfter(sheet, question),
  };
}

/** The reasons in words, the strongest first. */
function whyOf({ t, library }: Sheet, { entry, sameWording, requirements }: Offer): string {
  const numbers = requirementNumbers(requirements, library?.frameworks ?? []).join(', ');
  return [
    sameWording
      ? t('respond.library.same-words')
      : t('respond.library.other-words', { question: entry.question }),
    ...(requirements.length === 0
      ? []
      : [t('respond.library.requirement', { count: requirements.length, numbers })]),
    ...(entry.source === null
      ? []
      : [t('respond.library.from', { aiSystem: entry.source.aiSystem, buyer: entry.source.buyer })]),
  ].join('; ');
}

/** Where somebody goes on who leaves a question blank. */
function nextAfter(sheet: Sheet, { id }: Question): string {
  const { section } = placeOf(sheet, id);
  const questions = askedIn(sheet, section);
  const next = questions[questions.findIndex((each) => each.id === id) + 1];
  if (next !== undefined) return `#q-${next.id}`;
  const { sections } = sheet.questionnaire;
  const after = sections[sections.indexOf(section) + 1];
  return after === undefined
    ? paths.respond.to({ assessmentId: sheet.assessment.id })
    : sectionHref(sheet, after.id);
}

/** Once a section, at its first open question: what an account would do for whoever came by the link. */
function accountHint(sheet: Sheet, question: Question): LibraryPanelView['account'] {
  const { t, assessment, editable, library } = sheet;
  if (library !== null || !editable || assessment.claimedBy !== null) return null;
  const section = placeOf(sheet, question.id).section;
  const first = askedIn(sheet, section).find(({ id }) => answerOf(sheet, id).status === 'open');
  if (first !== question) return null;
  const link: LinkView = {
    label: t('respond.library.account-link'),
    href: paths.respondKeep.to({ assessmentId: assessment.id }),
  };
  return { text: t('respond.library.account'), link };
}

const keepView = ({ t, assessment, library, actor, now }: Sheet, { id }: Question): KeepAnswerView => ({
  action: paths.respondKeepAnswer.to({ assessmentId: assessment.id, questionId: id }),
  label: t('respond.library.keep'),
  help: t('respond.library.keep-help', { buyer: assessment.names.buyer }),
  mayApprove: library?.mayApprove ?? false,
  reviewBy: usualReview(library?.today ?? dayIn(actor.timeZone, now)),
});
