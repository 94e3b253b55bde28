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
import { type DraftForm, one, revisionIn } from './draft-form.js';
import { draftFrame, sheetAt } from './draft-page.js';
import { markOf } from './part-mark.js';

interface Saving {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly draftId: string };
}

/** A part of a draft as a form or a JSON box sent it. */
interface SentPart {
  readonly form: DraftForm;
  readonly mine: Loose;
  /** Puts it where the form found it. */
  readonly edit: DraftEdit;
  /** Where to go on once it is saved. */
  onward(saved: QuestionnaireDraft): string;
  /** The part as it stands now, what puts it there, and its page; null where somebody removed it. */
  standing(
    current: QuestionnaireDraft,
  ): { readonly theirs: Loose; readonly edit: DraftEdit; readonly href: string } | null;
}

/**
 * Saves a part of a draft. Where somebody else saved the draft meanwhile, it is saved beside that; where they changed or
 * removed the same part, both versions are shown, with nothing lost.
 */
export async function savePart({ actor, services, params }: Saving, part: SentPart): Promise<Reply> {
  const { form, mine } = part;
  const changed = (revision: number, edit: DraftEdit) =>
    services.questionnaires.changeDraft(actor, params.draftId as DraftId, { revision, edit });
  let result = await changed(revisionIn(form), part.edit);
  if (result.outcome === 'stale') {
    const { current } = result;
    const standing = part.standing(current);
    const isUntouched = standing !== null && markOf(standing.theirs) === one(form, 'mark');
    if (isUntouched) result = await changed(current.revision, standing.edit);
  }
  if (result.outcome === 'changed') return seeOther(part.onward(result.draft), 'flash.draft-saved');
  const { current } = result;
  const standing = result.outcome === 'closed' ? null : part.standing(current);
  const href = standing?.href ?? paths.draft.to(params);
  const conflict = draftConflict({
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
