import { expect } from 'chai';
import fc from 'fast-check';
import { auditsOf } from '#domain/certificates/audits-of.js';
import { calendarDays } from '#domain/certificates/calendar-days.js';
import { VERDICTS } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { datesAhead, remindersDue } from '#domain/certificates/dates-ahead.js';
import { type LifeForm, lifeFaults, lifeOn } from '#domain/certificates/life.js';
import { standingOf } from '#domain/certificates/standing-of.js';
import { addDays } from '#domain/dates.js';
import { nearlyFlawless } from './any-facts.js';
import { bothMatch, day, facts, itemOf, lifeRecord, ON, TAKEN_BACK, verdictOf } from './builders.js';

const FORM: LifeForm = {
  kind: 'suspension',
  on: day('2025-11-01'),
  until: null,
  outcome: null,
  source: 'Letter of Aldgate',
  note: '',
};

describe('A suspension or withdrawal that was written down', () => {
  it('takes a verified certificate out of credit on its days, and never brings it back by itself', () => {
    const life = [lifeRecord('suspension', { on: day('2025-11-10'), until: day('2025-11-15') })];
    const on = (text: string, more: Partial<Parameters<typeof facts>[1]> = {}) =>
      verdictOf(facts({}, { lookUps: bothMatch({ on: day('2025-11-01') }), life, on: day(text), ...more }))
        .id;
    expect(on('2025-11-09')).to.equal('accredited-verified');
    expect(on('2025-11-10')).to.equal('not-valid-now');
    expect(on('2025-11-15')).to.equal('not-valid-now');
    expect(on('2025-11-16')).to.equal('needs-review');
    const lifted = [...life, lifeRecord('restoration', { on: day('2025-11-16') })];
    expect(on('2025-11-16', { life: lifted })).to.equal('accredited-unverified');
    const since = bothMatch({ on: day('2025-11-16') });
    expect(on('2025-11-16', { life: lifted, lookUps: since })).to.equal('accredited-verified');
    expect(on('2025-11-16', { lookUps: bothMatch({ on: day('2025-11-16') }) })).to.equal(
      'accredited-verified',
    );
    expect(on('2025-11-12', { lookUps: bothMatch({ on: day('2025-11-12') }) })).to.equal('not-valid-now');
  });

  it('never raises a verdict, and counts for nothing once it is taken back', () => {
    const bad = fc.record({
      kind: fc.constantFrom('suspension' as const, 'withdrawal' as const),
      days: fc.integer({ min: -400, max: 400 }),
      long: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    });
    fc.assert(
      fc.property(nearlyFlawless, bad, (given, { kind, days, long }) => {
        const from = addDays(given.on, days);
        const until = long === null || kind === 'withdrawal' ? null : addDays(from, long);
        const record = lifeRecord(kind, { on: from, until });
        const without = checkCertificate(given).verdict;
        const after = checkCertificate({ ...given, life: [...given.life, record] }).verdict;
        expect(VERDICTS.indexOf(after.id)).to.be.at.most(VERDICTS.indexOf(without.id));
        const taken = { ...record, takenBack: TAKEN_BACK };
        expect(checkCertificate({ ...given, life: [...given.life, taken] }).verdict).to.deep.equal(without);
      }),
      { numRuns: 300 },
    );
  });

  it('asks until a look-up is later than the longest of several, not the last that began', () => {
    const long = lifeRecord('suspension', { on: day('2025-10-01'), until: day('2025-11-10') });
    const short = lifeRecord('suspension', { on: day('2025-10-10'), until: day('2025-10-15') });
    const lookUps = bothMatch({ on: day('2025-11-01') });
    for (const life of [[long], [long, short], [short, long]])
      expect(verdictOf(facts({}, { lookUps, life })).id).to.equal('needs-review');
  });

  it('leaves nothing in force again that was taken back', () => {
    const lifted = lifeRecord('restoration', { on: day('2025-11-16') });
    expect(lifeOn([lifeRecord('suspension'), lifted], ON).restored).to.equal(lifted);
    expect(lifeOn([lifeRecord('suspension', { takenBack: TAKEN_BACK }), lifted], ON).restored).to.equal(null);
  });

  it('counts for its own day where a restoration is of the same day: no hour is known', () => {
    const life = [lifeRecord('suspension'), lifeRecord('restoration', { on: day('2025-11-01') })];
    expect(lifeOn(life, ON).suspended).to.equal(life[0]);
  });

  it('is on the calendar from its first day to its last', () => {
    const given = facts({}, { life: [lifeRecord('suspension', { until: day('2026-01-31') })] });
    const standing = standingOf(
      { typed: {}, pause: null, reading: given.reading } as never,
      { facts: given, assay: checkCertificate(given) },
      '',
    );
    const events = calendarDays({
      id: 'c1' as never,
      vendor: 'Lumenhire',
      called: 'AIMS 24817',
      standing,
      changedAt: '2025-11-21T08:00:00.000Z' as never,
      link: '',
    });
    expect(events.map(({ title, on }) => `${on} ${title.split(':')[0]}`)).to.include.members([
      '2025-11-01 Certificate suspended',
      '2026-01-31 Suspension ends',
    ]);
  });
});

