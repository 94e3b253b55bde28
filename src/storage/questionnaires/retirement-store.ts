import type { Model } from 'mongoose';
import type { OrganisationId } from '#domain/ids.js';
import type { Retirement, VersionReference } from '#domain/questionnaires/drafts/draft.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { RetirementStore } from '../contract.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';

/** Stands beside the definition, which never changes; each organisation retires for itself. */
export interface RetirementDocument extends Retirement, Pending {
  readonly _id: string;
  readonly organisationId: OrganisationId;
}

export const retirementSchema = schemaOf<RetirementDocument>(
  'questionnaireRetirements',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    questionnaire: WHOLE,
    at: String,
    by: WHOLE,
    why: String,
    retired: Boolean,
    revision: Number,
  },
);
carryPending(retirementSchema);
retirementSchema.index({ organisationId: 1, _id: 1 }, { name: 'of-organisation' });

/** Which versions an organisation no longer sends. */
export const retirementStore = (
  retirements: Model<RetirementDocument>,
  scope: OrganisationScope,
): RetirementStore => {
  const { organisationId } = scope;
  const idOf = ({ id, version }: VersionReference) => `${organisationId}.${id}.${version}`;
  return {
    async all() {
      return (await scoped(scope, retirements.find({})).lean()).map(toRetirement);
    },
    async read(version) {
      const found = await scoped(scope, retirements.findOne({ _id: idOf(version) })).lean();
      return found && toRetirement(found);
    },
    async set(retirement, deed) {
      const _id = idOf(retirement.questionnaire);
      const { revision } = retirement;
      const thing = { organisationId, kind: 'questionnaire-retirement', id: _id, revision } as const;
      if (revision === 1)
        return insertedOnce(
          retirements.create({ ...retirement, _id, organisationId, ...pendingOf(thing, deed) }),
        );
      const update = { $set: { ...retirement }, ...pushing(thing, deed) };
      const guarded = retirements.updateOne({ _id, revision: revision - 1 }, update);
      return (await scoped(scope, guarded)).matchedCount === 1;
    },
  };
};

const toRetirement = (document: RetirementDocument): Retirement => {
  const { _id, organisationId: _organisation, pending: _, ...retirement } = document;
  return retirement;
};
