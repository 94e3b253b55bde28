import type { CalendarDate } from '../dates.js';
import type { Registers } from '../registers/registers.js';
import type {
  CertificateField,
  CheckWord,
  DocumentType,
  LifeRecord,
  LookUp,
  Reading,
  Succession,
} from './certificate.js';

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

/** Every check, in the order of the categories. The ids are stable and stand in reports. */
export const CHECK_IDS = [
  'FILE-01',
  'FILE-02',
  'FILE-03',
  'FILE-04',
  'FILE-05',
  'FILE-06',
  'FILE-07',
  'DOC-01',
  'DOC-02',
  'DOC-03',
  'DOC-04',
  'DOC-05',
  'DOC-06',
  'DOC-07',
  'DOC-08',
  'DOC-09',
  'DOC-10',
  'DOC-11',
  'DOC-12',
  'DOC-13',
  'DOC-14',
  'DOC-15',
  'DOC-16',
  'FACE-01',
  'FACE-02',
  'FACE-03',
  'FACE-04',
  'FACE-05',
  'FACE-06',
  'FACE-07',
  'FACE-08',
  'FACE-09',
  'FACE-10',
  'FACE-11',
  'FACE-12',
  'FACE-13',
  'FACE-14',
  'FACE-15',
  'FACE-16',
  'DATE-01',
  'DATE-02',
  'DATE-03',
  'DATE-04',
  'DATE-05',
  'DATE-06',
  'DATE-07',
  'DATE-08',
  'DATE-09',
  'DATE-10',
  'DATE-11',
  'DATE-12',
  'DATE-13',
  'DATE-14',
  'DATE-15',
  'DATE-16',
  'CB-01',
  'CB-02',
  'CB-03',
  'CB-04',
  'CB-05',
  'CB-06',
  'CB-07',
  'CB-08',
  'CB-09',
  'CB-10',
  'CB-11',
  'AB-01',
  'AB-02',
  'AB-03',
  'AB-04',
  'AB-05',
  'AB-06',
  'AB-07',
  'AB-08',
  'AB-09',
  'SCOPE-01',
  'SCOPE-02',
  'SCOPE-03',
  'SCOPE-04',
  'SCOPE-05',
  'SCOPE-06',
  'SCOPE-07',
  'SCOPE-08',
  'SCOPE-09',
  'SCOPE-10',
  'SCOPE-11',
  'STAT-01',
  'STAT-02',
  'STAT-03',
  'STAT-04',
  'STAT-05',
  'STAT-06',
  'STAT-07',
  'STAT-08',
  'STAT-09',
  'CLAIM-01',
  'CLAIM-02',
  'CLAIM-03',
  'CLAIM-04',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

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
  readonly id: CheckId;
  readonly category: CheckCategory;
  /** What is looked at, in a few words. */
  readonly title: string;
  /** Only a person can make it: it is a prompt, never settled here, and best listed apart. */
  readonly forPeople: boolean;
}

/** What a field counts as: a person's word before what was read; what is read but not sure is no value. */
export interface Fact {
  readonly value: string;
  readonly from: 'typed' | 'read';
  readonly confidence: number;
  /** Whose word it is, where it is one. */
  readonly by?: string;
}

/** Something an answer says otherwise than the document. */
export interface ClaimDifference {
  readonly field: 'number' | 'holder' | 'body' | 'validUntil';
  readonly claimed: string;
  readonly found: string;
}

/** What the vendor's answers make of this document. */
export interface AnswersAbout {
  /** Those that claim certification: where they stand, and what the document comes to for the AI system they are about. */
  readonly claims: readonly {
    readonly where: string;
    readonly verdict: VerdictId;
    readonly differences: readonly ClaimDifference[];
  }[];
  /** How many answers that claim no certification rest on this very file. */
  readonly cited: number;
  /** How many answers on Microsoft's programme rest on nothing else. */
  readonly citedAloneForSspa: number;
}

/** That a certificate was found, or written down, to be suspended or withdrawn, with nothing better since. */
export interface FoundEnded {
  readonly how: 'suspended' | 'withdrawn';
  /** From when, or when it was found so. */
  readonly on: CalendarDate;
  readonly by: string;
}

/** What a certificate is compared with that replaces another. */
export interface Succeeded {
  readonly how: Succession | null;
  readonly number: string;
  readonly certificationBody: string;
  readonly expiresOn: CalendarDate | null;
  /** What is known of an end of it before its time; absent where nothing is. */
  readonly ended?: FoundEnded;
}

/** A certificate that took the place of this one. */
export interface Replaced {
  readonly how: Succession | null;
  readonly number: string;
  readonly issuedOn: CalendarDate | null;
}

/** Everything the checks judge from; plain data, no clock. */
export interface CertificateFacts {
  readonly type: {
    readonly type: DocumentType;
    readonly from: 'typed' | 'read';
    readonly because: string;
    /** Whose word it is, where it is one. */
    readonly by?: string;
  };
  readonly fields: Readonly<Partial<Record<CertificateField, Fact>>>;
  readonly reading: Reading | null;
  readonly vendor: { readonly name: string; readonly aliases: readonly string[] };
  /** The service bought, as the buyer names it; empty where nobody said. */
  readonly purchased: string;
  readonly on: CalendarDate;
  readonly registers: Registers;
  /** Those that count. */
  readonly lookUps: readonly LookUp[];
  /** What persons said of single checks; absent where nobody did. */
  readonly words?: Readonly<Record<string, CheckWord>>;
  /** Those that matched and wait for a second person's look, or were found otherwise by one. */
  readonly unconfirmed: readonly LookUp[];
  /** The certificate it replaces, as far as that is known; null where it replaces none. */
  readonly succeeds: Succeeded | null;
  /** The certificate in use that took its place; null where none did. */
  readonly replacedBy: Replaced | null;
  /** What was written down of its life; what was taken back is among it and counts for nothing. */
  readonly life: readonly LifeRecord[];
  /** Other documents that share this one's number or its bytes: by whom they are held or were uploaded. */
  readonly alike: {
    readonly sameNumber: readonly {
      readonly holder: string;
      /** What is known there of an end; absent where nothing is. */
      readonly ended?: FoundEnded;
    }[];
    readonly sameFile: readonly { readonly vendor: string }[];
  };
  /** Left out where no answers are at hand. */
  readonly answers?: AnswersAbout;
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
  readonly id: CheckId;
  readonly category: CheckCategory;
  readonly title: string;
  readonly forPeople: boolean;
  /** Where a person's word stands: what the check came to by itself. */
  readonly byItself?: CheckResult;
}

/** What each verdict is called. */
export const VERDICT_TITLES: Readonly<Record<VerdictId, string>> = {
  'not-a-certificate': 'Not a certificate of the company',
  'not-valid-now': 'Not valid now',
  'wrong-scope-or-entity': 'Other scope or holder',
  'not-accredited': 'Not accredited certification',
  'needs-review': 'Needs review',
  'accredited-unverified': 'Accredited, not verified yet',
  'accredited-verified': 'Accredited, verified',
};

/** The checks of one certificate on one day, and what they come to. */
export interface Assay {
  readonly on: CalendarDate;
  readonly checks: readonly CheckedItem[];
  readonly verdict: {
    readonly id: VerdictId;
    /** Checks that decided it. */
    readonly because: readonly CheckId[];
    /** One or two plain sentences: what it comes to and what would settle it. */
    readonly sentence: string;
    /** Whose word it rests on: the latest look-up that counts; null where nobody has looked. */
    readonly onTheWordOf: { readonly name: string; readonly on: CalendarDate } | null;
  };
}
