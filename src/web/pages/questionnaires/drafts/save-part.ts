import type { DraftId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { QuestionnaireDraft } from '#domain/questionnaires/drafts/draft.js';
import type { DraftEdit } from '#domain/questionnaires/drafts/edit-draft.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { Services } from '#services/contract.js';
import { formatTime } from '../../../kit/format-dates.js';
import { again, type Reply, seeOther } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { draftConflict } from './conflict.view.js';
import { type DraftForm, revisionIn } from './draft-form.js';
import { draftFrame, sheetAt } from './draft-page.js';

interface Saving {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly draftId: string };
}

/** A part of a draft as a form or a JSON box sent it. */
interface SentPart {
  readonly form: DraftForm;
  readonly edit: DraftEdit;
  readonly mine: Loose;
  /** Where to go on once it is saved. */
  onward(saved: QuestionnaireDraft): string;
  /** The part as it stands now, with its page; null where somebody removed it. */
  standing(current: QuestionnaireDraft): { readonly theirs: Loose; readonly href: string } | null;
}

/** Saves a part of a draft; where somebody else saved the draft meanwhile, both versions, with nothing lost. */
export async function savePart({ actor, services, params }: Saving, part: SentPart): Promise<Reply> {
  const { form, edit, mine } = part;
  const id = params.draftId as DraftId;
  const result = await services.questionnaires.changeDraft(actor, id, { revision: revisionIn(form), edit });
  if (result.outcome === 'changed') return seeOther(part.onward(result.draft), 'flash.draft-saved');
  const { current } = result;
  const standing = part.standing(current);
  const href = standing?.href ?? paths.draft.to(params);
  const conflict = draftConflict({
    title: 'Somebody else changed this draft meanwhile',
    since: formatTime(current.changedAt, actor.timeZone),
    theirs: standing?.theirs ?? null,
    mine,
    form,
    current,
    action: 'json' in form ? `${href}/json` : href,
    theirsHref: href,
  });
  const sheet = await sheetAt({ actor, services }, params.draftId);
  return again('questionnaires/drafts/conflict', draftFrame(sheet, 'Two versions'), conflict, 409);
}
