import type { Outcome } from '../assessments/returned.js';
import type { CalendarDate, Instant } from '../dates.js';
import type { FindingId, UserId } from '../ids.js';

/** Something that must hold for the approval to stand; `finding` where it answers one. */
export interface Condition {
  readonly text: string;
  readonly finding: FindingId | null;
}

/** The buyer's word on an assessment. Reasons and conditions are its own; the vendor is told at most `told`. */
export interface Decision {
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly conditions: readonly Condition[];
  /** Null only where rejected. */
  readonly lookAgainOn: CalendarDate | null;
  /** What the vendor is told beside the outcome; null where the vendor is not told at all. */
  readonly told: string | null;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
}

export const DECISION_LIMITS = { reasons: 4_000, told: 2_000, condition: 500, conditions: 20 } as const;
