import { expect } from 'chai';
import fc from 'fast-check';
import type { CertificateField } from '#domain/certificates/certificate.js';
import {
  type CertificateFacts,
  type CheckedItem,
  type CheckId,
  VERDICTS,
} from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { reliance } from '#domain/certificates/verdict.js';
import { type CalendarDate, daysBetween } from '#domain/dates.js';
import type { Accreditation } from '#domain/registers/registers.js';
import { anyFacts, nearlyFlawless } from './any-facts.js';
import { bothMatch, day, facts, lookUp, REGISTERS, verdictOf } from './builders.js';

const manyFacts = fc.oneof(nearlyFlawless, anyFacts);
const runs = { numRuns: 500 };

const failed = (checks: readonly CheckedItem[]): readonly string[] =>
  checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);

const NOT_ACCREDITED = ['CB-02', 'CB-03', 'CB-04', 'DATE-03', 'AB-02', 'AB-03'];

/** The reference list's verdict where something fails, told a second time; null where it depends on more. */
function expected(fails: readonly string[]): string | null {
  if (fails.some((id) => id.startsWith('DOC-'))) return 'not-a-certificate';
  if (fails.some((id) => ['DATE-08', 'DATE-15', 'STAT-01', 'STAT-02'].includes(id))) return 'not-valid-now';
  if (fails.some((id) => ['SCOPE-01', 'SCOPE-02'].includes(id))) return 'wrong-scope-or-entity';
  if (fails.length > 0 && fails.every((id) => NOT_ACCREDITED.includes(id))) return 'not-accredited';
  return fails.length > 0 ? 'needs-review' : null;
}

/** A field as if the reader had not been sure of it. */
function unsure(given: CertificateFacts, field: CertificateField): CertificateFacts | null {
  const { [field]: fact, ...others } = given.fields;
  if (fact === undefined || fact.value === '' || given.reading === null) return null;
  const doubt = { value: fact.value, said: fact.value, confidence: 0.5, place: null, doubt: 'blurred' };
  return { ...given, fields: others, reading: { ...given.reading, fields: { [field]: doubt } } };
}

