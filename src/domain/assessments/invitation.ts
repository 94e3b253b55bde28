import { addDays, type CalendarDate, dayIn, daysBetween, type Instant, later, momentOf } from '../dates.js';
import type { LinkEnded } from '../errors.js';
import { type Assessment, type Invitation, WITH_BUYER } from './assessment.js';

/** The instant a calendar date is over in a time zone, to the minute. Source of offsets: the runtime's time zone data. */
export const endOfDay = (date: CalendarDate, timeZone: string): Instant =>
  momentOf(addDays(date, 1), 0, timeZone);

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
  if (number !== invitation.number) return 'revoked';
  if (invitation.revokedAt !== null) return 'closed';
  return state === 'expired' || invitation.expiresAt <= now ? 'expired' : null;
}

/** Days until it is due in the time zone it was sent from; negative is overdue; null once nothing is awaited any more. */
export function daysLeft(
  { state, dueOn, timeZone }: Pick<Assessment, 'state' | 'dueOn' | 'timeZone'>,
  now: Instant,
): number | null {
  if (WITH_BUYER.includes(state) || state === 'cancelled' || state === 'expired') return null;
  return daysBetween(dayIn(timeZone, now), dueOn);
}
