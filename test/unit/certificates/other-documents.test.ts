import { expect } from 'chai';
import fc from 'fast-check';
import type { CertificateFacts, CheckOutcome } from '#domain/certificates/check.js';
import { datesAhead } from '#domain/certificates/dates-ahead.js';
import {
  checkOtherDocument,
  OTHER_DOCUMENTS,
  type OtherKind,
} from '#domain/certificates/other-documents/check-other-document.js';
import { reliance } from '#domain/certificates/verdict.js';
import { anyFacts } from './any-facts.js';
import { day, facts, lookUp, ON, reads, type Stated, verdictOf } from './builders.js';
import { typed } from './expert-case.js';

/** What a check says of a document of its kind that states so. The day is 21 November 2025, the vendor Lumenhire. */
type Row = readonly [
  kind: OtherKind,
  id: string,
  outcome: CheckOutcome | null,
  stated?: Stated,
  more?: Partial<CertificateFacts>,
];

const said = (text: string) => ({ reading: reads(text) });
const nothing: Stated = {
  issuedOn: '',
  expiresOn: '',
  holder: '',
  standard: '',
  accreditationBody: '',
  accreditationNumber: '',
};
const looked = (more: Parameters<typeof lookUp>[1]) => ({ lookUps: [lookUp('certificate', more)] });
const covers = (periodFrom: string, periodTo: string): Stated => ({ periodFrom, periodTo });

/** Rows that several kinds share: speaks of the vendor, still valid, a field that is stated. */
const ofTheVendor = (kind: OtherKind, id: string): Row[] => [
  [kind, id, 'pass'],
  [kind, id, 'warn', { holder: 'Lumenhire Ltd' }],
  [kind, id, 'fail', { holder: 'Osprey Analytics Ltd' }],
  [kind, id, 'fail', { holder: null }],
  [kind, id, 'cannot-tell', { holder: '' }],
  [kind, id, 'cannot-tell', {}, { vendor: { name: '', aliases: [] } }],
];
const stillValid = (kind: OtherKind, id: string): Row[] => [
  [kind, id, 'pass', { expiresOn: '2025-11-21' }],
  [kind, id, 'fail', { expiresOn: '2025-11-20' }],
  [kind, id, 'cannot-tell', { expiresOn: '' }],
  [kind, id, 'cannot-tell', { expiresOn: null }],
];
const states = (kind: OtherKind, id: string, field: keyof Stated, value: string): Row[] => [
  [kind, id, 'pass', { [field]: value }],
  [kind, id, 'cannot-tell', { [field]: '' }],
  [kind, id, 'cannot-tell', { [field]: null }],
];
const writtenLately = (kind: OtherKind, id: string): Row[] => [
  [kind, id, 'pass', { issuedOn: '2025-10-01' }],
  [kind, id, 'warn', { issuedOn: '2025-03-10' }],
  [kind, id, 'fail', { issuedOn: '2025-11-22' }],
  [kind, id, 'cannot-tell', { issuedOn: '' }],
];
const lookedUp = (kind: OtherKind, id: string): Row[] => [
  [kind, id, 'cannot-tell'],
  [kind, id, 'pass', {}, looked({})],
  [kind, id, 'cannot-tell', {}, looked({ on: day('2025-08-01') })],
  [kind, id, 'fail', {}, looked({ answer: 'mismatch', note: 'withdrawn' })],
  [kind, id, 'warn', {}, looked({ answer: 'not-listed' })],
];
const letters = (kind: OtherKind): Row[] => [
  [kind, 'LET-01', 'info'],
  [kind, 'LET-02', 'pass'],
  [kind, 'LET-02', 'warn', { standard: 'ISO/IEC 27001:2022' }],
  [kind, 'LET-02', 'cannot-tell', { standard: '' }],
  ...writtenLately(kind, 'LET-03'),
  ...states(kind, 'LET-04', 'certificationBody', 'Aldgate Certification Ltd'),
  [kind, 'LET-05', null],
  [kind, 'LET-05', 'info', {}, said('No major nonconformities were raised.')],
  [kind, 'LET-05', 'warn', {}, said('Two areas of concern were raised.')],
  ...ofTheVendor(kind, 'LET-06'),
];

