import { type Placed, placedQuestions } from '../../questionnaires/placed.js';
import type { LintRule } from './rule.js';
import { isFunctionWord, wordsOf } from './words.js';

/** Questions that may share one skeleton before a reader stops reading them. */
const MOST_ALIKE = 3;

/** Questions poured from one mould are answered from one mould. */
export const sharedSkeleton: LintRule = {
  id: 'shared-skeleton',
  find: (questionnaire) => {
    const alike = new Map<string, Placed[]>();
    for (const placed of placedQuestions(questionnaire)) {
      const skeleton = skeletonOf(placed.question.text);
      alike.set(skeleton, [...(alike.get(skeleton) ?? []), placed]);
    }
    return [...alike]
      .filter(([, placed]) => placed.length > MOST_ALIKE)
      .flatMap(([skeleton, placed]) =>
        placed.slice(MOST_ALIKE).map(({ path }) => ({
          path: `${path}.text`,
          advice: `${placed.length} questions are built as “${skeleton}”: ask this one in a way that fits its own subject.`,
        })),
      );
  },
};

/** A sentence without its matter: `Do you have a documented plan for incidents?` gives `do you have a … for …`. */
export function skeletonOf(text: string): string {
  const bones = wordsOf(text).map((word) => (isFunctionWord(word) ? word : '…'));
  return bones.filter((bone, at) => bone !== '…' || bones[at - 1] !== '…').join(' ');
}
