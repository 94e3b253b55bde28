import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { branchingView } from './branching.view.js';
import { hrefOf } from './questionnaire.view.js';
import { shelved } from './questionnaires.js';

export const branchingPage = memberPage('questionnaires.read')({
  path: paths.questionnaireBranching,
  get: async ({ actor, params, services }) => {
    const { questionnaire } = await shelved(services, actor, params);
    const { title, version } = questionnaire;
    const frame = {
      title: `Branching of ${title}`,
      crumbs: [
        { label: 'Questionnaires', href: paths.questionnaires.to() },
        { label: `${title}, version ${version}`, href: hrefOf(questionnaire) },
        { label: 'Branching', href: null },
      ],
    };
    return show('questionnaires/branching', frame, branchingView(questionnaire));
  },
});
