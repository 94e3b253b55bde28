import type { AssessmentState } from '#domain/assessments/assessment.js';
import type { CalendarDate } from '#domain/dates.js';
import type { PillView, Tone } from '../../views.js';

/** Each state of an assessment, said one way everywhere. */
export const STATE_PILLS: Readonly<Record<AssessmentState, PillView>> = {
  sending: { tone: 'plain', icon: 'loader-circle', word: 'Sending' },
  sent: { tone: 'info', icon: 'send', word: 'Sent' },
  'in-progress': { tone: 'info', icon: 'circle-dashed', word: 'In progress' },
  submitting: { tone: 'plain', icon: 'loader-circle', word: 'Submitting' },
  submitted: { tone: 'good', icon: 'inbox', word: 'Submitted' },
  expired: { tone: 'warn', icon: 'calendar-clock', word: 'Ended unanswered' },
  'in-review': { tone: 'info', icon: 'user-check', word: 'In review' },
  returned: { tone: 'warn', icon: 'undo-2', word: 'Returned' },
  decided: { tone: 'good', icon: 'scale', word: 'Decided' },
  cancelled: { tone: 'plain', icon: 'ban', word: 'Withdrawn' },
};

/** When it is due, and how far away that is; `words` is empty once it no longer matters. */
export interface DueView {
  /** Fri 13 Nov 2026 */
  readonly day: string;
  readonly words: string;
  readonly tone: Tone;
}

const WITH_WEEKDAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Fri 13 Nov 2026 */
const formatDue = (day: CalendarDate): string => WITH_WEEKDAY.format(new Date(day)).replace(',', '');

/** Days from now on at which a due date counts as soon. */
export const SOON = 7;

export function dueView(dueOn: CalendarDate, dueIn: number | null): DueView {
  if (dueIn === null) return { day: formatDue(dueOn), words: '', tone: 'plain' };
  const tone = dueIn < 0 ? 'bad' : dueIn <= SOON ? 'warn' : 'plain';
  return { day: formatDue(dueOn), words: dueWords(dueIn), tone };
}

/** `in 3 days`, `today`, `2 days overdue`. */
export function dueWords(dueIn: number): string {
  if (dueIn === 0) return 'today';
  if (dueIn === 1) return 'tomorrow';
  if (dueIn > 1) return `in ${dueIn} days`;
  return dueIn === -1 ? '1 day overdue' : `${-dueIn} days overdue`;
}
