import type { Given } from '../ai-systems/given.js';
import type { Answer, Answers } from '../assessments/assessment.js';
import type { WeighedClaim } from '../certification-claims/weigh-claim.js';
import type { CalendarDate } from '../dates.js';
import type { QuestionId } from '../ids.js';
import { isAnswered } from '../questionnaires/progress.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { countingOverride, isFlag, type Judgement, type Judgements } from '../reviews/review.js';
import { addUp, hundredths, sumOf, totalOf } from './arithmetic.js';
import type {
  Arithmetic,
  Confidence,
  ReviewedQuestion,
  ReviewedScore,
  Score,
  ScoredQuestion,
} from './score.js';
import { scoreAnswers } from './score-answers.js';
import { weighClaims } from './weigh-claims.js';

/** What a review is scored on. */
export interface Reviewed {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly judgements: Judgements;
  readonly on: CalendarDate;
  readonly given: Given;
  /** The claims of certification among the answers, weighed. */
  readonly claims: readonly WeighedClaim[];
}

/**
 * Scores answers with what the review says of them (formula score-2; score-3 where claims were weighed). Two things differ from score-1: a "not applicable"
 * that was not accepted counts 0 at full weight, and an override counts in place of the computed points, which stay
 * beside it. Sections and total are given both ways; an override of an answer that changed since counts no more.
 */
export function scoreReviewed(reviewed: Reviewed): ReviewedScore {
  const { questionnaire, answers, judgements, on, given, claims } = reviewed;
  const { bands } = questionnaire;
  const base = weighClaims(scoreAnswers(questionnaire, answers, on, given), questionnaire, claims);
  const sections = base.sections.map(({ id, title, questions }) => {
    const judged = questions.map((scored) =>
      reviewQuestion(scored, answers[scored.id], judgements[scored.id]),
    );
    return {
      id,
      title,
      questions: judged,
      ...addUp(judged, bands),
      computed: addUp(judged.map(asComputed), bands),
    };
  });
  const scored = sections.flatMap(({ questions }) => questions);
  const refused = scored.filter(({ id }) => isRefused(answers[id], judgements[id])).length;
  return {
    version: base.version === 'score-3' ? 'score-3' : 'score-2',
    ...totalOf(questionnaire, scored),
    computed: sumsAlone(totalOf(questionnaire, scored.map(asComputed))),
    sections,
    counts: {
      ...base.counts,
      notApplicable: base.counts.notApplicable - refused,
      unanswered: base.counts.unanswered + refused,
    },
    proven: provenBy(scored, documented(base)),
  };
}

const sumsAlone = ({ earned, weight, value, band }: Arithmetic): Arithmetic => ({
  earned,
  weight,
  value,
  band,
});

/** A score before anybody reviewed it, in the shape of a reviewed one, so that pages show both alike. */
export const unreviewed = (score: Score): ReviewedScore => ({
  ...score,
  computed: sumsAlone(score),
  sections: score.sections.map((section) => ({
    ...section,
    computed: sumsAlone(section),
    questions: section.questions.map((question) => ({
      ...question,
      computed: question.points,
      override: null,
    })),
  })),
  proven: { ...score.proven, reviewed: 0, reviewedWithDocument: 0 },
});

/** A "not applicable" that took its question out of the sum, and that the review does not accept. */
const isRefused = (answer: Answer | undefined, judgement: Judgement | undefined): boolean =>
  answer?.status === 'not-applicable' && isAnswered(answer) && isFlag(judgement?.verdict ?? null);

function reviewQuestion(
  scored: ScoredQuestion,
  answer: Answer | undefined,
  judgement: Judgement | undefined,
): ReviewedQuestion {
  const judged = { ...scored, ...withoutNotApplicable(scored, answer, judgement) };
  const confidence = confidenceOf(scored, answer, judgement);
  // What carries no weight, or was accepted as not applicable, is not in the sum: there is nothing to override.
  const override = judged.points === null ? null : countingOverride(judgement, answer);
  const points = override?.points ?? judged.points;
  return {
    ...judged,
    points,
    contribution: points === null ? 0 : hundredths(scored.weight * points),
    computed: judged.points,
    confidence,
    override:
      override === null
        ? null
        : { points: override.points, reason: override.reason, by: override.by.name, at: override.at },
  };
}

function withoutNotApplicable(
  scored: ScoredQuestion,
  answer: Answer | undefined,
  judgement: Judgement | undefined,
): Pick<ScoredQuestion, 'points' | 'reason'> {
  const { points, reason, weight } = scored;
  if (points !== null || weight === 0 || answer?.status !== 'not-applicable') return { points, reason };
  if (judgement?.verdict === 'accept') return { points, reason: 'not applicable, accepted' };
  return isFlag(judgement?.verdict ?? null)
    ? { points: 0, reason: 'not applicable was not accepted, counts 0' }
    : { points, reason };
}

const confidenceOf = (
  { confidence }: ScoredQuestion,
  answer: Answer | undefined,
  judgement: Judgement | undefined,
): Confidence => (judgement?.verdict === 'accept' && isAnswered(answer) ? 'reviewed' : confidence);

/** The same question as it would stand without its override. */
const asComputed = (question: ReviewedQuestion): ScoredQuestion => ({
  ...question,
  points: question.computed,
  contribution: question.computed === null ? 0 : hundredths(question.weight * question.computed),
});

/** The questions whose answers have a document, whoever accepted them. */
const documented = ({ sections }: Score): ReadonlySet<QuestionId> =>
  new Set(
    sections
      .flatMap(({ questions }) => questions)
      .filter(({ confidence }) => confidence === 'evidenced')
      .map(({ id }) => id),
  );

function provenBy(
  scored: readonly ReviewedQuestion[],
  withDocument: ReadonlySet<QuestionId>,
): ReviewedScore['proven'] {
  const of = (confidence: Confidence) => scored.filter((each) => each.confidence === confidence);
  const reviewed = of('reviewed');
  return {
    stated: sumOf(of('stated')),
    evidenced: sumOf(of('evidenced')),
    reviewed: sumOf(reviewed),
    reviewedWithDocument: sumOf(reviewed.filter(({ id }) => withDocument.has(id))),
  };
}
