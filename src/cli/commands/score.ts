import { calendarDate } from '#domain/dates.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { BadUsage } from '../bad-input.js';
import { type Command, printJson } from '../command.js';
import { readAnswers } from '../read-answers.js';
import { readQuestionnaire } from '../read-definition.js';
import { readGiven } from '../read-given.js';

export const score: Command = {
  name: 'score',
  usage: '--questionnaire FILE --answers FILE [--given FILE] [--on YYYY-MM-DD]',
  summary: 'Scores answers with the whole arithmetic, as of a day (today if left out).',
  options: {
    questionnaire: { type: 'string' },
    answers: { type: 'string' },
    given: { type: 'string' },
    on: { type: 'string' },
  },
  required: ['questionnaire', 'answers'],
  positionals: 0,
  async run({ option, io }) {
    const on = option('on') === '' ? io.today() : calendarDate(option('on'));
    if (on === null) throw new BadUsage(`--on: ${option('on')} is not a day; write it as 2026-11-21.`);
    const questionnaire = await readQuestionnaire(io, option('questionnaire'));
    const answers = await readAnswers(io, option('answers'), questionnaire);
    const given = await readGiven(io, option('given'));
    printJson(io, { on, ...scoreAnswers(questionnaire, answers, on, given) });
    return 0;
  },
};
