import type { RoleId, TierId } from '../ai-systems/tiers-and-roles.js';
import type { CalendarDate } from '../dates.js';
import type { FrameworkId, RequirementId } from '../ids.js';

/**
 * How what is said of a requirement is known: read in the publisher's own text, told by somebody who states having read
 * it, or not found at all.
 */
export const CONFIDENCES = ['verified', 'reported', 'unverified'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Whom an obligation of law concerns, and from when. */
export interface Application {
  /** Empty: whatever the tier. */
  readonly tiers: readonly TierId[];
  readonly roles: readonly RoleId[];
  /** In order of date; what each holds `for` in words. Empty: no date, for it is no duty. */
  readonly from: readonly { readonly date: CalendarDate; readonly for: string }[];
}

/** How one edition of the source numbers a requirement; null where that is not known. */
export interface EditionNumber {
  readonly edition: string;
  readonly number: string | null;
  readonly note?: string;
}

export interface Requirement {
  readonly id: RequirementId;
  /** As the source numbers it: `6.1.4`, `A.7.5`. */
  readonly number: string;
  readonly title: string;
  /** What it asks, in our own words. */
  readonly summary: string;
  readonly parent: RequirementId | null;
  readonly confidence?: Confidence;
  /** What about it is unverified, disputed or often misread, for people. */
  readonly note?: string;
  readonly applies?: Application;
  /** Where editions of the source number it differently, the newest last. */
  readonly editions?: readonly EditionNumber[];
  /** What shows that it is met. */
  readonly evidence?: readonly string[];
  /** What this requirement rests on, besides the framework's own sources. */
  readonly sources?: readonly string[];
}

/** A versioned catalogue of requirements. */
export interface Framework {
  readonly id: FrameworkId;
  readonly version: string;
  readonly title: string;
  /** For chips and lists; absent where the title is short enough. */
  readonly short?: string;
  readonly publisher: string;
  readonly asOf: CalendarDate;
  readonly sources: readonly string[];
  /** What about it is unverified, for people; shown wherever it is used. */
  readonly caveats: readonly string[];
  readonly requirements: readonly Requirement[];
}

/** What a framework is called where there is little room. */
export const shortTitle = ({ short, title }: Pick<Framework, 'short' | 'title'>): string => short ?? title;
