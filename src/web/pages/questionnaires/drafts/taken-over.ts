import type { QuestionId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { questionsIn } from '#domain/questionnaires/condition.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import { freeId, questionIdsOf } from '#domain/questionnaires/drafts/new-question.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';

/** How a question of a version is named in a form: `small@1:policy`. */
export const pickOf = ({ id, version }: Questionnaire, question: Question): string =>
  `${id}@${version}:${question.id}`;

/** Questions as they come into a draft. */
interface TakenOver {
  readonly questions: readonly Loose[];
  /** How many came without their condition: it looks at questions that did not come along. */
  readonly without: number;
}

/** The picked questions, each with an id the draft has not got; a condition comes along where all it looks at is there. */
export function takenOver(
  definition: Loose,
  published: readonly Questionnaire[],
  picks: readonly string[],
): TakenOver {
  const taken = new Set(questionIdsOf(definition));
  const picked = published.flatMap((questionnaire) =>
    questionsOf(questionnaire).filter((question) => picks.includes(pickOf(questionnaire, question))),
  );
  const isThere = new Set<QuestionId | string>([...taken, ...picked.map(({ id }) => id)]);
  const isFree = (question: Question) =>
    question.askedWhen === null || [...questionsIn(question.askedWhen)].every((id) => isThere.has(id));
  const questions = picked.map((question) => {
    const id = freeId(question.id, taken);
    taken.add(id);
    const whole = question as unknown as Loose;
    return { ...whole, id, ...(isFree(question) ? {} : { askedWhen: null }) };
  });
  return { questions, without: picked.filter((question) => !isFree(question)).length };
}
