import type { DraftId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { Services } from '#services/contract.js';
import { formatTime } from '../../../kit/format-dates.js';
import { memberPage } from '../../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { ABOUT, aboutView, withoutSections } from './about.view.js';
import { rowsFrom, withCells } from './cells.js';
import { draftConflict } from './conflict.view.js';
import { type DraftForm, draftForm, revisionIn } from './draft-form.js';
import { draftFrame, sheetAt } from './draft-page.js';
import { jsonForm, thingFrom } from './json-form.js';
import { BANDS } from './kind-plans.js';

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
    return show('questionnaires/drafts/about', draftFrame(sheet, 'What it is about'), aboutView(sheet));
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
    return head === null
      ? seeOther(`${paths.draftAbout.to(visit.params)}#field-json`, 'flash.draft-not-json')
      : await save(visit, form, withoutSections(head));
  },
});

interface Saving {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly draftId: string };
}

async function save({ actor, services, params }: Saving, form: DraftForm, head: Loose): Promise<Reply> {
  const id = params.draftId as DraftId;
  const command = { revision: revisionIn(form), edit: { edit: 'about', head } } as const;
  const result = await services.questionnaires.changeDraft(actor, id, command);
  if (result.outcome === 'changed') return seeOther(paths.draft.to(params), 'flash.draft-saved');
  const { current } = result;
  const conflict = draftConflict({
    title: 'Somebody else changed this draft meanwhile',
    since: formatTime(current.changedAt, actor.timeZone),
    theirs: withoutSections(current.definition),
    mine: head,
    form,
    current,
    action: 'json' in form ? paths.draftAboutJson.to(params) : paths.draftAbout.to(params),
    theirsHref: paths.draftAbout.to(params),
  });
  const sheet = await services.questionnaires.readDraft(actor, id);
  return again('questionnaires/drafts/conflict', draftFrame(sheet, 'Two versions'), conflict, 409);
}
