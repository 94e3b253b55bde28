import type { QuestionId } from '../ids.js';
import type { Decision } from './decision.js';
import { type Finding, isStanding } from './finding.js';
import type { Judgements } from './review.js';

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
