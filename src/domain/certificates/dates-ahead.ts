import { addMonths, type CalendarDate, daysBetween } from '../dates.js';
import type { LifeRecord } from './certificate.js';
import type { CertificateFacts } from './check.js';
import { cycleOf, dayOf } from './checks/seen.js';
import { auditAfter, auditsHeld } from './life.js';
import { REPORT_MONTHS } from './other-documents/attestation.js';
import { datesOf } from './other-documents/dates-of.js';

/** Surveillance is due within so many months of the decision, and again after each. Source: ISO/IEC 17021-1 9.1 at second hand. */
export const SURVEILLANCE_MONTHS = 12;

export const AHEAD_KINDS = [
  'first-surveillance',
  'surveillance',
  'recertification',
  'expiry',
  'next-report',
] as const;
/** What lies ahead of a certificate. */
export type AheadKind = (typeof AHEAD_KINDS)[number];

/** Something due between two days, both inclusive. An expiry is the last day of validity. */
export interface AheadDate {
  readonly kind: AheadKind;
  readonly from: CalendarDate;
  /** The last day for it; of an audit that was put off, the day by which it is to be held now. */
  readonly by: CalendarDate;
  /** The last day by the rule, whatever it was put off to. */
  readonly due: CalendarDate;
  /** From the day of judging; negative once it has passed. */
  readonly daysLeft: number;
}

/**
 * What lies ahead of a document of its kind: the next surveillance or the recertification, and the expiry, the nearest
 * first; of a report, the day by which the next is due; of other kinds, their end. Before any
 * surveillance is shown the first one stays ahead, overdue or not; once expired, only the expiry. Empty where no day is
 * known.
 */
export function datesAhead(given: CertificateFacts, on: CalendarDate = given.on): readonly AheadDate[] {
  const facts = { ...given, on };
  const expires = dayOf(facts, 'expiresOn');
  const dates = datesOf(facts.type.type);
  const ahead = (kind: AheadKind, from: CalendarDate, due: CalendarDate, by = due): AheadDate => ({
    kind,
    from,
    by,
    due,
    daysLeft: daysBetween(on, by),
  });
  const ended = expires !== null && expires < on;
  const audit = dates !== 'cycle' || ended ? null : nextAudit(facts, expires);
  const putOff = audit === null ? null : putOffTo(facts, audit[2]);
  const covered = dates === 'next-report' ? dayOf(facts, 'periodTo') : null;
  return [
    ...(covered === null ? [] : [ahead('next-report', covered, addMonths(covered, REPORT_MONTHS))]),
    ...(audit === null ? [] : [ahead(...audit, putOff ?? audit[2])]),
    ...(expires === null ? [] : [ahead('expiry', expires, expires)]),
  ];
}

function nextAudit(
  facts: CertificateFacts,
  expires: CalendarDate | null,
): readonly [AheadKind, CalendarDate, CalendarDate] | null {
  const surveyed = lastSurveyed(facts);
  if (surveyed === null) {
    const start = firstDay(facts, expires);
    if (start === null) return null;
    const by = addMonths(start, SURVEILLANCE_MONTHS);
    return expires !== null && by >= expires
      ? ['recertification', start, expires]
      : ['first-surveillance', start, by];
  }
  // A surveillance in the second half of the cycle was the last: what follows is the recertification.
  const last = expires !== null && surveyed >= addMonths(expires, -18);
  if (last) return ['recertification', surveyed, expires];
  return ['surveillance', surveyed, addMonths(surveyed, SURVEILLANCE_MONTHS)];
}

/** Whether an audit of a day can be one of this cycle and not of the one before. */
function isInCycle(facts: CertificateFacts, day: CalendarDate): boolean {
  const start = cycleOf(facts, dayOf(facts, 'expiresOn'))?.start ?? null;
  return start === null || day >= start;
}

/** The surveillance that the document states, where it can be one of this cycle: neither to come nor of the one before. */
export function statedSurveillance(facts: CertificateFacts): CalendarDate | null {
  const day = dayOf(facts, 'surveyedOn');
  return day === null || day > facts.on || !isInCycle(facts, day) ? null : day;
}

/** Those written down as held, the earliest first; one of the cycle before shows nothing of this one. */
export const auditsInCycle = (facts: CertificateFacts): readonly LifeRecord[] =>
  auditsHeld(facts.life).filter(({ on }) => isInCycle(facts, on));

/** The last surveillance that is known: as the document says, or as it was written down. */
export function lastSurveyed(facts: CertificateFacts): CalendarDate | null {
  const days = [statedSurveillance(facts), auditsInCycle(facts).at(-1)?.on ?? null];
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
}

/** What was written down of the audit that is due now and did not happen as planned. */
export const missedAudit = (facts: CertificateFacts, outcome: 'not-held' | 'put-off'): LifeRecord | null =>
  auditAfter(facts.life, lastSurveyed(facts), outcome);

/** The day that an audit was put off to, where that is later than it was due; never after the certificate ends. */
function putOffTo(facts: CertificateFacts, due: CalendarDate): CalendarDate | null {
  const until = missedAudit(facts, 'put-off')?.until ?? null;
  const expires = dayOf(facts, 'expiresOn');
  const by = until !== null && expires !== null && until > expires ? expires : until;
  return by !== null && by > due ? by : null;
}

/** The decision of the current cycle; its beginning where the decision is not known or was that of an earlier one. */
export function firstDay(facts: CertificateFacts, expires: CalendarDate | null): CalendarDate | null {
  const decided = dayOf(facts, 'decidedOn');
  const cycle = cycleOf(facts, expires);
  if (cycle === null) return decided;
  return decided !== null && decided <= cycle.start && daysBetween(decided, cycle.start) < 180
    ? decided
    : cycle.start;
}

/** When a reminder leaves: so many days before, and once when it is overdue. */
export const REMINDER_DAYS = [90, 30, 7] as const;
/** Dates further ahead than this are not what a letter is for. */
export const NEAR_DAYS = REMINDER_DAYS[0];
export type ReminderStage = '90' | '30' | '7' | 'overdue';

/** One occasion to remind. */
export interface DueReminder {
  readonly kind: AheadKind;
  readonly by: CalendarDate;
  readonly daysLeft: number;
  readonly stage: ReminderStage;
  /** Names the occasion, so that it is never reminded of twice: `expiry-2028-03-09-30`. */
  readonly key: string;
}

/**
 * The reminders due on a day, one for each date ahead at most: of the stages reached, the nearest to the date, so that a
 * portal that stood still does not send three at once. A recertification is reminded of by the expiry it must precede.
 */
export const remindersDue = (facts: CertificateFacts, on: CalendarDate = facts.on): readonly DueReminder[] =>
  remindersOf(datesAhead(facts, on), on);

/** The same of dates that are known. */
export const remindersOf = (
  dates: readonly Pick<AheadDate, 'kind' | 'by'>[],
  on: CalendarDate,
): readonly DueReminder[] =>
  dates.flatMap(({ kind, by }) => {
    const daysLeft = daysBetween(on, by);
    const stage = stageOf(daysLeft);
    return stage === null || kind === 'recertification'
      ? []
      : [{ kind, by, daysLeft, stage, key: `${kind}-${by}-${stage}` }];
  });

function stageOf(daysLeft: number): ReminderStage | null {
  if (daysLeft < 0) return 'overdue';
  const reached = REMINDER_DAYS.filter((days) => daysLeft <= days).at(-1);
  return reached === undefined ? null : (`${reached}` as ReminderStage);
}
