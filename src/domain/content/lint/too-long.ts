import { placedQuestions } from '../../questionnaires/placed.js';
import type { LintRule } from './rule.js';
import { wordsOf } from './words.js';

/** Words of a question that a person can hold in mind while answering. */
const MOST_WORDS = 35;

/** A question too long to be read at one go. */
export const tooLong: LintRule = {
  id: 'too-long',
  find: (questionnaire) =>
    placedQuestions(questionnaire).flatMap(({ path, question }) => {
      const count = wordsOf(question.text).length;
      return count <= MOST_WORDS
        ? []
        : [
            {
              path: `${path}.text`,
              advice: `It has ${count} words, and ${MOST_WORDS} are the most: move what explains it to the help.`,
            },
          ];
    }),
};
