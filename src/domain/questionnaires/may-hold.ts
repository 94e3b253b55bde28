import type { Given } from '../ai-systems/given.js';
import { holds } from './condition.js';
import type { Condition, Question, Questionnaire } from './questionnaire.js';

/** Whether some answers could make a condition hold, with what is stated of the AI system as it is. */
export const mayHold = (condition: Condition, given: Given): boolean => possible(condition, given).yes;

/** What can come of a condition, whatever the answers. Leaves over answers can be either, so this errs towards asking. */
function possible(condition: Condition, given: Given): { readonly yes: boolean; readonly no: boolean } {
  if ('all' in condition) {
    const parts = condition.all.map((each) => possible(each, given));
    return { yes: parts.every(({ yes }) => yes), no: parts.some(({ no }) => no) };
  }
  if ('any' in condition) {
    const parts = condition.any.map((each) => possible(each, given));
    return { yes: parts.some(({ yes }) => yes), no: parts.every(({ no }) => no) };
  }
  if ('not' in condition) {
    const { yes, no } = possible(condition.not, given);
    return { yes: no, no: yes };
  }
  if ('question' in condition) return { yes: true, no: true };
  const is = holds(condition, () => undefined, given);
  return { yes: is, no: !is };
}

/** The questions a questionnaire may ask of an AI system of which this is stated, by section; sections with none left out. */
export const sectionsFor = (
  { sections }: Pick<Questionnaire, 'sections'>,
  given: Given,
): readonly (readonly Question[])[] =>
  sections
    .filter(({ askedWhen }) => askedWhen === undefined || mayHold(askedWhen, given))
    .map(({ questions }) =>
      questions.filter(({ askedWhen }) => askedWhen === null || mayHold(askedWhen, given)),
    )
    .filter((questions) => questions.length > 0);
