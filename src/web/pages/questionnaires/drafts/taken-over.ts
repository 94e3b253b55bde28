import type { QuestionId } from '#domain/ids.js';
import { lookingAt, questionsIn } from '#domain/questionnaires/condition.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import { freeId, questionIdsOf } from '#domain/questionnaires/drafts/new-question.js';
import type { Condition, Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';

/** How a question of a version is named in a form: `small@1:policy`. */
export const pickOf = ({ id, version }: Questionnaire, question: Question): string =>
  `${id}@${version}:${question.id}`;

/** Questions as they come into a draft. */
interface TakenOver {
  readonly questions: readonly Loose[];
  /** How many came without their condition: it looks at questions that did not come along. */
  readonly without: number;
}

/**
 * The picked questions, each with an id the draft has not got. A condition, its section's too, comes along where all it
 * looks at came along or is there; what came along under another id is looked at under that.
 */
export function takenOver(
  definition: Loose,
  published: readonly Questionnaire[],
  picks: readonly string[],
): TakenOver {
  const there = questionIdsOf(definition);
  const taken = new Set(there);
  const came = published.flatMap((questionnaire) => {
    const picked = pickedOf(questionnaire, picks);
    const ids = new Map<QuestionId, QuestionId>();
    for (const { question } of picked) {
      const id = freeId(question.id, taken);
      taken.add(id);
      ids.set(question.id, id as QuestionId);
    }
    return picked.map(({ question, condition }) => {
      const isWhole =
        condition === null || [...questionsIn(condition)].every((id) => ids.has(id) || there.has(id));
      const askedWhen =
        condition !== null && isWhole ? lookingAt(condition, (id) => ids.get(id) ?? id) : null;
      const loose = { ...question, id: ids.get(question.id), askedWhen } as unknown as Loose;
      return { loose, isWhole };
    });
  });
  return {
    questions: came.map(({ loose }) => loose),
    without: came.filter(({ isWhole }) => !isWhole).length,
  };
}

/** What was picked of a questionnaire, with all that must hold for it to be asked. */
const pickedOf = (questionnaire: Questionnaire, picks: readonly string[]) =>
  questionnaire.sections.flatMap((section) =>
    section.questions
      .filter((question) => picks.includes(pickOf(questionnaire, question)))
      .map((question) => ({ question, condition: bothOf(section.askedWhen ?? null, question.askedWhen) })),
  );

const bothOf = (one: Condition | null, other: Condition | null): Condition | null =>
  one === null || other === null ? (one ?? other) : { all: [one, other] };
