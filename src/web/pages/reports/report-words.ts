import type { Decision } from '#domain/reviews/decision.js';
import type { FindingState, Severity } from '#domain/reviews/finding.js';
import type { Verdict } from '#domain/reviews/review.js';

/** How a report calls what it tells; the same words as the pages. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  accept: 'Accepted',
  clarify: 'To clarify',
  issue: 'Issue',
};

export const OUTCOME_WORDS: Readonly<Record<Decision['outcome'], string>> = {
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  rejected: 'Rejected',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const FINDING_STATE_WORDS: Readonly<Record<FindingState, string>> = {
  open: 'Open',
  'in-progress': 'In progress',
  resolved: 'Resolved, to be verified',
  verified: 'Verified',
  'risk-accepted': 'Risk accepted',
};
