import { z } from 'zod';
import type { DraftId } from '#domain/ids.js';
import { whole } from '../../../kit/fields.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { draftFrame, sheetAt } from './draft-page.js';
import { publishView } from './publish.view.js';

export const publishDraftPage = memberPage('questionnaires.change')({
  path: paths.publishDraft,
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    if (sheet.draft.state === 'published') return seeOther(paths.draft.to(visit.params));
    return show('questionnaires/drafts/publish', draftFrame(sheet, 'Publish'), publishView(sheet));
  },
  form: z.strictObject({ revision: whole, version: whole }),
  post: async (visit, command) => {
    const { actor, params, services } = visit;
    const id = params.draftId as DraftId;
    const result = await services.questionnaires.publishDraft(actor, id, command);
    if (result.outcome === 'faulty') {
      const sheet = await sheetAt(visit, params.draftId);
      return again('questionnaires/drafts/publish', draftFrame(sheet, 'Publish'), publishView(sheet));
    }
    const { id: questionnaireId, version } = result.version;
    const to = paths.questionnaire.to({ questionnaireId, version: String(version) });
    return seeOther(to, 'flash.questionnaire-published', { version });
  },
});

export const discardDraftPage = memberPage('questionnaires.change')({
  path: paths.discardDraft,
  get: async ({ params }) => seeOther(paths.draft.to(params)),
  form: z.strictObject({ revision: whole }),
  post: async ({ actor, params, services }, { revision }) => {
    await services.questionnaires.discardDraft(actor, params.draftId as DraftId, revision);
    return seeOther(paths.questionnaires.to(), 'flash.draft-discarded');
  },
});
