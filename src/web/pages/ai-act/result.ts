import type { AiSystemId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { frameOf } from './frame.js';
import { resultView } from './result.view.js';

export const aiActResultPage = memberPage('vendors.read')({
  path: paths.euAiAct,
  get: async ({ actor, params, services }) => {
    const subject = await services.aiSystems.classification(actor, params.aiSystemId as AiSystemId);
    return show('ai-act/result', frameOf(subject, null), resultView(subject, actor));
  },
});
