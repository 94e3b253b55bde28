import { lastDayOfLink } from '#domain/assessments/invitation.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import { isAnswered } from '#domain/questionnaires/progress.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { paths } from '../../paths.js';
import type { BottomBarView, ReturnedQuestionView } from '../../respondent-views.js';
import type { ConfirmView, LinkView, PillView, ProgressView } from '../../views.js';
import { libraryDeeds } from '../library/deeds.view.js';
import type { FactCardView } from './facts/overview.view.js';
import { type GapListView, gapSummary } from './gaps.view.js';
import { progressView, sectionProgress, sectionState, shortProgress } from './progress.view.js';
import { returnedView } from './question.view.js';
import {
  answeredSince,
  askedIn,
  numberOf,
  placeOf,
  questionHref,
  returnedIn,
  type Sheet,
  sectionHref,
  whyClosed,
} from './sheet.js';

export interface OverviewView {
  readonly title: string;
  readonly purpose: string;
  readonly due: string;
  readonly late: boolean;
  /** Why nothing can be changed at this moment. */
  readonly notice: string | null;
  readonly progress: ProgressView;
  readonly next: LinkView;
  /** Null where the main deed is to read already. */
  readonly readAll: LinkView | null;
  /** What can be answered from the library after one look; null where nothing can. */
  readonly reuse: LinkView | null;
  /** Keeps what was answered for the next buyer; null where there is no library for it. */
  readonly keepAll: ConfirmView | null;
  /** What came back; null in a first round. */
  readonly returned: ReturnedView | null;
  readonly sections: readonly SectionLine[];
  readonly notAsked: string | null;
  readonly before: { readonly title: string } & GapListView;
  readonly message: { readonly title: string; readonly text: string } | null;
  /** Facts asked beside the questionnaire; null where none is. */
  readonly facts: FactCardView | null;
  readonly promise: string;
  /** Where it is kept in an account; null where it is already. */
  readonly keep: LinkView | null;
  readonly bottom: BottomBarView;
}

/** The questions that came back, each with the way to it. */
interface ReturnedView {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly {
    readonly number: string;
    readonly text: string;
    readonly href: string;
    readonly asks: ReturnedQuestionView;
    readonly state: PillView;
  }[];
}

interface SectionLine {
  readonly number: number;
  readonly title: string;
  readonly href: string;
  readonly progress: ProgressView;
  readonly state: PillView;
  /** How many questions its reader's own answers added. */
  readonly added: string | null;
}

export function overviewView(sheet: Sheet, facts: FactCardView | null = null): OverviewView {
  const { t, assessment, questionnaire, asked, gaps } = sheet;
  const { names } = assessment;
  const next = nextDeed(sheet);
  const notAsked = questionnaire.sections.flatMap(({ questions }) => questions).length - asked.size;
  return {
    title: questionnaire.title,
    purpose: questionnaire.purpose,
    due: sayDue(sheet),
    late: sheet.dueIn < 0,
    notice: whyClosed(sheet, 'respond.closing'),
    progress: progressView(sheet),
    next: { label: next.label, href: next.href, icon: 'arrow-right' },
    readAll: sheet.editable ? { ...allQuestions(sheet), icon: 'eye' } : null,
    ...libraryDeeds(sheet),
    returned: returnedOverview(sheet),
    sections: sectionLines(sheet),
    notAsked: notAsked === 0 ? null : t('respond.overview.not-asked', { count: notAsked }),
    before: {
      title: t(gaps.length === 0 ? 'respond.overview.ready' : 'respond.overview.before'),
      ...gapSummary(sheet),
    },
    message:
      assessment.message === ''
        ? null
        : {
            title: t('respond.overview.message', { name: assessment.sentBy.name, buyer: names.buyer }),
            text: assessment.message,
          },
    facts,
    keep:
      assessment.claimedBy === null
        ? { label: t('keep.link'), href: paths.respondKeep.to({ assessmentId: assessment.id }) }
        : null,
    promise: promiseTo(sheet, facts),
    bottom: { back: null, next: { label: next.short, href: next.href }, progress: shortProgress(sheet) },
  };
}

