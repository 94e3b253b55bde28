import type { Instant } from '#domain/dates.js';

const TIMES = new Map<string, Intl.DateTimeFormat>();
/** 21 Nov 2026, 16:42 in a time zone */
export function formatTime(instant: Instant, timeZone: string): string {
  let format = TIMES.get(timeZone);
  if (format === undefined) {
    const shape = {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    } as const;
    format = new Intl.DateTimeFormat('en-GB', shape);
    TIMES.set(timeZone, format);
  }
  return format.format(new Date(instant));
}
