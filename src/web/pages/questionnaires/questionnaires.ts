import { NotFound } from '#domain/errors.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { questionnaireListView, questionnaireView } from './questionnaire.view.js';

export const questionnaireListPage = memberPage('questionnaires.read')({
  path: paths.questionnaires,
  get: async ({ actor, services }) => {
    const published = await services.questionnaires.list(actor);
    const shelf = await Promise.all(
      published.map(({ id, version }) => services.questionnaires.read(actor, id, version)),
    );
    const frame = { title: 'Questionnaires', crumbs: [{ label: 'Questionnaires', href: null }] };
    return show('questionnaires/list', frame, questionnaireListView(shelf));
  },
});

export const questionnairePage = memberPage('questionnaires.read')({
  path: paths.questionnaire,
  get: async ({ actor, params, services }) => {
    if (!/^[1-9]\d{0,5}$/.test(params.version)) throw new NotFound();
    const shelved = await services.questionnaires.read(actor, params.questionnaireId, Number(params.version));
    const { title, version } = shelved.questionnaire;
    const frame = {
      title,
      crumbs: [
        { label: 'Questionnaires', href: paths.questionnaires.to() },
        { label: `${title}, version ${version}`, href: null },
      ],
    };
    return show('questionnaires/questionnaire', frame, questionnaireView(shelved));
  },
});