function promiseTo(sheet: Sheet, facts: FactCardView | null): string {
  const { t, actor, assessment } = sheet;
  const told = { buyer: assessment.names.buyer, facts: facts === null ? 'no' : 'yes' };
  return actor.account === null
    ? t('respond.overview.promise', { ...told, until: lastDay(sheet) })
    : t('respond.overview.promise-account', { ...told, organisation: actor.account.organisationName });
}

export function sayDue({ t, assessment, dueIn }: Sheet): string {
  const due = new Date(assessment.dueOn);
  return dueIn < 0 ? t('respond.late', { due, days: -dueIn }) : t('respond.due', { due, days: dueIn });
}

/** The last day on which the link opens. */
export const lastDay = ({ assessment }: Pick<Sheet, 'assessment'>): Date =>
  new Date(lastDayOfLink(assessment));

function allQuestions({ t, assessment }: Sheet): { readonly label: string; readonly href: string } {
  return {
    label: t('respond.overview.read-all'),
    href: paths.respondAll.to({ assessmentId: assessment.id }),
  };
}

/** The one thing to go on with: the first gap in order, or the submission; whoever only reads along reads. */
function nextDeed(sheet: Sheet): { readonly label: string; readonly short: string; readonly href: string } {
  const { t, assessment, gaps, progress } = sheet;
  if (!sheet.editable) return { ...allQuestions(sheet), short: allQuestions(sheet).label };
  const back = returnedIn(sheet).find((flagged) => !answeredSince(sheet, flagged));
  if (back !== undefined) {
    const label = t('respond.returned.answer', { number: numberOf(sheet, back.question) });
    return { label, short: label, href: questionHref(sheet, back.question) };
  }
  const [gap] = gaps;
  if (gap === undefined) {
    const label = t('respond.overview.review');
    return { label, short: label, href: paths.respondSubmit.to({ assessmentId: assessment.id }) };
  }
  const deed = gap.kind !== 'unanswered' ? 'mend' : progress.answered === 0 ? 'start' : 'continue';
  const number = numberOf(sheet, gap.question);
  const section = placeOf(sheet, gap.question).section.title;
  return {
    label: t(`respond.overview.${deed}`, { number, section }),
    short: t(`respond.overview.${deed}-short`, { number }),
    href: questionHref(sheet, gap.question),
  };
}

function returnedOverview(sheet: Sheet): ReturnedView | null {
  const { t, assessment } = sheet;
  const questions = returnedIn(sheet);
  if (questions.length === 0) return null;
  const { buyer } = assessment.names;
  return {
    title: t('respond.returned.title', { count: questions.length }),
    lead: t('respond.returned.lead', { buyer }),
    lines: questions.flatMap((flagged) => {
      const { question } = flagged;
      const asks = returnedView(sheet, question);
      if (asks === null) return [];
      return {
        number: numberOf(sheet, question),
        text: placeOf(sheet, question).question.text,
        href: questionHref(sheet, question),
        asks,
        state: answeredSince(sheet, flagged)
          ? { tone: 'good', icon: 'circle-check', word: t('respond.returned.changed') }
          : { tone: 'warn', icon: 'undo-2', word: t('respond.returned.unchanged') },
      };
    }),
  };
}

function sectionLines(sheet: Sheet): readonly SectionLine[] {
  const { questionnaire, assessment } = sheet;
  // What the buyer stated opens questions too; those were there from the beginning.
  const atFirst = askedQuestions(questionnaire, {}, assessment.given);
  return questionnaire.sections.map((section, at) => {
    const { asked, answered } = sectionProgress(sheet, section);
    const added = askedIn(sheet, section).filter(({ id }) => !atFirst.has(id)).length;
    const words = sheet.t('respond.section.count', { asked, answered });
    return {
      number: at + 1,
      title: section.title,
      href: sectionHref(sheet, section.id),
      progress: { value: answered, of: asked, words, after: '', small: true },
      state: sectionState(sheet, section).pill,
      added: added === 0 ? null : sheet.t('respond.section.added', { count: added }),
    };
  });
}

/** The next question of some that has no answer yet. */
export const firstOpen = ({ answers }: Sheet, questions: readonly Question[]): Question | undefined =>
  questions.find(({ id }) => !isAnswered(answers[id]));