const ROWS: readonly Row[] = [
  ['attestation', 'SOC-01', 'pass', {}, said('SOC 2 Type 2 Report')],
  ['attestation', 'SOC-01', 'warn', {}, said('SOC 1 Type 2 Report')],
  ['attestation', 'SOC-01', 'info', {}, said('SOC 3 Report')],
  ['attestation', 'SOC-01', 'info', {}, said('ISAE 3402 Bericht')],
  ['attestation', 'SOC-01', 'cannot-tell'],
  ['attestation', 'SOC-02', 'pass', { reportType: 'Type 2' }],
  ['attestation', 'SOC-02', 'warn', { reportType: 'Type 1' }],
  ['attestation', 'SOC-02', 'warn', { reportType: null }],
  ['attestation', 'SOC-02', 'cannot-tell'],
  ['attestation', 'SOC-03', 'pass', covers('2025-01-01', '2025-09-30')],
  ['attestation', 'SOC-03', 'fail', covers('2025-09-30', '2025-01-01')],
  ['attestation', 'SOC-03', 'warn', { periodFrom: null }],
  ['attestation', 'SOC-03', 'warn', { periodFrom: '2025-01-01', periodTo: null }],
  ['attestation', 'SOC-03', 'cannot-tell', { periodFrom: '2025-01-01' }],
  ['attestation', 'SOC-03', null, { reportType: 'Type 1' }],
  ['attestation', 'SOC-04', 'pass', covers('2024-01-01', '2024-11-21')],
  ['attestation', 'SOC-04', 'warn', covers('2024-01-01', '2024-11-20')],
  ['attestation', 'SOC-04', 'warn', covers('2025-01-01', '2025-12-31')],
  ['attestation', 'SOC-04', 'pass', { reportType: 'Type 1' }],
  ['attestation', 'SOC-04', 'cannot-tell'],
  ['attestation', 'SOC-05', null],
  ['attestation', 'SOC-05', 'info', covers('2025-01-01', '2025-09-30')],
  ['attestation', 'SOC-05', 'warn', {}, said('Bridge letter\nNo changes since 30 September.')],
  ['attestation', 'SOC-06', 'cannot-tell'],
  ['attestation', 'SOC-06', 'info', {}, said('In our opinion, in all material respects, …')],
  ['attestation', 'SOC-06', 'warn', {}, said('Basis for qualified opinion')],
  ['attestation', 'SOC-07', 'pass'],
  ['attestation', 'SOC-07', 'fail', { ...covers('2025-01-01', '2025-09-30'), issuedOn: '2025-09-29' }],
  ['attestation', 'SOC-07', 'cannot-tell', { issuedOn: '' }],
  ...states('attestation', 'SOC-08', 'certificationBody', 'Marsh Dell LLP'),
  ...ofTheVendor('attestation', 'SOC-09'),
  ['other-standard', 'STD-01', 'pass', { standard: 'ISO/IEC 27001:2022' }],
  ['other-standard', 'STD-01', 'pass', { standard: 'ISO/IEC 27701:2025' }],
  ['other-standard', 'STD-01', 'pass', { standard: 'ISO/IEC 20000-1:2018' }],
  ['other-standard', 'STD-01', 'warn', { standard: 'ISO/IEC 27701:2019' }],
  ['other-standard', 'STD-01', 'warn', { standard: 'ISO/IEC 27001:2013' }],
  ['other-standard', 'STD-01', 'cannot-tell', { standard: 'ISO 9001' }],
  ['other-standard', 'STD-01', 'cannot-tell', { standard: 'ISO 9001:2027' }],
  ['other-standard', 'STD-01', 'cannot-tell', { standard: '' }],
  ['other-standard', 'STD-01', 'info', { standard: 'ISO 22301:2019' }],
  ...stillValid('other-standard', 'STD-02'),
  ['other-standard', 'STD-03', 'pass'],
  ['other-standard', 'STD-03', 'warn', { accreditationBody: null, accreditationNumber: '' }],
  ['other-standard', 'STD-03', 'cannot-tell', nothing],
  ...states('other-standard', 'STD-04', 'number', 'IS 1'),
  ...ofTheVendor('other-standard', 'STD-05'),
  ...lookedUp('other-standard', 'STD-06'),
  ...letters('readiness-letter'),
  ...letters('stage-1-letter'),
  ...letters('stage-2-letter'),
  ...states('person', 'PER-01', 'holder', 'Mia Holm'),
  ['person', 'PER-02', 'pass', { level: 'Lead Auditor' }],
  ['person', 'PER-02', 'warn', { level: null }],
  ['person', 'PER-02', 'cannot-tell'],
  ['person', 'PER-03', null],
  ['person', 'PER-03', 'info', { level: 'Lead Implementer', certificationBody: 'PECB' }],
  ['person', 'PER-03', 'info', { level: 'Foundation', certificationBody: '' }],
  ['person', 'PER-03', 'cannot-tell', { level: 'Lead Auditor', certificationBody: 'PECB' }],
  ['person', 'PER-03', 'cannot-tell', { level: 'Lead Implementer', certificationBody: 'Examinatorium' }],
  ...stillValid('person', 'PER-04'),
  ['person', 'PER-05', null],
  ['person', 'PER-05', 'info', {}, said('ISO/IEC 17024')],
  ...states('training', 'TRN-01', 'holder', 'Mia Holm'),
  ['training', 'TRN-02', 'info'],
  ['csa-star', 'STAR-01', 'pass', { level: 'Level 2' }],
  ['csa-star', 'STAR-01', 'pass', { level: 'Level 2 attestation' }],
  ['csa-star', 'STAR-01', 'warn', { level: 'Level 1' }],
  ['csa-star', 'STAR-01', 'warn', { level: null }],
  ['csa-star', 'STAR-01', 'cannot-tell'],
  ...lookedUp('csa-star', 'STAR-02'),
  ['csa-star', 'STAR-03', 'pass'],
  ['csa-star', 'STAR-03', 'fail', { expiresOn: '2025-11-20' }],
  ['csa-star', 'STAR-03', 'pass', { expiresOn: '', issuedOn: '2024-11-21' }],
  ['csa-star', 'STAR-03', 'warn', { expiresOn: '', issuedOn: '2024-11-20' }],
  ['csa-star', 'STAR-03', 'cannot-tell', { expiresOn: '', issuedOn: '' }],
  ['csa-star', 'STAR-04', 'info'],
  ['csa-star', 'STAR-04', 'info', {}, said('STAR for AI')],
  ...ofTheVendor('csa-star', 'STAR-05'),
  ['hitrust', 'HIT-01', 'pass', { level: 'r2' }],
  ['hitrust', 'HIT-01', 'cannot-tell', { level: 'x9' }],
  ['hitrust', 'HIT-01', 'warn', { level: null }],
  ['hitrust', 'HIT-01', 'cannot-tell'],
  ...stillValid('hitrust', 'HIT-02'),
  ['hitrust', 'HIT-03', 'info', {}, said('is certified')],
  ['hitrust', 'HIT-03', 'warn', {}, said('Readiness Assessment Report')],
  ['hitrust', 'HIT-03', 'cannot-tell'],
  ['hitrust', 'HIT-04', 'info'],
  ['hitrust', 'HIT-04', 'info', {}, said('AI security')],
  ...ofTheVendor('hitrust', 'HIT-05'),
  ...states('other-scheme', 'SCH-01', 'certificationBody', 'AIUC'),
  ['other-scheme', 'SCH-02', null],
  ['other-scheme', 'SCH-02', 'warn', {}, said('shows conformity with the EU AI Act')],
  ...stillValid('other-scheme', 'SCH-03'),
  ...ofTheVendor('other-scheme', 'SCH-04'),
  ['self-declaration', 'DEC-01', 'info'],
  ['self-declaration', 'DEC-01', 'warn', {}, said('We are certified to ISO/IEC 42001.')],
  ...states('self-declaration', 'DEC-02', 'signatory', 'J. Pike'),
  ...writtenLately('self-declaration', 'DEC-03'),
  ...ofTheVendor('self-declaration', 'DEC-04'),
  ['audit-report', 'REP-01', null],
  ['audit-report', 'REP-01', 'info', {}, said('Internal Audit Report')],
  ['audit-report', 'REP-01', 'info', {}, said('Supplier audit')],
  ...states('audit-report', 'REP-02', 'certificationBody', 'Northvale Bank'),
  ...writtenLately('audit-report', 'REP-03'),
  ...ofTheVendor('audit-report', 'REP-04'),
  ['statement-of-applicability', 'SOA-01', 'pass'],
  ['statement-of-applicability', 'SOA-01', 'warn', { standard: 'ISO/IEC 27001:2022' }],
  ['statement-of-applicability', 'SOA-01', 'info', { standard: '' }],
  ...states('statement-of-applicability', 'SOA-02', 'revision', '2.0'),
  ...ofTheVendor('statement-of-applicability', 'SOA-03'),
];

