import { expect } from 'chai';
import fc from 'fast-check';
import type { Assessment } from '#domain/assessments/assessment.js';
import { dueDateFault } from '#domain/assessments/due-date.js';
import { endOfDay } from '#domain/assessments/invitation.js';
import {
  NO_REMINDERS,
  nextReminder,
  planReminders,
  REMINDER_HOUR,
  REMINDER_LIMITS,
  reminderDays,
  USUAL_REMINDER_DAYS,
} from '#domain/assessments/reminders.js';
import { addDays, type CalendarDate, dayIn, daysBetween, type Instant } from '#domain/dates.js';

const day = (text: string) => text as CalendarDate;
const zones = fc.constantFrom(
  'UTC',
  'Europe/Amsterdam',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
);
const dates = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2026-01-01'), days));
const offsets = fc
  .uniqueArray(fc.integer({ min: -REMINDER_LIMITS.days, max: REMINDER_LIMITS.days }), { maxLength: 10 })
  .map((days) => reminderDays(days) ?? []);

const hourIn = (timeZone: string, instant: Instant) =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
      new Date(instant),
    ),
  );

function planned(fields: Partial<Assessment>, today: CalendarDate) {
  const base = {
    dueOn: day('2026-12-11'),
    timeZone: 'Europe/Amsterdam',
    invitation: { revokedAt: null, expiresAt: '2027-01-10T23:00:00.000Z' },
    reminders: { ...NO_REMINDERS, days: USUAL_REMINDER_DAYS },
  } as unknown as Assessment;
  return planReminders({ ...base, ...fields }, today);
}

describe('Reminders', () => {
  it('come at eight in the morning of the organisation, on the first of its days that is still to come', () => {
    fc.assert(
      fc.property(zones, dates, dates, offsets, (timeZone, dueOn, today, days) => {
        const next = nextReminder({ dueOn, timeZone }, days, today);
        const left = days.filter((away) => addDays(dueOn, away) > today);
        if (next === null) return left.length === 0;
        return (
          hourIn(timeZone, next) === REMINDER_HOUR &&
          daysBetween(dueOn, dayIn(timeZone, next)) === Math.min(...left)
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('follow one another once each, and come to an end', () => {
    fc.assert(
      fc.property(zones, dates, offsets, (timeZone, dueOn, days) => {
        const seen: number[] = [];
        let today = addDays(dueOn, -100);
        for (;;) {
          const next = nextReminder({ dueOn, timeZone }, days, today);
          if (next === null) break;
          today = dayIn(timeZone, next);
          seen.push(daysBetween(dueOn, today));
        }
        expect(seen).to.deep.equal(days);
      }),
      { numRuns: 200 },
    );
  });

  const across: [string, string, string, string][] = [
    ['the clocks go forward', 'Europe/Amsterdam', '2027-03-28', '2027-03-28T06:00:00.000Z'],
    ['the clocks go back', 'Europe/Amsterdam', '2026-10-25', '2026-10-25T07:00:00.000Z'],
    ['the day before they do', 'Europe/Amsterdam', '2026-10-24', '2026-10-24T06:00:00.000Z'],
    ['they go by half an hour', 'Australia/Lord_Howe', '2026-10-04', '2026-10-03T21:00:00.000Z'],
    ['it is already tomorrow', 'Pacific/Kiritimati', '2026-11-21', '2026-11-20T18:00:00.000Z'],
  ];
  for (const [title, timeZone, dueOn, at] of across)
    it(`keep to the clock on the wall when ${title}`, () => {
      expect(nextReminder({ dueOn: day(dueOn), timeZone }, [0], addDays(day(dueOn), -1))).to.equal(at);
    });

  it('are none while paused, with a closed link, or after the link has ended', () => {
    const today = day('2026-11-21');
    const reminders = { ...NO_REMINDERS, days: USUAL_REMINDER_DAYS };
    expect(planned({}, today).nextAt).to.equal('2026-12-04T07:00:00.000Z');
    expect(planned({ reminders: { ...reminders, paused: true } }, today).nextAt).to.equal(null);
    const expiresAt = endOfDay(day('2026-12-03'), 'Europe/Amsterdam');
    const invitation = { revokedAt: null, expiresAt } as Assessment['invitation'];
    expect(planned({ invitation }, today).nextAt).to.equal(null);
    const closed = { ...invitation, expiresAt: '2027-01-10T23:00:00.000Z' as Instant, revokedAt: expiresAt };
    expect(planned({ invitation: closed }, today).nextAt).to.equal(null);
  });

  it('lie on whole days, each once, not too many and not too far', () => {
    expect(reminderDays([3, -2, 3, -0, 0])).to.deep.equal([-2, 0, 3]);
    expect(reminderDays([])).to.deep.equal([]);
    for (const days of [[61], [-61], [1.5], [Number.NaN], Array.from({ length: 11 }, (_, i) => i)])
      expect(reminderDays(days), String(days)).to.equal(null);
  });
});

describe('A due date', () => {
  const today = day('2026-11-21');
  for (const [dueOn, fault] of [
    ['2026-11-20', 'over'],
    ['1999-01-01', 'over'],
    ['2026-11-21', null],
    ['2028-11-20', null],
    ['2028-11-21', 'too-far'],
    ['2099-12-31', 'too-far'],
  ] as const)
    it(`${fault === null ? 'may be' : `is ${fault}:`} ${dueOn}`, () => {
      expect(dueDateFault(day(dueOn), today)).to.equal(fault);
    });
});
