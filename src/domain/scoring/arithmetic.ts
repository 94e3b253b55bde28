import type { QuestionId } from '../ids.js';
import { questionsOf } from '../questionnaires/asked.js';
import type { Band, Question, Questionnaire } from '../questionnaires/questionnaire.js';
import { bandFor, bestOfC } from './bands.js';
import type { Arithmetic, Score } from './score.js';

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

/** The total of all questions: of a failed critical one the band is C at best. */
export function totalOf(
  questionnaire: Questionnaire,
  scored: readonly (Summand & { readonly id: QuestionId })[],
): Arithmetic & Pick<Score, 'cappedBy'> {
  const { bands } = questionnaire;
  const total = addUp(scored, bands);
  const cappedBy = failedCritical(questionsOf(questionnaire), scored);
  const band = cappedBy.length > 0 && total.band !== null ? bestOfC(bands, total.band) : total.band;
  return { ...total, band, cappedBy };
}

export const sumOf = (questions: readonly Pick<Summand, 'contribution'>[]): number =>
  hundredths(questions.reduce((sum, { contribution }) => sum + contribution, 0));

/** Rounded to the hundredth, half up, as a person would: 0.285 × 100 is 28.499… in floating point, and rounds to 0.29. */
export const hundredths = (value: number): number => Math.round(Number(`${value.toFixed(8)}e2`)) / 100;

/** Critical questions that earned too little, in the order scored. */
function failedCritical(
  questions: readonly Question[],
  scored: readonly { readonly id: QuestionId; readonly points: number | null }[],
): readonly QuestionId[] {
  const critical = new Set(questions.filter((question) => question.critical).map(({ id }) => id));
  return scored
    .filter(({ id, points }) => critical.has(id) && points !== null && points < CRITICAL)
    .map(({ id }) => id);
}
