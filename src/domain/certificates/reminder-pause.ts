import { addDays, addMonths, type CalendarDate, type Instant } from '../dates.js';
import type { UserId } from '../ids.js';

/** Nobody is reminded of a certificate's dates up to a day, this day included; it ends by itself. */
export interface ReminderPause {
  readonly until: CalendarDate;
  /** Never empty. */
  readonly reason: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
}

/** What may be paused. */
interface Paused {
  readonly pause: ReminderPause | null;
}

/** Longer than this nobody should forget a certificate. Our own choice. */
const LONGEST_MONTHS = 12;

/** The pause that holds on a day; null where none does. */
export const pauseOn = ({ pause }: Paused, on: CalendarDate): ReminderPause | null =>
  pause !== null && on <= pause.until ? pause : null;

/** The first day on which reminders go out again after the pause that holds on a day; null where none does. */
export function remindedAgainOn(certificate: Paused, on: CalendarDate): CalendarDate | null {
  const pause = pauseOn(certificate, on);
  return pause === null ? null : addDays(pause.until, 1);
}

/** What is wrong with the last day of a pause, for people; '' where nothing is. */
export function pauseFault(until: CalendarDate, today: CalendarDate): string {
  if (until < today) return 'Write a day that is still to come.';
  return until > addMonths(today, LONGEST_MONTHS) ? 'Write a day within a year.' : '';
}
