import { Readable } from 'node:stream';
import { csvOf } from '#domain/exchange/template/csv.js';
import { EXAMPLE } from '#domain/exchange/template/example.js';
import { templateSheets, templateTable } from '#domain/exchange/template/write.js';
import { questionnaireShape } from '#domain/questionnaires/definition.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { memberPage } from '../../kit/page.js';
import { file, tabled } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { shelved } from './questionnaires.js';

const nameOf = ({ id, version }: Questionnaire, ending: string): string => `${id}-${version}.${ending}`;

/** A version to take away; each form is read again as the very same questionnaire. */
export const questionnaireJsonPage = memberPage('questionnaires.read')({
  path: paths.questionnaireJson,
  get: async ({ actor, params, services }) => {
    const { questionnaire } = await shelved(services, actor, params);
    return text(
      nameOf(questionnaire, 'json'),
      'application/json',
      `${JSON.stringify(questionnaire, null, 2)}\n`,
    );
  },
});

export const questionnaireCsvPage = memberPage('questionnaires.read')({
  path: paths.questionnaireCsv,
  get: async ({ actor, params, services }) => {
    const { questionnaire } = await shelved(services, actor, params);
    return text(nameOf(questionnaire, 'csv'), 'text/csv', csvOf(templateTable(questionnaire)));
  },
});

export const questionnaireWorkbookPage = memberPage('questionnaires.read')({
  path: paths.questionnaireWorkbook,
  get: async ({ actor, params, services, now }) => {
    const { questionnaire } = await shelved(services, actor, params);
    return tabled(nameOf(questionnaire, 'xlsx'), {
      title: questionnaire.title,
      author: 'Assay',
      madeAt: now,
      sheets: templateSheets(questionnaire),
    });
  },
});

/** The template with its example, as the one to take and as one table. The example is proven by a test, so its shape is all that is filled in. */
const exampleOf = (): Questionnaire => questionnaireShape.parse(EXAMPLE) as Questionnaire;

export const questionnaireTemplatePage = memberPage('questionnaires.read')({
  path: paths.questionnaireTemplate,
  get: async ({ now }) =>
    tabled('assay-questionnaire-template.xlsx', {
      title: EXAMPLE.title,
      author: 'Assay',
      madeAt: now,
      sheets: templateSheets(exampleOf()),
    }),
});

export const questionnaireTemplateCsvPage = memberPage('questionnaires.read')({
  path: paths.questionnaireTemplateCsv,
  get: async () => text('assay-questionnaire-template.csv', 'text/csv', csvOf(templateTable(exampleOf()))),
});

const text = (name: string, type: string, content: string) => {
  const bytes = Buffer.from(content);
  return file(name, type, bytes.length, Readable.from([bytes]));
};
