import { counted } from './listing.js';

const LONG = 120;

/** Whole hours to say instead of minutes from two hours on; null below. Nobody plans a day in minutes. */
export const hoursIn = (minutes: number): number | null => (minutes < LONG ? null : Math.round(minutes / 60));

/** `about 25 minutes`, `about 5 hours`: for the buyer's pages. */
export function aboutTime(minutes: number): string {
  const hours = hoursIn(minutes);
  return `about ${hours === null ? counted(minutes, 'minute') : counted(hours, 'hour')}`;
}
