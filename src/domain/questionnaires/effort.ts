import { questionsOf } from './asked.js';
import type { Questionnaire } from './questionnaire.js';

const LONG = 120;

/** Whole hours to say instead of minutes from two hours on; null below. Nobody plans a day in minutes. */
export const hoursIn = (minutes: number): number | null => (minutes < LONG ? null : Math.round(minutes / 60));

/** Whether some questions are asked on a condition: then their number is one it may come up to. */
export const mayAskFewer = (questionnaire: Questionnaire): boolean =>
  questionnaire.sections.some(({ askedWhen }) => askedWhen !== undefined) ||
  questionsOf(questionnaire).some(({ askedWhen }) => askedWhen !== null);
