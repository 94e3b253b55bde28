import type { CalendarDate, Instant } from '../dates.js';
import type {
  AiSystemId,
  AssessmentId,
  CertificateId,
  ConsentId,
  EvidenceId,
  OrganisationId,
  UserId,
  VendorId,
} from '../ids.js';
import type { ReminderPause } from './reminder-pause.js';

/** What an uploaded document is, as an expert would file it. Only the first is ISO/IEC 42001 certification. */
export const DOCUMENT_TYPES = [
  'certificate',
  'other-standard',
  'attestation',
  'readiness-letter',
  'stage-1-letter',
  'stage-2-letter',
  'person',
  'training',
  'self-declaration',
  'audit-report',
  'statement-of-applicability',
  'csa-star',
  'hitrust',
  'other-scheme',
  'unknown',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/**
 * Everything a document may state. Those of `DATE_FIELDS` hold a calendar date. The issuing firm or scheme stands in
 * `certificationBody`, a person's name in `holder`; the last four are stated by documents of other kinds only.
 */
export const CERTIFICATE_FIELDS = [
  'number',
  'holder',
  'holderAddress',
  'standard',
  'scope',
  'sites',
  'certificationBody',
  'certificationBodyAddress',
  'accreditationBody',
  'accreditationNumber',
  'originallyIssuedOn',
  'issuedOn',
  'effectiveOn',
  'decidedOn',
  'expiresOn',
  'surveyedOn',
  'statementOfApplicability',
  'signatory',
  'revision',
  'verifyAt',
  // What an attestation covers: all its days, both inclusive.
  'periodFrom',
  'periodTo',
  // `Type 1` or `Type 2`.
  'reportType',
  // Of a person (Lead Auditor), of STAR (Level 1), of HITRUST (r2).
  'level',
] as const;
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number];

export const DATE_FIELDS = [
  'originallyIssuedOn',
  'issuedOn',
  'effectiveOn',
  'decidedOn',
  'expiresOn',
  'surveyedOn',
  'periodFrom',
  'periodTo',
] as const satisfies readonly CertificateField[];

/** Where on a page something stands: fractions of the page's width and height from its upper left corner. */
export interface Place {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One field as it was read from the file; never changed by what a person types. */
export interface ReadField {
  /** As it is compared and checked; dates as `2028-03-09`. */
  readonly value: string;
  /** 0..1; from `SURE` on it counts without a person's word. */
  readonly confidence: number;
  /** The words on the page it was read from. */
  readonly said: string;
  readonly place: Place | null;
  /** Why it is not sure, for people; empty where it is. An ambiguous date is such a doubt and has no value. */
  readonly doubt: string;
}

/** Below this confidence a field read is shown for confirmation and does not count until a person gives their word. */
export const SURE = 0.8;

/**
 * A run of text where it stands, so that the page can be drawn beside its fields. `size`: fraction of the page's height.
 * `face`: a number for its font; runs of one number look alike, and readings before there was one have none.
 */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  /** Of the base line. */
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly face?: number;
}
export interface ReadPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** Why nothing could be read; null where something was. */
export type ReadingFault =
  | 'not-a-pdf'
  | 'damaged'
  | 'password'
  | 'no-text'
  | 'too-many-pages'
  | 'took-too-long'
  | 'too-much-memory';

