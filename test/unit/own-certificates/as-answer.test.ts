import { expect } from 'chai';
import fc from 'fast-check';
import type { CertificateField } from '#domain/certificates/certificate.js';
import type { CertificateFacts } from '#domain/certificates/check.js';
import { certificateAnswer } from '#domain/own-certificates/as-answer.js';
import { parseTyped, sameValue, typedOf } from '#domain/questionnaires/kinds/register.js';
import { question } from '../questionnaires/builders.js';

const asked = question('certificate', 'held', {
  standards: [
    { id: 'iso-27001', text: 'ISO/IEC 27001' },
    { id: 'iso-42001', text: 'ISO/IEC 42001' },
    { id: 'iso-27701', text: 'ISO/IEC 27701:2019' },
  ],
  points: { current: 1, expired: 0 },
});

const answered = (stated: Partial<Record<CertificateField, string>>) => {
  const facts = Object.entries(stated).map(([field, value]) => [
    field,
    { value, from: 'read', confidence: 1 },
  ]);
  return certificateAnswer(asked, { fields: Object.fromEntries(facts) as CertificateFacts['fields'] });
};

describe('A question about a certificate, answered by one’s own', () => {
  const STANDARDS: readonly [string, string | null][] = [
    ['ISO/IEC 42001:2023', 'iso-42001'],
    ['ISO 42001', 'iso-42001'],
    ['NEN-EN-ISO/IEC 27001:2023', 'iso-27001'],
    ['ISO/IEC 27701', 'iso-27701'],
    ['ISO 9001:2015', null],
    ['SOC 2', null],
    ['', null],
  ];
  for (const [standard, chosen] of STANDARDS) {
    it(`chooses ${chosen ?? 'none'} for “${standard}”`, () => {
      expect(answered({ standard }).standard).to.equal(chosen);
    });
  }

  it('takes what the certificate states, and leaves out what is no day or too long for a line', () => {
    expect(
      answered({
        standard: 'ISO/IEC 42001:2023',
        number: ' AIMS 24817 ',
        holder: 'Lumenhire B.V.',
        certificationBody: 'Aldgate',
        accreditationBody: 'UKAS',
        expiresOn: '2028-03-09',
      }),
    ).to.deep.equal({
      kind: 'certificate',
      standard: 'iso-42001',
      holder: 'Lumenhire B.V.',
      body: 'Aldgate',
      number: 'AIMS 24817',
      accreditation: 'UKAS',
      validUntil: '2028-03-09',
    });
    expect(answered({ expiresOn: 'soon', holder: 'x'.repeat(201) })).to.include({
      validUntil: null,
      holder: '',
    });
  });

  it('is an answer the question itself would take as typed, whatever was read', () => {
    const stated = fc.dictionary(
      fc.constantFrom<CertificateField>('standard', 'number', 'holder', 'certificationBody', 'expiresOn'),
      fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .:/-]{0,60}$/),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(stated, (fields) => {
        const value = answered({ number: 'N 1', ...fields });
        const parsed = parseTyped(asked, typedOf(asked, value));
        expect(parsed.outcome === 'value' && sameValue(parsed.value, value)).to.equal(true);
      }),
    );
  });
});
