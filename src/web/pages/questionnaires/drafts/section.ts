import type { DraftId } from '#domain/ids.js';
import { sectionsIn, textIn } from '#domain/questionnaires/drafts/loose.js';
import { formatTime } from '../../../kit/format-dates.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { withCells } from './cells.js';
import { draftConflict } from './conflict.view.js';
import { draftForm, one, revisionIn } from './draft-form.js';
import { draftFrame, placeFrom, sectionAt, sheetAt } from './draft-page.js';
import { draftSectionView, SECTION } from './section.view.js';

export const draftSectionPage = memberPage('questionnaires.change')({
  path: paths.draftSection,
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    const at = placeFrom(visit.params.section);
    const view = draftSectionView(sheet, at, sectionAt(sheet, at));
    return show('questionnaires/drafts/section', draftFrame(sheet, view.title), view);
  },
  form: draftForm,
  post: async (visit, form) => {
    const { actor, params, services } = visit;
    const sheet = await sheetAt(visit, params.draftId);
    const at = placeFrom(params.section);
    const fields = withCells({}, SECTION, form);
    const edit = { edit: 'change-section', section: at, fields } as const;
    const command = { revision: revisionIn(form), edit };
    const result = await services.questionnaires.changeDraft(actor, params.draftId as DraftId, command);
    if (result.outcome === 'changed')
      return seeOther(`${paths.draft.to(params)}#section-${at + 1}`, 'flash.draft-saved');
    const { current } = result;
    const sections = sectionsIn(current.definition);
    const place = sections.findIndex((each) => textIn(each, 'id') === one(form, 'id'));
    const found = sections[place];
    const href = paths.draftSection.to({ ...params, section: String(place + 1) });
    const conflict = draftConflict({
      title: 'Somebody else changed this draft meanwhile',
      since: formatTime(current.changedAt, actor.timeZone),
      theirs: found === undefined ? null : { title: found['title'] ?? '', intro: found['intro'] ?? '' },
      mine: fields,
      form,
      current,
      action: href,
      theirsHref: found === undefined ? paths.draft.to(params) : href,
    });
    return again('questionnaires/drafts/conflict', draftFrame(sheet, 'Two versions'), conflict, 409);
  },
});
