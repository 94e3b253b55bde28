import type { Model } from 'mongoose';
import type { AssessmentId, OrganisationId } from '#domain/ids.js';
import type { ReviewedScore, Score } from '#domain/scoring/score.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { TenantStores } from '../contract.js';
import { among } from '../filters.js';
import { type OrganisationScope, scoped } from '../tenancy.js';

export interface ScoreDocument {
  readonly _id: string;
  readonly organisationId: OrganisationId;
  readonly assessmentId: AssessmentId;
  readonly round: number;
  readonly score: Score;
  /** Once a review was finished. */
  readonly reviewed?: ReviewedScore | null;
}

export const scoreSchema = schemaOf<ScoreDocument>(
  'scores',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    assessmentId: ID,
    round: Number,
    score: WHOLE,
    reviewed: WHOLE,
  },
);
scoreSchema.index({ organisationId: 1, assessmentId: 1, round: 1 }, { unique: true });

/** The buyer's scores, one a round: kept once and never changed, with that of the finished review beside it. */
export const scoreStore = (
  scores: Model<ScoreDocument>,
  scope: OrganisationScope,
): TenantStores['scores'] => ({
  async read(assessmentId, round) {
    const found = await scoped(scope, scores.findOne({ assessmentId, round })).lean();
    return found && found.score;
  },
  async keep(assessmentId, round, score) {
    const { organisationId } = scope;
    const _id = `${organisationId}.${assessmentId}.${round}`;
    await insertedOnce(scores.create({ _id, organisationId, assessmentId, round, score }));
  },
  async review(assessmentId, round, reviewed) {
    await scoped(scope, scores.updateOne({ assessmentId, round }, { $set: { reviewed } }));
  },
  async ofAssessments(ids) {
    const found = scores.find({ assessmentId: among(ids) }).sort({ round: 1 });
    const documents = await scoped(scope, found).lean();
    return new Map(documents.map(({ assessmentId, score, reviewed }) => [assessmentId, reviewed ?? score]));
  },
});
