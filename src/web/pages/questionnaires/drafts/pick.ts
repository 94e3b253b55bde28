import { z } from 'zod';
import type { DraftId } from '#domain/ids.js';
import { lastWord, search, text, whole } from '../../../kit/fields.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { stillOpen } from './conflict.view.js';
import { draftFrame, sheetAt } from './draft-page.js';
import { pickView } from './pick.view.js';
import { takenOver } from './taken-over.js';

const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [value ?? []].flat());

/** Questions of published questionnaires, to be taken over into a draft. */
export const pickForDraftPage = memberPage('questionnaires.change')({
  path: paths.pickForDraft,
  query: z.object({ search, from: lastWord }),
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    const published = await visit.services.questionnaires.list(visit.actor);
    return show(
      'questionnaires/drafts/pick',
      draftFrame(sheet, 'Add questions'),
      pickView(sheet, published, visit.query),
    );
  },
  form: z.strictObject({
    revision: whole,
    section: whole,
    question: list,
    search: text(200),
    from: text(200),
  }),
  post: async (visit, { revision, section, question, ...query }) => {
    const { actor, params, services } = visit;
    const sheet = await sheetAt(visit, params.draftId);
    const published = await services.questionnaires.list(actor);
    const { questions, without } = takenOver(sheet.draft.definition, published, question);
    if (questions.length === 0) {
      const view = { ...pickView(sheet, published, query), fault: 'Tick at least one question.' };
      return again('questionnaires/drafts/pick', draftFrame(sheet, 'Add questions'), view);
    }
    const command = { revision, edit: { edit: 'add-questions', section: section - 1, questions } } as const;
    stillOpen(await services.questionnaires.changeDraft(actor, params.draftId as DraftId, command));
    const count = questions.length;
    return seeOther(`${paths.draft.to(params)}#section-${section}`, 'flash.draft-taken-over', {
      count,
      without,
    });
  },
});
