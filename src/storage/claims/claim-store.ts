import type { Model } from 'mongoose';
import type { Claim } from '#domain/assessments/claim.js';
import type { AssessmentId } from '#domain/ids.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { ClaimStore, CrossClaims } from '../contract/claims.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type AssessmentScope, type Scope, scoped } from '../tenancy.js';

export interface ClaimDocument extends Omit<Claim, 'assessmentId'>, Pending {
  readonly _id: AssessmentId;
}

export const claimSchema = schemaOf<ClaimDocument>(
  'claims',
  { audience: 'shared', organisation: 'organisationId', assessment: '_id' },
  {
    organisationId: ID,
    name: String,
    email: ID,
    state: String,
    number: Number,
    tokenHash: ID,
    expiresAt: String,
    account: WHOLE,
    revision: Number,
    at: String,
  },
);
claimSchema.index({ tokenHash: 1 }, { unique: true });
carryPending(claimSchema);

const toClaim = (document: ClaimDocument): Claim => ({
  assessmentId: document._id,
  organisationId: document.organisationId,
  name: document.name,
  email: document.email,
  state: document.state,
  number: document.number,
  tokenHash: document.tokenHash,
  expiresAt: document.expiresAt,
  account: document.account,
  revision: document.revision,
  at: document.at,
});

type Claims = Model<ClaimDocument>;

/** The wish to keep one assessment in an account; the buyer's stores have no way to it. */
export const claimStore = (claims: Claims, scope: AssessmentScope): ClaimStore => ({
  async read() {
    const found = await scoped(scope, claims.findOne({ _id: scope.assessmentId })).lean();
    return found && toClaim(found);
  },
  async put({ assessmentId, ...claim }, deed) {
    const { organisationId, revision } = claim;
    const thing = { organisationId, kind: 'claim', id: assessmentId, revision } as const;
    if (revision === 1) {
      const first = { ...claim, _id: scope.assessmentId, ...pendingOf(thing, deed) };
      return await insertedOnce(claims.create(first));
    }
    const guarded = claims.updateOne(
      { _id: scope.assessmentId, revision: revision - 1 },
      { $set: claim, ...pushing(thing, deed) },
    );
    return (await scoped(scope, guarded)).modifiedCount === 1;
  },
});

/** Claims on assessments of all buyers, for the letter's link. */
export const crossClaims = (claims: Claims, scope: Scope): CrossClaims => ({
  async byTokenHash(hash) {
    const found = await scoped(scope, claims.findOne({ tokenHash: hash })).lean();
    return found && toClaim(found);
  },
});
