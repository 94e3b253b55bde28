import type {
  CertificateField,
  DocumentType,
  LifeKind,
  LookUpAnswer,
  ReadingFault,
  Succession,
  SurveillanceOutcome,
} from '#domain/certificates/certificate.js';
import {
  type CheckCategory,
  type CheckOutcome,
  VERDICT_TITLES,
  type VerdictId,
} from '#domain/certificates/check.js';
import type { PillView } from '../../views.js';

export const CERTIFICATE_VERDICT_PILLS: Readonly<Record<VerdictId, PillView>> = {
  'accredited-verified': { tone: 'good', icon: 'shield-check', word: VERDICT_TITLES['accredited-verified'] },
  'accredited-unverified': {
    tone: 'unknown',
    icon: 'circle-question-mark',
    word: VERDICT_TITLES['accredited-unverified'],
  },
  'needs-review': { tone: 'warn', icon: 'triangle-alert', word: VERDICT_TITLES['needs-review'] },
  'not-accredited': { tone: 'bad', icon: 'flag', word: VERDICT_TITLES['not-accredited'] },
  'wrong-scope-or-entity': { tone: 'bad', icon: 'flag', word: VERDICT_TITLES['wrong-scope-or-entity'] },
  'not-valid-now': { tone: 'bad', icon: 'calendar-clock', word: VERDICT_TITLES['not-valid-now'] },
  'not-a-certificate': { tone: 'plain', icon: 'file-text', word: VERDICT_TITLES['not-a-certificate'] },
};

/** What the list of open points is called beside a verdict. */
export const SETTLES_HEADINGS: Readonly<Record<VerdictId, string>> = {
  'accredited-verified': 'Open still, and taking nothing from it:',
  'accredited-unverified': 'What would settle it:',
  'needs-review': 'What would settle it:',
  'not-accredited': 'What to do about it:',
  'wrong-scope-or-entity': 'What to do about it:',
  'not-valid-now': 'What to do about it:',
  'not-a-certificate': 'What to do about it:',
};

/** While the reader has not been at a file, nothing is judged. */
export const BEING_READ: PillView = { tone: 'info', icon: 'loader-circle', word: 'Being read' };

/** A person's word is stronger than a pass, and an open question is never one. */
export const OUTCOMES: Readonly<Record<CheckOutcome, PillView>> = {
  pass: { tone: 'good', icon: 'check', word: 'pass' },
  warn: { tone: 'warn', icon: 'triangle-alert', word: 'warn' },
  info: { tone: 'info', icon: 'info', word: 'info' },
  'cannot-tell': { tone: 'unknown', icon: 'circle-question-mark', word: 'cannot tell' },
  fail: { tone: 'bad', icon: 'x', word: 'fail' },
};

export const LOOK_UP_PILLS: Readonly<Record<LookUpAnswer, PillView>> = {
  match: { tone: 'good', icon: 'check', word: 'Matches' },
  mismatch: { tone: 'bad', icon: 'flag', word: 'Differs' },
  'not-listed': { tone: 'warn', icon: 'ban', word: 'Not listed' },
  'could-not-check': { tone: 'unknown', icon: 'circle-question-mark', word: 'Could not check' },
};

export const LIFE_PILLS: Readonly<Record<LifeKind, PillView>> = {
  suspension: { tone: 'bad', icon: 'ban', word: 'Suspended' },
  restoration: { tone: 'good', icon: 'check', word: 'In force again' },
  withdrawal: { tone: 'bad', icon: 'x', word: 'Withdrawn' },
  surveillance: { tone: 'info', icon: 'eye', word: 'Surveillance audit' },
};

/** What is being written down, as people call it. */
export const LIFE_TITLES: Readonly<Record<LifeKind, string>> = {
  suspension: 'Suspension',
  restoration: 'In force again',
  withdrawal: 'Withdrawal',
  surveillance: 'Surveillance audit',
};

export const OUTCOME_WORDS: Readonly<Record<SurveillanceOutcome, string>> = {
  passed: 'Passed',
  'passed-with-findings': 'Passed with findings',
  'not-held': 'Not held',
  'put-off': 'Put off',
};

export const CATEGORY_TITLES: Readonly<Record<CheckCategory, string>> = {
  'file integrity': 'File',
  'document type': 'Document',
  'face of certificate': 'Face',
  dates: 'Dates',
  'certification body': 'Certification body',
  'accreditation body': 'Accreditation body',
  'scope and entity': 'Scope and holder',
  status: 'Status',
  'vendor claim': 'What the vendor says',
};

