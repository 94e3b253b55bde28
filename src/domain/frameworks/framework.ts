import type { CalendarDate } from '../dates.js';
import type { FrameworkId, RequirementId } from '../ids.js';

export interface Requirement {
  readonly id: RequirementId;
  /** As the source numbers it: `6.1.4`, `A.7.5`. */
  readonly number: string;
  readonly title: string;
  /** What it asks, in our own words. */
  readonly summary: string;
  readonly parent: RequirementId | null;
}

/** A versioned catalogue of requirements. */
export interface Framework {
  readonly id: FrameworkId;
  readonly version: string;
  readonly title: string;
  readonly publisher: string;
  readonly asOf: CalendarDate;
  readonly sources: readonly string[];
  /** What about it is unverified, for people; shown wherever it is used. */
  readonly caveats: readonly string[];
  readonly requirements: readonly Requirement[];
}
