import type { Model } from 'mongoose';
import type { Submission } from '#domain/assessments/assessment.js';
import type { SubmissionId } from '#domain/ids.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { AnsweringStores, TenantStores } from '../contract.js';
import { type AssessmentScope, type OrganisationScope, scoped } from '../tenancy.js';

export interface SubmissionDocument extends Omit<Submission, 'id'> {
  readonly _id: SubmissionId;
}

export const submissionSchema = schemaOf<SubmissionDocument>(
  'submissions',
  { audience: 'shared', organisation: 'organisationId', assessment: 'assessmentId' },
  {
    organisationId: ID,
    assessmentId: ID,
    round: Number,
    at: String,
    attestation: WHOLE,
    names: WHOLE,
    questionnaire: WHOLE,
    given: WHOLE,
    questions: WHOLE,
    sha256: String,
  },
);
submissionSchema.index({ assessmentId: 1, round: 1 }, { unique: true });

const toSubmission = (document: SubmissionDocument): Submission => ({
  id: document._id,
  organisationId: document.organisationId,
  assessmentId: document.assessmentId,
  round: document.round,
  at: document.at,
  attestation: document.attestation,
  names: document.names,
  questionnaire: document.questionnaire,
  ...(document.given === undefined ? {} : { given: document.given }),
  questions: document.questions,
  sha256: document.sha256,
});

type Submissions = Model<SubmissionDocument>;

/** What a buyer was given. */
export const submissionReader = (
  submissions: Submissions,
  scope: OrganisationScope,
): TenantStores['submissions'] => ({
  async latest(assessmentId) {
    const found = await scoped(scope, submissions.findOne({ assessmentId }).sort({ round: -1 })).lean();
    return found && toSubmission(found);
  },
  async all(assessmentId) {
    const found = submissions.find({ assessmentId }).sort({ round: 1 });
    return (await scoped(scope, found).lean()).map(toSubmission);
  },
});

/** What a respondent has given, round by round; written once each. */
export const submissionStore = (
  submissions: Submissions,
  scope: AssessmentScope,
): AnsweringStores['submissions'] => ({
  async read(round) {
    const { assessmentId } = scope;
    const found = await scoped(scope, submissions.findOne({ assessmentId, round })).lean();
    return found && toSubmission(found);
  },
  async latest() {
    const { assessmentId } = scope;
    const found = await scoped(scope, submissions.findOne({ assessmentId }).sort({ round: -1 })).lean();
    return found && toSubmission(found);
  },
  async all() {
    const { assessmentId } = scope;
    const found = submissions.find({ assessmentId }).sort({ round: 1 });
    return (await scoped(scope, found).lean()).map(toSubmission);
  },
  async add({ id, ...submission }) {
    const { organisationId, assessmentId } = scope;
    await insertedOnce(submissions.create({ ...submission, _id: id, organisationId, assessmentId }));
  },
});
