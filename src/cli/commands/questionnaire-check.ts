import { questionsOf } from '#domain/questionnaires/asked.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { faultLine } from '../bad-input.js';
import { type Command, printJson } from '../command.js';
import { readJson, shippedContent } from '../read-definition.js';

export const questionnaireCheck: Command = {
  name: 'questionnaire check',
  usage: 'FILE',
  summary: 'Proves a questionnaire against the shipped frameworks. Exit 1 lists every fault with its path.',
  options: {},
  required: [],
  positionals: 1,
  async run({ positionals: [file = ''], io }) {
    const { frameworks } = await shippedContent(io);
    const verdict = checkQuestionnaire(await readJson(io, file), frameworks);
    if ('faults' in verdict) {
      printJson(io, { valid: false, faults: verdict.faults });
      io.err(verdict.faults.map((fault) => `${faultLine({ file, ...fault })}\n`).join(''));
      return 1;
    }
    const { questionnaire } = verdict;
    printJson(io, {
      valid: true,
      id: questionnaire.id,
      version: questionnaire.version,
      sections: questionnaire.sections.length,
      questions: questionsOf(questionnaire).length,
    });
    return 0;
  },
};
