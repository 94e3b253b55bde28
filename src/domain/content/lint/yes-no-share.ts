import { questionsOf } from '../../questionnaires/asked.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import type { LintRule } from './rule.js';

/** Percent of the questions that yes or no may answer. */
const MOST_YES_NO = 40;

/** Too many questions that can be answered without knowing anything: yes. */
export const yesNoShare: LintRule = {
  id: 'yes-no-share',
  find: (questionnaire) => {
    const questions = questionsOf(questionnaire);
    const count = questions.filter(isYesNo).length;
    return count * 100 <= questions.length * MOST_YES_NO
      ? []
      : [
          {
            path: 'sections',
            advice: `${count} of ${questions.length} questions are answered by yes or no, more than ${MOST_YES_NO} %: let some name a state, a day, a figure or what is in place.`,
          },
        ];
  },
};

/** Of its kind, or by options that all begin with yes, partly or no. */
const isYesNo = (question: Question): boolean =>
  question.kind === 'yes-no-partly' ||
  (question.kind === 'single-choice' &&
    question.options.every(({ text }) => /^(?:yes|no|partly|partially)\b/i.test(text)));
