import { z } from 'zod';
import { NotFound } from '#domain/errors.js';
import { search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { versionKey } from '../assessments/send.view.js';
import { comparisonView } from './comparison.view.js';
import { hrefOf } from './questionnaire.view.js';
import { shelved } from './questionnaires.js';

/** `?with=` names the other; left out, it is another version of the same, where there is one. */
export const comparisonPage = memberPage('questionnaires.read')({
  path: paths.questionnaireComparison,
  query: z.object({ with: search }),
  get: async ({ actor, params, query, services }) => {
    const { questionnaire, frameworks } = await shelved(services, actor, params);
    // Retired ones too: what a version replaced is what it is compared with.
    const { versions } = await services.questionnaires.library(actor);
    const all = versions.map((each) => each.questionnaire);
    const others = all.filter((each) => versionKey(each) !== versionKey(questionnaire));
    const usual = others.find(({ id }) => id === questionnaire.id) ?? null;
    const other =
      query.with === '' ? usual : (others.find((each) => versionKey(each) === query.with) ?? null);
    if (other === null && query.with !== '') throw new NotFound();
    const { title, version } = questionnaire;
    const frame = {
      title: `Compare ${title}`,
      crumbs: [
        { label: 'Questionnaires', href: paths.questionnaires.to() },
        { label: `${title}, version ${version}`, href: hrefOf(questionnaire) },
        { label: 'Compare', href: null },
      ],
    };
    return show('questionnaires/comparison', frame, comparisonView(questionnaire, other, all, frameworks));
  },
});
