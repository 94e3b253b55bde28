import type { QuestionId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import { isFlag } from '#domain/reviews/review.js';
import { bandFor } from '#domain/scoring/bands.js';
import type { ReviewedQuestion } from '#domain/scoring/score.js';
import type { ReviewDetail } from '#services/contract.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { BandLetter, FilterBarView, PillView } from '../../views.js';
import { saySinceReturned } from './since-returned.js';
import { VERDICT_PILLS } from './verdict.view.js';

export const FILTERS = ['all', 'open', 'flags'] as const;
export type Filter = (typeof FILTERS)[number];

/** One question in the list beside the one that is judged. */
export interface QuestionRow {
  readonly id: QuestionId;
  readonly href: string;
  readonly number: string;
  readonly text: string;
  readonly letter: BandLetter | null;
  readonly note: string;
  /** What the round changed of it; '' where nothing is to be said. */
  readonly round: string;
  readonly verdict: PillView;
  readonly overridden: boolean;
  readonly current: boolean;
}

export const questionHref = (assessmentId: string, questionId: string, filter: Filter): string =>
  addressWith(paths.reviewQuestion.to({ assessmentId, questionId }), {
    filter: filter === 'all' ? '' : filter,
  });

/** The questions asked, worst first: least points, then critical ones, then by weight; what is not scored comes last. */
function worstFirst({ score, questionnaire }: ReviewDetail): readonly ReviewedQuestion[] {
  const critical = new Set(questionsOf(questionnaire).flatMap((each) => (each.critical ? [each.id] : [])));
  const rank = ({ points }: ReviewedQuestion) => points ?? 2;
  return score.sections
    .flatMap(({ questions }) => questions)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || Number(critical.has(b.id)) - Number(critical.has(a.id)) || b.weight - a.weight,
    );
}

/** The questions a filter lets through, worst first. */
export function filtered(detail: ReviewDetail, filter: Filter): readonly ReviewedQuestion[] {
  const verdictOf = (id: QuestionId) => detail.review?.judgements[id]?.verdict ?? null;
  return worstFirst(detail).filter(({ id }) => {
    if (filter === 'open') return verdictOf(id) === null;
    return filter === 'all' || isFlag(verdictOf(id));
  });
}

export function questionRows(
  detail: ReviewDetail,
  filter: Filter,
  current: QuestionId | null,
): readonly QuestionRow[] {
  const { questionnaire, review, assessment } = detail;
  const numbers = questionNumbers(questionnaire);
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  return filtered(detail, filter).flatMap((scored) => {
    const question = questions.get(scored.id);
    if (question === undefined) return [];
    const band = scored.points === null ? null : bandFor(questionnaire.bands, 100 * scored.points);
    return [
      {
        id: scored.id,
        href: questionHref(assessment.id, scored.id, filter),
        number: numbers.get(scored.id) ?? '',
        text: question.text,
        letter: band?.letter ?? null,
        note: [
          scored.reason,
          ...(scored.override === null ? [] : [`overridden: ${scored.points}`]),
          ...(question.critical ? ['critical'] : []),
        ].join(' · '),
        round: saySinceReturned(detail, scored.id),
        verdict: VERDICT_PILLS[review?.judgements[scored.id]?.verdict ?? 'open'],
        overridden: scored.override !== null,
        current: scored.id === current,
      },
    ];
  });
}

export function filterBar(detail: ReviewDetail, filter: Filter, action: string): FilterBarView {
  const chip = (value: Filter, label: string) => ({
    label,
    count: filtered(detail, value).length,
    name: 'filter',
    value,
    pressed: filter === value,
  });
  return {
    action,
    label: 'Choose questions',
    search: null,
    chips: [chip('all', 'All'), chip('open', 'Open'), chip('flags', 'Flags')],
    kept: [],
    clear: null,
  };
}
