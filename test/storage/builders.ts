import { type AiSystem, NOTHING_KNOWN } from '#domain/ai-systems/ai-system.js';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answer, Assessment, Evidence, Submission } from '#domain/assessments/assessment.js';
import { NO_REMINDERS } from '#domain/assessments/reminders.js';
import type { AuditAction, Json } from '#domain/audit/event.js';
import { type CalendarDate, type Instant, later, MINUTE } from '#domain/dates.js';
import type {
  AiSystemId,
  AssessmentId,
  EvidenceId,
  OrganisationId,
  QuestionId,
  QuestionnaireId,
  SectionId,
  SubmissionId,
  UserId,
  VendorId,
} from '#domain/ids.js';
import type { MailOrder } from '#domain/mail/mail.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import type { Score } from '#domain/scoring/score.js';
import { NO_CONTRACT, type Vendor } from '#domain/vendors/vendor.js';
import type { Deed, VendorFields } from '#storage/contract.js';
import { nextId } from './test-bed.js';

const START = '2026-11-21T08:00:00.000Z' as Instant;
export const at = (minutes: number): Instant => later(START, minutes * MINUTE);
export const section = (name: string): SectionId => name as SectionId;
export const question = (name: string): QuestionId => name as QuestionId;
export const newOrganisation = (): OrganisationId => `org-${nextId()}` as OrganisationId;

export const aDeed = (action: AuditAction, payload: Json = {}, mails: readonly MailOrder[] = []): Deed => ({
  action,
  actor: { kind: 'member', id: 'u1', name: 'Mara Holm' },
  at: START,
  payload,
  mails,
});

export const anOrganisation = (fields: Partial<Organisation> = {}): Organisation => ({
  id: newOrganisation(),
  name: 'Nordbank',
  timeZone: 'Europe/Oslo',
  language: 'en',
  sides: ['buyer'],
  members: [],
  lookUpsNeedTwo: false,
  remindsVendors: false,
  revision: 1,
  createdAt: START,
  ...fields,
});

export const aVendor = (organisationId: OrganisationId, fields: Partial<Vendor> = {}): Vendor => ({
  id: `vendor-${nextId()}` as VendorId,
  organisationId,
  name: 'Helix Analytics',
  website: '',
  criticality: 'medium',
  aliases: [],
  contacts: [{ name: 'Ines Roca', title: '', email: 'ines@helix.example', receives: true }],
  owner: null,
  tags: [],
  contract: NO_CONTRACT,
  archivedAt: null,
  lastAskedAt: null,
  lastAssessedAt: null,
  notes: '',
  revision: 1,
  createdAt: START,
  changedAt: START,
  ...fields,
});

/** The fields of a vendor as a change sets them. */
export const aChangeOf = (vendor: Vendor, fields: Partial<VendorFields> = {}): VendorFields => {
  const { name, aliases, website, criticality, contacts, owner, tags, notes, contract, changedAt } = vendor;
  const kept = { name, aliases, website, criticality, contacts, owner, tags, notes, contract, changedAt };
  return { ...kept, ...fields };
};

export const anAiSystem = (organisationId: OrganisationId, fields: Partial<AiSystem> = {}): AiSystem => ({
  id: `system-${nextId()}` as AiSystemId,
  organisationId,
  vendorId: 'vendor-1' as VendorId,
  name: 'Helix Triage',
  purpose: 'Sorts customer letters',
  owner: null,
  notes: '',
  ...NOTHING_KNOWN,
  revision: 1,
  createdAt: START,
  changedAt: START,
  ...fields,
});

export const anAssessment = (
  organisationId: OrganisationId,
  fields: Partial<Assessment> = {},
): Assessment => {
  const id = `assessment-${nextId()}` as AssessmentId;
  return {
    id,
    organisationId,
    vendorId: 'vendor-1' as VendorId,
    aiSystemId: 'system-1' as AiSystemId,
    names: { buyer: 'Nordbank', vendor: 'Helix Analytics', aiSystem: 'Helix Triage' },
    questionnaire: { id: 'aims' as QuestionnaireId, version: 1, title: 'AI management system' },
    given: NOTHING_GIVEN,
    contact: { name: 'Ines Roca', email: 'ines@helix.example' },
    sentBy: { id: 'u1' as UserId, name: 'Mara Holm', email: 'mara@nordbank.example' },
    message: '',
    dueOn: '2026-12-20' as CalendarDate,
    timeZone: 'Europe/Oslo',
    state: 'sending',
    round: 1,
    invitation: {
      number: 1,
      tokenHash: `hash of ${id}`,
      endedTokenHashes: [],
      expiresAt: at(60),
      revokedAt: null,
      openedAt: null,
    },
    reminders: NO_REMINDERS,
    farewell: '',
    attestation: null,
    submission: null,
    revision: 1,
    createdAt: START,
    sentAt: null,
    returned: null,
    claimedBy: null,
    told: null,
    ...fields,
  };
};

export const anAnswer = (text: string, fields: Partial<Answer> = {}): Answer => ({
  status: 'answered',
  value: { kind: 'long-text', text },
  reason: '',
  note: '',
  evidence: [],
  provenance: 'typed',
  by: 'Ines Roca',
  at: START,
  revision: 1,
  ...fields,
});

export const anEvidence = (assessment: Assessment, fields: Partial<Evidence> = {}): Evidence => ({
  id: `evidence-${nextId()}` as EvidenceId,
  organisationId: assessment.organisationId,
  assessmentId: assessment.id,
  questionId: question('q1'),
  name: 'policy.pdf',
  size: 3,
  type: 'application/pdf',
  sha256: 'ab',
  uploadedBy: 'Ines Roca',
  at: START,
  scan: 'not-scanned',
  ...fields,
});

export const aSubmission = (assessment: Assessment, round: number): Submission => ({
  id: `submission-${nextId()}` as SubmissionId,
  organisationId: assessment.organisationId,
  assessmentId: assessment.id,
  round,
  at: at(round),
  attestation: { name: 'Ines Roca', title: 'CTO', at: at(round) },
  names: assessment.names,
  questionnaire: assessment.questionnaire,
  questions: [
    { id: question('q1'), text: 'Is there a policy?', answer: anAnswer('Yes') },
    { id: question('q2'), text: 'Who owns it?', answer: null },
  ],
  sha256: `sha of ${round}`,
});

export const aScore = (value: number | null): Score => ({
  version: 'score-1',
  earned: 1,
  weight: 2,
  value,
  band: null,
  sections: [],
  cappedBy: [],
  counts: { asked: 1, notAsked: 0, notApplicable: 0, unanswered: 0 },
  proven: { stated: 1, evidenced: 0 },
});

export const aLetter = (assessment: Assessment, key: string): MailOrder => ({
  key,
  organisationId: assessment.organisationId,
  about: { kind: 'assessment', id: assessment.id },
  template: 'invitation',
  to: assessment.contact,
  linkNumber: 1,
});
