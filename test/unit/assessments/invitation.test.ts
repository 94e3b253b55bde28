import { expect } from 'chai';
import fc from 'fast-check';
import type { Assessment, Invitation } from '#domain/assessments/assessment.js';
import {
  daysLeft,
  endOfDay,
  lastDayOfLink,
  linkExpiry,
  linkNumber,
  whyEnded,
} from '#domain/assessments/invitation.js';
import { addDays, type CalendarDate, dayIn, type Instant, later } from '#domain/dates.js';

const day = (text: string) => text as CalendarDate;
const instant = (text: string) => text as Instant;

describe('An invitation', () => {
  const ends: readonly [string, string, string][] = [
    ['2026-11-21', 'UTC', '2026-11-22T00:00:00.000Z'],
    ['2026-11-21', 'Europe/Amsterdam', '2026-11-21T23:00:00.000Z'],
    ['2026-07-01', 'Europe/Amsterdam', '2026-07-01T22:00:00.000Z'],
    ['2026-03-28', 'Europe/Amsterdam', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', 'Europe/Amsterdam', '2026-03-29T22:00:00.000Z'],
    ['2026-11-21', 'Pacific/Kiritimati', '2026-11-21T10:00:00.000Z'],
    ['2026-11-21', 'Etc/GMT+12', '2026-11-22T12:00:00.000Z'],
    ['2026-11-21', 'Asia/Kathmandu', '2026-11-21T18:15:00.000Z'],
  ];
  for (const [date, zone, end] of ends) {
    it(`that ends with ${date} in ${zone} ends at ${end}`, () => {
      expect(endOfDay(day(date), zone)).to.equal(end);
    });
  }

  it('ends with the last minute of its day in any time zone', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Asia/Tokyo',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Africa/Cairo',
      'America/St_Johns',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 9_000 }), (zone, days) => {
        const date = addDays(day('2010-01-01'), days);
        const end = endOfDay(date, zone);
        expect(dayIn(zone, end) > date).to.equal(true);
        expect(dayIn(zone, later(end, -60_000)) <= date).to.equal(true);
      }),
    );
  });

  it('lives for days after the due date, or after today where that is later', () => {
    const assessment = { dueOn: day('2026-12-01'), timeZone: 'UTC' };
    expect(linkExpiry(assessment, 30, day('2026-11-21'))).to.equal('2027-01-01T00:00:00.000Z');
    expect(linkExpiry(assessment, 30, day('2027-05-01'))).to.equal('2027-06-01T00:00:00.000Z');
  });

  const now = instant('2026-11-21T09:00:00.000Z');
  const invitation: Invitation = {
    number: 2,
    tokenHash: 'now',
    endedTokenHashes: ['first'],
    expiresAt: later(now, 1),
    revokedAt: null,
    openedAt: null,
  };
  const cases: readonly [string, Partial<Assessment>, number, string | null][] = [
    ['lets its holder in', { state: 'sent', invitation }, 2, null],
    ['lets its holder see the receipt', { state: 'submitted', invitation }, 2, null],
    ['is replaced by a newer one', { state: 'sent', invitation }, 1, 'revoked'],
    [
      'can be closed without a newer one',
      { state: 'sent', invitation: { ...invitation, revokedAt: now } },
      2,
      'closed',
    ],
    ['expires', { state: 'sent', invitation: { ...invitation, expiresAt: now } }, 2, 'expired'],
    ['ends with the assessment', { state: 'cancelled', invitation }, 2, 'cancelled'],
  ];
  for (const [title, assessment, number, reason] of cases) {
    it(title, () => {
      expect(whyEnded(assessment as Assessment, number, now)).to.equal(reason);
    });
  }

  it('is known by its number, and so are the links before it', () => {
    expect(['first', 'now', 'unknown'].map((hash) => linkNumber(invitation, hash))).to.deep.equal([1, 2, 0]);
  });

  it('has as its last day the one it was made to end with, in any time zone', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Asia/Kathmandu',
      'Europe/Amsterdam',
      'America/St_Johns',
      'Pacific/Kiritimati',
    );
    const property = fc.property(zones, fc.nat(3_000), fc.nat(90), (timeZone, after, days) => {
      const dueOn = addDays(day('2026-01-01'), after);
      const expiresAt = linkExpiry({ dueOn, timeZone }, days, day('2026-01-01'));
      const last = lastDayOfLink({ timeZone, invitation: { ...invitation, expiresAt } });
      expect(last).to.equal(addDays(dueOn, days));
    });
    fc.assert(property);
  });

  it('counts the days left where the buyer is', () => {
    const assessment = { state: 'sent', dueOn: day('2026-11-22'), timeZone: 'Pacific/Kiritimati' } as const;
    expect(daysLeft(assessment, instant('2026-11-21T09:00:00.000Z'))).to.equal(1);
    expect(daysLeft(assessment, instant('2026-11-21T11:00:00.000Z'))).to.equal(0);
    expect(daysLeft({ ...assessment, timeZone: 'UTC' }, instant('2026-11-24T11:00:00.000Z'))).to.equal(-2);
    expect(daysLeft({ ...assessment, state: 'submitted' }, now)).to.equal(null);
  });
});
