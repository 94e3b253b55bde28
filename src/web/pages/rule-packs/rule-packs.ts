import { z } from 'zod';
import type { AiSystemId } from '#domain/ids.js';
import { pageNumber, search, whole } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { rulePackListView } from './list.view.js';

export const rulePackListPage = memberPage('vendors.read')({
  path: paths.rulePacks,
  query: z.object({ search, page: pageNumber }),
  get: async ({ actor, query, services }) => {
    const [packs, reopened] = await Promise.all([
      services.aiSystems.rulePacks(actor),
      services.aiSystems.list(actor, { filter: { reopened: true }, ...query }),
    ]);
    const frame = { title: 'Rule packs', crumbs: [{ label: 'Rule packs', href: null }] };
    return show('rule-packs/list', frame, rulePackListView({ packs, reopened, query }, actor));
  },
});

/**
 * Classifies an AI system anew, by the facts as they are and the law in force: a person looked. Where nothing waits to be
 * looked at, nothing is written: what is given of it may be stated by hand.
 */
export const lookAgainPage = memberPage('vendors.change')({
  path: paths.lookAgain,
  form: z.strictObject({ revision: whole }),
  post: async ({ actor, params, services }, { revision }) => {
    const id = params.aiSystemId as AiSystemId;
    const { aiSystem, pack } = await services.aiSystems.classification(actor, id);
    const { name, classified } = aiSystem;
    const meanwhile = () => seeOther(paths.rulePacks.to(), 'flash.ai-act-meanwhile', { name });
    if (classified === null || classified.reopenedBy === null) return meanwhile();
    const { outcome } = await services.aiSystems.answerFacts(actor, id, { revision, facts: {} });
    if (outcome !== 'changed') return meanwhile();
    return seeOther(paths.euAiAct.to(params), 'flash.ai-act-looked-again', { name, version: pack.version });
  },
});
