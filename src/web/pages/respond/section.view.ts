import type { Question, Section } from '#domain/questionnaires/questionnaire.js';
import { paths } from '../../paths.js';
import type { BottomBarView, QuestionView, SectionListView } from '../../respondent-views.js';
import type { ErrorSummaryView, FaultView, LinkView, ProgressView } from '../../views.js';
import { sectionBecause } from './asked-because.js';
import { firstOpen, sayDue } from './overview.view.js';
import { progressView, sectionListView, sectionProgress, shortProgress } from './progress.view.js';
import { questionView, type Written } from './question.view.js';
import { askedIn, numberOf, type Sheet, sectionHref, whyClosed } from './sheet.js';

export interface SectionView {
  readonly progress: ProgressView;
  readonly list: SectionListView;
  readonly due: string;
  readonly toOverview: LinkView;
  readonly number: number;
  readonly title: string;
  readonly intro: string;
  /** Why the whole section is asked; null where it always is, or nothing in it is asked now. */
  readonly because: string | null;
  readonly notice: string | null;
  readonly summary: ErrorSummaryView | null;
  readonly questions: readonly QuestionView[];
  /** Instead of questions. */
  readonly empty: string | null;
  readonly previous: LinkView;
  readonly words: string;
  readonly next: LinkView;
  readonly bottom: BottomBarView;
}

/** What was typed into one question and refused. */
export interface RefusedAnswer {
  readonly question: Question;
  readonly written: Written;
  readonly faults: readonly FaultView[];
}

export function sectionView(sheet: Sheet, section: Section, refused?: RefusedAnswer): SectionView {
  const { t, questionnaire } = sheet;
  const at = questionnaire.sections.indexOf(section);
  const questions = askedIn(sheet, section);
  const previous = neighbour(sheet, at - 1) ?? toOverview(sheet);
  const next = neighbour(sheet, at + 1) ?? toReview(sheet);
  return {
    progress: { ...progressView(sheet), after: '' },
    list: sectionListView(sheet, section),
    due: sayDue(sheet),
    toOverview: toOverview(sheet),
    number: at + 1,
    title: section.title,
    intro: section.intro,
    because: questions.length === 0 ? null : sectionBecause(sheet, section),
    notice: whyClosed(sheet, 'respond.closed'),
    summary: refused === undefined || refused.faults.length === 0 ? null : summaryOf(sheet, refused),
    questions: questions.map((question) =>
      questionView(sheet, question, question === refused?.question ? refused : undefined),
    ),
    empty: questions.length === 0 ? t('respond.section.empty') : null,
    previous: { ...previous, icon: 'arrow-left' },
    words: t('respond.section.words', { ...sectionProgress(sheet, section) }),
    next: { ...next, icon: 'arrow-right' },
    bottom: {
      back: previous,
      next: nextOpen(sheet, questions) ?? next,
      progress: shortProgress(sheet),
    },
  };
}

function summaryOf(sheet: Sheet, { question, faults }: RefusedAnswer): ErrorSummaryView {
  const number = numberOf(sheet, question.id);
  return {
    title: sheet.t('respond.section.refused', { count: faults.length, number }),
    faults: faults.map(({ field, text }) => ({ text, href: `#q-${question.id}-${field}` })),
  };
}

function neighbour(sheet: Sheet, at: number): LinkView | null {
  const section = sheet.questionnaire.sections[at];
  return section === undefined
    ? null
    : { label: `${at + 1} ${section.title}`, href: sectionHref(sheet, section.id) };
}

const toOverview = ({ t, assessment }: Sheet): LinkView => ({
  label: t('respond.section.to-overview'),
  href: paths.respond.to({ assessmentId: assessment.id }),
});

const toReview = ({ t, assessment }: Sheet): LinkView => ({
  label: t('respond.section.to-review'),
  href: paths.respondSubmit.to({ assessmentId: assessment.id }),
});

function nextOpen(sheet: Sheet, questions: readonly Question[]): LinkView | null {
  const question = firstOpen(sheet, questions);
  return question === undefined
    ? null
    : {
        label: sheet.t('respond.section.next-open', { number: numberOf(sheet, question.id) }),
        href: `#q-${question.id}`,
        icon: 'arrow-down',
      };
}
