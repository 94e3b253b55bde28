import { readFileSync } from 'node:fs';
import type { CheckCategory, CheckId, VerdictId } from '#domain/certificates/check.js';

/** A check as the list of the experts has it, without its reasons, which the product puts in words of its own. */
export interface ListedCheck {
  readonly id: CheckId;
  readonly category: CheckCategory;
  readonly severity: 'fail' | 'warn' | 'info';
  readonly mode: 'auto' | 'assisted' | 'manual';
  readonly inputs: readonly string[];
}

interface ReferenceList {
  readonly constants: {
    readonly standardPublished: string;
    readonly bodyStandardPublished: string;
    readonly globalAciStart: string;
    readonly cycleYears: number;
    readonly surveillanceMonths: number;
    readonly expiringSoonDays: number;
    readonly restorationMonths: number;
    readonly earlyMarketThreshold: string;
  };
  readonly order: readonly CheckCategory[];
  readonly precedence: readonly VerdictId[];
  readonly verdicts: Readonly<
    Record<
      string,
      {
        readonly failed?: readonly string[];
        readonly failedOnly?: readonly string[];
        readonly noOpenWarning?: readonly CheckCategory[];
      }
    >
  >;
  readonly checks: readonly ListedCheck[];
}

/** What the 99 checks are held against: facts carried over from the list of 21 November 2026, by their ids. */
export const REFERENCE = JSON.parse(
  readFileSync('test/unit/certificates/reference-list.json', 'utf8'),
) as ReferenceList;

/** Where a check goes further than its severity, or not as far, and why that is ours. Decision 0045. */
export const OTHER_SEVERITIES: Readonly<Partial<Record<CheckId, readonly [gravest: string, why: string]>>> = {
  'FILE-02': ['warn', 'metadata alone stays an information; only a person who found the change warns'],
  'FILE-03': ['fail', 'bytes changed after signing are proven, not suspected'],
  'AB-04': ['warn', 'an information by itself; a person may have found that the mark lies outside the scope'],
  'AB-06': [
    'warn',
    'an information by itself; a person may have found that the mark was not allowed any more',
  ],
  'DATE-12': ['fail', 'the list fails it once the body confirms the miss'],
  'DATE-13': ['fail', 'as the first surveillance'],
  'SCOPE-02': [
    'fail',
    'the list fails it once it is confirmed; so does a scope that excludes the service by name',
  ],
  'STAT-08': ['warn', 'an information by itself; what it was transferred from may not have been valid'],
  'CLAIM-02': ['pass', 'a claim without any document is told where the answer is judged: here there is one'],
};

/**
 * What each of the list's inputs is here: a field, a part of the facts, or the word of a person, where nothing on paper and
 * in no register of ours tells it.
 */
export const INPUTS: Readonly<Record<string, readonly string[] | 'a word'>> = {
  documentText: ['reading', 'type'],
  standardRef: ['standard', 'type'],
  holderName: ['holder', 'type'],
  vendorName: ['vendor'],
  vendorLegalName: ['vendor'],
  vendorAliases: ['vendor'],
  marketingClaims: 'a word',
  certificateNumber: ['number'],
  holderAddress: ['holderAddress'],
  cbName: ['certificationBody'],
  cbAddress: ['certificationBodyAddress'],
  cbLegalEntity: ['certificationBody'],
  cbBrand: ['certificationBody'],
  accreditationBodyName: ['accreditationBody'],
  accreditationBodyId: ['accreditationBody'],
  // A mark is a picture and is not read: the name of the accreditor stands for it, typed where only the mark tells.
  accreditationMarkSeen: ['accreditationBody'],
  accreditationNumber: ['accreditationNumber'],
  accreditationProgramme: ['reading'],
  recognitionMark: ['reading'],
  arrangementStatus: ['accreditationBody'],
  arrangementScopes: ['accreditationBody', 'reading'],
  launchDate: ['issuedOn'],
  scopeText: ['scope'],
  purchasedService: ['purchased'],
  sites: ['sites'],
  deliverySites: 'a word',
  soaVersion: ['statementOfApplicability'],
  soaExclusions: 'a word',
  signatory: ['signatory'],
  images: 'a word',
  revision: ['revision', 'issuedOn', 'originallyIssuedOn'],
  verificationUrl: ['verifyAt'],
  qrUrl: 'a word',
  issueDate: ['issuedOn', 'effectiveOn'],
  reissueDate: ['issuedOn', 'originallyIssuedOn'],
  initialDate: ['originallyIssuedOn'],
  cycleStart: ['issuedOn', 'effectiveOn', 'originallyIssuedOn'],
  newCycleStart: ['issuedOn', 'originallyIssuedOn', 'succeeds'],
  effectiveDate: ['effectiveOn', 'issuedOn'],
  decisionDate: ['decidedOn'],
  certificationDecisionDate: ['decidedOn', 'issuedOn'],
  expiryDate: ['expiresOn'],
  lastSurveillanceDate: ['surveyedOn'],
  today: ['on'],
  accreditation: ['certificationBody', 'lookUps'],
  'accreditation.from': ['certificationBody', 'lookUps'],
  'accreditation.to': ['certificationBody', 'lookUps'],
  'accreditation.status': ['certificationBody', 'lookUps'],
  'accreditation.standards': ['certificationBody', 'lookUps'],
  'accreditation.entity': ['certificationBody', 'lookUps'],
  // Which text an accreditation goes by stands in no register of ours, and no day of a transition is known.
  'accreditation.criteria': ['issuedOn'],
  vendorConsultant: 'a word',
  companyRegister: 'a word',
  knownIssues: 'a word',
  directoryCheck: ['lookUps'],
  directoryStatus: ['lookUps'],
  directoryScope: ['lookUps'],
  directoryResult: ['lookUps'],
  directoryRecord: ['lookUps'],
  certSearchResult: ['lookUps'],
  verifiedAt: ['lookUps'],
  previousCb: ['succeeds'],
  extracted: ['lookUps', 'answers'],
  pages: ['reading'],
  pdfMeta: ['reading'],
  pdfSignature: ['reading'],
  'extraction.confidence': ['reading'],
  allCertificates: ['alike'],
  sha256: ['alike'],
  answers: ['answers'],
  'answers.sspa': ['answers'],
  uploads: ['answers'],
};

/** Inputs that a check of ours does without, and why. Decision 0045. */
export const OTHER_INPUTS: Readonly<
  Partial<Record<CheckId, readonly [inputs: readonly string[], why: string]>>
> = {
  'SCOPE-10': [['scopeText'], 'which part of a scope belongs to which standard is for whoever reads it'],
  'STAT-03': [['scopeText'], 'whoever looks it up compares; corrected later, the look-up counts no more'],
  'CLAIM-02': [['answers', 'uploads'], 'told where the answer is judged: here there is a document'],
};
