import { placedQuestions } from '../../questionnaires/placed.js';
import type { Named, Question } from '../../questionnaires/questionnaire.js';
import type { LintRule } from './rule.js';

const SOFT =
  /\b(?:adequate(?:ly)?|appropriate(?:ly)?|sufficient(?:ly)?|reasonabl[ey]|suitabl[ey]|proper(?:ly)?|effective(?:ly)?|robust(?:ly)?|comprehensive(?:ly)?|timely|regular(?:ly)?|periodic(?:ally)?|best[- ]practices?|state[- ]of[- ]the[- ]art|industry[- ]standards?|where necessary|as needed)\b/i;

/** A measure that everybody meets in his own judgement: "Is it reviewed regularly?" is answered yes by whoever ever did. */
export const softWord: LintRule = {
  id: 'soft-word',
  find: (questionnaire) =>
    placedQuestions(questionnaire)
      .flatMap(({ path, question }) =>
        wordingsOf(question).map(({ at, text }) => ({ path: `${path}.${at}`, text })),
      )
      .flatMap(({ path, text }) => {
        const word = SOFT.exec(text)?.[0];
        return word === undefined
          ? []
          : [{ path, advice: `“${word}” means something else to everybody: give the measure or the fact.` }];
      }),
};

interface Wording {
  readonly at: string;
  readonly text: string;
}

/** Everything of a question that is asked or chosen. */
function wordingsOf(question: Question): readonly Wording[] {
  const own = [{ at: 'text', text: question.text }];
  if ('options' in question) return [...own, ...named(question.options, 'options')];
  if (question.kind === 'scale')
    return [...own, { at: 'lowest', text: question.lowest }, { at: 'highest', text: question.highest }];
  if (question.kind !== 'table') return own;
  const columns = question.columns.flatMap(({ title, options = [] }, at) => [
    { at: `columns[${at}].title`, text: title },
    ...named(options, `columns[${at}].options`),
  ]);
  return [...own, ...columns];
}

const named = (all: readonly Named[], within: string): readonly Wording[] =>
  all.map(({ text }, at) => ({ at: `${within}[${at}].text`, text }));
