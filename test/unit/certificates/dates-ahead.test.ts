import { expect } from 'chai';
import fc from 'fast-check';
import { cycleEnd } from '#domain/certificates/checks/seen.js';
import { datesAhead, REMINDER_DAYS, remindersDue } from '#domain/certificates/dates-ahead.js';
import { addDays, addMonths, type CalendarDate } from '#domain/dates.js';
import { day, facts, type Stated } from './builders.js';

const anyDay = fc
  .integer({ min: 0, max: 365 * 40 })
  .map((days) => addDays('2010-01-01' as CalendarDate, days));

describe('Months', () => {
  for (const [from, months, to] of [
    ['2025-03-10', 12, '2026-03-10'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -13, '2023-12-15'],
  ] as const) {
    it(`${months} after ${from} is ${to}`, () => expect(addMonths(day(from), months)).to.equal(to));
  }

  for (const [start, end] of [
    ['2025-03-10', '2028-03-09'],
    ['2025-01-06', '2028-01-05'],
    ['2025-01-01', '2027-12-31'],
    ['2024-02-29', '2027-02-28'],
    ['2025-03-01', '2028-02-29'],
    ['2025-08-31', '2028-08-30'],
  ] as const) {
    it(`a three-year cycle from ${start} ends on ${end}`, () => expect(cycleEnd(day(start))).to.equal(end));
  }

  it('never leave the calendar, and never go back in time', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const to = addMonths(from, months);
        expect(to >= from).to.equal(true);
        expect(to.slice(0, 7)).to.equal(addMonths(day(`${from.slice(0, 7)}-01`), months).slice(0, 7));
        expect(addDays(cycleEnd(from), 1) >= addMonths(from, 36)).to.equal(true);
      }),
    );
  });
});

const ahead = (stated: Stated, on: string) =>
  datesAhead(facts(stated), day(on)).map(
    ({ kind, from, by, daysLeft }) => `${kind} ${from} ${by} ${daysLeft}`,
  );

describe('What lies ahead of a certificate', () => {
  for (const [title, stated, on, dates] of [
    [
      'the first surveillance and the end, at first',
      {},
      '2025-11-21',
      ['first-surveillance 2025-03-10 2026-03-10 109', 'expiry 2028-03-09 2028-03-09 839'],
    ],
    [
      'the first surveillance from the decision',
      { decidedOn: '2025-03-03' },
      '2025-11-21',
      ['first-surveillance 2025-03-03 2026-03-03 102', 'expiry 2028-03-09 2028-03-09 839'],
    ],
    [
      'a surveillance that is overdue',
      {},
      '2026-03-12',
      ['first-surveillance 2025-03-10 2026-03-10 -2', 'expiry 2028-03-09 2028-03-09 728'],
    ],
    [
      'the second surveillance after the first',
      { surveyedOn: '2026-02-27' },
      '2026-04-01',
      ['surveillance 2026-02-27 2027-02-27 332', 'expiry 2028-03-09 2028-03-09 708'],
    ],
    [
      'the recertification after the last surveillance',
      { surveyedOn: '2027-02-20' },
      '2027-12-01',
      ['recertification 2027-02-20 2028-03-09 99', 'expiry 2028-03-09 2028-03-09 99'],
    ],
    ['only its end once it has ended', {}, '2028-03-19', ['expiry 2028-03-09 2028-03-09 -10']],
    ['nothing where no day is known', { issuedOn: '', expiresOn: '' }, '2026-01-01', []],
    [
      'the surveillance of the cycle that runs, not of the first one',
      {
        originallyIssuedOn: '2024-06-01',
        decidedOn: '2024-06-01',
        issuedOn: '2027-06-01',
        expiresOn: '2030-05-31',
      },
      '2027-07-01',
      ['first-surveillance 2027-06-01 2028-06-01 336', 'expiry 2030-05-31 2030-05-31 1065'],
    ],
    [
      'the surveillance of the first certification, though issued anew since',
      { originallyIssuedOn: '2025-03-10', issuedOn: '2025-09-01' },
      '2025-11-21',
      ['first-surveillance 2025-03-10 2026-03-10 109', 'expiry 2028-03-09 2028-03-09 839'],
    ],
  ] as const) {
    it(`is ${title}`, () => expect(ahead(stated, on)).to.deep.equal(dates));
  }

  it('is reminded of 90, 30 and 7 days before and once when overdue, each occasion under a key of its own', () => {
    const keys = new Map<string, number>();
    for (let on = day('2027-11-01'); on < '2028-05-01'; on = addDays(on, 1)) {
      for (const { key, daysLeft } of remindersDue(facts({ surveyedOn: '2027-02-20' }), on)) {
        if (!keys.has(key)) keys.set(key, daysLeft);
      }
    }
    expect([...keys]).to.deep.equal([
      ['expiry-2028-03-09-90', 90],
      ['expiry-2028-03-09-30', 30],
      ['expiry-2028-03-09-7', 7],
      ['expiry-2028-03-09-overdue', -1],
    ]);
  });

  it('is reminded of by the nearest stage alone after a time of standing still', () => {
    const on = (text: string) =>
      remindersDue(facts({ surveyedOn: '2027-02-20' }), day(text)).map(({ stage }) => stage);
    expect(on('2028-03-04')).to.deep.equal(['7']);
    expect(on('2028-03-09')).to.deep.equal(['7']);
    expect(on('2029-01-01')).to.deep.equal(['overdue']);
    expect(on('2027-12-09')).to.deep.equal([]);
    expect(REMINDER_DAYS).to.deep.equal([90, 30, 7]);
  });
});
