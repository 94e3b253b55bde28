import type { CalendarDate } from '../dates.js';
import type { FrameworkId, QuestionnaireId } from '../ids.js';

/** When something is so, as a tree over facts. Each leaf is yes, no or unknown. */
export type SspaRule =
  | { readonly fact: string }
  /** Another rule of the file; no circles. */
  | { readonly rule: string }
  | { readonly all: readonly SspaRule[] }
  | { readonly any: readonly SspaRule[] }
  | { readonly not: SspaRule };

/**
 * How surely something is known: Microsoft's own text or two independent sources; one credible source; one weak, cut off or
 * old one; not found at all.
 */
export const SURENESSES = ['high', 'medium', 'low', 'unverified'] as const;
export type Sureness = (typeof SURENESSES)[number];

/** What a statement rests on. */
export interface Grounds {
  readonly confidence: Sureness;
  /** Ids of `sources`; empty where nothing was found. */
  readonly sources: readonly string[];
  /** What about it is unverified, disputed or often misread, for people. */
  readonly note?: string;
}

export interface SspaSource {
  readonly id: string;
  readonly title: string;
  /** Null where the address is not known. */
  readonly address: string | null;
  /** How much of it was read: `opening only`. */
  readonly read: string;
}

/** A section of a version with the first and last number of its requirements. */
export interface SspaSection {
  readonly letter: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** A version of the Data Protection Requirements. */
export interface SspaVersion extends Grounds {
  readonly id: string;
  readonly title: string;
  /** From when it counts here; the words say how surely the day is known. */
  readonly from: CalendarDate;
  readonly fromSays: string;
  readonly requirements: number;
  /** As far as they are known. */
  readonly sections: readonly SspaSection[];
  /** How many requirements Section K has, and what is known of their numbers. */
  readonly sectionK: { readonly count: number; readonly says: string };
  /** Whether an ISO/IEC 42001 certificate can stand in for the independent assessment of Section K. */
  readonly certificate: Grounds & { readonly says: string };
}

export interface SspaFactGroup {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
}

/** What is asked about the vendor. */
export interface SspaFact extends Grounds {
  readonly id: string;
  readonly group: string;
  readonly question: string;
  /** As a reason: `it handles personal data`; `nay` where it is not so. */
  readonly says: string;
  readonly nay: string;
  readonly help?: string;
  /** Why no rule looks at it, where none does. */
  readonly withoutRule?: string;
}

/** What a point means in some versions. */
export interface SspaReading extends Grounds {
  readonly versions: readonly string[];
  /** When it applies; absent: never for sure. */
  readonly when?: SspaRule;
  /** When, besides, it may apply, and no source settles whether it does. */
  readonly unsettled?: SspaRule;
  /** What follows where it applies; absent where it never does for sure. */
  readonly says?: string;
  /** The same where it may; absent where nothing is unsettled. */
  readonly perhaps?: string;
  /** And where it does not. */
  readonly otherwise: string;
}

/** What the programme may ask of the vendor. A version that no reading names does not know the point. */
export interface SspaPoint {
  readonly id: string;
  readonly title: string;
  /** Whether an ISO/IEC 42001 certificate that carries Section K meets it. */
  readonly metByCertificate: boolean;
  readonly readings: readonly SspaReading[];
}

/** A deadline of the yearly cycle. */
export interface SspaStep extends Grounds {
  readonly id: string;
  readonly title: string;
  /** What it follows: the start of the cycle, or a step before. */
  readonly after: string;
  readonly lasts: { readonly days: number } | { readonly months: number };
  readonly approximate: boolean;
  /** The points of which one must stand for the step to come. */
  readonly points: readonly string[];
  readonly says: string;
}

/** What nobody should promise. */
export interface NotEstablished extends Grounds {
  readonly id: string;
  readonly title: string;
  readonly says: string;
}

/** What is known of Microsoft's supplier programme, as data. */
export interface SspaRules {
  readonly id: string;
  readonly title: string;
  readonly asOf: CalendarDate;
  /** The framework whose requirements are Section K, and the questionnaire that asks for them. */
  readonly framework: FrameworkId;
  readonly questionnaire: QuestionnaireId;
  readonly sources: readonly SspaSource[];
  readonly caveats: readonly string[];
  /** Oldest first. */
  readonly versions: readonly SspaVersion[];
  readonly groups: readonly SspaFactGroup[];
  readonly facts: readonly SspaFact[];
  readonly rules: readonly { readonly id: string; readonly when: SspaRule }[];
  readonly points: readonly SspaPoint[];
  /** What can never hold together, with a sentence that says why. */
  readonly contradictions: readonly { readonly when: SspaRule; readonly says: string }[];
  readonly steps: readonly SspaStep[];
  readonly notEstablished: readonly NotEstablished[];
}

/** What a step that opens the cycle follows. */
export const CYCLE_START = 'start';
