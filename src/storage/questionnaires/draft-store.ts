import type { Model } from 'mongoose';
import type { DraftState } from '#domain/questionnaires/drafts/draft.js';
import type { DraftStore, UnfinishedDrafts } from '../contract.js';
import { among, below } from '../filters.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';
import {
  changedPart,
  type DraftDocument,
  keptDefinition,
  keptUndo,
  type ListedDocument,
  toDraft,
  toLine,
} from './draft-document.js';

const NOT_OVER: readonly DraftState[] = ['open', 'publishing'];

/** An organisation's questionnaires in the making. */
export const draftStore = (drafts: Model<DraftDocument>, scope: OrganisationScope): DraftStore => {
  const { organisationId } = scope;
  return {
    async open() {
      const found = drafts
        .find({ state: among(NOT_OVER) }, { definition: 0, undo: 0 })
        .sort({ changedAt: -1, _id: -1 });
      return (await scoped(scope, found).lean<ListedDocument[]>()).map(toLine);
    },
    async read(id) {
      const found = await scoped(scope, drafts.findOne({ _id: id })).lean<DraftDocument>();
      return found && toDraft(found);
    },
    async add({ id, definition, undo, ...draft }, deed) {
      const thing = { organisationId, kind: 'questionnaire-draft', id, revision: draft.revision } as const;
      await drafts.create({
        ...draft,
        ...keptDefinition(definition),
        undo: keptUndo(undo),
        _id: id,
        organisationId,
        ...pendingOf(thing, deed),
      });
    },
    async change(id, expected, patch, deed) {
      const revision = expected + 1;
      const thing = { organisationId, kind: 'questionnaire-draft', id, revision } as const;
      const update = { $set: { ...changedPart(patch), revision }, ...pushing(thing, deed) };
      const guarded = drafts.findOneAndUpdate({ _id: id, revision: expected }, update, {
        returnDocument: 'after',
      });
      const changed = await scoped(scope, guarded).lean<DraftDocument>();
      return changed && toDraft(changed);
    },
  };
};

export const unfinishedDrafts = (drafts: Model<DraftDocument>, scope: Scope): UnfinishedDrafts => ({
  async unfinished(before) {
    const found = drafts
      .find({ state: 'publishing', changedAt: below(before) })
      .sort({ changedAt: 1, _id: 1 });
    return (await scoped(scope, found).lean<DraftDocument[]>()).map(toDraft);
  },
});
