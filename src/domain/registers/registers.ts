import type { CalendarDate } from '../dates.js';

/** How far something is known. Only `high` rests on a source that was opened and says it in so many words. */
export const CONFIDENCES = ['high', 'medium', 'low', 'very-low', 'none'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Standing in the recognition arrangement for management systems. `other-scopes`: signed, as far as known, for others only. */
export const ARRANGEMENT_STATUSES = [
  'signatory',
  'signatory-unverified',
  'other-scopes',
  'outside',
  'unverified',
] as const;

/** What is known of a body's own ISO/IEC 42001 programme. */
export const PROGRAMME_STATUSES = [
  'accredits',
  'programme-reported',
  'claimed-by-cb',
  'secondary-claim',
  'unverified',
  'none-located',
  'unknown',
] as const;

/**
 * What is known of an accreditation. `ended`: run out, given up or otherwise over since `until`. The last three say since
 * when in `changedOn`.
 */
export const ACCREDITATION_STATUSES = [
  'documented',
  'documented-accreditor-unknown',
  'self-claimed',
  'secondary-claimed',
  'conflicting',
  'offers-unverified',
  'ended',
  'suspended',
  'reduced',
  'withdrawn',
] as const;

/** What is known against an accreditation: said by the body itself, applied for only, said of some offices, or absent from a page. */
export const COUNTER_CLAIMS = ['not-accredited', 'applied', 'some-not-accredited', 'not-mentioned'] as const;

/** Whose word an entry is: an organisation's own, beside what is shipped or in its place. */
export interface OwnWord {
  /** Its key in its list. */
  readonly key: string;
  readonly origin: 'added' | 'corrected';
  readonly by: string;
  /** Where it was seen. */
  readonly source: string;
  /** The day on which it was so. */
  readonly asOf: CalendarDate;
}

/** What every entry may carry; absent: it is as shipped. */
interface Worded {
  readonly own?: OwnWord;
}

/** What is known of an accreditation body. `unknown` is a state of its own: never read as yes or no. */
export interface AccreditationBody extends Worded {
  readonly id: string;
  readonly name: string;
  /** Names that are its own alone. A short name that other bodies share is never one. */
  readonly aliases: readonly string[];
  /** As it is abbreviated; shared by others more often than not, so it matches nothing by itself. */
  readonly shortName: string;
  readonly country: string;
  /** Regional groups it belongs to. */
  readonly regions: readonly string[];
  /** Its standing in the recognition arrangement for management systems (IAF MLA, from 2026 Global ACI MRA). */
  readonly arrangement: {
    readonly status: (typeof ARRANGEMENT_STATUSES)[number];
    readonly confidence: Confidence;
    readonly sources: readonly string[];
  };
  readonly iso42001: {
    readonly status: (typeof PROGRAMME_STATUSES)[number];
    readonly since: string;
    readonly confidence: Confidence;
    readonly sources: readonly string[];
  };
  /** Where its directory of accredited bodies is looked up; empty where no address is known. */
  readonly directory: string;
  /** Whether somebody opened that address. */
  readonly directoryVerified: boolean;
  readonly note: string;
}

/** A certification body as a legal entity; a brand is only a grouping for search. */
export interface CertificationBody extends Worded {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Two letters. */
  readonly country: string;
}

/** One body's accreditation by one accreditor for one standard. */
export interface Accreditation extends Worded {
  readonly certificationBody: string;
  /** Null where it is not known who accredited it. */
  readonly accreditationBody: string | null;
  readonly standard: string;
  readonly number: string;
  /** As far as a source tells; null where only a span or nothing is known. */
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** The first day of a suspension or of a reduced scope, or the day of the withdrawal. */
  readonly changedOn?: CalendarDate;
  /** The day on which a suspension or reduction was lifted; absent while it goes on. */
  readonly liftedOn?: CalendarDate;
  /** What a source says about the time where it is no single day. */
  readonly timeNote: string;
  readonly status: (typeof ACCREDITATION_STATUSES)[number];
  readonly confidence: Confidence;
  readonly note: string;
  readonly sources: readonly string[];
}

/** What a page says against a body's accreditation, and how to read it. */
export interface CounterClaim extends Worded {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly says: (typeof COUNTER_CLAIMS)[number];
  readonly fact: string;
  readonly note: string;
  readonly sources: readonly string[];
}

/** What is known of who accredits whom: hints where to look, never proof. Alone they never yield "verified". */
export interface Registers {
  readonly asOf: CalendarDate;
  readonly honesty: string;
  readonly accreditationBodies: readonly AccreditationBody[];
  readonly certificationBodies: readonly CertificationBody[];
  readonly accreditations: readonly Accreditation[];
  readonly notAccredited: readonly CounterClaim[];
  /** National and European adoptions of the standard, with the year they carry. */
  readonly adoptions: readonly { readonly prefix: string; readonly year: number; readonly note: string }[];
  readonly sources: readonly { readonly id: string; readonly reference: string; readonly says: string }[];
}
