import type { DraftId } from '#domain/ids.js';
import { type Loose, sectionsIn, textIn, thingIn } from '#domain/questionnaires/drafts/loose.js';
import { formatTime } from '../../../kit/format-dates.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { withCells } from './cells.js';
import { conditionFrom, type Subject, subjectsOf } from './condition-form.js';
import { draftConflict } from './conflict.view.js';
import { type DraftForm, draftForm, one, revisionIn } from './draft-form.js';
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
    const { definition } = sheet.draft;
    const before = headOf(sectionAt(sheet, at));
    const head = headFrom(before, form, subjectsOf(definition, ''));
    const edit = { edit: 'change-section', section: at, head } as const;
    const command = { revision: revisionIn(form), edit };
    const result = await services.questionnaires.changeDraft(actor, params.draftId as DraftId, command);
    if (result.outcome === 'changed')
      return seeOther(onward(params, one(form, 'deed'), at), 'flash.draft-saved');
    const { current } = result;
    const sections = sectionsIn(current.definition);
    const place = sections.findIndex((each) => textIn(each, 'id') === one(form, 'id'));
    const found = sections[place];
    const href = paths.draftSection.to({ ...params, section: String(place + 1) });
    const conflict = draftConflict({
      title: 'Somebody else changed this draft meanwhile',
      since: formatTime(current.changedAt, actor.timeZone),
      theirs: found === undefined ? null : headOf(found),
      mine: head,
      form,
      current,
      action: href,
      theirsHref: found === undefined ? paths.draft.to(params) : href,
    });
    return again('questionnaires/drafts/conflict', draftFrame(sheet, 'Two versions'), conflict, 409);
  },
});

/** A section without its questions. */
function headOf(section: Loose): Loose {
  const { questions: _questions, ...head } = section;
  return head;
}

/** A section that is always asked has no field for it. */
function headFrom(before: Loose, form: DraftForm, subjects: readonly Subject[]): Loose {
  const { askedWhen: _before, ...head } = withCells(before, SECTION, form);
  const askedWhen = conditionFrom(thingIn(before, 'askedWhen'), form, subjects);
  return askedWhen === null ? head : { ...head, askedWhen };
}

/** A button of the condition stays, to go on with it. */
const onward = (
  params: { readonly draftId: string; readonly section: string },
  deed: string,
  at: number,
): string =>
  deed === 'save' || deed === ''
    ? `${paths.draft.to(params)}#section-${at + 1}`
    : `${paths.draftSection.to(params)}#field-askedWhen`;
