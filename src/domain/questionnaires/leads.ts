import type { Given } from '../ai-systems/given.js';
import { type AnswerOf, holds } from './condition.js';
import type { Lead, Questionnaire } from './questionnaire.js';

/**
 * The questionnaires that these answers make worth sending next, as the questionnaire says, in its order; one reason a
 * lead, so a questionnaire may come up several times.
 */
export const leadsOf = (questionnaire: Questionnaire, answerOf: AnswerOf, given: Given): readonly Lead[] =>
  (questionnaire.leadsTo ?? []).filter(({ when }) => holds(when, answerOf, given));
