import { z } from 'zod';
import type { AiSystemId, AssessmentId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { lastWord, text, ticked } from '../../../kit/fields.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { frameOf } from '../frame.js';
import { aiActAskView } from './ask.view.js';
import { several } from './several.js';

const CRUMB = 'Ask the vendor';

/** What is ticked at first: what we said we do not know, and the page that led here. */
function proposed({ aiSystem, pack }: ClassifiedAiSystem, pageId: string): Typed {
  const unknown = Object.entries(aiSystem.classified?.facts ?? {}).flatMap(([id, { value }]) =>
    value === 'unknown' ? [id] : [],
  );
  const page = pack.pages.find(({ id }) => id === pageId)?.facts ?? [];
  return { facts: [...unknown, ...page], tell: ['yes'] };
}

const FORM = z.strictObject({
  assessment: text(200),
  facts: several,
  tell: ticked,
});

export const aiActAskPage = memberPage('assessments.send')({
  path: paths.euAiActAsk,
  /** `page`: the page of the interview whose facts are proposed. */
  query: z.object({ page: lastWord }),
  get: async ({ actor, params, services, query }) => {
    const id = params.aiSystemId as AiSystemId;
    const subject = await services.aiSystems.classification(actor, id);
    const beside = await services.assessments.openAbout(actor, [id]);
    const told = { typed: proposed(subject, query.page), faults: [] };
    return show('ai-act/ask', frameOf(subject, CRUMB), aiActAskView(subject, beside, told));
  },
  form: FORM,
  post: async ({ actor, params, services }, { assessment, facts, tell }) => {
    const id = params.aiSystemId as AiSystemId;
    if (facts.length === 0) {
      const subject = await services.aiSystems.classification(actor, id);
      const beside = await services.assessments.openAbout(actor, [id]);
      const faults = [{ field: 'facts', text: 'Tick what the vendor is to be asked for.' }];
      const typed = { assessment: [assessment], tell: tell ? ['yes'] : [] };
      return again('ai-act/ask', frameOf(subject, CRUMB), aiActAskView(subject, beside, { typed, faults }));
    }
    const assessmentId = assessment as AssessmentId;
    const count = await services.aiSystems.askVendor(actor, id, { assessmentId, facts, tell });
    return seeOther(paths.euAiActVendor.to(params), 'flash.ai-act-asked', { count });
  },
});
