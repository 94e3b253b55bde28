import { addDays, addMonths, type CalendarDate, daysBetween, formatDay } from '../../dates.js';
import { type CertificateField, DATE_FIELDS } from '../certificate.js';
import type { Succeeded } from '../check.js';
import { namesNoDay } from '../reading/dates.js';
import { FIELD_WORDS, fail, info, missing, pass, quoted, type Rules, warn } from './rule.js';
import { cycleEnd, dayOf, type Seen, stated } from './seen.js';

/** ISO/IEC 42001 was published on this day. */
const STANDARD_PUBLISHED = '2023-12-18' as CalendarDate;
/** Accreditation programmes opened during 2024: an accredited certificate from before is worth a question. Our own choice. */
const EARLY_MARKET = '2024-06-01' as CalendarDate;
const EXPIRING_DAYS = 90;
const PLANNING_DAYS = 180;
const SHORT_MONTHS = 30;
const YEARLY_MONTHS = 13;
/** A body may restore a certificate within these months after it ended. Background, not read in the standard. */
const RESTORATION_MONTHS = 6;

const isDateField = (field: CertificateField): boolean =>
  (DATE_FIELDS as readonly CertificateField[]).includes(field);

const ISSUE_FIELDS = ['originallyIssuedOn', 'issuedOn', 'effectiveOn', 'decidedOn'] as const;

const named = (field: CertificateField, day: CalendarDate): string =>
  `The ${FIELD_WORDS[field]} is ${formatDay(day)}`;

const datesOf = ({
  facts,
}: Seen): readonly { readonly field: CertificateField; readonly day: CalendarDate }[] =>
  ISSUE_FIELDS.flatMap((field) => {
    const day = dayOf(facts, field);
    return day === null ? [] : [{ field, day }];
  });

/** The first contradiction among the days of a certificate; null where they fit. */
function impossible(seen: Seen): string | null {
  const { facts, expires } = seen;
  const dates = datesOf(seen);
  const future = dates.find(({ day }) => day > facts.on);
  if (future !== undefined) return `${named(future.field, future.day)}, which is still to come.`;
  const late = dates.find(({ day }) => expires !== null && day >= expires);
  if (late !== undefined && expires !== null) {
    return `${named(late.field, late.day)}, and it ends on ${formatDay(expires)}, not after that.`;
  }
  const [first, issued] = [dayOf(facts, 'originallyIssuedOn'), dayOf(facts, 'issuedOn')];
  return first !== null && issued !== null && first > issued
    ? `It was issued on ${formatDay(issued)}, before it was first certified on ${formatDay(first)}.`
    : null;
}

/**
 * The end from which a cycle may be counted on: what was renewed before it ended loses none of its days. Only ever a
 * milder question, for the link is somebody's word. Source: ISO/IEC 17021-1 9.6.3, from background.
 */
const countsOnFrom = (succeeds: Succeeded | null): CalendarDate | null =>
  succeeds?.how === 'renewal' ? succeeds.expiresOn : null;

/** Whether a recertification came only after the cycle before had ended; known where the first cycle and the second are. */
function gapBefore(first: CalendarDate, start: CalendarDate, expires: CalendarDate): CalendarDate | null {
  const end = cycleEnd(first);
  const next = addDays(end, 1);
  const inFirst = expires <= end;
  const contiguous = start <= next || expires <= cycleEnd(next);
  const beyond = start > cycleEnd(next);
  return inFirst || contiguous || beyond ? null : end;
}

/** What the days of a certificate must come to, each on its own. All days are calendar dates, inclusive. */
export const PLAIN_DATE_RULES: Pick<
  Rules<'DATE'>,
  | 'DATE-01'
  | 'DATE-02'
  | 'DATE-05'
  | 'DATE-06'
  | 'DATE-07'
  | 'DATE-08'
  | 'DATE-09'
  | 'DATE-10'
  | 'DATE-11'
  | 'DATE-14'