const KINDS = Object.keys(OTHER_DOCUMENTS) as OtherKind[];
const asKind = (given: CertificateFacts, kind: OtherKind): CertificateFacts => ({ ...given, ...typed(kind) });
const checksOf = (given: CertificateFacts) => checkOtherDocument(given)?.checks ?? [];

describe('A document that is no ISO/IEC 42001 certificate', () => {
  for (const kind of KINDS) {
    it(`is looked at for what it is: ${kind}`, () => {
      for (const [of, id, outcome, stated, more] of ROWS) {
        if (of !== kind) continue;
        const item = checksOf(asKind(facts(stated, more), kind)).find((each) => each.id === id);
        expect(item?.outcome ?? null, `${id} ${JSON.stringify({ stated, reason: item?.reason })}`).to.equal(
          outcome,
        );
      }
    });
  }

  it('has checks with ids of their own, each tried in some row', () => {
    for (const kind of KINDS) {
      const { rules } = OTHER_DOCUMENTS[kind];
      expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length);
      for (const { id } of rules) {
        expect(
          ROWS.some(([of, tried]) => of === kind && tried === id),
          `${kind} ${id}`,
        ).to.equal(true);
        expect(id).not.to.match(/^(?:FILE|DOC|FACE|DATE|CB|AB|SCOPE|STAT|CLAIM)-/);
      }
    }
  });

  it('comes to nothing that no row tries, in whole sentences that never blame, whatever the facts', () => {
    const tried = new Set(ROWS.map(([kind, id, outcome]) => `${kind} ${id} ${outcome}`));
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...KINDS), (given, kind) => {
        const judged = checkOtherDocument(asKind(given, kind));
        expect(judged?.kind).to.equal(kind);
        for (const { id, outcome, reason, settle } of judged?.checks ?? []) {
          expect([...tried], `${id} ${reason}`).to.include(`${kind} ${id} ${outcome}`);
          expect(reason + settle, id).not.to.match(/\bfake\b|\bfraud|undefined|null|NaN|\[object/i);
          expect(reason, id).to.match(/\S/);
          if (outcome !== 'pass' && outcome !== 'info') expect(settle, id).to.match(/^\S.*[.]$/s);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never counts as accredited certification, however good it is', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...KINDS), (given, kind) => {
        expect(reliance(verdictOf(asKind(given, kind)).id)).to.equal(0);
      }),
      { numRuns: 400 },
    );
  });

  it('is told of no certificate, and of nothing nobody can tell', () => {
    expect(checkOtherDocument(facts())).to.equal(null);
    expect(checkOtherDocument(facts({}, typed('unknown')))).to.equal(null);
  });

  it('says what it is and what it is not in sentences of its own', () => {
    const told = KINDS.flatMap((kind) => [OTHER_DOCUMENTS[kind].is, OTHER_DOCUMENTS[kind].isNot]);
    expect(new Set(told).size).to.equal(told.length);
    for (const sentence of told) expect(sentence).to.match(/^[A-Z].*[.]$/);
  });
});

describe('What lies ahead of a document', () => {
  const kindsAhead = (kind: OtherKind, stated: Stated = {}) =>
    datesAhead(facts(stated, typed(kind)), ON).map(({ kind: ahead, by }) => `${ahead} ${by}`);

  it('is the cycle of a certificate to another standard', () => {
    expect(kindsAhead('other-standard')).to.deep.equal([
      'first-surveillance 2026-03-10',
      'expiry 2028-03-09',
    ]);
  });
  it('is the next report a year after the end of what a report covers', () => {
    expect(kindsAhead('attestation', { ...covers('2025-01-01', '2025-09-30'), expiresOn: '' })).to.deep.equal(
      ['next-report 2026-09-30'],
    );
  });
  it('is only the last day of a person’s certificate: nobody surveys it', () => {
    expect(kindsAhead('person')).to.deep.equal(['expiry 2028-03-09']);
    expect(kindsAhead('stage-2-letter', { expiresOn: '' })).to.deep.equal([]);
  });
});
