/** A moment in UTC as RFC 3339 with milliseconds, `2026-11-21T18:02:37.000Z`; compares as text. */
export type Instant = string & { readonly __instant: true };
/** A day without a clock, `2026-11-21`; inclusive where it ends something; compares as text. */
export type CalendarDate = string & { readonly __calendarDate: true };

/** The instant of a `Date`. */
export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

/** An instant `milliseconds` after another. */
export const later = (instant: Instant, milliseconds: number): Instant =>
  instantOf(new Date(Date.parse(instant) + milliseconds));

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The calendar date a text spells, or null where it is not a day that exists (2026-02-30). */
export function calendarDate(text: string): CalendarDate | null {
  if (!SHAPE.test(text)) return null;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as CalendarDate) : null;
}

/** Making a formatter costs a hundred times what using it does, and zones are few. */
const DAYS_BY_ZONE = new Map<string, Intl.DateTimeFormat>();

/** The day an instant falls on in an IANA time zone. */
export function dayIn(timeZone: string, instant: Instant): CalendarDate {
  let format = DAYS_BY_ZONE.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    DAYS_BY_ZONE.set(timeZone, format);
  }
  return format.format(new Date(instant)) as CalendarDate;
}

const DAY_IN_WORDS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
/** 9 Mar 2028 */
export const formatDay = (date: CalendarDate): string => DAY_IN_WORDS.format(new Date(date));

/** Whole days from one calendar date to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The calendar date `days` after another. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10) as CalendarDate;

/** The instant at which a day reaches a whole hour in a time zone, by the minute. Where clocks jump over the hour, the first minute after it. */
export function momentOf(day: CalendarDate, hour: number, timeZone: string): Instant {
  const wanted = `${day} ${String(hour).padStart(2, '0')}`;
  const utc = Date.parse(day) + hour * HOUR;
  // Offsets lie between UTC−12 and UTC+14; what a clock shows hardly ever falls, so halving finds the minute.
  let before = (utc - 15 * HOUR) / MINUTE;
  let after = (utc + 15 * HOUR) / MINUTE;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (hourIn(timeZone, instantOf(new Date(middle * MINUTE))) >= wanted) after = middle;
    else before = middle;
  }
  return instantOf(new Date(after * MINUTE));
}

const HOURS_BY_ZONE = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-21 08`: day and hour a clock in the time zone shows. */
function hourIn(timeZone: string, instant: Instant): string {
  let format = HOURS_BY_ZONE.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
    HOURS_BY_ZONE.set(timeZone, format);
  }
  return `${dayIn(timeZone, instant)} ${format.format(new Date(instant)).padStart(2, '0')}`;
}

/** The calendar date `months` after another, before it when negative; the last day of a month that has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const day = new Date(date);
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(wanted, last));
  return day.toISOString().slice(0, 10) as CalendarDate;
}

/** Whether a text names a time zone this runtime knows. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
