import { VERDICT_TITLES } from '../certificates/check.js';
import { type WeighedClaim, weighedPoints } from '../certification-claims/weigh-claim.js';
import { formatDay } from '../dates.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { addUp, hundredths, totalOf } from './arithmetic.js';
import type { Score, ScoredQuestion } from './score.js';
import { provenBy } from './score-answers.js';

/**
 * A score in which answers that claim certification count by what their certificate is worth (formula score-3, decision
 * 0043): never in full below "accredited, verified". Without such an answer nothing changes, the version neither.
 */
export function weighClaims(
  score: Score,
  questionnaire: Questionnaire,
  claims: readonly WeighedClaim[],
): Score {
  const byQuestion = new Map(claims.map((claim) => [claim.question, claim]));
  if (!questionsScored(score).some(({ id }) => byQuestion.has(id))) return score;
  const sections = score.sections.map((section) => {
    const questions = section.questions.map((scored) => weighed(scored, byQuestion.get(scored.id)));
    return { ...section, questions, ...addUp(questions, questionnaire.bands) };
  });
  const scored = sections.flatMap(({ questions }) => questions);
  return {
    ...score,
    version: 'score-3',
    ...totalOf(questionnaire, scored),
    sections,
    proven: provenBy(scored),
  };
}

const questionsScored = ({ sections }: Score): readonly ScoredQuestion[] =>
  sections.flatMap(({ questions }) => questions).filter(({ points }) => points !== null);

function weighed(scored: ScoredQuestion, claim: WeighedClaim | undefined): ScoredQuestion {
  if (claim === undefined || scored.points === null) return scored;
  const points = hundredths(weighedPoints(scored.points, claim));
  const counted = points === scored.points ? '' : `, counts ${points}`;
  return {
    ...scored,
    points,
    contribution: hundredths(scored.weight * points),
    reason: `${scored.reason}; ${groundWords(claim)}${counted}`,
  };
}

/** `certificate AI-17: “Needs review” on 22 November 2026` */
const groundWords = ({ certificate, ground, on }: WeighedClaim): string =>
  certificate === null || ground === 'no-document'
    ? `no certificate was at hand on ${formatDay(on)}`
    : `certificate ${certificate.name}: “${VERDICT_TITLES[ground]}” on ${formatDay(on)}`;
