import type { Member } from '#domain/organisations/actor.js';
import type { DraftEdit } from '#domain/questionnaires/drafts/edit-draft.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { Services } from '#services/contract.js';
import { memberPage } from '../../../kit/page.js';
import { again, type Reply, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { ABOUT, aboutView, withoutSections } from './about.view.js';
import { rowsFrom, withCells } from './cells.js';
import { type DraftForm, draftForm } from './draft-form.js';
import { draftFrame, sheetAt } from './draft-page.js';
import { refusedBox } from './json-box.view.js';
import { type JsonForm, jsonForm, thingFrom } from './json-form.js';
import { BANDS } from './kind-plans.js';
import { savePart } from './save-part.js';

const ABOUT_TITLE = 'What it is about';

/** A questionnaire but for its sections, as it was typed; what no field shows stays. */
function headFrom(before: Loose, form: DraftForm): Loose {
  const { bands: _bands, ...head } = withCells(before, ABOUT, form);
  const bands = rowsFrom(BANDS, before, form);
  return bands.length > 0 || 'bands' in before ? { ...head, bands } : head;
}

export const draftAboutPage = memberPage('questionnaires.change')({
  path: paths.draftAbout,
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    return show('questionnaires/drafts/about', draftFrame(sheet, ABOUT_TITLE), aboutView(sheet));
  },
  form: draftForm,
  post: async (visit, form) => {
    const { draft } = await sheetAt(visit, visit.params.draftId);
    return await save(visit, form, headFrom(withoutSections(draft.definition), form));
  },
});

/** The questionnaire without its sections as JSON, for what the form cannot show. */
export const draftAboutJsonPage = memberPage('questionnaires.change')({
  path: paths.draftAboutJson,
  form: jsonForm,
  post: async (visit, form) => {
    const head = thingFrom(form.json);
    return head === null ? await notJson(visit, form) : await save(visit, form, withoutSections(head));
  },
});

interface Saving {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly draftId: string };
}

async function notJson(visit: Saving, form: JsonForm): Promise<Reply> {
  const sheet = await sheetAt(visit, visit.params.draftId);
  const view = aboutView(sheet);
  const refused = { ...view, json: refusedBox(view.json, form) };
  return again('questionnaires/drafts/about', draftFrame(sheet, ABOUT_TITLE), refused);
}

const save = (visit: Saving, form: DraftForm, head: Loose): Promise<Reply> => {
  const edit: DraftEdit = { edit: 'about', head };
  return savePart(visit, {
    form,
    mine: head,
    edit,
    onward: () => paths.draft.to(visit.params),
    standing: ({ definition }) => ({
      theirs: withoutSections(definition),
      edit,
      href: paths.draftAbout.to(visit.params),
    }),
  });
};
