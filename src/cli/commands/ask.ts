import type { z } from 'zod';
import type { Answers } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import { gapsOf, isAnswered, progressOf } from '#domain/questionnaires/progress.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { type Command, printJson } from '../command.js';
import { readAnswers } from '../read-answers.js';
import { readQuestionnaire } from '../read-definition.js';
import type { askShape } from '../shapes/ask-shape.js';

export const ask: Command = {
  name: 'ask',
  usage: '--questionnaire FILE --answers FILE',
  summary:
    'Lists the questions now asked in order, the progress, and what keeps the answers from being submitted.',
  options: { questionnaire: { type: 'string' }, answers: { type: 'string' } },
  required: ['questionnaire', 'answers'],
  positionals: 0,
  async run({ option, io }) {
    const questionnaire = await readQuestionnaire(io, option('questionnaire'));
    printJson(io, describe(questionnaire, await readAnswers(io, option('answers'), questionnaire)));
    return 0;
  },
};

function describe(questionnaire: Questionnaire, answers: Answers): z.infer<typeof askShape> {
  const asked = askedQuestions(questionnaire, answers);
  const { total, bySection } = progressOf(questionnaire, answers, asked);
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
    progress: total,
    sections: questionnaire.sections.map(({ id, title }) => ({
      id,
      title,
      ...(bySection.get(id) ?? { asked: 0, answered: 0 }),
    })),
    gaps: [...gaps],
    complete: gaps.length === 0,
  };
}
