import type { QuestionId } from '../ids.js';
import type { Band, Question } from '../questionnaires/questionnaire.js';
import { bandFor } from './bands.js';
import type { Arithmetic } from './score.js';

/** A critical question that earns less than this caps the band. */
export const CRITICAL = 0.5;

/** What a sum needs of a question. */
interface Summand {
  readonly weight: number;
  readonly points: number | null;
  readonly contribution: number;
}

/** Sums contributions over the weight that was scored. */
export function addUp(questions: readonly Summand[], bands: readonly Band[]): Arithmetic {
  const earned = sumOf(questions);
  const weight = hundredths(
    questions.reduce((sum, each) => sum + (each.points === null ? 0 : each.weight), 0),
  );
  const value = weight === 0 ? null : hundredths((100 * earned) / weight);
  return { earned, weight, value, band: value === null ? null : bandFor(bands, value) };
}

export const sumOf = (questions: readonly Pick<Summand, 'contribution'>[]): number =>
  hundredths(questions.reduce((sum, { contribution }) => sum + contribution, 0));

/** Rounded to the hundredth, half up, as a person would: 0.285 × 100 is 28.499… in floating point, and rounds to 0.29. */
export const hundredths = (value: number): number => Math.round(Number(`${value.toFixed(8)}e2`)) / 100;

/** Critical questions that earned too little, in the order scored. */
export function failedCritical(
  questions: readonly Question[],
  scored: readonly { readonly id: QuestionId; readonly points: number | null }[],
): readonly QuestionId[] {
  const critical = new Set(questions.filter((question) => question.critical).map(({ id }) => id));
  return scored
    .filter(({ id, points }) => critical.has(id) && points !== null && points < CRITICAL)
    .map(({ id }) => id);
}
