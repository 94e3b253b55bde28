import type { QuestionId } from '#domain/ids.js';
import type { Translate } from '#domain/messages/format.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { KindMessage } from '#domain/questionnaires/kinds/register.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Judgement } from '#domain/reviews/review.js';
import type { JudgeResult, ReviewDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import type { LinkView } from '../../views.js';
import { sayAnswer } from './answer-line.view.js';
import { type Filter, questionHref } from './question-rows.view.js';
import { VERDICT_PILLS } from './verdict.view.js';

/** Two versions of one judgement, or a judgement of an answer that is another one now. Nothing was saved, nothing is lost. */
export interface JudgementConflictView {
  readonly title: string;
  readonly lead: string;
  readonly question: string;
  readonly rows: readonly {
    readonly label: string;
    readonly theirs: string;
    readonly mine: string;
    readonly differs: boolean;
  }[];
  /** The answer as it stands now, where that is what changed. */
  readonly answerNow: string | null;
  readonly back: LinkView;
}

interface Reading {
  readonly t: Translate<KindMessage>;
  readonly timeZone: string;
  readonly filter: Filter;
}

type Conflict = Exclude<JudgeResult, { readonly outcome: 'saved' }>;

export function judgementConflict(
  detail: ReviewDetail,
  id: QuestionId,
  result: Conflict,
  { t, timeZone, filter }: Reading,
): JudgementConflictView {
  const { current, mine } = result;
  const question = questionsOf(detail.questionnaire).find((each) => each.id === id);
  const number = questionNumbers(detail.questionnaire).get(id) ?? '';
  const words =
    result.outcome === 'stale'
      ? {
          title: 'Two people judged this answer',
          lead: `${current.by} saved a judgement on ${formatTime(current.at, timeZone)}, while you were writing. Nothing is lost: copy what you need, then open the question as it stands.`,
        }
      : {
          title: 'The vendor has answered this question again',
          lead: 'What you wrote was about an earlier answer, so it was not saved. Nothing is lost: copy what you need, then judge the answer as it is now.',
        };
  return {
    ...words,
    question: `${number} ${question?.text ?? ''}`,
    rows: rowsOf(current, mine),
    answerNow:
      result.outcome === 'answer-changed' && question !== undefined
        ? sayAnswer(question, result.answer, t).join('\n')
        : null,
    back: { label: 'Open the question as it stands', href: questionHref(detail.assessment.id, id, filter) },
  };
}

const rowsOf = (current: Judgement, mine: Judgement): JudgementConflictView['rows'] =>
  (
    [
      ['Verdict', ({ verdict }) => VERDICT_PILLS[verdict ?? 'open'].word],
      ['Message to the vendor', ({ message }) => message],
      ['Internal note', ({ note }) => note],
      ['Override', ({ override }) => (override === null ? '' : `${override.points}: ${override.reason}`)],
    ] as const satisfies readonly (readonly [string, (judgement: Judgement) => string])[]
  ).map(([label, say]) => ({
    label,
    theirs: say(current),
    mine: say(mine),
    differs: say(current) !== say(mine),
  }));
