import type { z } from 'zod';
import type { QuestionId } from '#domain/ids.js';
import { Interview } from '#domain/questionnaires/interview.js';
import { gapsOf, isAnswered } from '#domain/questionnaires/progress.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { type Command, printJson } from '../command.js';
import { readAnswers } from '../read-answers.js';
import { readQuestionnaire } from '../read-definition.js';
import { readGiven } from '../read-given.js';
import type { askShape } from '../shapes/ask-shape.js';

export const ask: Command = {
  name: 'ask',
  usage: '--questionnaire FILE --answers FILE [--given FILE]',
  summary:
    'Lists the questions now asked in order, the progress, and what keeps the answers from being submitted.',
  options: { questionnaire: { type: 'string' }, answers: { type: 'string' }, given: { type: 'string' } },
  required: ['questionnaire', 'answers'],
  positionals: 0,
  async run({ option, io }) {
    const questionnaire = await readQuestionnaire(io, option('questionnaire'));
    const answers = await readAnswers(io, option('answers'), questionnaire);
    const interview = new Interview(questionnaire, answers, await readGiven(io, option('given')));
    printJson(io, describe(questionnaire, interview));
    return 0;
  },
};

function describe(questionnaire: Questionnaire, interview: Interview): z.infer<typeof askShape> {
  const { answers, asked, progress } = interview;
  const gaps = gapsOf(questionnaire, answers, asked);
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    asked: questionnaire.sections.flatMap((section) =>
      section.questions
        .filter(({ id }) => asked.has(id))
        .map(({ id, kind, text, required }) => ({
          id,
          section: section.id,
          kind,
          text,
          required,
          answered: isAnswered(answers[id]),
        })),
    ),
    setAside: Object.keys(answers).filter((id) => !asked.has(id as QuestionId)),
    progress,
    sections: questionnaire.sections.map(({ id, title }) => ({
      id,
      title,
      ...interview.progressIn(id),
    })),
    gaps: [...gaps],
    complete: gaps.length === 0,
  };
}
