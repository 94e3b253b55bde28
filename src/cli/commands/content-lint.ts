import { lintQuestionnaire, type RuledRemark } from '#domain/content/lint/lint-questionnaire.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { type Command, printJson } from '../command.js';
import { readQuestionnaire, shippedContent } from '../read-definition.js';

interface Linted {
  /** The file, or the shipped questionnaire as `id@version`. */
  readonly file: string;
  readonly questionnaire: Questionnaire;
}

export const contentLint: Command = {
  name: 'content lint',
  usage: '[FILE...] [--json]',
  summary:
    'Judges the wording of questionnaires (the shipped ones if no file is named): what makes a question hard to answer or to judge. Exit 1 with remarks; --json prints them.',
  options: { json: { type: 'boolean' } },
  required: [],
  positionals: 'any',
  async run({ positionals, flag, io }) {
    const linted: Linted[] =
      positionals.length === 0
        ? (await shippedContent(io)).questionnaires.map((questionnaire) => ({
            file: `${questionnaire.id}@${questionnaire.version}`,
            questionnaire,
          }))
        : await Promise.all(
            positionals.map(async (file) => ({ file, questionnaire: await readQuestionnaire(io, file) })),
          );
    const remarks = linted.flatMap(({ file, questionnaire }) =>
      lintQuestionnaire(questionnaire).map((remark) => ({ file, ...remark })),
    );
    if (flag('json')) printJson(io, { linted: linted.map(({ file }) => file), remarks });
    else io.err(remarks.length === 0 ? `Nothing found in ${linted.length}.\n` : remarks.map(line).join(''));
    return remarks.length === 0 ? 0 : 1;
  },
};

/** `q.json: sections[0].questions[1].text: two-asks: It asks two things …` */
const line = ({ file, path, rule, advice }: RuledRemark & { readonly file: string }): string =>
  `${[file, path, rule, advice].join(': ')}\n`;
