import type { Answer, Answers } from '#domain/assessments/assessment.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { answered, answers, document, notApplicable } from '../questionnaires/builders.js';
import { filledIn, filledRows } from './extremes.js';

/**
 * What somebody played for an invented company said to each question, in one word each: an option, options joined by
 * `+`, a figure, a day, any text, how many rows; anything for what is filled in or attached; `na` where it does not
 * apply; empty where it was left open. A `*` at the end attaches a document.
 */
export type Played = Readonly<Record<string, string>>;

/** The played answers as the portal keeps them; a question nobody played is a mistake of the test. */
export const playedAnswers = (questions: readonly Question[], played: Played): Answers =>
  answers(
    Object.fromEntries(
      questions.flatMap((question) => {
        const word = played[question.id];
        if (word === undefined) throw new Error(`${question.id} was not played.`);
        if (word === '') return [];
        if (word === 'na') return [[question.id, notApplicable('It cannot arise for this AI system.')]];
        const said = valueFrom(question, word.replace(/\*$/, ''));
        return [[question.id, { ...said, ...(word.endsWith('*') ? document : {}) }]];
      }),
    ),
  );

function valueFrom(question: Question, word: string): Answer {
  const { kind } = question;
  if (kind === 'number') return answered({ kind, number: Number(word) });
  if (kind === 'date') return answered({ kind, date: word });
  if (kind === 'multiple-choice') return answered({ kind, options: known(question, word.split('+')) });
  if (kind === 'single-choice') return answered({ kind, option: known(question, [word])[0] });
  if (kind === 'yes-no-partly') return answered({ kind, choice: word, exceptions: [] });
  if (kind === 'scale') return answered({ kind, step: Number(word) });
  if (kind === 'table') return answered({ kind, rows: filledRows(question, Number(word)) });
  return filledIn(question) ?? answered({ kind, text: word });
}

function known({ id, options }: Extract<Question, { options: unknown }>, chosen: readonly string[]) {
  for (const each of chosen) {
    if (!options.some((option) => option.id === each)) throw new Error(`${id} has no option ${each}.`);
  }
  return chosen;
}
