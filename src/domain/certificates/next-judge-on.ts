import { addDays, addMonths, type CalendarDate, calendarDate } from '../dates.js';
import { findCertificationBody } from '../registers/find-in-registers.js';
import { type CertificateField, DATE_FIELDS } from './certificate.js';
import type { CertificateFacts } from './check.js';
import { TOLERANCE_DAYS } from './checks/accredited-dates.js';
import { dayOf } from './checks/seen.js';
import { REMINDER_DAYS, SURVEILLANCE_MONTHS } from './dates-ahead.js';
import { countsUntil } from './look-ups-due.js';

/** Raise this with every change of the checks: everything kept is then judged anew by the next night. */
export const CHECKS_EDITION = 8;

/**
 * The earliest day after the one in the facts on which the standing or a reminder may differ though nobody did anything;
 * null where no day matters any more. It may come too often, never too late.
 */
export function nextJudgeOn(facts: CertificateFacts): CalendarDate | null {
  const days = [...stated(facts), ...audits(facts), ...lookedUp(facts), ...lived(facts), ...known(facts)];
  return days
    .filter((day) => day > facts.on)
    .reduce<CalendarDate | null>((first, day) => (first === null || day < first ? day : first), null);
}

/** The day itself and, once it is over, the day after. */
const around = (day: CalendarDate): readonly CalendarDate[] => [day, addDays(day, 1)];

/** A reminder is due so many days before, and once the day is over. */
const reminded = (by: CalendarDate): readonly CalendarDate[] => [
  ...REMINDER_DAYS.map((days) => addDays(by, -days)),
  addDays(by, 1),
];

/** What a field says, or would say if what was read and is not sure were so. */
function daysOf(facts: CertificateFacts, field: CertificateField): readonly CalendarDate[] {
  const read = calendarDate(facts.reading?.fields[field]?.value ?? '');
  return [dayOf(facts, field), read].filter((day) => day !== null);
}

const stated = (facts: CertificateFacts): readonly CalendarDate[] => [
  ...DATE_FIELDS.flatMap((field) => daysOf(facts, field).flatMap(around)),
  ...daysOf(facts, 'expiresOn').flatMap(reminded),
];

/** Every audit that could be due is counted from one of these days. */
const audits = (facts: CertificateFacts): readonly CalendarDate[] =>
  DATE_FIELDS.filter((field) => field !== 'expiresOn')
    .flatMap((field) => daysOf(facts, field))
    .flatMap(dueFrom);

function dueFrom(day: CalendarDate): readonly CalendarDate[] {
  const by = addMonths(day, SURVEILLANCE_MONTHS);
  return [...reminded(by), addDays(by, TOLERANCE_DAYS + 1)];
}

const lookedUp = ({ lookUps, unconfirmed }: CertificateFacts): readonly CalendarDate[] =>
  [...lookUps, ...unconfirmed].flatMap((lookUp) => [
    lookUp.on,
    addDays(countsUntil(lookUp), 1),
    ...(lookUp.accreditedUntil === null ? [] : [addDays(lookUp.accreditedUntil, 1)]),
  ]);

/** What was written down of its life begins and ends with these days, and so does what is counted from an audit. */
const lived = ({ life, replacedBy }: CertificateFacts): readonly CalendarDate[] => [
  ...(replacedBy?.issuedOn ? [replacedBy.issuedOn] : []),
  ...life.flatMap(({ on, until }) => [
    ...around(on),
    ...(until === null ? [] : [...around(until), ...reminded(until)]),
    ...dueFrom(on),
  ]),
];

/** When an accreditation of the body it names, or is read to name, becomes another by the registers. */
function known({ fields, reading, registers }: CertificateFacts): readonly CalendarDate[] {
  const names = [fields.certificationBody?.value, reading?.fields.certificationBody?.value];
  const bodies = names.map((name) => findCertificationBody(registers, name ?? '')?.body.id);
  return registers.accreditations
    .filter(({ certificationBody }) => bodies.includes(certificationBody))
    .flatMap(({ since, until, changedOn = null, liftedOn = null }) =>
      [since, until, changedOn, liftedOn].flatMap((day) => (day === null ? [] : around(day))),
    );
}
