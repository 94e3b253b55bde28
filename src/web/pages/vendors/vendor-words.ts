import { type CalendarDate, formatDay } from '#domain/dates.js';
import { contractDaysLeft, ENDING_DAYS } from '#domain/vendors/contract-days.js';
import type { Contract, Criticality } from '#domain/vendors/vendor.js';
import { counted } from '../../kit/listing.js';
import type { PillView } from '../../views.js';

export const CRITICALITY_PILLS: Readonly<Record<Criticality, PillView>> = {
  high: { tone: 'warn', icon: 'triangle-alert', word: 'High' },
  medium: { tone: 'plain', icon: 'circle-dot', word: 'Medium' },
  low: { tone: 'plain', icon: 'circle', word: 'Low' },
};

export const ARCHIVED_PILL: PillView = { tone: 'unknown', icon: 'archive', word: 'Archived' };

/** A website as it is read: without what every address begins with. */
export const shortWebsite = (website: string): string =>
  website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Days a contract still runs: it ends soon, has ended, or is no matter yet. */
export function daysLeftPill(left: number): PillView {
  if (left < 0) return { tone: 'bad', icon: 'circle-alert', word: `Over since ${counted(-left, 'day')}` };
  const word = left === 0 ? 'Ends today' : `${counted(left, 'day')} left`;
  return left <= ENDING_DAYS
    ? { tone: 'warn', icon: 'calendar-clock', word }
    : { tone: 'plain', icon: 'circle', word };
}

/** When a contract ends, and how soon where that is soon or past. */
export function contractEnd(
  contract: Contract,
  today: CalendarDate,
): { readonly day: string; readonly pill: PillView | null } {
  const left = contractDaysLeft(contract, today);
  if (left === null || contract.endsOn === null) return { day: '', pill: null };
  return { day: formatDay(contract.endsOn), pill: left <= ENDING_DAYS ? daysLeftPill(left) : null };
}

/** `Contract to 30 Jun 2027`, or that it is over; empty where no end is known. */
export function contractWords({ endsOn }: Contract, today: CalendarDate): string {
  if (endsOn === null) return '';
  return `Contract ${endsOn < today ? 'ended' : 'to'} ${formatDay(endsOn)}`;
}
