import { NotFound, Stale } from '#domain/errors.js';
import type { DraftId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { QuestionnaireDraft } from '#domain/questionnaires/drafts/draft.js';
import { editDraft } from '#domain/questionnaires/drafts/edit-draft.js';
import { textIn } from '#domain/questionnaires/drafts/loose.js';
import type { DraftPatch, DraftStore } from '#storage/contract.js';
import { memberWith } from '../authorise.js';
import type { QuestionnaireServices } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { demandRoom } from './start-draft.js';

interface Found {
  readonly draft: QuestionnaireDraft;
  readonly drafts: DraftStore;
}

/** A draft of the actor's organisation, in whatever state. Throws NotFound. */
async function findDraft({ storage }: Parts, actor: Actor, id: DraftId): Promise<Found> {
  const { organisationId } = memberWith(actor, 'questionnaires.change');
  const { drafts } = storage.within(organisationId);
  const draft = await drafts.read(id);
  if (draft === null) throw new NotFound();
  return { draft, drafts };
}

/** The same while it is open. Throws Stale where it is over. */
async function openDraft(parts: Parts, actor: Actor, id: DraftId): Promise<Found> {
  const found = await findDraft(parts, actor, id);
  if (found.draft.state !== 'open') throw new Stale('draft-closed');
  return found;
}

/** What whoever could not change a draft is told. */
const refused = (current: QuestionnaireDraft) =>
  ({ outcome: current.state === 'open' ? 'stale' : 'closed', current }) as const;

/** Who changes it now, and when. */
export function changedNow(parts: Parts, actor: Actor): Pick<QuestionnaireDraft, 'changedAt' | 'changedBy'> {
  const { userId, name } = memberWith(actor, 'questionnaires.change');
  return { changedAt: parts.world.now(), changedBy: { id: userId, name } };
}

export const changeDraft =
  (parts: Parts): QuestionnaireServices['changeDraft'] =>
  async (actor, id, { revision, edit }) => {
    const { draft, drafts } = await findDraft(parts, actor, id);
    if (draft.state !== 'open' || draft.revision !== revision) return refused(draft);
    const edited = editDraft(draft.definition, edit);
    if (edited === null) throw new Stale('draft-overtaken');
    const { definition, said } = edited;
    demandRoom(definition);
    const patch: DraftPatch = {
      definition,
      undo: { definition: draft.definition, said },
      ...changedNow(parts, actor),
    };
    const deed = deedOf(parts.world, actor, 'draft.changed', {
      title: textIn(definition, 'title'),
      what: said,
    });
    const changed = await drafts.change(id, revision, patch, deed);
    if (changed !== null) return { outcome: 'changed', draft: changed };
    return refused((await findDraft(parts, actor, id)).draft);
  };

export const undoDraft =
  (parts: Parts): QuestionnaireServices['undoDraft'] =>
  async (actor, id, revision) => {
    const { draft, drafts } = await openDraft(parts, actor, id);
    if (draft.revision !== revision || draft.undo === null) throw new Stale('draft-overtaken');
    const { definition, said } = draft.undo;
    const what = `Undone: ${said}`;
    const deed = deedOf(parts.world, actor, 'draft.changed', { title: textIn(definition, 'title'), what });
    const patch = { definition, undo: null, ...changedNow(parts, actor) };
    if ((await drafts.change(id, revision, patch, deed)) === null) throw new Stale('draft-overtaken');
  };

export const discardDraft =
  (parts: Parts): QuestionnaireServices['discardDraft'] =>
  async (actor, id, revision) => {
    const { draft, drafts } = await openDraft(parts, actor, id);
    if (draft.revision !== revision) throw new Stale('draft-overtaken');
    const deed = deedOf(parts.world, actor, 'draft.discarded', { title: textIn(draft.definition, 'title') });
    const patch: DraftPatch = { state: 'discarded', undo: null, ...changedNow(parts, actor) };
    if ((await drafts.change(id, revision, patch, deed)) === null) throw new Stale('draft-overtaken');
  };
