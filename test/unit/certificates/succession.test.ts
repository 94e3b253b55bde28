import { expect } from 'chai';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { changesBetween } from '#domain/certificates/succession.js';
import { day, facts, itemOf, type Stated } from './builders.js';

const between = (before: Stated, after: Stated) =>
  changesBetween(facts(before).fields, facts(after).fields).map(
    ({ field, before: was, after: is }) => `${field}: ${was} → ${is}`,
  );

describe('From a certificate to the one that replaces it', () => {
  it('what changed is told field by field, blanks and case apart', () => {
    expect(between({}, {})).to.deep.equal([]);
    expect(between({ holder: 'Lumenhire  B.V.' }, { holder: 'LUMENHIRE B.V.' })).to.deep.equal([]);
    expect(
      between({ sites: '' }, { number: 'AIMS 30001', sites: 'Utrecht', issuedOn: '2028-03-10' }),
    ).to.deep.equal([
      'number: AIMS 24817 → AIMS 30001',
      'sites:  → Utrecht',
      'issuedOn: 2025-03-10 → 2028-03-10',
    ]);
  });

  const succeeds = { how: null, number: 'AIMS 1', certificationBody: 'Nordkap Certification AS' } as const;
  for (const [title, expiresOn, outcome] of [
    ['the day after the one before ended is no gap', '2025-03-09', 'pass'],
    ['before the one before ended is no gap', '2026-01-01', 'pass'],
    ['later is a gap to ask about', '2025-03-08', 'warn'],
  ] as const) {
    it(`beginning ${title}`, () => {
      const given = facts({}, { succeeds: { ...succeeds, expiresOn: day(expiresOn) } });
      expect(itemOf(checkCertificate(given), 'DATE-14')?.outcome).to.equal(outcome);
    });
  }

  it('a transfer names the body it came from', () => {
    const given = facts({}, { succeeds: { ...succeeds, how: 'transfer', expiresOn: null } });
    expect(itemOf(checkCertificate(given), 'STAT-08')?.reason).to.include('Nordkap Certification AS');
    expect(
      itemOf(checkCertificate(facts({}, { succeeds: { ...succeeds, expiresOn: null } })), 'STAT-08'),
    ).to.equal(undefined);
  });
});
