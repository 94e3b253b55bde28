import type { CalendarDate } from '../dates.js';

/** What is known of an accreditation body. `unknown` is a state of its own: never read as yes or no. */
export interface AccreditationBody {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  /** Its standing in the recognition arrangement for management systems (IAF MLA, from 2026 Global ACI MRA). */
  readonly arrangement: {
    readonly status: string;
    readonly confidence: string;
    readonly sources: readonly string[];
  };
  readonly iso42001: { readonly status: string; readonly since: string; readonly confidence: string };
  /** Where its directory of accredited bodies is looked up. */
  readonly directory: string;
}

/** A certification body as a legal entity; a brand is only a grouping for search. */
export interface CertificationBody {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
}

/** One body's accreditation by one accreditor for one standard. */
export interface Accreditation {
  readonly certificationBody: string;
  /** Null where it is not known who accredited it. */
  readonly accreditationBody: string | null;
  readonly standard: string;
  readonly number: string;
  /** As far as a source tells; null where only a span or nothing is known. */
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** What a source says about the time where it is no single day. */
  readonly timeNote: string;
  readonly status: string;
  readonly confidence: string;
  readonly note: string;
  readonly sources: readonly string[];
}

/** The shipped registers: hints where to look, never proof. Alone they never yield "verified". */
export interface Registers {
  readonly asOf: CalendarDate;
  readonly honesty: string;
  readonly accreditationBodies: readonly AccreditationBody[];
  readonly certificationBodies: readonly CertificationBody[];
  readonly accreditations: readonly Accreditation[];
  readonly notAccredited: readonly { readonly name: string; readonly fact: string; readonly note: string }[];
  readonly sources: readonly { readonly id: string; readonly reference: string; readonly says: string }[];
}
