import { EXAMPLE } from '#domain/exchange/template/example.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { BadInput, BadUsage } from '../bad-input.js';
import { type Command, printJson } from '../command.js';
import { templateFile } from '../exchange.js';
import { shippedContent } from '../read-definition.js';

export const questionnaireTemplate: Command = {
  name: 'questionnaire template',
  usage: '--out FILE.xlsx|FILE.csv',
  summary:
    'Writes the template in which questionnaires are written as a table, with a few questions that show how. assay questionnaire convert reads it.',
  options: { out: { type: 'string' } },
  required: ['out'],
  positionals: 0,
  async run({ io, option }) {
    const out = option('out');
    const to = (['xlsx', 'csv'] as const).find((ending) => out.toLowerCase().endsWith(`.${ending}`));
    if (to === undefined) throw new BadUsage('--out: name a file that ends in .xlsx or .csv.');
    const { frameworks } = await shippedContent(io);
    const verdict = checkQuestionnaire(EXAMPLE, frameworks);
    if ('faults' in verdict)
      throw new BadInput(verdict.faults.map((fault) => ({ file: 'the template', ...fault })));
    await io.writeFile(out, await templateFile(io, verdict.questionnaire, to));
    printJson(io, { out });
    return 0;
  },
};
