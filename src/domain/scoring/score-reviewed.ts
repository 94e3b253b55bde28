import type { Given } from '../ai-systems/given.js';
import type { Answer, Answers } from '../assessments/assessment.js';
import type { CalendarDate } from '../dates.js';
import type { QuestionId } from '../ids.js';
import { questionsOf } from '../questionnaires/asked.js';
import { isAnswered } from '../questionnaires/progress.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { countingOverride, isFlag, type Judgement, type Judgements } from '../reviews/review.js';
import { addUp, failedCritical, hundredths, sumOf } from './arithmetic.js';
import { bestOfC } from './bands.js';
import type { Confidence, ReviewedQuestion, ReviewedScore, Score, ScoredQuestion } from './score.js';
import { scoreAnswers } from './score-answers.js';

/** What a review is scored on. */
export interface Reviewed {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly judgements: Judgements;
  readonly on: CalendarDate;
  readonly given: Given;
}

/**
 * Scores answers with what the review says of them (formula score-2). Two things differ from score-1: a "not applicable"
 * that was not accepted counts 0 at full weight, and an override counts in place of the computed points, which stay
 * beside it. Sections and total are given both ways; an override of an answer that changed since counts no more.
 */
export function scoreReviewed({ questionnaire, answers, judgements, on, given }: Reviewed): ReviewedScore {
  const { bands } = questionnaire;
  const base = scoreAnswers(questionnaire, answers, on, given);
  const all = questionsOf(questionnaire);
  const sections = base.sections.map(({ id, title, questions }) => {
    const reviewed = questions.map((scored) =>
      reviewQuestion(scored, answers[scored.id], judgements[scored.id]),
    );
    return {
      id,
      title,
      questions: reviewed,
      ...addUp(reviewed, bands),
      computed: addUp(reviewed.map(asComputed), bands),
    };
  });
  const scored = sections.flatMap(({ questions }) => questions);
  const capped = (given: readonly ScoredQuestion[]) => {
    const total = addUp(given, bands);
    const isCapped = failedCritical(all, given).length > 0 && total.band !== null;
    return { ...total, band: isCapped && total.band !== null ? bestOfC(bands, total.band) : total.band };
  };
  const refused = scored.filter(({ id }) => isRefused(answers[id], judgements[id])).length;
  return {
    version: 'score-2',
    ...capped(scored),
    computed: capped(scored.map(asComputed)),
    sections,
    cappedBy: failedCritical(all, scored),
    counts: {
      ...base.counts,
      notApplicable: base.counts.notApplicable - refused,
      unanswered: base.counts.unanswered + refused,
    },
    proven: provenBy(scored, documented(base)),
  };
}

/** A score before anybody reviewed it, in the shape of a reviewed one, so that pages show both alike. */
export const unreviewed = (score: Score): ReviewedScore => ({
  ...score,
  computed: { earned: score.earned, weight: score.weight, value: score.value, band: score.band },
  sections: score.sections.map((section) => ({
    ...section,
    computed: { earned: section.earned, weight: section.weight, value: section.value, band: section.band },
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
