import {
  addDays,
  type CalendarDate,
  dayIn,
  daysBetween,
  HOUR,
  type Instant,
  instantOf,
  later,
  MINUTE,
} from '../dates.js';
import type { LinkEnded } from '../errors.js';
import type { Assessment, Invitation } from './assessment.js';

/** The instant a calendar date is over in a time zone, to the minute. Source of offsets: the runtime's time zone data. */
export function endOfDay(date: CalendarDate, timeZone: string): Instant {
  const midnight = Date.parse(addDays(date, 1));
  // Offsets lie between UTC−12 and UTC+14; `dayIn` never falls, so halving finds the minute.
  let before = (midnight - 15 * HOUR) / MINUTE;
  let after = (midnight + 15 * HOUR) / MINUTE;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, instantOf(new Date(middle * MINUTE))) > date) after = middle;
    else before = middle;
  }
  return instantOf(new Date(after * MINUTE));
}

/** When a link made now ends: `days` after the due date, or after today where that is later. */
export function linkExpiry(
  { dueOn, timeZone }: Pick<Assessment, 'dueOn' | 'timeZone'>,
  days: number,
  today: CalendarDate,
): Instant {
  return endOfDay(addDays(dueOn > today ? dueOn : today, days), timeZone);
}

/** The last day on which the link opens, inclusive, in the time zone it was sent from: it ends at an instant, a midnight. */
export const lastDayOfLink = ({
  timeZone,
  invitation,
}: Pick<Assessment, 'timeZone' | 'invitation'>): CalendarDate =>
  dayIn(timeZone, later(invitation.expiresAt, -1));

/** Which link a token's hash stands for; 0 where it is none of this invitation. */
export function linkNumber({ number, tokenHash, endedTokenHashes }: Invitation, hash: string): number {
  return hash === tokenHash ? number : endedTokenHashes.indexOf(hash) + 1;
}

/** Why the link of that number no longer lets anybody in; null while it does. */
export function whyEnded(
  { state, invitation }: Pick<Assessment, 'state' | 'invitation'>,
  number: number,
  now: Instant,
): LinkEnded['reason'] | null {
  if (state === 'cancelled') return 'cancelled';
  if (number !== invitation.number || invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : null;
}

/** Days until it is due in the time zone it was sent from; negative is overdue; null once submitted or cancelled. */
export function daysLeft(
  { state, dueOn, timeZone }: Pick<Assessment, 'state' | 'dueOn' | 'timeZone'>,
  now: Instant,
): number | null {
  if (state === 'submitted' || state === 'cancelled') return null;
  return daysBetween(dayIn(timeZone, now), dueOn);
}
