import { expect } from 'chai';
import type { CertificateField, ReadField, Reading } from '#domain/certificates/certificate.js';
import { agrees, judgeFields, judgeType, type Outcome } from '#test/certificates-eval/compare.js';
import type { Expected, Truth } from '#test/certificates-eval/sample.js';

const read = (value: string, confidence: number): ReadField => ({
  value,
  confidence,
  said: value,
  place: null,
  doubt: '',
});
const truthOf = (fields: Truth['fields'], rest: Partial<Truth> = {}): Truth => ({
  type: 'certificate',
  fields,
  ...rest,
});

describe('The measure of the reader', () => {
  const agreements: readonly [CertificateField, string, Expected, boolean][] = [
    ['holder', 'Pellworm  analytics Ltd.', 'Pellworm Analytics Ltd', true],
    ['holder', 'Pellworm', 'Pellworm Analytics Ltd', false],
    ['holderAddress', '1 Dock Road\nLeeds', '1 Dock Road, Leeds', true],
    ['scope', 'Making models', 'Making models for retailers', false],
    ['standard', 'EN ISO/IEC 42001:2023', 'ISO/IEC 42001:2023', true],
    ['standard', 'ISO/IEC 42001', 'ISO/IEC 42001:2023', false],
    ['standard', 'ISO/IEC 42001:2023, ISO/IEC 27001:2022', 'ISO/IEC 42001:2023', false],
    ['standard', 'ISO/IEC 27001:2022 and ISO/IEC 27701:2019', { all: ['27701:2019', '27001:2022'] }, true],
    ['expiresOn', '2028-03-08', '2028-03-09', false],
    ['verifyAt', 'https://www.body.example/check', 'body.example/check', true],
    ['accreditationBody', 'UKAS', { any: ['United Kingdom Accreditation Service', 'UKAS'] }, true],
    ['sites', 'Leeds, 1 Dock Road; Ghent, Kaai 3', { all: ['1 Dock Road', 'Kaai 3'] }, true],
    ['sites', 'Leeds, 1 Dock Road', { all: ['1 Dock Road', 'Kaai 3'] }, false],
  ];
  for (const [field, value, expected, agreed] of agreements) {
    it(`${agreed ? 'takes' : 'refuses'} “${value.replace('\n', ' / ')}” as ${field} ${JSON.stringify(expected)}`, () => {
      expect(agrees(field, value, expected)).to.equal(agreed);
    });
  }

  const outcomes: readonly [string, ReadField | null, Truth, Outcome | null][] = [
    ['a right value is right', read('Acme', 0.9), truthOf({ holder: 'Acme' }), 'right'],
    ['another value is wrong', read('Bolt', 0.9), truthOf({ holder: 'Acme' }), 'wrong'],
    [
      'a wrong value that is not sure is left open',
      read('Bolt', 0.5),
      truthOf({ holder: 'Acme' }),
      'abstained',
    ],
    ['nothing is left open', null, truthOf({ holder: 'Acme' }), 'abstained'],
    ['a doubt without a value is left open', read('', 0.9), truthOf({ holder: 'Acme' }), 'abstained'],
    ['a value where nothing stands is invented', read('Acme', 0.9), truthOf({}), 'invented'],
    ['a guess that is not sure is no invention', read('Acme', 0.5), truthOf({}), null],
    ['what is debatable does not count', read('Acme', 0.9), truthOf({}, { debatable: ['holder'] }), null],
  ];
  for (const [title, field, truth, outcome] of outcomes) {
    it(title, () => {
      const judged = judgeFields(field === null ? {} : { holder: field }, truth);
      expect(judged.map((each) => each.outcome)).to.deep.equal(outcome === null ? [] : [outcome]);
    });
  }

  it('shows an unsure kind as not known, which is right of a picture that was said to hold no text', () => {
    const told = (confidence: number, fault: Reading['fault'] = null) => ({
      type: { type: 'person' as const, confidence, because: '' },
      fault,
    });
    const picture = truthOf({}, { type: 'unknown', picture: true });
    expect(judgeType(told(0.5), truthOf({}, { type: 'person' }))).to.equal('abstained');
    expect(judgeType(told(0.9), truthOf({}, { type: 'person' }))).to.equal('right');
    expect(judgeType(told(0.9), truthOf({}))).to.equal('wrong');
    expect(judgeType(told(0.5, 'no-text'), picture)).to.equal('right');
    expect(judgeType(told(0.5), picture)).to.equal('wrong');
  });
});
