import { placedQuestions } from '../../questionnaires/placed.js';
import type { LintRule } from './rule.js';

const SOFT =
  /\b(?:adequate(?:ly)?|appropriate(?:ly)?|sufficient(?:ly)?|reasonabl[ey]|suitabl[ey]|proper(?:ly)?|effective(?:ly)?|robust(?:ly)?|comprehensive(?:ly)?|timely|regular(?:ly)?|periodic(?:ally)?|best[- ]practices?|state[- ]of[- ]the[- ]art|industry[- ]standards?|where necessary|as needed)\b/i;

/** A measure that everybody meets in his own judgement: "Is it reviewed regularly?" is answered yes by whoever ever did. */
export const softWord: LintRule = {
  id: 'soft-word',
  find: (questionnaire) =>
    placedQuestions(questionnaire)
      .flatMap(({ path, question }) => [
        { path: `${path}.text`, text: question.text },
        ...('options' in question ? question.options : []).map(({ text }, at) => ({
          path: `${path}.options[${at}].text`,
          text,
        })),
      ])
      .flatMap(({ path, text }) => {
        const word = SOFT.exec(text)?.[0];
        return word === undefined
          ? []
          : [{ path, advice: `“${word}” means something else to everybody: give the measure or the fact.` }];
      }),
};
