import type { QuestionId } from '../ids.js';
import { questionsIn } from './condition.js';
import type { Question, Questionnaire, Section } from './questionnaire.js';

/**
 * The number each question is known by, to vendor and buyer alike: `2.3`, and `2.3a` for one asked because of 2.3. A
 * number says where a question stands in its questionnaire, so it never moves with what is answered.
 */
export function questionNumbers({ sections }: Questionnaire): ReadonlyMap<QuestionId, string> {
  const numbers = new Map<QuestionId, string>();
  for (const [at, section] of sections.entries()) numberSection(section, at + 1, numbers);
  return numbers;
}

function numberSection(section: Section, place: number, numbers: Map<QuestionId, string>): void {
  const roots = new Map<QuestionId, QuestionId>();
  const followers = new Map<QuestionId, number>();
  let count = 0;
  for (const question of section.questions) {
    const root = rootOf(question, roots);
    roots.set(question.id, root);
    if (root === question.id) {
      count += 1;
      numbers.set(question.id, `${place}.${count}`);
    } else {
      const nth = followers.get(root) ?? 0;
      followers.set(root, nth + 1);
      numbers.set(question.id, `${numbers.get(root)}${letters(nth)}`);
    }
  }
}

/** The question of the same section, shown before, that a question follows; itself where it follows none. */
function rootOf({ id, askedWhen }: Question, roots: ReadonlyMap<QuestionId, QuestionId>): QuestionId {
  if (askedWhen === null) return id;
  const leader = [...questionsIn(askedWhen)].find((each) => roots.has(each));
  return (leader === undefined ? undefined : roots.get(leader)) ?? id;
}

/** 0 → a, 25 → z, 26 → aa. */
const letters = (nth: number): string =>
  (nth < 26 ? '' : letters(Math.floor(nth / 26) - 1)) + String.fromCharCode(97 + (nth % 26));
