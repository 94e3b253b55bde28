import type { CalendarDate } from '../dates.js';
import type { Accreditation } from './registers.js';

type Days = Pick<Accreditation, 'since' | 'until' | 'status' | 'changedOn' | 'liftedOn'>;

/** What an entry says of an accreditation on one day; `unknown` is never read as yes. */
export type AccreditedOn =
  | 'in-force'
  | 'not-yet'
  | 'suspended'
  | 'reduced'
  | 'withdrawn'
  | 'ended'
  | 'unknown';

/** How an accreditation stood on a day, as far as its entry tells: both first and last day belong to it. */
export function accreditedOn(days: Days, day: CalendarDate): AccreditedOn {
  const { since, until } = days;
  if (since !== null && day < since) return 'not-yet';
  if (until !== null && day > until) return 'ended';
  return changeOn(days, day) ?? (since === null ? 'unknown' : 'in-force');
}

/** What interrupts or ends it on a day; null where nothing does. */
function changeOn({ status, changedOn, liftedOn }: Days, day: CalendarDate) {
  if (!isDated(status) || changedOn === undefined || day < changedOn) return null;
  return status !== 'withdrawn' && liftedOn !== undefined && day >= liftedOn ? null : status;
}

/** Statuses that say nothing without the day from which they hold. */
const DATED = ['suspended', 'reduced', 'withdrawn'] as const;
const isDated = (status: Accreditation['status']): status is (typeof DATED)[number] =>
  (DATED as readonly string[]).includes(status);

interface DayFault {
  readonly field: 'until' | 'changedOn' | 'liftedOn';
  readonly reason: string;
}

/** What is wrong with the days of an accreditation among themselves. */
export function dayFaults(days: Days): readonly DayFault[] {
  const { since, until, status, changedOn } = days;
  const faults: (DayFault | false)[] = [
    isBefore(until, since) && { field: 'until', reason: 'It ends before it begins.' },
    isDated(status) !== (changedOn !== undefined) && {
      field: 'changedOn',
      reason:
        'A day from which it is suspended, reduced or withdrawn goes with that status, and only with it.',
    },
    isBefore(changedOn ?? null, since) && { field: 'changedOn', reason: 'It changed before it began.' },
    isLiftedWrongly(days) && {
      field: 'liftedOn',
      reason: 'Only a suspension or reduction that began before is lifted.',
    },
  ];
  return faults.filter((fault) => fault !== false);
}

const isBefore = (one: CalendarDate | null, other: CalendarDate | null): boolean =>
  one !== null && other !== null && one < other;

const isLiftedWrongly = ({ status, changedOn, liftedOn }: Days): boolean =>
  liftedOn !== undefined && (changedOn === undefined || status === 'withdrawn' || liftedOn < changedOn);
