import { dayIn } from '#domain/dates.js';
import type { AiSystemId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { frameOf } from './frame.js';
import { resultView } from './result.view.js';
import { SEEN_FROM } from './seen-from.js';
import { stepsView } from './steps.view.js';

export const aiActResultPage = memberPage('vendors.read')({
  path: paths.euAiAct,
  query: SEEN_FROM,
  get: async ({ actor, params, query, services, now }) => {
    const id = params.aiSystemId as AiSystemId;
    const [subject, published] = await Promise.all([
      services.aiSystems.classification(actor, id, query),
      services.questionnaires.list(actor),
    ]);
    const today = dayIn(actor.timeZone, now);
    return show('ai-act/result', frameOf(subject, null), resultView(subject, published, { actor, today }));
  },
});

export const aiActStepsPage = memberPage('vendors.read')({
  path: paths.euAiActSteps,
  query: SEEN_FROM,
  get: async ({ actor, params, query, services }) => {
    const id = params.aiSystemId as AiSystemId;
    const subject = await services.aiSystems.classification(actor, id, query);
    return show('ai-act/steps', frameOf(subject, 'All steps'), stepsView(subject, actor));
  },
});
