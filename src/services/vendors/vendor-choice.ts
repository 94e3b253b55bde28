import { addDays, type CalendarDate } from '#domain/dates.js';
import { ENDING_DAYS } from '#domain/vendors/contract-days.js';
import type { VendorFilter } from '#storage/contract.js';
import type { VendorChoice } from '../contract/vendors.js';

/** A choice of vendors as storage is asked it; days are judged from today. */
export const vendorFilter = (choice: VendorChoice, today: CalendarDate): VendorFilter => ({
  ...(choice.criticality ? { criticality: choice.criticality } : {}),
  ...(choice.band ? { band: choice.band } : {}),
  ...(choice.ownerId ? { ownerId: choice.ownerId } : {}),
  ...(choice.tag ? { tag: choice.tag } : {}),
  ...(choice.ending === true ? { ends: endingFrom(today) } : {}),
  neverAssessed: choice.neverAssessed === true,
  archived: choice.archived === true,
});

/** The days within which a contract ends soon. */
export const endingFrom = (today: CalendarDate): [CalendarDate, CalendarDate] => [
  today,
  addDays(today, ENDING_DAYS),
];
