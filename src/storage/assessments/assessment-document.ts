import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Assessment } from '#domain/assessments/assessment.js';
import { NO_REMINDERS } from '#domain/assessments/reminders.js';
import type { Instant } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import { folded } from '../folded.js';
import { carryPending, type Pending } from '../pending.js';

export interface AssessmentDocument extends Omit<Assessment, 'id'>, Pending {
  readonly _id: AssessmentId;
  /** When the last deed changed it. */
  readonly changedAt: Instant;
  readonly searchText: string;
}

export const assessmentSchema = schemaOf<AssessmentDocument>(
  'assessments',
  {
    audience: 'shared',
    organisation: 'organisationId',
    assessment: '_id',
    claimant: 'claimedBy.organisationId',
  },
  {
    organisationId: ID,
    vendorId: ID,
    aiSystemId: ID,
    names: WHOLE,
    questionnaire: WHOLE,
    given: WHOLE,
    contact: WHOLE,
    sentBy: WHOLE,
    message: String,
    dueOn: String,
    timeZone: String,
    state: String,
    round: Number,
    invitation: WHOLE,
    reminders: WHOLE,
    farewell: String,
    attestation: WHOLE,
    submission: WHOLE,
    returned: WHOLE,
    claimedBy: WHOLE,
    told: WHOLE,
    revision: Number,
    createdAt: String,
    sentAt: String,
    changedAt: String,
    searchText: String,
  },
);
assessmentSchema.index({ organisationId: 1, dueOn: 1, _id: 1 });
assessmentSchema.index({ organisationId: 1, changedAt: 1, _id: 1 });
assessmentSchema.index({ organisationId: 1, vendorId: 1, dueOn: 1 });
assessmentSchema.index({ organisationId: 1, state: 1, dueOn: 1, _id: 1 });
assessmentSchema.index({ organisationId: 1, state: 1, changedAt: 1, _id: 1 });
assessmentSchema.index({ organisationId: 1, aiSystemId: 1, createdAt: 1 });
assessmentSchema.index({ state: 1, changedAt: 1 });
assessmentSchema.index({ 'claimedBy.organisationId': 1, dueOn: 1 }, { sparse: true });
assessmentSchema.index({ state: 1, 'reminders.nextAt': 1 });
assessmentSchema.index({ state: 1, 'invitation.expiresAt': 1 });
assessmentSchema.index({ 'invitation.tokenHash': 1 }, { unique: true });
assessmentSchema.index({ 'invitation.endedTokenHashes': 1 });
carryPending(assessmentSchema);

/** What an assessment is searched by. */
export const searchTextOf = ({ names, questionnaire }: Pick<Assessment, 'names' | 'questionnaire'>): string =>
  folded(`${names.vendor}\n${names.aiSystem}\n${questionnaire.title}`);

export const toAssessment = (document: AssessmentDocument): Assessment => ({
  id: document._id,
  organisationId: document.organisationId,
  vendorId: document.vendorId,
  aiSystemId: document.aiSystemId,
  names: document.names,
  questionnaire: document.questionnaire,
  // Nothing was given to those sent before anything could be.
  given: document.given ?? NOTHING_GIVEN,
  contact: document.contact,
  sentBy: document.sentBy,
  message: document.message,
  dueOn: document.dueOn,
  timeZone: document.timeZone,
  state: document.state,
  round: document.round,
  invitation: document.invitation,
  // Those sent before there were reminders have none.
  reminders: document.reminders ?? NO_REMINDERS,
  farewell: document.farewell ?? '',
  attestation: document.attestation,
  submission: document.submission,
  // Assessments sent before they could be reviewed have neither.
  returned: document.returned ?? null,
  claimedBy: document.claimedBy ?? null,
  told: document.told ?? null,
  revision: document.revision,
  createdAt: document.createdAt,
  sentAt: document.sentAt,
});
