import type { Answers } from '../assessments/assessment.js';
import type { QuestionId } from '../ids.js';
import { holds, questionsIn } from './condition.js';
import type { Question, Questionnaire } from './questionnaire.js';

/** The questions of a questionnaire in the order they are shown. */
export const questionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  questionnaire.sections.flatMap(({ questions }) => questions);

/**
 * The questions now asked, in the order they are shown. An answer to a question that is not asked counts as absent, so
 * a chain of conditions closes behind the answer that opened it. Total, and linear in the questionnaire.
 */
export function askedQuestions(questionnaire: Questionnaire, answers: Answers): ReadonlySet<QuestionId> {
  const { shown, conditional } = compiled(questionnaire);
  const unasked = new Set(conditional.map(({ id }) => id));
  const answerOf = (id: QuestionId) => (unasked.has(id) ? undefined : answers[id]);
  for (const { id, askedWhen } of conditional) {
    if (askedWhen !== null && holds(askedWhen, answerOf)) unasked.delete(id);
  }
  return new Set(shown.filter((id) => !unasked.has(id)));
}

interface Compiled {
  /** As shown. */
  readonly shown: readonly QuestionId[];
  /** Questions with a condition, each after those its condition looks at. */
  readonly conditional: readonly Question[];
}

const COMPILED = new WeakMap<Questionnaire, Compiled>();

function compiled(questionnaire: Questionnaire): Compiled {
  let known = COMPILED.get(questionnaire);
  if (known === undefined) {
    const questions = questionsOf(questionnaire);
    const conditional = dependencyOrder(questions).filter(({ askedWhen }) => askedWhen !== null);
    known = { shown: questions.map(({ id }) => id), conditional };
    COMPILED.set(questionnaire, known);
  }
  return known;
}

/** Questions, each after those its condition looks at. A cycle, which no proven questionnaire has, is cut where it is met. */
export function dependencyOrder(questions: readonly Question[]): readonly Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const ordered = new Set<Question>();
  const entered = new Set<Question>();
  for (const start of questions) {
    // A stack of our own: a chain of conditions may be longer than the call stack.
    const stack = [start];
    for (let question = stack.at(-1); question !== undefined; question = stack.at(-1)) {
      const waitsFor = entered.has(question)
        ? []
        : needed(question, byId).filter((each) => !entered.has(each));
      entered.add(question);
      stack.push(...waitsFor);
      if (waitsFor.length > 0) continue;
      ordered.add(question);
      stack.pop();
    }
  }
  return [...ordered];
}

const needed = ({ askedWhen }: Question, byId: ReadonlyMap<QuestionId, Question>): readonly Question[] =>
  askedWhen === null ? [] : [...questionsIn(askedWhen)].flatMap((id) => byId.get(id) ?? []);
