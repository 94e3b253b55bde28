import { hoursIn } from '#domain/questionnaires/effort.js';
import { counted } from './listing.js';

/** `about 25 minutes`, `about 5 hours`: for the buyer's pages. */
export function aboutTime(minutes: number): string {
  const hours = hoursIn(minutes);
  return `about ${hours === null ? counted(minutes, 'minute') : counted(hours, 'hour')}`;
}
