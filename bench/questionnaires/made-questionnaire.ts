import type { Answer, Answers } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import type { AnswerValue } from '#domain/questionnaires/kinds/values.js';
import type { Condition, Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { Chance } from '#test/support/chance.js';
import { answered } from '#test/unit/questionnaires/builders.js';

const SECTIONS = 20;
const OPTIONS = ['never', 'sometimes', 'often', 'always'];

/** A question as a file holds it. */
const about = { why: 'It is measured.', goodEvidence: 'None.', weight: 1 };

/** Choices, options and numbers in turn. */
function questionAt(at: number): Record<string, unknown> {
  const common = { ...about, id: idAt(at), text: `Is number ${at} so?` };
  if (at % 4 === 3) return { ...common, kind: 'number', points: [{ from: 5, points: 1 }] };
  if (at % 4 === 2) {
    const options = OPTIONS.map((id, place) => ({ id, text: `It is so ${id}.`, points: place / 4 }));
    return { ...common, kind: 'single-choice', options };
  }
  return { ...common, kind: 'yes-no-partly', points: { yes: 1, partly: 0.5, no: 0 } };
}

const idAt = (at: number): QuestionId => `q${at}` as QuestionId;

/** What asks about a question of the kind that stands at a place. */
function leafOn(at: number, chance: Chance): Condition {
  const question = idAt(at);
  if (at % 4 === 3) return { question, atLeast: chance.below(8) };
  const from = at % 4 === 2 ? OPTIONS : ['yes', 'partly', 'no'];
  return { question, is: [chance.pick(from), chance.pick(from)] } as Condition;
}

/** Every third question hangs on one, two or three of the twelve before it, some of which are conditional themselves. */
function conditionAt(at: number, chance: Chance): Condition | null {
  if (at < 12 || at % 3 !== 2) return null;
  const leaf = () => leafOn(at - 1 - chance.below(12), chance);
  const form = chance.below(4);
  if (form === 0) return { any: [leaf(), leaf()] };
  if (form === 1) return { any: [{ all: [leaf(), leaf()] }, { not: leaf() }] };
  return leaf();
}

/** A questionnaire of so many questions, a third of them conditional, as a file holds it; always the same. */
export function madeDefinition(count: number): unknown {
  const chance = new Chance(count);
  const questions = Array.from({ length: count }, (_, at) => ({
    ...questionAt(at),
    askedWhen: conditionAt(at, chance),
  }));
  const size = Math.ceil(count / SECTIONS);
  return {
    id: `made-${count}`,
    version: 1,
    title: `${count} questions`,
    purpose: 'To be measured.',
    minutes: count,
    sections: Array.from({ length: SECTIONS }, (_, at) => ({
      id: `s${at}`,
      title: `Section ${at}`,
      questions: questions.slice(at * size, (at + 1) * size),
    })),
  };
}

/** The same, proven. Throws where it does not hold. */
export function madeQuestionnaire(count: number): Questionnaire {
  const verdict = checkQuestionnaire(madeDefinition(count), []);
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults.slice(0, 3)));
  return verdict.questionnaire;
}

/** An answer to every question, in the order of the questionnaire. */
export function madeAnswers(questions: readonly Question[]): readonly { id: QuestionId; answer: Answer }[] {
  const chance = new Chance(7);
  return questions.map((question) => ({ id: question.id, answer: answered(valueFor(question, chance)) }));
}

export const answersOf = (made: ReturnType<typeof madeAnswers>): Answers =>
  Object.fromEntries(made.map(({ id, answer }) => [id, answer]));

function valueFor(question: Question, chance: Chance): AnswerValue {
  if (question.kind === 'number') return { kind: 'number', number: chance.below(10) };
  if (question.kind === 'single-choice') {
    return { kind: 'single-choice', option: chance.pick(question.options).id };
  }
  return { kind: 'yes-no-partly', choice: chance.pick(['yes', 'partly', 'no']), exceptions: [] };
}
