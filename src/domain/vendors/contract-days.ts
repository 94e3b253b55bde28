import { addDays, type CalendarDate, daysBetween } from '../dates.js';
import type { Contract } from './vendor.js';

/** A contract that ends within so many days is one to look at. */
export const ENDING_DAYS = 90;

/** Days until a contract ends, its last day included as 0; negative once it is over; null where no end is known. */
export const contractDaysLeft = ({ endsOn }: Contract, today: CalendarDate): number | null =>
  endsOn === null ? null : daysBetween(today, endsOn);

/** The last day to give notice; null where either the end or the notice is not known. */
export const noticeBy = ({ endsOn, noticeDays }: Contract): CalendarDate | null =>
  endsOn === null || noticeDays === null ? null : addDays(endsOn, -noticeDays);
