import type { Answer, Answers } from '../assessments/assessment.js';
import type { CalendarDate } from '../dates.js';
import { askedQuestions, questionsOf } from '../questionnaires/asked.js';
import type { Points } from '../questionnaires/kinds/kind.js';
import { scoreValue } from '../questionnaires/kinds/register.js';
import { isAnswered, needsEvidence, valueOf } from '../questionnaires/progress.js';
import type { Question } from '../questionnaires/questionnaire.js';
import { addUp, hundredths, sumOf, totalOf } from './arithmetic.js';
import type { Score, ScoreAnswers, ScoredQuestion } from './score.js';

/**
 * Scores answers as of a day. Asked and unanswered counts 0 at full weight; not applicable with a reason is taken out;
 * section and total are weighted means over questions, so a section counts by the weight asked in it.
 */
export const scoreAnswers: ScoreAnswers = (questionnaire, answers, on, given) => {
  const { bands } = questionnaire;
  const all = questionsOf(questionnaire);
  const asked = askedQuestions(questionnaire, answers, given);
  const sections = questionnaire.sections.map((section) => {
    const questions = section.questions
      .filter(({ id }) => asked.has(id))
      .map((question) => scoreQuestion(question, answers[question.id], on));
    return { id: section.id, title: section.title, questions, ...addUp(questions, bands) };
  });
  const scored = sections.flatMap(({ questions }) => questions);
  return {
    version: 'score-1',
    ...totalOf(questionnaire, scored),
    sections,
    counts: countUp(all, asked, answers),
    proven: provenBy(scored),
  };
};

/** Of what was earned, how much rests on which confidence. */
export function provenBy(scored: readonly ScoredQuestion[]): Score['proven'] {
  const earned = (of: ScoredQuestion['confidence']) =>
    sumOf(scored.filter(({ confidence }) => confidence === of));
  return { stated: earned('stated'), evidenced: earned('evidenced') };
}

function scoreQuestion(question: Question, answer: Answer | undefined, on: CalendarDate): ScoredQuestion {
  const confidence =
    answer !== undefined && isAnswered(answer) && answer.evidence.length > 0 ? 'evidenced' : 'stated';
  const { id, weight } = question;
  const judged = judge(question, answer, on);
  if (judged.points === null)
    return { id, weight, points: null, contribution: 0, reason: judged.reason, confidence };
  if (weight === 0) {
    const reason = isAnswered(answer) ? 'no weight, not scored' : 'not answered; no weight, not scored';
    return { id, weight, points: null, contribution: 0, reason, confidence };
  }
  const { points, reason } = judged;
  return { id, weight, points, contribution: hundredths(weight * points), reason, confidence };
}

function judge(question: Question, answer: Answer | undefined, on: CalendarDate): Points {
  if (answer?.status === 'not-applicable') return judgeNotApplicable(question, answer);
  const value = valueOf(answer);
  if (value?.kind !== question.kind) return { points: 0, reason: 'not answered, counts 0' };
  return withoutDocument(question, answer, scoreValue(question, value, on));
}

/** What an answer loses where the evidence rule asks for a document and none is attached; a note does not stand in for one. */
function withoutDocument(question: Question, answer: Answer | undefined, { points, reason }: Points): Points {
  const rule = question.evidenceRule;
  const hasDocument = answer !== undefined && answer.evidence.length > 0;
  if (points === null || rule === null || hasDocument || !needsEvidence(question, answer))
    return { points, reason };
  return {
    points: Math.max(0, hundredths(points - rule.without)),
    reason: `${reason}, no document −${rule.without}`,
  };
}

function judgeNotApplicable(question: Question, answer: Answer): Points {
  if (!question.mayBeNotApplicable)
    return { points: 0, reason: 'not applicable is not offered here, counts 0' };
  return isAnswered(answer)
    ? { points: null, reason: 'not applicable, reason given' }
    : { points: 0, reason: 'not applicable without a reason, counts 0' };
}

function countUp(
  questions: readonly Question[],
  asked: ReadonlySet<string>,
  answers: Answers,
): Score['counts'] {
  const settled = questions.filter(({ id }) => asked.has(id)).map(({ id }) => answers[id]);
  return {
    asked: asked.size,
    notAsked: questions.length - asked.size,
    notApplicable: settled.filter((answer) => answer?.status === 'not-applicable' && isAnswered(answer))
      .length,
    unanswered: settled.filter((answer) => !isAnswered(answer)).length,
  };
}
