import type { DraftId } from '#domain/ids.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import { formatTime } from '../../../kit/format-dates.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { ABOUT, aboutView } from './about.view.js';
import { rowsFrom, withCells } from './cells.js';
import { draftConflict } from './conflict.view.js';
import { type DraftForm, draftForm, revisionIn } from './draft-form.js';
import { draftFrame, sheetAt } from './draft-page.js';
import { BANDS } from './kind-plans.js';

/** What a questionnaire says of itself, as it was typed. */
function fieldsFrom(before: Loose, form: DraftForm): Loose {
  const { title = '', purpose = '', minutes = null } = withCells({}, ABOUT, form);
  const bands = rowsFrom(BANDS, before, form);
  return { title, purpose, minutes, ...(bands.length > 0 || 'bands' in before ? { bands } : {}) };
}

export const draftAboutPage = memberPage('questionnaires.change')({
  path: paths.draftAbout,
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    return show('questionnaires/drafts/about', draftFrame(sheet, 'What it is about'), aboutView(sheet));
  },
  form: draftForm,
  post: async (visit, form) => {
    const { actor, params, services } = visit;
    const sheet = await sheetAt(visit, params.draftId);
    const fields = fieldsFrom(sheet.draft.definition, form);
    const command = { revision: revisionIn(form), edit: { edit: 'about', fields } } as const;
    const result = await services.questionnaires.changeDraft(actor, params.draftId as DraftId, command);
    if (result.outcome === 'changed') return seeOther(paths.draft.to(params), 'flash.draft-saved');
    const { current } = result;
    const { title = '', purpose = '', minutes = null, bands = [] } = current.definition;
    const conflict = draftConflict({
      title: 'Somebody else changed this draft meanwhile',
      since: formatTime(current.changedAt, actor.timeZone),
      theirs: { title, purpose, minutes, ...('bands' in fields ? { bands } : {}) },
      mine: fields,
      form,
      current,
      action: paths.draftAbout.to(params),
      theirsHref: paths.draftAbout.to(params),
    });
    return again('questionnaires/drafts/conflict', draftFrame(sheet, 'Two versions'), conflict, 409);
  },
});
