import { expect } from 'chai';
import fc from 'fast-check';
import type { CalendarDate } from '#domain/dates.js';
import { findAccreditor, findCertificationBody } from '#domain/registers/find-in-registers.js';
import type { RegisterEntry } from '#domain/registers/register-entry.js';
import { checkRegisters } from '#domain/registers/registers-definition.js';
import { isStale, mergeRegisters, registersOf } from '#domain/registers/registers-of.js';
import { anEntry, anyEntries, fieldsOf, SHIPPED } from './any-entry.js';

const nordhaus = anEntry(
  'certification-bodies',
  fieldsOf('certification-bodies', { name: 'Nordhaus GmbH', country: 'de' }),
);
const withNordhaus = registersOf(SHIPPED, [nordhaus]);
const byUkas = (texts: Readonly<Record<string, string>> = {}) =>
  anEntry(
    'accreditations',
    fieldsOf(
      'accreditations',
      {
        certificationBody: 'Nordhaus GmbH',
        accreditationBody: 'United Kingdom Accreditation Service',
        standard: 'ISO/IEC 42001',
        status: 'documented',
        ...texts,
      },
      withNordhaus,
    ),
  );
const correctionOf = (key: string, texts: Readonly<Record<string, string>>): RegisterEntry =>
  anEntry(
    'certification-bodies',
    fieldsOf('certification-bodies', { name: 'Nordhaus GmbH', country: 'NO', ...texts }),
    { key },
  );

/** Without whose word it is, which no file of registers holds. */
const asFile = (registers: typeof SHIPPED): unknown =>
  JSON.parse(JSON.stringify(registers, (key, value) => (key === 'own' ? undefined : value)));

describe('Registers merged with an organisation’s own word', () => {
  it('are what is shipped, the very same, where there is none', () => {
    expect(registersOf(SHIPPED, [])).to.equal(SHIPPED);
  });

  it('hold what was added, with whose word it is, where it was seen and when', () => {
    const { accreditations } = registersOf(SHIPPED, [
      byUkas({ since: '2025-03-01', number: '0042' }),
      nordhaus,
    ]);
    expect(findCertificationBody(withNordhaus, 'NORDHAUS')?.body).to.include({
      id: 'nordhaus-gmbh',
      country: 'DE',
    });
    expect(accreditations.at(-1)).to.deep.include({
      certificationBody: 'nordhaus-gmbh',
      accreditationBody: 'UKAS',
      since: '2025-03-01',
      number: '0042',
      own: {
        key: 'nordhaus-gmbh~UKAS~iso-iec-42001',
        origin: 'added',
        by: 'Mara Olsen',
        source: 'https://directory.example/entry',
        asOf: '2026-11-01',
      },
    });
  });

  it('hold what was corrected in the place of what is shipped, and nothing of what was retired', () => {
    const at = SHIPPED.certificationBodies.findIndex(({ id }) => id === 'dnv');
    const corrected = registersOf(SHIPPED, [correctionOf('dnv', { name: 'DNV Nordhaus AS' })]);
    expect(corrected.certificationBodies[at]).to.deep.include({ id: 'dnv', name: 'DNV Nordhaus AS' });
    expect(corrected.certificationBodies[at]?.own?.origin).to.equal('corrected');
    expect(corrected.certificationBodies).to.have.length(SHIPPED.certificationBodies.length);
    const retired = anEntry('accreditation-bodies', null, { key: 'UKAS', retired: true });
    const { registers, leftOut } = mergeRegisters(SHIPPED, [retired, nordhaus, byUkas()]);
    expect(findAccreditor(registers, 'UKAS').body).to.equal(null);
    expect(leftOut).to.deep.include({
      list: 'accreditations',
      key: 'nordhaus-gmbh~UKAS~iso-iec-42001',
      reason: 'Its accreditation body is not in the register any more.',
    });
  });

  it('take a name from what is shipped where an own entry goes by it, and say so', () => {
    const without = registersOf(
      SHIPPED,
      ['dnv', 'sgs'].map((key) => anEntry('certification-bodies', null, { key, retired: true })),
    );
    const texts = { name: 'DNV', aliases: 'SGS North America', country: 'NO' };
    const own = anEntry('certification-bodies', fieldsOf('certification-bodies', texts, without), {
      key: 'north',
    });
    const { registers, leftOut } = mergeRegisters(SHIPPED, [own]);
    expect(findCertificationBody(registers, 'DNV')?.body.id).to.equal('north');
    expect(leftOut.map(({ list, key }) => `${list}:${key}`)).to.deep.equal([
      'certification-bodies:dnv',
      'certification-bodies:sgs',
      'accreditations:dnv~~iso-iec-42001',
    ]);
    expect(registers.certificationBodies.find(({ id }) => id === 'sgs')?.aliases).to.not.include(
      'SGS North America',
    );
  });

  it('are as proven as what is shipped, whatever was typed', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(checkRegisters(asFile(registersOf(SHIPPED, entries)))).to.not.have.property('faults');
      }),
      { numRuns: 60 },
    );
  });

  it('come out the same in whatever order entries are, and merged again', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer(), (entries, seed) => {
        const merged = mergeRegisters(SHIPPED, entries);
        const turned = entries.toSorted((a, b) => ((a.key.length * seed) % 7) - ((b.key.length * seed) % 7));
        expect(mergeRegisters(SHIPPED, turned)).to.deep.equal(merged);
        expect(registersOf(merged.registers, entries)).to.deep.equal(merged.registers);
      }),
      { numRuns: 60 },
    );
  });
});

describe('The word of an entry', () => {
  it('is old after twelve months', () => {
    const asOf = '2025-11-21' as CalendarDate;
    expect(isStale(asOf, '2026-11-21' as CalendarDate)).to.equal(false);
    expect(isStale(asOf, '2026-11-22' as CalendarDate)).to.equal(true);
  });
});
