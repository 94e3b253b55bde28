import { z } from 'zod';
import type { AiSystemId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { frameOf } from './frame.js';
import { resultView } from './result.view.js';
import { stepsView } from './steps.view.js';

/** By which version of the rule pack; the one in force where none is named. */
const QUERY = z.object({ pack: z.string().max(40).optional().catch(undefined) });

const optionsOf = ({ pack }: z.output<typeof QUERY>) => (pack === undefined ? {} : { pack });

export const aiActResultPage = memberPage('vendors.read')({
  path: paths.euAiAct,
  query: QUERY,
  get: async ({ actor, params, query, services }) => {
    const id = params.aiSystemId as AiSystemId;
    const [subject, published] = await Promise.all([
      services.aiSystems.classification(actor, id, optionsOf(query)),
      services.questionnaires.list(actor),
    ]);
    return show('ai-act/result', frameOf(subject, null), resultView(subject, published, actor));
  },
});

export const aiActStepsPage = memberPage('vendors.read')({
  path: paths.euAiActSteps,
  query: QUERY,
  get: async ({ actor, params, query, services }) => {
    const id = params.aiSystemId as AiSystemId;
    const subject = await services.aiSystems.classification(actor, id, optionsOf(query));
    return show('ai-act/steps', frameOf(subject, 'All steps'), stepsView(subject, actor));
  },
});
