import type { FindingId } from '#domain/ids.js';
import { type Finding, SEVERITIES } from '#domain/reviews/finding.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import { folded } from '../folded.js';
import { carryPending, type Pending } from '../pending.js';

export interface FindingDocument extends Omit<Finding, 'id'>, Pending {
  readonly _id: FindingId;
  /** Of the severity, worst 0. */
  readonly rank: number;
  /** The due day for sorting; findings without one come last. */
  readonly dueSort: string;
  readonly searchText: string;
}

export const findingSchema = schemaOf<FindingDocument>(
  'findings',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    assessmentId: ID,
    vendorId: ID,
    names: WHOLE,
    questionId: String,
    certificateId: String,
    severity: String,
    title: String,
    detail: String,
    owner: WHOLE,
    dueOn: String,
    state: String,
    reason: String,
    revision: Number,
    raisedAt: String,
    raisedBy: String,
    changedAt: String,
    rank: Number,
    dueSort: String,
    searchText: String,
  },
);
findingSchema.index({ organisationId: 1, rank: 1, dueSort: 1, _id: 1 });
findingSchema.index({ organisationId: 1, dueSort: 1, _id: 1 });
findingSchema.index({ organisationId: 1, state: 1, dueSort: 1, _id: 1 });
findingSchema.index({ organisationId: 1, severity: 1, state: 1, dueSort: 1, _id: 1 });
findingSchema.index({ organisationId: 1, 'owner.id': 1, state: 1, dueSort: 1, _id: 1 });
findingSchema.index({ organisationId: 1, assessmentId: 1 });
findingSchema.index({ organisationId: 1, vendorId: 1 });
carryPending(findingSchema);

const NO_DUE = '9999-12-31';

/** The fields sorted and searched by. */
export const findable = ({
  severity,
  dueOn,
  title,
  names,
}: Pick<Finding, 'severity' | 'dueOn' | 'title' | 'names'>) => ({
  rank: SEVERITIES.indexOf(severity),
  dueSort: dueOn ?? NO_DUE,
  searchText: folded(`${title}\n${names.vendor}\n${names.aiSystem}`),
});

export const toFinding = (document: FindingDocument): Finding => ({
  id: document._id,
  organisationId: document.organisationId,
  assessmentId: document.assessmentId,
  vendorId: document.vendorId,
  names: document.names,
  questionId: document.questionId,
  ...(document.certificateId === undefined ? {} : { certificateId: document.certificateId }),
  severity: document.severity,
  title: document.title,
  detail: document.detail,
  owner: document.owner,
  dueOn: document.dueOn,
  state: document.state,
  reason: document.reason,
  revision: document.revision,
  raisedAt: document.raisedAt,
  raisedBy: document.raisedBy,
  changedAt: document.changedAt,
});
