import type { Member } from '#domain/organisations/actor.js';
import type { QuestionnaireDraft } from '#domain/questionnaires/drafts/draft.js';
import type { DraftEdit } from '#domain/questionnaires/drafts/edit-draft.js';
import { type Loose, sectionsIn, textIn, thingIn } from '#domain/questionnaires/drafts/loose.js';
import type { Services } from '#services/contract.js';
import { memberPage } from '../../../kit/page.js';
import { again, type Reply, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { withCells } from './cells.js';
import { conditionFrom, type Subject, subjectsOf } from './condition-form.js';
import { type DraftForm, draftForm, one } from './draft-form.js';
import { draftFrame, placeFrom, sectionAt, sheetAt } from './draft-page.js';
import { refusedBox } from './json-box.view.js';
import { type JsonForm, jsonForm, thingFrom } from './json-form.js';
import { savePart } from './save-part.js';
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
    const there = wherever(sheet.draft, one(form, 'id'), placeFrom(visit.params.section));
    const before = headOf(there?.section ?? {});
    return await save(visit, form, headFrom(before, form, subjectsOf(sheet.draft.definition, '')));
  },
});

/** The section as its JSON, for what the form cannot show. */
export const draftSectionJsonPage = memberPage('questionnaires.change')({
  path: paths.draftSectionJson,
  form: jsonForm,
  post: async (visit, form) => {
    const head = thingFrom(form.json);
    return head === null ? await notJson(visit, form) : await save(visit, form, headOf(head));
  },
});

interface Saving {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly draftId: string; readonly section: string };
}

async function notJson(visit: Saving, form: JsonForm): Promise<Reply> {
  const sheet = await sheetAt(visit, visit.params.draftId);
  const at = placeFrom(visit.params.section);
  const view = draftSectionView(sheet, at, sectionAt(sheet, at));
  const refused = { ...view, json: refusedBox(view.json, form) };
  return again('questionnaires/drafts/section', draftFrame(sheet, view.title), refused);
}

const save = (visit: Saving, form: DraftForm, head: Loose): Promise<Reply> => {
  const { params } = visit;
  const asked = placeFrom(params.section);
  const editAt = (section: number): DraftEdit => ({ edit: 'change-section', section, head });
  return savePart(visit, {
    form,
    mine: head,
    edit: editAt(asked),
    onward: (saved) => {
      const { at } = wherever(saved, textIn(head, 'id'), asked) ?? { at: asked };
      return onward({ ...params, section: String(at + 1) }, one(form, 'deed'), at);
    },
    standing: (current) => {
      const found = wherever(current, one(form, 'id'), asked);
      if (found === null) return null;
      const href = paths.draftSection.to({ ...params, section: String(found.at + 1) });
      return { theirs: headOf(found.section), edit: editAt(found.at), href };
    },
  });
};

/** A section of a draft by the id it had, first where it stood. */
function wherever(
  { definition }: QuestionnaireDraft,
  id: string,
  place: number,
): { readonly at: number; readonly section: Loose } | null {
  const named = sectionsIn(definition)
    .map((section, at) => ({ section, at }))
    .filter(({ section }) => textIn(section, 'id') === id);
  return named.find(({ at }) => at === place) ?? named[0] ?? null;
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
