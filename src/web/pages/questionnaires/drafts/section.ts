import type { DraftId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { type Loose, sectionsIn, textIn, thingIn } from '#domain/questionnaires/drafts/loose.js';
import type { Services } from '#services/contract.js';
import { formatTime } from '../../../kit/format-dates.js';
import { memberPage } from '../../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { withCells } from './cells.js';
import { conditionFrom, type Subject, subjectsOf } from './condition-form.js';
import { draftConflict } from './conflict.view.js';
import { type DraftForm, draftForm, one, revisionIn } from './draft-form.js';
import { draftFrame, placeFrom, sectionAt, sheetAt } from './draft-page.js';
import { jsonForm, thingFrom } from './json-form.js';
import { draftSectionView, headOf, SECTION } from './section.view.js';

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
    const sheet = await sheetAt(visit, visit.params.draftId);
    const before = headOf(sectionAt(sheet, placeFrom(visit.params.section)));
    return await save(visit, form, headFrom(before, form, subjectsOf(sheet.draft.definition, '')));
  },
});

/** The section as its JSON, for what the form cannot show. */
export const draftSectionJsonPage = memberPage('questionnaires.change')({
  path: paths.draftSectionJson,
  form: jsonForm,
  post: async (visit, form) => {
    const head = thingFrom(form.json);
    return head === null
      ? seeOther(`${paths.draftSection.to(visit.params)}#field-json`, 'flash.draft-not-json')
      : await save(visit, form, headOf(head));
  },
});

interface Saving {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly draftId: string; readonly section: string };
}

async function save({ actor, services, params }: Saving, form: DraftForm, head: Loose): Promise<Reply> {
  const id = params.draftId as DraftId;
  const at = placeFrom(params.section);
  const command = {
    revision: revisionIn(form),
    edit: { edit: 'change-section', section: at, head },
  } as const;
  const result = await services.questionnaires.changeDraft(actor, id, command);
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
    action: 'json' in form ? `${href}/json` : href,
    theirsHref: found === undefined ? paths.draft.to(params) : href,
  });
  const sheet = await services.questionnaires.readDraft(actor, id);
  return again('questionnaires/drafts/conflict', draftFrame(sheet, 'Two versions'), conflict, 409);
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
