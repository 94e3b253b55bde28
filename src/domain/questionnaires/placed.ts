import type { OptionId } from '../ids.js';
import { CHOICES, type Choice } from './kinds/values.js';
import type { Question, Questionnaire } from './questionnaire.js';

/** A question with the path that leads to it in its file. */
export interface Placed {
  readonly path: string;
  readonly question: Question;
}

/** Every question with its path, in the order shown. */
export const placedQuestions = ({ sections }: Questionnaire): readonly Placed[] =>
  sections.flatMap(({ questions }, section) =>
    questions.map((question, at) => ({ path: `sections[${section}].questions[${at}]`, question })),
  );

/** The ids a condition or an evidence rule may name of a question: its choices or options; none for other kinds. */
export function answerIds(question: Question): readonly (Choice | OptionId)[] {
  if (question.kind === 'yes-no-partly') return CHOICES;
  return 'options' in question ? question.options.map(({ id }) => id) : [];
}
