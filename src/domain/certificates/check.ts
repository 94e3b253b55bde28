import type { CalendarDate } from '../dates.js';
import type { CertificateField, DocumentType, LookUp, Reading } from './certificate.js';
import type { Registers } from './registers.js';

/** In the order in which an expert reads. Source: the reference list of checks. */
export const CHECK_CATEGORIES = [
  'file integrity',
  'document type',
  'face of certificate',
  'dates',
  'certification body',
  'accreditation body',
  'scope and entity',
  'status',
  'vendor claim',
] as const;
export type CheckCategory = (typeof CHECK_CATEGORIES)[number];

/** `cannot-tell`: something is missing, and `settle` says what; never counted as passed. */
export type CheckOutcome = 'pass' | 'fail' | 'warn' | 'info' | 'cannot-tell';

export interface CheckResult {
  readonly outcome: CheckOutcome;
  /** One plain sentence on what was seen and what it means. */
  readonly reason: string;
  /** What would settle it; empty where nothing is open. */
  readonly settle: string;
}

/** One thing an expert looks at. */
export interface CertificateCheck {
  /** `DATE-08`; stable. */
  readonly id: string;
  readonly category: CheckCategory;
  /** What is looked at, in a few words. */
  readonly title: string;
  /** Null where it does not apply to this document: it is not listed then. Total: never throws. */
  run(facts: CertificateFacts): CheckResult | null;
}

/** What a field counts as: a person's word before what was read; what is read but not sure is no value. */
export interface Fact {
  readonly value: string;
  readonly from: 'typed' | 'read';
  readonly confidence: number;
}

/** Everything the checks judge from; plain data, no clock. */
export interface CertificateFacts {
  readonly type: { readonly type: DocumentType; readonly from: 'typed' | 'read'; readonly because: string };
  readonly fields: Readonly<Partial<Record<CertificateField, Fact>>>;
  readonly reading: Reading | null;
  readonly vendor: { readonly name: string; readonly aliases: readonly string[] };
  /** The service bought, as the buyer names it; empty where nobody said. */
  readonly purchased: string;
  readonly on: CalendarDate;
  readonly registers: Registers;
  readonly lookUps: readonly LookUp[];
  /** Other documents that share this one's number or its bytes: by whom they are held or were uploaded. */
  readonly alike: {
    readonly sameNumber: readonly { readonly holder: string }[];
    readonly sameFile: readonly { readonly vendor: string }[];
  };
}

export const VERDICTS = [
  'not-a-certificate',
  'not-valid-now',
  'wrong-scope-or-entity',
  'not-accredited',
  'needs-review',
  'accredited-unverified',
  'accredited-verified',
] as const;
/** In order of precedence: the first that holds is the verdict. */
export type VerdictId = (typeof VERDICTS)[number];

export interface CheckedItem extends CheckResult {
  readonly id: string;
  readonly category: CheckCategory;
  readonly title: string;
}

/** The checks of one certificate on one day, and what they come to. */
export interface Assay {
  readonly on: CalendarDate;
  readonly checks: readonly CheckedItem[];
  readonly verdict: {
    readonly id: VerdictId;
    /** Checks that decided it. */
    readonly because: readonly string[];
    /** One or two plain sentences: what it comes to and what would settle it. */
    readonly sentence: string;
    /** Whose word it rests on: the latest look-up that counts; null where nobody has looked. */
    readonly onTheWordOf: { readonly name: string; readonly on: CalendarDate } | null;
  };
}
