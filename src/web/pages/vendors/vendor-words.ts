import { type CalendarDate, formatDay } from '#domain/dates.js';
import { ENDING_DAYS } from '#domain/vendors/contract-days.js';
import type { Contact, Contract, Criticality } from '#domain/vendors/vendor.js';
import { counted } from '../../kit/listing.js';
import type { PillView } from '../../views.js';

export const CRITICALITY_PILLS: Readonly<Record<Criticality, PillView>> = {
  high: { tone: 'warn', icon: 'triangle-alert', word: 'High' },
  medium: { tone: 'plain', icon: 'circle-dot', word: 'Medium' },
  low: { tone: 'plain', icon: 'circle', word: 'Low' },
};

/** A website as it is read: without what every address begins with. */
export const shortWebsite = (website: string): string =>
  website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** `Sanne de Wit, sanne@lumenhire.example`; empty where nobody is known. */
export const contactWords = (contact: Contact | null): string =>
  contact === null ? '' : [contact.name, contact.email].filter((part) => part !== '').join(', ');

/** Days a contract still runs: it ends soon, has ended, or is no matter yet. */
export function daysLeftPill(left: number): PillView {
  if (left < 0) return { tone: 'bad', icon: 'circle-alert', word: `Over since ${counted(-left, 'day')}` };
  const word = left === 0 ? 'Ends today' : `${counted(left, 'day')} left`;
  return left <= ENDING_DAYS
    ? { tone: 'warn', icon: 'calendar-clock', word }
    : { tone: 'plain', icon: 'circle', word };
}

/** `Contract to 30 Jun 2027`, or that it is over; empty where no end is known. */
export function contractWords({ endsOn }: Contract, today: CalendarDate): string {
  if (endsOn === null) return '';
  return `Contract ${endsOn < today ? 'ended' : 'to'} ${formatDay(endsOn)}`;
}
