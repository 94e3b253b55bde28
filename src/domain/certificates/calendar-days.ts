import type { CalendarEvent } from '../calendars/ical.js';
import { formatDay, type Instant } from '../dates.js';
import type { CertificateId } from '../ids.js';
import type { Standing } from './standing.js';

/** A certificate as a calendar tells of it. */
export interface CalendarSubject {
  readonly id: CertificateId;
  readonly vendor: string;
  /** Its number, or the name of its file. */
  readonly called: string;
  readonly standing: Standing;
  readonly changedAt: Instant;
  readonly link: string;
}

/** The days of a certificate that people plan for: its end, the next surveillance audit, suspensions, the next look-up. */
export function calendarDays({ standing, ...subject }: CalendarSubject): readonly CalendarEvent[] {
  const { id, vendor, called, changedAt, link } = subject;
  const event = (
    kind: string,
    on: CalendarEvent['on'] | null | undefined,
    words: readonly [string, string],
  ) =>
    on === null || on === undefined
      ? []
      : [{ uid: `${kind}-${id}`, on, title: words[0], text: words[1], link, changedAt }];
  const which = `${called} of ${vendor}`;
  return [
    ...event('expiry', standing.expiresOn, [
      `Certificate ends: ${which}`,
      'Its last day of validity. Ask for the certificate of the next cycle before.',
    ]),
    ...event('surveillance', standing.surveillance[0], [
      `Surveillance audit due: ${which}`,
      'The last day for it. Ask for the letter on the audit, or look the certificate up afterwards.',
    ]),
    ...standing.suspended.flatMap(({ from, until }) => [
      ...event(`suspended-${from}`, from, [
        `Certificate suspended: ${which}`,
        'The first day of a suspension that was written down.',
      ]),
      ...event(`suspension-ends-${from}`, until, [
        `Suspension ends: ${which}`,
        'Its last day as far as is known. Ask whether it is in force again, and look the certificate up.',
      ]),
    ]),
    ...event('withdrawn', standing.withdrawnOn, [
      `Certificate withdrawn: ${which}`,
      'From this day on it counts no more.',
    ]),
    ...event('look-up', standing.lookUpDueOn, [
      `Look up again: ${which}`,
      `What was looked up counts until ${standing.lookUpDueOn === null ? '' : formatDay(standing.lookUpDueOn)}, this day included.`,
    ]),
  ];
}