> = {
  'DATE-01': {
    title: 'Issued after the standard',
    judge(seen) {
      const [earliest] = [...datesOf(seen)].sort((a, b) => (a.day < b.day ? -1 : 1));
      if (earliest === undefined) return missing(seen, 'issuedOn', 'cannot-tell');
      const published = formatDay(STANDARD_PUBLISHED);
      return earliest.day < STANDARD_PUBLISHED
        ? fail(
            `Issued ${formatDay(earliest.day)}, before the standard was published on ${published}.`,
            'Ask the certification body what it certified to on that day.',
          )
        : pass(`${formatDay(earliest.day)}; the standard is of ${published}.`);
    },
  },
  'DATE-02': {
    title: 'Not remarkably early',
    judge({ facts, issued, accredited }) {
      if (issued === null || stated(facts, 'accreditationBody') === null) return null;
      if (issued >= EARLY_MARKET) return pass('Accreditation programmes were open by then.');
      return accredited !== null &&
        'answer' in accredited.from &&
        accredited.since !== null &&
        accredited.since <= issued
        ? pass(`The directory dates the accreditation to ${formatDay(accredited.since)}, before the issue.`)
        : warn(
            `Issued ${formatDay(issued)}, when programmes for this standard were only opening.`,
            'Ask the certification body which accreditation applied on that day.',
          );
    },
  },
  'DATE-05': {
    title: 'Three-year cycle',
    judge(seen) {
      const { cycle, expires } = seen;
      if (cycle === null) return missing(seen, 'issuedOn', 'cannot-tell');
      if (expires === null) return missing(seen, 'expiresOn', 'cannot-tell');
      const last = cycleEnd(cycle.start);
      const span = `${formatDay(cycle.start)} to ${formatDay(expires)}`;
      // Many print the day the cycle comes round again instead of the day before: one day more is no longer cycle.
      if (expires <= addDays(last, 1)) return pass(`${span}, counted inclusively.`);
      const before = countsOnFrom(seen.facts.succeeds);
      if (before !== null && expires <= addDays(cycleEnd(addDays(before, 1)), 1))
        return warn(
          `${span} is longer than three years; counted on from ${formatDay(before)}, the last day of the certificate it renews, it is not.`,
          'Ask the certification body from which day the current cycle counts.',
        );
      return cycle.firstOnly
        ? warn(
            `${span} is longer than three years, and only the first certification is known.`,
            'Ask when the current cycle began.',
          )
        : fail(
            `${span} is longer than three years, which would end on ${formatDay(last)}.`,
            'Ask the certification body for the days of the current cycle.',
          );
    },
  },
  'DATE-06': {
    title: 'Not remarkably short',
    judge({ cycle, expires }) {
      if (cycle === null || expires === null || expires >= addMonths(cycle.start, SHORT_MONTHS)) return null;
      return expires <= addMonths(cycle.start, YEARLY_MONTHS)
        ? null
        : info(
            `${formatDay(cycle.start)} to ${formatDay(expires)} is less than ${SHORT_MONTHS} months; that happens where cycles are aligned, transferred or issued anew.`,
          );
    },
  },
  'DATE-07': {
    title: 'Not renewed year by year',
    judge({ cycle, expires }) {
      if (cycle === null || expires === null || expires < cycle.start) return null;
      return expires <= addMonths(cycle.start, YEARLY_MONTHS)
        ? warn(
            `${formatDay(cycle.start)} to ${formatDay(expires)} is one year: certification runs for three, with surveillance.`,
            'Ask when the cycle began, and for the surveillance that belongs to it.',
          )
        : pass('It runs for longer than a year.');
    },
  },
  'DATE-08': {
    title: 'Still valid',
    judge(seen) {
      const { expires, facts } = seen;
      if (expires === null) return missing(seen, 'expiresOn', 'cannot-tell');
      if (expires >= facts.on) return pass(`Valid until ${formatDay(expires)}.`);
      const restorable = facts.on <= addMonths(expires, RESTORATION_MONTHS);
      return fail(
        `It ended on ${formatDay(expires)}, ${daysBetween(expires, facts.on)} days ago.`,
        restorable
          ? 'Ask for the renewed or restored certificate; a body may restore one within six months.'
          : 'Ask for the certificate of the next cycle.',
      );
    },
  },
  'DATE-09': {
    title: 'Not about to end',
    judge({ expires, facts }) {
      if (expires === null || expires < facts.on) return null;
      const left = daysBetween(facts.on, expires);
      const when = `It ends on ${formatDay(expires)}, in ${left} days.`;
      if (left > PLANNING_DAYS) return pass(when);
      const settle = 'Ask for the plan of the recertification, which is to be done before that day.';
      return left <= EXPIRING_DAYS ? warn(when, settle) : info(when, settle);
    },
  },
  'DATE-10': {
    title: 'Its days are possible',
    judge(seen) {
      const noDay = seen.doubts.find(({ field, read }) => isDateField(field) && namesNoDay(read.said));
      if (noDay !== undefined) {
        return warn(
          `As the ${FIELD_WORDS[noDay.field]} stands ${quoted(noDay.read.said, 40)}, a day that no calendar has.`,
          'Look at the page: type the day if it was read wrongly; if it is printed so, ask the certification body.',
        );
      }
      if (seen.issued === null) return missing(seen, 'issuedOn', 'cannot-tell');
      const contradiction = impossible(seen);
      return contradiction === null
        ? pass('None is still to come, and they follow each other.')
        : fail(contradiction, 'Compare the days with the page, then ask the certification body.');
    },
  },
  'DATE-11': {
    title: 'Decided before it was in force',
    judge({ facts }) {
      const decided = dayOf(facts, 'decidedOn');
      const inForce = dayOf(facts, 'effectiveOn') ?? dayOf(facts, 'issuedOn');
      if (decided === null || inForce === null) return null;
      return inForce < decided
        ? fail(
            `In force or issued on ${formatDay(inForce)}, before the decision on ${formatDay(decided)}.`,
            'Ask the certification body for the day of its decision.',
          )
        : pass(`Decided on ${formatDay(decided)}, in force or issued on ${formatDay(inForce)}.`);
    },
  },
  'DATE-14': {
    title: 'Renewed without a gap',
    judge({ facts, cycle, expires }) {
      const { succeeds } = facts;
      if (succeeds !== null && succeeds.expiresOn !== null && cycle !== null && !cycle.firstOnly) {
        const before = `The certificate it replaces ended on ${formatDay(succeeds.expiresOn)}`;
        return cycle.start <= addDays(succeeds.expiresOn, 1)
          ? pass(`${before}, not before this one began.`)
          : warn(
              `${before}, and this one began only on ${formatDay(cycle.start)}.`,
              'Ask whether the certification was restored or lapsed in between.',
            );
      }
      const first = dayOf(facts, 'originallyIssuedOn');
      if (
        first === null ||
        cycle === null ||
        cycle.firstOnly ||
        expires === null ||
        expires <= cycleEnd(first)
      ) {
        return null;
      }
      const end = gapBefore(first, cycle.start, expires);
      return end === null
        ? pass('No gap between its cycles can be seen.')
        : warn(
            `The first cycle ended on ${formatDay(end)}, and the current one began only on ${formatDay(cycle.start)}.`,
            'Ask whether the certification was restored or lapsed in between.',
          );
    },
  },
};