/** Whom a signer's own certificate names. Nobody vouches for it here: anybody can make one with any name. */
export interface FileSigner {
  readonly name: string;
  /** Empty where the certificate names none. */
  readonly organisation: string;
  /** Who made the signer's certificate; the signer itself where `itsOwn`. */
  readonly issuer: string;
  readonly itsOwn: boolean;
  /** Days between which the signer's certificate holds. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** A digital signature in a file, as far as the file itself proves it. */
export interface FileSignature {
  /** Whether what it covers is what was signed, byte for byte; `unknown` where it is of a kind that is not read. */
  readonly covered: 'unchanged' | 'changed' | 'unknown';
  /** What the file holds that it does not cover: nothing, no word that was read, other words, or what could not be compared. */
  readonly beside: 'nothing' | 'no-word' | 'words' | 'unknown';
  /** Null where nothing tells. */
  readonly signer: FileSigner | null;
  /** A service's word on the time alone, and nobody's on what the file says. */
  readonly isTimeStamp: boolean;
  /** By the signer's own clock; null where it was not noted. */
  readonly at: Instant | null;
  /** By which digest: `sha256`; empty where it is not known. */
  readonly digest: string;
}

/** What was read from a file, once, by a version of the reader. */
export interface Reading {
  readonly reader: string;
  readonly at: Instant;
  readonly fault: ReadingFault | null;
  readonly pageCount: number;
  /** The first pages, as far as they were read. */
  readonly pages: readonly ReadPage[];
  /** Everything said in them, in reading order, a line each; at most 100,000 characters. */
  readonly text: string;
  readonly type: { readonly type: DocumentType; readonly confidence: number; readonly because: string };
  readonly fields: Readonly<Partial<Record<CertificateField, ReadField>>>;
  readonly file: {
    readonly producer: string;
    readonly creator: string;
    readonly createdAt: string;
    readonly modifiedAt: string;
    /** It carries script or actions of its own; they were not run. */
    readonly active: boolean;
    readonly signed: boolean;
    /** The signatures it carries; absent in those read before signatures were. */
    readonly signatures?: readonly FileSignature[];
  };
}

/** A field in a person's words; stands beside what was read. An empty value says: the document does not state it. */
export interface TypedField {
  readonly value: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
}

/** A person's word on one check, beside what it comes to by itself. */
export interface CheckWord {
  readonly holds: boolean;
  /** Why: what was seen or answered. Never empty. */
  readonly note: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
  /** What it was said of; once that is another, the word counts no more. */
  readonly saidOf: string;
}

export const LOOK_UP_ANSWERS = ['match', 'mismatch', 'not-listed', 'could-not-check'] as const;
export type LookUpAnswer = (typeof LOOK_UP_ANSWERS)[number];

/** Which question a look-up settles: the body's accreditation, or this certificate's standing. */
export const LOOK_UP_SUBJECTS = ['accreditation', 'certificate'] as const;
export type LookUpSubject = (typeof LOOK_UP_SUBJECTS)[number];

/** What differs where the answer is "mismatch"; decides which check it settles. `details`: number, holder, dates or anything else. */
export const LOOK_UP_DIFFERENCES = [
  'details',
  'suspended',
  'withdrawn',
  'narrower-scope',
  'other-entity',
  'other-standard',
] as const;
export type LookUpDifference = (typeof LOOK_UP_DIFFERENCES)[number];

/** Who looked where, when, for what, and what it said. Never changed; a newer one stands beside it. */
export interface LookUp {
  readonly id: string;
  readonly subject: LookUpSubject;
  /** The directory, as people call it, and its address. */
  readonly register: string;
  readonly address: string;
  readonly searched: string;
  readonly answer: LookUpAnswer;
  /** Null unless the answer is "mismatch", and where nobody said. */
  readonly difference: LookUpDifference | null;
  /** What stood there; the difference where it did not match. */
  readonly note: string;
  /** Since and until when the directory says the body is accredited, where it does. */
  readonly accreditedSince: CalendarDate | null;
  readonly accreditedUntil: CalendarDate | null;
  /** The capture that was kept: a picture or PDF of what was seen. */
  readonly capture: StoredFile | null;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly on: CalendarDate;
  readonly at: Instant;
  /** What the certificate said then of what was looked up; absent in those kept before this was noted. */
  readonly about?: Readonly<Partial<Record<CertificateField, string>>>;
  /** What another member found who looked at it again; null while nobody did. */
  readonly second: SecondLook | null;
}

/** A second pair of eyes on a look-up: never those that looked first. Given once. */
export interface SecondLook {
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
  /** False: something else stood there, and the look-up counts no more. */
  readonly agrees: boolean;
  /** What stood there instead; empty where both found the same. */
  readonly note: string;
}

/** A file of a certificate as its record knows it; the bytes lie in the file store behind it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
  readonly sha256: string;
}

/** What may be written down of a certificate's life beside what its document says. */
export const LIFE_KINDS = ['suspension', 'restoration', 'withdrawal', 'surveillance'] as const;
export type LifeKind = (typeof LIFE_KINDS)[number];

/** What came of a surveillance audit. */
export const SURVEILLANCE_OUTCOMES = ['passed', 'passed-with-findings', 'not-held', 'put-off'] as const;
export type SurveillanceOutcome = (typeof SURVEILLANCE_OUTCOMES)[number];

/** One thing that became of a certificate, on a person's word and from a source. Never changed; a wrong one is taken back. */
export interface LifeRecord {
  readonly id: string;
  readonly kind: LifeKind;
  /**
   * The first day of a suspension, the first day in force again, the first day it is withdrawn; the last day of an audit,
   * or the day for which one was planned that was not held or is put off.
   */
  readonly on: CalendarDate;
  /** Of a suspension the last day that its source names, of an audit put off the day by which it is to be held; else null. */
  readonly until: CalendarDate | null;
  /** Of a surveillance audit alone. */
  readonly outcome: SurveillanceOutcome | null;
  /** Where it is known from: a letter, a directory, somebody at the body. Never empty. */
  readonly source: string;
  readonly note: string;
  /** The letter or the picture of it. */
  readonly document: StoredFile | null;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
  /** Who said that it was wrong, and why; null while it counts. */
  readonly takenBack: { readonly by: LifeRecord['by']; readonly at: Instant; readonly reason: string } | null;
}

/** How a certificate follows another: the next cycle, another wording or holder within one, another certification body. */
export const SUCCESSIONS = ['renewal', 're-issue', 'transfer'] as const;
export type Succession = (typeof SUCCESSIONS)[number];

/** A word of the vendor that is another than when it was given; '' says that the document does not state it, null no word. */
export interface VendorCorrection {
  readonly field: CertificateField;
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string;
  readonly at: Instant;
}

/** How a certificate came from the vendor itself: the consent, and the vendor's own words beside what is read here. */
export interface GivenBy {
  readonly consent: ConsentId;
  /** Which word of the consent this tells of; an older one never comes after it. */
  readonly revision: number;
  /** The organisation that gave it, and who of it. */
  readonly organisation: string;
  readonly by: string;
  readonly at: Instant;
  /** The assessment by which the two know each other. */
  readonly assessmentId: AssessmentId;
  /** Whether those that take its place come too. */
  readonly successors: boolean;
  /** Whether it came because it takes the place of one whose successors were consented to. */
  readonly follows: boolean;
  /** What it covers, in the vendor's words. */
  readonly covers: string;
  /** The vendor's word on fields, where somebody there gave one. It never counts as a buyer's. */
  readonly words: Readonly<Partial<Record<CertificateField, string>>>;
  readonly type: DocumentType | null;
  /** Which revision of the vendor's certificate these words are of; absent in what came before this was noted. */
  readonly wordsOf?: number;
  /** What the vendor corrected since it was given, the latest last; absent where it corrected nothing. */
  readonly corrections?: readonly VendorCorrection[];
  /** Since when it is given no longer; what was received stays. */
  readonly endedAt: Instant | null;
}

/** The buyer's record of one document a vendor gave as its certificate. */
export interface Certificate {
  readonly id: CertificateId;
  readonly organisationId: OrganisationId;
  readonly vendorId: VendorId;
  /** What is bought and should be named in the scope; null: the vendor as a whole. */
  readonly aiSystemId: AiSystemId | null;
  readonly file: StoredFile;
  /** The older certificate that this one renews; null where none is known. */
  readonly replaces: CertificateId | null;
  /** How it came of the one before; null where it replaces none or nobody said. */
  readonly succession: Succession | null;
  /** The document of an answer that it was taken from; null where it was uploaded on its own. */
  readonly takenFrom: { readonly assessmentId: AssessmentId; readonly evidenceId: EvidenceId } | null;
  /** The consent by which its vendor gave it; null where it came otherwise. */
  readonly givenBy: GivenBy | null;
  /** Null until the reader has been at it. */
  readonly reading: Reading | null;
  readonly typed: Readonly<Partial<Record<CertificateField, TypedField>>>;
  /** A person's word on what kind of document it is, beside the reader's. */
  readonly typedType: {
    readonly type: DocumentType;
    readonly by: TypedField['by'];
    readonly at: Instant;
  } | null;
  readonly lookUps: readonly LookUp[];
  /** Suspensions, withdrawals and surveillance audits as they were written down, in the order of writing. */
  readonly life: readonly LifeRecord[];
  /** What persons said of single checks, by the check's id; absent where nobody did. */
  readonly words?: Readonly<Record<string, CheckWord>>;
  /** The last pause of reminders, over or not; null where there was none or it was ended by hand. */
  readonly pause: ReminderPause | null;
  readonly uploadedBy: { readonly id: UserId; readonly name: string };
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly archivedAt: Instant | null;
}
