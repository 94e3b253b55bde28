import type { CalendarDate } from '#domain/dates.js';
import { daysBetween } from '#domain/dates.js';
import {
  type Finding,
  type FindingAction,
  type FindingState,
  isStanding,
  type Severity,
} from '#domain/reviews/finding.js';
import type { PillView } from '../../views.js';
import { type DueView, dueView } from '../assessments/state.view.js';

export const SEVERITY_PILLS: Readonly<Record<Severity, PillView>> = {
  critical: { tone: 'bad', icon: 'triangle-alert', word: 'Critical' },
  high: { tone: 'warn', icon: 'circle-alert', word: 'High' },
  medium: { tone: 'info', icon: 'flag', word: 'Medium' },
  low: { tone: 'plain', icon: 'flag', word: 'Low' },
};

export const FINDING_STATE_PILLS: Readonly<Record<FindingState, PillView>> = {
  open: { tone: 'bad', icon: 'circle', word: 'Open' },
  'in-progress': { tone: 'info', icon: 'circle-dot', word: 'In progress' },
  resolved: { tone: 'info', icon: 'check', word: 'Resolved' },
  verified: { tone: 'good', icon: 'circle-check', word: 'Verified' },
  'risk-accepted': { tone: 'unknown', icon: 'scale', word: 'Risk accepted' },
};

export const MOVE_WORDS: Readonly<Record<FindingAction, { readonly deed: string; readonly reason: string }>> =
  {
    start: { deed: 'Start work', reason: '' },
    resolve: { deed: 'Mark resolved', reason: 'How was it resolved?' },
    verify: { deed: 'Verify', reason: '' },
    'accept-risk': { deed: 'Accept the risk', reason: 'Why is the risk acceptable?' },
    reopen: { deed: 'Open again', reason: 'Why is it open again?' },
  };

/** When a finding is due; words only while it stands. */
export const findingDue = (finding: Finding, today: CalendarDate): DueView | null =>
  finding.dueOn === null
    ? null
    : dueView(finding.dueOn, isStanding(finding) ? daysBetween(today, finding.dueOn) : null);
