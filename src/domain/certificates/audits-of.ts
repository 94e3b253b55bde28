import { addDays, addMonths, type CalendarDate } from '../dates.js';
import type { LifeRecord } from './certificate.js';
import type { CertificateFacts } from './check.js';
import { TOLERANCE_DAYS } from './checks/accredited-dates.js';
import { dayOf } from './checks/seen.js';
import {
  type AheadKind,
  auditsInCycle,
  datesAhead,
  firstDay,
  lastSurveyed,
  missedAudit,
  SURVEILLANCE_MONTHS,
  statedSurveillance,
} from './dates-ahead.js';
import { datesOf } from './other-documents/dates-of.js';

/** One audit of the cycle: held, or expected. */
export interface AuditStep {
  readonly kind: Exclude<AheadKind, 'expiry' | 'next-report'>;
  /** The last day for it by the rule; null where it is not known from when to count. */
  readonly due: CalendarDate | null;
  readonly held: CalendarDate | null;
  /** What was written down of it; null where the document alone shows it, or nothing is known yet. */
  readonly record: LifeRecord | null;
  /** Where it was put off: the day by which it is to be held now. */
  readonly putOffTo: CalendarDate | null;
  /** Held after it was due, or due and not held by the day of judging. */
  readonly late: boolean;
}

/**
 * The audits of a certificate in order: those held, then the next one and the recertification. Each surveillance is
 * counted from the one before, the first from the decision. Empty for documents that have no cycle.
 */
export function auditsOf(facts: CertificateFacts): readonly AuditStep[] {
  if (datesOf(facts.type.type) !== 'cycle') return [];
  const expires = dayOf(facts, 'expiresOn');
  const held = heldSteps(facts, firstDay(facts, expires));
  const next = datesAhead(facts).find(({ kind }) => kind !== 'expiry' && kind !== 'next-report');
  const ended = expires !== null && expires < facts.on;
  const expected = next === undefined ? [] : [nextStep(facts, next)];
  const isLast = expires === null || ended || next?.kind === 'recertification' || next === undefined;
  return [
    ...held,
    ...expected,
    ...(isLast ? [] : [{ ...UNKNOWN, kind: 'recertification', due: expires } as const]),
  ];
}

const UNKNOWN = { held: null, record: null, putOffTo: null, late: false } as const;

function heldSteps(facts: CertificateFacts, start: CalendarDate | null): readonly AuditStep[] {
  const records = auditsInCycle(facts);
  const shown = statedSurveillance(facts);
  const days = [...records.map(({ on }) => on), ...(shown === null ? [] : [shown])];
  let before = start;
  return [...new Set(days)].toSorted().map((on, at): AuditStep => {
    const due = before === null ? null : addMonths(before, SURVEILLANCE_MONTHS);
    before = on;
    const record = records.find((each) => each.on === on) ?? null;
    // Only the first is due to the day; later ones are due once a calendar year.
    const last = due === null || at === 0 ? due : addDays(due, TOLERANCE_DAYS);
    return {
      kind: at === 0 ? 'first-surveillance' : 'surveillance',
      due,
      held: on,
      record,
      putOffTo: null,
      late: last !== null && on > last,
    };
  });
}

function nextStep(facts: CertificateFacts, next: ReturnType<typeof datesAhead>[number]): AuditStep {
  const { kind, due, by } = next;
  const tolerated = lastSurveyed(facts) === null ? due : addDays(due, TOLERANCE_DAYS);
  return {
    kind: kind as AuditStep['kind'],
    due,
    held: null,
    record: missedAudit(facts, 'not-held') ?? missedAudit(facts, 'put-off'),
    putOffTo: by > due ? by : null,
    late: facts.on > (by > tolerated ? by : tolerated),
  };
}
