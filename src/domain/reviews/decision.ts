import type { CalendarDate, Instant } from '../dates.js';
import type { FindingId, QuestionId, UserId } from '../ids.js';
import { type Finding, isStanding } from './finding.js';
import type { Judgements } from './review.js';

export const OUTCOMES = ['approved', 'approved-with-conditions', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

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

/** What still stands in the way of a decision. */
export interface Obstacles {
  /** Questions the vendor was to clarify. */
  readonly clarifications: readonly QuestionId[];
  /** Critical findings that stand and that no condition names. */
  readonly findings: readonly Finding[];
}

/**
 * An approval waits until nothing is left to clarify and no critical finding stands; with conditions, each critical
 * finding that stands must be named as one. A rejection waits for nothing.
 */
export function obstaclesTo(
  { outcome, conditions }: Pick<Decision, 'outcome' | 'conditions'>,
  standing: { readonly judgements: Judgements; readonly findings: readonly Finding[] },
): Obstacles {
  if (outcome === 'rejected') return { clarifications: [], findings: [] };
  const named = new Set(
    outcome === 'approved-with-conditions' ? conditions.map(({ finding }) => finding) : [],
  );
  const clarifications = Object.entries(standing.judgements)
    .filter(([, judgement]) => judgement?.verdict === 'clarify')
    .map(([question]) => question as QuestionId);
  const findings = standing.findings.filter(
    (finding) => finding.severity === 'critical' && isStanding(finding) && !named.has(finding.id),
  );
  return { clarifications, findings };
}

export const isFree = ({ clarifications, findings }: Obstacles): boolean =>
  clarifications.length === 0 && findings.length === 0;
