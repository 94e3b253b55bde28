import { expect } from 'chai';
import type { LookUp, TypedField } from '#domain/certificates/certificate.js';
import type { VerdictId } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { factsOf } from '#domain/certificates/facts-of.js';
import { foundEnded } from '#domain/certificates/found-ended.js';
import type { Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import {
  day,
  facts,
  itemOf,
  lifeRecord,
  lookUp,
  ON,
  REGISTERS,
  reading,
  STATED,
  verdictOf,
} from './builders.js';

const mine = lookUp('certificate');
const bodys = lookUp('accreditation', { accreditedSince: day('2024-11-05') });

const word = (value: string, at: string): TypedField => ({
  value,
  by: { id: 'u1' as UserId, name: 'Ines Carvalho' },
  at: at as Instant,
});

describe('A look-up that matched', () => {
  const READ = Object.fromEntries(
    Object.entries(STATED)
      .filter(([, value]) => value !== '')
      .map(([field, value]) => [field, { value, said: value, confidence: 0.95, place: null, doubt: '' }]),
  );
  const judged = (more: Partial<Parameters<typeof factsOf>[0]>): VerdictId =>
    verdictOf(
      factsOf(
        {
          reading: reading({ fields: READ }),
          typed: {},
          typedType: null,
          lookUps: [bodys, mine],
          life: [],
          ...more,
        },
        {
          vendor: { name: 'Lumenhire B.V.', aliases: [] },
          purchased: 'ShortlistIQ',
          on: ON,
          registers: REGISTERS,
          alike: { sameNumber: [], sameFile: [] },
          lookUpsNeedTwo: false,
          succeeds: null,
          replacedBy: null,
        },
      ),
    ).id;

  it('counts no more once somebody says that the document is a certificate against what was read', () => {
    const diploma = reading({
      fields: READ,
      type: { type: 'person', confidence: 0.95, because: 'It names an exam.' },
    });
    const typedType = (at: string) => ({
      type: 'certificate' as const,
      by: { id: 'u1' as UserId, name: 'Ines Carvalho' },
      at: at as Instant,
    });
    expect(judged({})).to.equal('accredited-verified');
    expect(judged({ reading: diploma })).to.equal('not-a-certificate');
    expect(judged({ reading: diploma, typedType: typedType('2025-11-20T10:00:00.000Z') })).to.equal(
      'accredited-unverified',
    );
    // Looked up again after that, it was found as what it is said to be; the verdict names whose word that is.
    expect(judged({ reading: diploma, typedType: typedType('2025-11-10T10:00:00.000Z') })).to.equal(
      'accredited-verified',
    );
    const told = facts(
      {},
      { reading: diploma, type: { type: 'certificate', from: 'typed', because: '', by: 'Ines Carvalho' } },
    );
    expect(itemOf(checkCertificate(told), 'DOC-01')?.reason).to.include(
      'it was read as a certificate of a person',
    );
    expect(verdictOf(told).sentence).to.include('On the word of Ines Carvalho');
  });

  for (const field of [
    'number',
    'holder',
    'certificationBody',
    'scope',
    'standard',
    'issuedOn',
    'expiresOn',
  ] as const) {
    it(`counts no more once what it was of was corrected: ${field}`, () => {
      const value = {
        ...STATED,
        number: 'AIMS 1',
        holder: 'Lumenhire BV',
        certificationBody: 'Aldgate Certification Limited',
        scope: `${STATED.scope} And more.`,
        standard: 'ISO/IEC 42001:2023 ',
        issuedOn: '2025-03-11',
        expiresOn: '2028-03-08',
      }[field];
      const changed = field === 'standard' ? 'BS ISO/IEC 42001:2023' : value;
      expect(judged({ typed: { [field]: word(changed, '2025-11-20T10:00:00.000Z') } })).not.to.equal(
        'accredited-verified',
      );
    });
  }
});

describe('What is known of an end', () => {
  const life = [lifeRecord('withdrawal', { on: day('2025-11-01') })];
  const found = (difference: LookUp['difference'], more: Partial<LookUp> = {}) =>
    lookUp('certificate', { answer: 'mismatch', difference, ...more });

  it('is what was written down, else what the latest look-up found in either directory', () => {
    expect(foundEnded({ lookUps: [], life: [] }, ON)).to.equal(null);
    expect(foundEnded({ lookUps: [mine], life }, ON)).to.deep.equal({
      how: 'withdrawn',
      on: '2025-11-01',
      by: 'T. Okafor',
    });
    expect(foundEnded({ lookUps: [found('suspended')], life: [] }, ON)).to.include({ how: 'suspended' });
    expect(foundEnded({ lookUps: [found('details')], life: [] }, ON)).to.equal(null);
    expect(foundEnded({ lookUps: [found('withdrawn', { on: day('2025-12-01') })], life: [] }, ON)).to.equal(
      null,
    );
    const newer = lookUp('certificate', { on: day('2025-11-18') });
    expect(foundEnded({ lookUps: [found('withdrawn'), newer], life: [] }, ON)).to.equal(null);
    const global = lookUp('certificate', { on: day('2025-11-18'), register: 'IAF CertSearch' });
    expect(foundEnded({ lookUps: [found('withdrawn'), global], life: [] }, ON)).to.include({
      how: 'withdrawn',
    });
  });
});