describe('What is written down of a certificate', () => {
  const faults = (form: Partial<LifeForm>, life = [lifeRecord('suspension')]) =>
    lifeFaults({ ...FORM, ...form }, { life, today: ON }).map(({ field }) => field);

  for (const [why, form, fields, life] of [
    ['a suspension with no end', {}, []],
    ['an announced suspension', { on: day('2025-12-01'), until: day('2026-01-01') }, []],
    ['an end before the beginning', { until: day('2025-10-31') }, ['until']],
    ['no source', { source: '  ' }, ['source']],
    ['a restoration', { kind: 'restoration', on: day('2025-11-10') }, []],
    ['a restoration to come', { kind: 'restoration', on: day('2025-11-22') }, ['on']],
    [
      'a restoration of what was never interrupted',
      { kind: 'restoration', on: day('2025-11-10') },
      ['on'],
      [],
    ],
    ['an end of a withdrawal', { kind: 'withdrawal', until: day('2025-11-10') }, ['until']],
    ['an audit without outcome', { kind: 'surveillance' }, ['outcome']],
    ['an outcome without audit', { outcome: 'passed' }, ['outcome']],
    ['an audit to come', { kind: 'surveillance', outcome: 'passed', on: day('2025-11-22') }, ['on']],
    ['an audit put off to no day', { kind: 'surveillance', outcome: 'put-off' }, ['until']],
    [
      'an audit put off',
      { kind: 'surveillance', outcome: 'put-off', on: day('2026-02-01'), until: day('2026-03-01') },
      [],
    ],
  ] as const) {
    it(`is ${fields.length === 0 ? 'taken' : 'refused'}: ${why}`, () => {
      expect(faults(form, life === undefined ? undefined : [...life])).to.deep.equal(fields);
    });
  }
});

describe('The audits of a certificate', () => {
  const audit = (on: string, more = {}) => lifeRecord('surveillance', { on: day(on), ...more });

  it('are counted each from the one before, to the recertification', () => {
    const given = facts({}, { on: day('2027-06-01'), life: [audit('2026-03-20'), audit('2027-04-10')] });
    expect(auditsOf(given).map(({ kind, due, held, late }) => [kind, due, held, late])).to.deep.equal([
      ['first-surveillance', '2026-03-10', '2026-03-20', true],
      ['surveillance', '2027-03-20', '2027-04-10', false],
      ['recertification', '2028-03-09', null, false],
    ]);
  });

  it('are those of this cycle: one of the cycle before shows nothing', () => {
    const given = facts({}, { on: day('2026-04-01'), life: [audit('2025-03-01')] });
    expect(auditsOf(given)).to.deep.equal(auditsOf({ ...given, life: [] }));
    expect(itemOf(checkCertificate(given), 'DATE-12')?.outcome).to.equal('warn');
  });

  it('are overdue once their day is past, and say that they were put off', () => {
    const late = auditsOf(facts({}, { on: day('2026-04-01') }));
    expect(late[0]).to.deep.include({ due: '2026-03-10', late: true, held: null });
    const life = [audit('2026-02-01', { outcome: 'put-off', until: day('2026-05-01') })];
    const given = facts({}, { on: day('2026-04-01'), life });
    expect(auditsOf(given)[0]).to.deep.include({ due: '2026-03-10', putOffTo: '2026-05-01', late: false });
    expect(datesAhead(given)[0]).to.deep.include({ by: '2026-05-01', due: '2026-03-10', daysLeft: 30 });
    expect(remindersDue(given).map(({ key }) => key)).to.deep.equal(['first-surveillance-2026-05-01-30']);
    expect(itemOf(checkCertificate(given), 'DATE-12')?.reason).to.include('It was put off to 1 May 2026');
  });

  it('are none of a document without a cycle', () => {
    expect(auditsOf(facts({}, { type: { type: 'person', from: 'read', because: '' } }))).to.deep.equal([]);
  });
});
