import { addDays, type CalendarDate } from '#domain/dates.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { flaggedIn } from '#domain/reviews/review.js';
import type { ReviewDetail } from '#services/contract.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, ErrorSummaryView, FaultView, FieldView, PillView } from '../../views.js';
import { questionHref } from './question-rows.view.js';
import { VERDICT_PILLS } from './verdict.view.js';

/** What goes back, as the vendor will see it, before it goes. */
export interface ReturnView {
  readonly title: string;
  readonly lead: string;
  readonly stale: boolean;
  readonly summary: ErrorSummaryView | null;
  readonly empty: EmptyStateView | null;
  readonly lines: readonly {
    readonly number: string;
    readonly text: string;
    readonly verdict: PillView;
    readonly message: string;
    readonly change: string;
  }[];
  readonly stays: string;
  readonly action: string;
  readonly revision: number;
  readonly due: FieldView | null;
  readonly deed: string;
  readonly back: string;
}

/** Days a vendor usually gets to answer again. */
const USUAL_DAYS = 14;

export function returnView(
  detail: ReviewDetail,
  {
    today,
    typed,
    faults,
    stale,
  }: {
    readonly today: CalendarDate;
    readonly typed: Typed | null;
    readonly faults: readonly FaultView[];
    readonly stale: boolean;
  },
): ReturnView {
  const { assessment, submission, review, questionnaire } = detail;
  const params = { assessmentId: assessment.id };
  const flagged = flaggedIn(submission, review?.judgements ?? {});
  const numbers = questionNumbers(questionnaire);
  const texts = new Map(questionsOf(questionnaire).map(({ id, text }) => [id, text]));
  const [due] = fieldsOf(
    [{ name: 'dueOn', label: 'Answers due', type: 'date', required: true, narrow: true }],
    typed ?? { dueOn: [addDays(today, USUAL_DAYS)] },
    faults,
  );
  return {
    title: `Return ${counted(flagged.length, 'question')} to ${assessment.names.vendor}`,
    lead: `This is all that ${assessment.contact.name} sees of the review: the question, what you ask, and your message. No points, no notes, no other question.`,
    stale,
    summary: summaryOf(faults),
    empty: flagged.length === 0 ? nothingFlagged(paths.review.to(params)) : null,
    lines: flagged.map(({ question, verdict, message }) => ({
      number: numbers.get(question) ?? '',
      text: texts.get(question) ?? '',
      verdict: VERDICT_PILLS[verdict],
      message,
      change: questionHref(assessment.id, question, 'all'),
    })),
    stays: `${counted(submission.questions.length - flagged.length, 'other answer')} stay locked as submitted. The vendor gets a letter with the same link and submits once more.`,
    action: paths.returnQuestions.to(params),
    revision: review?.revision ?? 0,
    due: due ?? null,
    deed: `Return ${counted(flagged.length, 'question')}`,
    back: paths.review.to(params),
  };
}

const nothingFlagged = (href: string): EmptyStateView => ({
  icon: 'flag',
  title: 'Nothing is flagged',
  text: 'Judge a question “clarify” or “issue” and write what the vendor should mend; it can then be returned.',
  actions: [{ label: 'Go on with the review', href, primary: true }],
});
