import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import { sspaPathOf } from '#domain/sspa/sspa-path.js';
import { leftOf, sspaTimeline } from '#web/pages/ai-systems/sspa-timeline.view.js';
import { CERTIFICATE, RULES, SUPPLIER, TODAY } from '../sspa/rules.js';

const day = (text: string) => text as CalendarDate;

const drawn = (issuedOn: string | null, expiresOn: string | null = null, on = TODAY) => {
  const held = expiresOn === null ? [] : [{ ...CERTIFICATE, expiresOn: day(expiresOn) }];
  const profile = { facts: SUPPLIER, version: 'v12', issuedOn: issuedOn === null ? null : day(issuedOn) };
  return sspaTimeline(sspaPathOf(RULES, profile, held, on));
};

describe('The line of time of a supplier’s year', () => {
  it('is not drawn while nobody knows when the year began, or where nothing is asked', () => {
    expect(drawn(null)).to.equal(null);
    const outside = { facts: { 'microsoft-contract': 'no' }, version: 'v12', issuedOn: TODAY } as const;
    expect(sspaTimeline(sspaPathOf(RULES, outside, [], TODAY))).to.equal(null);
  });

  it('draws each step from what it follows to its last day, all inside the drawing', () => {
    const line = drawn('2026-09-15');
    if (line === null || line.today === null) throw new Error('It is drawn, and today lies on it.');
    const [attestation, proof, next] = line.rows;
    expect(attestation?.from).to.be.closeTo(line.left, 0.1);
    expect(proof?.from).to.equal(attestation?.to);
    expect(next?.to).to.be.lessThan(line.width);
    expect(line.today.x).to.be.within(line.left, attestation?.to ?? 0);
    expect(line.rows.map((row) => row.day)).to.deep.equal([
      '14 Dec 2026',
      'about 14 Mar 2027',
      '15 Sept 2027',
    ]);
    expect(line.rows.map((row) => row.left)).to.deep.equal(['in 23 days', 'in 113 days', 'in 298 days']);
  });

  it('draws the end of a certificate that falls into the year, and no other', () => {
    const kinds = (expiresOn: string) => drawn('2026-09-15', expiresOn)?.rows.map(({ kind }) => kind);
    expect(kinds('2027-02-01')).to.deep.equal(['sure', 'sure', 'sure', 'certificate']);
    expect(kinds('2028-03-09')).to.deep.equal(['sure', 'sure', 'sure']);
  });

  it('says what comes next in a sentence, and when nothing does', () => {
    expect(drawn('2026-09-15')?.sentence).to.equal(
      '3 deadlines ahead. Next: profile and self-attestation by 14 Dec 2026, in 23 days.',
    );
    expect(drawn('2026-05-15')?.sentence).to.include('the next cycle begins by 15 May 2027');
    expect(drawn('2027-01-15')?.today).to.equal(null);
  });

  it('counts days before and after', () => {
    expect(leftOf(TODAY, TODAY)).to.equal('today');
    expect(leftOf(day('2026-11-22'), TODAY)).to.equal('in 1 day');
    expect(leftOf(day('2026-11-19'), TODAY)).to.equal('2 days ago');
  });
});
