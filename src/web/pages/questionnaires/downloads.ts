import { Readable } from 'node:stream';
import { csvOf } from '#domain/exchange/template/csv.js';
import { EXAMPLE } from '#domain/exchange/template/example.js';
import { templateSheets, templateTable } from '#domain/exchange/template/write.js';
import { questionnaireShape } from '#domain/questionnaires/definition.js';
import { freeId } from '#domain/questionnaires/drafts/new-question.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { ShelvedVersion } from '#services/contract.js';
import { memberPage } from '../../kit/page.js';
import { file, tabled } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { shelved } from './questionnaires.js';

/** `ai-vendor-core-1.json`; of an own questionnaire by its title, because its id says nothing to people. */
const nameOf = (
  { questionnaire: { id, title, version }, published }: ShelvedVersion,
  ending: string,
): string => `${published === null ? id : freeId(title, new Set(), 'questionnaire')}-${version}.${ending}`;

/** A version to take away; each form is read again as the very same questionnaire. */
export const questionnaireJsonPage = memberPage('questionnaires.read')({
  path: paths.questionnaireJson,
  get: async ({ actor, params, services }) => {
    const found = await shelved(services, actor, params);
    const { questionnaire } = found;
    return text(nameOf(found, 'json'), 'application/json', `${JSON.stringify(questionnaire, null, 2)}\n`);
  },
});

export const questionnaireCsvPage = memberPage('questionnaires.read')({
  path: paths.questionnaireCsv,
  get: async ({ actor, params, services }) => {
    const found = await shelved(services, actor, params);
    const { questionnaire } = found;
    return text(nameOf(found, 'csv'), 'text/csv', csvOf(templateTable(questionnaire)));
  },
});

export const questionnaireWorkbookPage = memberPage('questionnaires.read')({
  path: paths.questionnaireWorkbook,
  get: async ({ actor, params, services, now }) => {
    const found = await shelved(services, actor, params);
    const { questionnaire } = found;
    return tabled(nameOf(found, 'xlsx'), {
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
