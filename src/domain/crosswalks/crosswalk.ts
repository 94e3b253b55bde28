import type { CalendarDate } from '../dates.js';
import type { CrosswalkId, FrameworkId, RequirementId } from '../ids.js';
import type { Relation } from './relation.js';

/** How sure a relation is, the surest first. */
export const SURENESS = ['high', 'medium', 'low'] as const;
export type Sureness = (typeof SURENESS)[number];

/** What a requirement of one framework is to one of another. */
export interface Related {
  readonly from: RequirementId;
  readonly to: RequirementId;
  /** What `from` is to `to`: a superset asks for all that `to` asks for. */
  readonly relation: Relation;
  readonly confidence: Sureness;
  /** Who says so, for people. */
  readonly source: string;
}

/** A versioned table that relates the requirements of two frameworks. It is read in both directions. */
export interface Crosswalk {
  readonly id: CrosswalkId;
  readonly from: FrameworkId;
  readonly to: FrameworkId;
  readonly version: string;
  readonly asOf: CalendarDate;
  readonly sources: readonly string[];
  /** What about it is unverified, for people; shown wherever it is used. */
  readonly caveats: readonly string[];
  readonly relations: readonly Related[];
  /** What its sources relate and it does not, as they name it, and why. */
  readonly leftOut?: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
}
