import type { AppliesFrom, FoundDuty } from '#domain/ai-act/classification.js';
import { type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import { counted } from '../../kit/listing.js';

/** `2 Dec 2027`; a dash where there is no day. */
export const dayOf = ({ date }: AppliesFrom): string => (date === null ? '–' : formatDay(date));

/** How a day lies to the day it is looked at, and how sure it is: `in 12 months, disputed`. */
export function whenWords(from: AppliesFrom, on: CalendarDate): string {
  const near = from.date === null ? '' : nearness(from.date, on);
  return [near, surenessOf(from)].filter((words) => words !== '').join(', ');
}

const surenessOf = ({ standing, date }: AppliesFrom): string =>
  standing === 'legacy' && date === null
    ? 'older system: only once its design changes significantly'
    : SURENESS[standing];

const SURENESS: Readonly<Record<AppliesFrom['standing'], string>> = {
  now: '',
  later: '',
  disputed: 'disputed',
  legacy: 'older system',
  open: 'day not settled',
};

/** Days nearer than this are counted as days. */
const DAYS_SAID = 60;
const DAYS_OF_A_MONTH = 30.44;

function nearness(date: CalendarDate, on: CalendarDate): string {
  const days = daysBetween(on, date);
  if (days <= 0) return 'applies today';
  if (days < DAYS_SAID) return `in ${counted(days, 'day')}`;
  return `in ${counted(Math.round(days / DAYS_OF_A_MONTH), 'month')}`;
}

export const DUTY_STANDING_WORDS: Readonly<Record<FoundDuty['standing'], string>> = {
  applies: 'owed',
  presumed: 'presumed',
  undetermined: 'undetermined',
};