describe('A verdict', () => {
  it('is met by every kind of facts', () => {
    const met = new Set(
      fc.sample(manyFacts, { numRuns: 3_000, seed: 42 }).map((given) => verdictOf(given).id),
    );
    expect([...met].sort()).to.deep.equal([...VERDICTS].sort());
  });

  it('is always one of the seven, named by checks that were made, whatever the facts', () => {
    fc.assert(
      fc.property(manyFacts, (given) => {
        const { verdict, checks } = checkCertificate(given);
        expect(VERDICTS).to.include(verdict.id);
        expect(verdict.because.length, verdict.id).to.be.above(0);
        const made = new Set(checks.map(({ id }) => id));
        for (const id of verdict.because) expect([...made], id).to.include(id);
      }),
      runs,
    );
  });

  it('keeps the precedence of the reference list', () => {
    fc.assert(
      fc.property(manyFacts, (given) => {
        const { verdict, checks } = checkCertificate(given);
        const told = expected(failed(checks));
        if (told !== null) expect(verdict.id).to.equal(told);
        else expect(['needs-review', 'accredited-unverified', 'accredited-verified']).to.include(verdict.id);
      }),
      runs,
    );
  });

  it('is “verified” only on two fresh look-ups that matched, with nothing failed and no warning open', () => {
    const weighty = ['dates', 'certification body', 'accreditation body', 'scope and entity', 'status'];
    fc.assert(
      fc.property(manyFacts, (given) => {
        const { verdict, checks } = checkCertificate(given);
        if (verdict.id !== 'accredited-verified') return;
        expect(failed(checks)).to.deep.equal([]);
        const open = checks.filter(
          ({ outcome, category }) => outcome === 'warn' && weighty.includes(category),
        );
        expect(open.map(({ id }) => id).filter((id) => id !== 'DATE-09')).to.deep.equal([]);
        for (const subject of ['accreditation', 'certificate']) {
          const matched = given.lookUps.filter(
            (each) =>
              each.subject === subject &&
              each.answer === 'match' &&
              each.on <= given.on &&
              daysBetween(each.on, given.on) <= 90,
          );
          expect(matched.length, subject).to.be.above(0);
        }
        expect(verdict.onTheWordOf).to.not.equal(null);
      }),
      runs,
    );
  });

  it('is never “verified” by the registers alone', () => {
    fc.assert(
      fc.property(manyFacts, (given) => {
        const { verdict } = checkCertificate({ ...given, lookUps: [] });
        expect(verdict.id).to.not.equal('accredited-verified');
        expect(verdict.onTheWordOf).to.equal(null);
      }),
      runs,
    );
  });

  it('never rises by a doubt', () => {
    fc.assert(
      fc.property(nearlyFlawless, (given) => {
        const sure = { ...given, reading: given.reading && { ...given.reading, fields: {} } };
        const before = reliance(verdictOf(sure).id);
        for (const field of Object.keys(sure.fields) as CertificateField[]) {
          const doubted = unsure(sure, field);
          if (doubted !== null) expect(reliance(verdictOf(doubted).id), field).to.be.at.most(before);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not change by a look-up that could not be made', () => {
    fc.assert(
      fc.property(manyFacts, fc.constantFrom('accreditation', 'certificate'), (given, subject) => {
        const tried = lookUp(subject, { answer: 'could-not-check', on: given.on });
        expect(verdictOf({ ...given, lookUps: [...given.lookUps, tried] }).id).to.equal(verdictOf(given).id);
      }),
      runs,
    );
  });
});

describe('A check', () => {
  const isByLookUp = (id: CheckId) => id.startsWith('STAT-') || id.startsWith('CB-');
  /** A look-up is held against the day of issue and the accreditor: without them, it stands as it was recorded. */
  const isToldOf = (field: CertificateField) =>
    field.endsWith('On') || field === 'accreditationBody' || field === 'certificationBody';

  it('never passes for want of a field, but among days that contradict each other, and for what a look-up is held against', () => {
    fc.assert(
      fc.property(manyFacts, (given) => {
        const sure = { ...given, reading: given.reading && { ...given.reading, fields: {} } };
        const before = new Map(checkCertificate(sure).checks.map(({ id, outcome }) => [id, outcome]));
        for (const field of Object.keys(sure.fields) as CertificateField[]) {
          const { [field]: left, ...others } = sure.fields;
          const passed = checkCertificate({ ...sure, fields: others }).checks.filter(
            ({ id, outcome }) =>
              outcome === 'pass' && !id.startsWith('DATE-') && !(isByLookUp(id) && isToldOf(field)),
          );
          for (const { id } of passed)
            expect(before.get(id), `${id} without ${field} “${left?.value}”`).to.equal('pass');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('passes nothing on a certificate that states nothing', () => {
    fc.assert(
      fc.property(manyFacts, (given) => {
        const { checks } = checkCertificate({ ...given, fields: {}, reading: null, lookUps: [], life: [] });
        const passed = checks.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id);
        expect(['DOC-01', 'FILE-05', 'CLAIM-02']).to.include.members(passed);
      }),
      runs,
    );
  });
});

describe('A verdict on an accreditation that an organisation wrote down as over', () => {
  /** Of the register's own word of a day, beside look-ups of 14 November that matched. */
  const saying = (asOf: string, more: Partial<Accreditation>, lookUps = bothMatch()) => {
    const own = {
      key: 'aldgate',
      origin: 'added',
      by: 'Mara Olsen',
      source: 'https://directory.example/',
      asOf: day(asOf),
    } as const;
    const accreditation: Accreditation = {
      certificationBody: 'aldgate',
      accreditationBody: 'UKAS',
      standard: 'ISO/IEC 42001',
      number: '',
      since: day('2024-11-05'),
      until: null,
      timeNote: '',
      status: 'documented',
      confidence: 'high',
      note: '',
      sources: [],
      own,
      ...more,
    };
    const registers = {
      ...REGISTERS,
      certificationBodies: [
        ...REGISTERS.certificationBodies.filter(({ name }) => name !== 'Aldgate Certification Ltd'),
        { id: 'aldgate', name: 'Aldgate Certification Ltd', aliases: [], country: 'GB' },
      ],
      accreditations: [accreditation],
    };
    return verdictOf(facts({}, { lookUps, registers })).id;
  };
  const from = (changedOn: string) => ({ changedOn: day(changedOn) as CalendarDate });

  for (const [title, asOf, more, verdict] of [
    [
      'is not raised by a look-up from before',
      '2025-11-18',
      { status: 'withdrawn', ...from('2025-11-17') },
      'needs-review',
    ],
    ['nor once it ended on a day nobody knows', '2025-11-18', { status: 'ended' }, 'needs-review'],
    [
      'nor raised before a look-up of later says so',
      '2025-11-13',
      { status: 'ended' },
      'accredited-verified',
    ],
    [
      'nor while it is suspended',
      '2025-11-18',
      { status: 'suspended', ...from('2025-11-17') },
      'needs-review',
    ],
    [
      'nor by a look-up of the very day: no hour is known, and the bad news counts',
      '2025-11-14',
      { status: 'withdrawn', ...from('2025-11-01') },
      'needs-review',
    ],
    ['nor once it ran out', '2025-11-18', { until: day('2025-11-16') }, 'needs-review'],
    [
      'is verified by a look-up from after',
      '2025-11-01',
      { until: day('2025-10-30') },
      'accredited-verified',
    ],
    [
      'is verified where the end is still to come',
      '2025-11-18',
      { until: day('2026-11-16') },
      'accredited-verified',
    ],
  ] as const) {
    it(title, () => expect(saying(asOf, more)).to.equal(verdict));
  }

  it('is never verified by an entry alone, whatever it says', () =>
    expect(saying('2025-11-18', {}, [])).to.equal('accredited-unverified'));
});
