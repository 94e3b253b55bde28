import type { Outcome } from '#domain/assessments/returned.js';
import type { Verdict } from '#domain/reviews/review.js';
import type { PillView } from '../../views.js';

/** Each verdict, said one way everywhere; a question nobody judged is a state of its own. */
export const VERDICT_PILLS: Readonly<Record<Verdict | 'open', PillView>> = {
  accept: { tone: 'good', icon: 'check', word: 'Accepted' },
  clarify: { tone: 'info', icon: 'message-square', word: 'To clarify' },
  issue: { tone: 'bad', icon: 'flag', word: 'Issue' },
  open: { tone: 'unknown', icon: 'circle-dashed', word: 'Not judged' },
};

export const OUTCOME_PILLS: Readonly<Record<Outcome, PillView>> = {
  approved: { tone: 'good', icon: 'circle-check', word: 'Approved' },
  'approved-with-conditions': { tone: 'warn', icon: 'circle-alert', word: 'Approved with conditions' },
  rejected: { tone: 'bad', icon: 'ban', word: 'Rejected' },
};
