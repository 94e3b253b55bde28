import { type Placed, placedQuestions } from '../../questionnaires/placed.js';
import type { LintRule, Remark } from './rule.js';
import { soundOf } from './words.js';

/** The same sentence at two questions fits neither: what shows one thing does not show the other. */
export const repeatedWords: LintRule = {
  id: 'repeated-words',
  find: (questionnaire) => {
    const firstPlaces = new Map<string, string>();
    return placedQuestions(questionnaire)
      .flatMap(textsOf)
      .flatMap(({ path, text }): Remark[] => {
        const sound = soundOf(text);
        const before = firstPlaces.get(sound);
        if (before !== undefined) {
          return [
            { path, advice: `It repeats ${before} word for word: say what is particular to this question.` },
          ];
        }
        if (sound !== '') firstPlaces.set(sound, path);
        return [];
      });
  },
};

const textsOf = ({ path, question }: Placed): { readonly path: string; readonly text: string }[] => [
  { path: `${path}.text`, text: question.text },
  { path: `${path}.why`, text: question.why },
  { path: `${path}.goodEvidence`, text: question.goodEvidence },
  ...question.redFlags.map((text, at) => ({ path: `${path}.redFlags[${at}]`, text })),
];
