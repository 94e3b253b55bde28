import type { Model } from 'mongoose';
import type { EnrolmentId } from '#domain/ids.js';
import type { Enrolment } from '#domain/organisations/enrolment.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import type { CrossEnrolments, EnrolmentStore } from '../contract/members.js';
import { atLeast } from '../filters.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';

export interface EnrolmentDocument extends Omit<Enrolment, 'id'>, Pending {
  readonly _id: EnrolmentId;
}

export const enrolmentSchema = schemaOf<EnrolmentDocument>(
  'enrolments',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    organisationName: String,
    name: String,
    email: ID,
    role: String,
    invitedBy: WHOLE,
    state: String,
    tokenHash: ID,
    letters: Number,
    expiresAt: String,
    revision: Number,
    createdAt: String,
  },
);
enrolmentSchema.index({ organisationId: 1, state: 1, createdAt: 1 });
enrolmentSchema.index({ state: 1, expiresAt: 1 });
enrolmentSchema.index({ tokenHash: 1 }, { unique: true });
carryPending(enrolmentSchema);

const toEnrolment = ({ _id, ...document }: EnrolmentDocument): Enrolment => ({
  id: _id,
  organisationId: document.organisationId,
  organisationName: document.organisationName,
  name: document.name,
  email: document.email,
  role: document.role,
  invitedBy: document.invitedBy,
  state: document.state,
  tokenHash: document.tokenHash,
  letters: document.letters,
  expiresAt: document.expiresAt,
  revision: document.revision,
  createdAt: document.createdAt,
});

type Enrolments = Model<EnrolmentDocument>;

/** Whom an organisation has invited to become members. */
export function enrolmentStore(enrolments: Enrolments, scope: OrganisationScope): EnrolmentStore {
  const { organisationId } = scope;
  return {
    async waiting() {
      const found = enrolments.find({ state: 'waiting' }).sort({ createdAt: 1, _id: 1 });
      return (await scoped(scope, found).lean()).map(toEnrolment);
    },
    async read(id) {
      const found = await scoped(scope, enrolments.findOne({ _id: id })).lean();
      return found && toEnrolment(found);
    },
    async add({ id, ...enrolment }, deed) {
      const thing = { organisationId, kind: 'enrolment', id, revision: enrolment.revision } as const;
      await enrolments.create({ ...enrolment, _id: id, organisationId, ...pendingOf(thing, deed) });
    },
    async change(id, expected, patch, deed) {
      const { state, letters, expiresAt } = patch;
      const revision = expected + 1;
      const update = {
        $set: { state, letters, expiresAt, revision },
        ...pushing({ organisationId, kind: 'enrolment', id, revision }, deed),
      };
      const guarded = enrolments.findOneAndUpdate({ _id: id, revision: expected }, update, {
        returnDocument: 'after',
      });
      const changed = await scoped(scope, guarded).lean();
      return changed && toEnrolment(changed);
    },
  };
}

/** Enrolments of all organisations, for links. */
export const crossEnrolments = (enrolments: Enrolments, scope: Scope): CrossEnrolments => ({
  async byTokenHash(hash) {
    const found = await scoped(scope, enrolments.findOne({ tokenHash: hash })).lean();
    return found && toEnrolment(found);
  },
  async open(now) {
    const found = enrolments.find({ state: 'waiting', expiresAt: atLeast(now) });
    return (await scoped(scope, found).lean()).map(toEnrolment);
  },
});
