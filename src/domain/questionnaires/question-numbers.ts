import type { QuestionId } from '../ids.js';
import { questionsIn } from './condition.js';
import type { Questionnaire } from './questionnaire.js';

/**
 * The number each question is known by, to vendor and buyer alike: `2.3`, and `2.3a` for one asked because of 2.3. A
 * number says where a question stands in its questionnaire, so it never moves with what is answered.
 */
export const questionNumbers = ({ sections }: Questionnaire): ReadonlyMap<QuestionId, string> =>
  numbersOf(
    sections.map(({ questions }) =>
      questions.map(({ id, askedWhen }) => ({
        id,
        follows: askedWhen === null ? [] : questionsIn(askedWhen),
      })),
    ),
  );

/** A question as numbers see it: what it is called, and the questions it is asked because of. */
export interface Numbered {
  readonly id: QuestionId;
  readonly follows: Iterable<QuestionId>;
}

/** The same of sections whose questions nobody has proven yet, an id each. */
export function numbersOf(sections: readonly (readonly Numbered[])[]): ReadonlyMap<QuestionId, string> {
  const numbers = new Map<QuestionId, string>();
  for (const [at, questions] of sections.entries()) numberSection(questions, at + 1, numbers);
  return numbers;
}

function numberSection(
  questions: readonly Numbered[],
  place: number,
  numbers: Map<QuestionId, string>,
): void {
  const roots = new Map<QuestionId, QuestionId>();
  const followers = new Map<QuestionId, number>();
  let count = 0;
  for (const { id, follows } of questions) {
    const root = rootOf(id, follows, roots);
    roots.set(id, root);
    if (root === id) {
      count += 1;
      numbers.set(id, `${place}.${count}`);
    } else {
      const nth = followers.get(root) ?? 0;
      followers.set(root, nth + 1);
      numbers.set(id, `${numbers.get(root)}${letters(nth)}`);
    }
  }
}

/** The question of the same section, shown before, that a question follows; itself where it follows none. */
function rootOf(
  id: QuestionId,
  follows: Iterable<QuestionId>,
  roots: ReadonlyMap<QuestionId, QuestionId>,
): QuestionId {
  for (const each of follows) {
    const root = roots.get(each);
    if (root !== undefined) return root;
  }
  return id;
}

/** 0 → a, 25 → z, 26 → aa. */
const letters = (nth: number): string =>
  (nth < 26 ? '' : letters(Math.floor(nth / 26) - 1)) + String.fromCharCode(97 + (nth % 26));