export const FIELD_LABELS: Readonly<Record<CertificateField, string>> = {
  number: 'Number',
  holder: 'Holder',
  holderAddress: 'Holder’s address',
  standard: 'Standard',
  scope: 'Scope',
  sites: 'Sites',
  certificationBody: 'Certification body',
  certificationBodyAddress: 'Its address',
  accreditationBody: 'Accreditation body',
  accreditationNumber: 'Accreditation number',
  originallyIssuedOn: 'First issued',
  issuedOn: 'Issued',
  effectiveOn: 'Effective from',
  decidedOn: 'Decision',
  expiresOn: 'Valid until',
  surveyedOn: 'Last surveillance',
  statementOfApplicability: 'Statement of Applicability',
  signatory: 'Signed by',
  revision: 'Revision',
  verifyAt: 'To be verified at',
  periodFrom: 'Period from',
  periodTo: 'Period to',
  reportType: 'Type of report',
  level: 'Level',
};

/** What the issuer and the holder of a document are, where they are neither a certification body nor certified. */
const LABELS_BY_KIND: Readonly<Partial<Record<DocumentType, Partial<Record<CertificateField, string>>>>> = {
  attestation: {
    certificationBody: 'Firm of auditors',
    holder: 'About',
    signatory: 'Signed for the firm by',
  },
  'readiness-letter': { certificationBody: 'Written by', holder: 'About' },
  'stage-1-letter': { certificationBody: 'Body that audits', holder: 'About' },
  'stage-2-letter': { certificationBody: 'Body that audits', holder: 'About' },
  person: { certificationBody: 'Body that certifies persons', holder: 'Person' },
  training: { certificationBody: 'Training body', holder: 'Person' },
  'self-declaration': { certificationBody: 'Declared by', holder: 'About' },
  'audit-report': { certificationBody: 'Audited by', holder: 'About' },
  'statement-of-applicability': { certificationBody: 'Written by', holder: 'Of' },
  'csa-star': { certificationBody: 'Issuing scheme or body', holder: 'Cloud provider' },
  hitrust: { certificationBody: 'Issuing scheme', holder: 'About' },
  'other-scheme': { certificationBody: 'Issuing scheme', holder: 'About' },
};

/** What a field is called in a document of a kind. */
export const fieldLabelOf = (field: CertificateField, kind: DocumentType): string =>
  LABELS_BY_KIND[kind]?.[field] ?? FIELD_LABELS[field];

export const TYPE_LABELS: Readonly<Record<DocumentType, string>> = {
  certificate: 'ISO/IEC 42001 certificate of an organisation',
  'other-standard': 'Certificate for another standard',
  attestation: 'Attestation report, such as SOC 2',
  'readiness-letter': 'Readiness or gap letter',
  'stage-1-letter': 'Letter after stage 1 of the audit',
  'stage-2-letter': 'Recommendation after stage 2 of the audit',
  person: 'Certificate of a person',
  training: 'Proof of training',
  'self-declaration': 'The vendor’s own declaration',
  'audit-report': 'Audit report',
  'statement-of-applicability': 'Statement of Applicability',
  'csa-star': 'CSA STAR entry or certificate',
  hitrust: 'HITRUST letter or certificate',
  'other-scheme': 'Mark of another scheme',
  unknown: 'Not known',
};

/** How a certificate follows the one before. */
export const SUCCESSION_LABELS: Readonly<Record<Succession, string>> = {
  renewal: 'Renewed for the next cycle',
  're-issue': 'Issued anew within the cycle: another name, scope or site',
  transfer: 'Transferred to another certification body',
};

/** Why nothing could be read, and what to do instead. */
export const FAULT_WORDS: Readonly<Record<ReadingFault, string>> = {
  'not-a-pdf': 'The file is not a PDF inside, so nothing was read from it.',
  damaged: 'The file is damaged, so nothing was read from it. Ask the vendor for a whole one.',
  password: 'The file opens only with a password, so nothing was read from it. Ask for one without.',
  'no-text': 'The file is a picture without text, so nothing was read from it.',
  'too-many-pages': 'The file has more pages than are read. Ask for the certificate alone.',
  'took-too-long': 'Reading the file took too long and was given up.',
  'too-much-memory': 'Reading the file needed too much memory and was given up.',
};
