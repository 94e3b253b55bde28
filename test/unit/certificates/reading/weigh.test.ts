import { expect } from 'chai';
import { type CertificateField, type ReadField, SURE } from '#domain/certificates/certificate.js';
import { weighed } from '#domain/certificates/reading/weigh.js';

const read = (value: string, confidence: number): ReadField => ({
  value,
  said: value,
  confidence,
  place: null,
  doubt: confidence < SURE ? 'Two names stand there.' : '',
});

/** What rules read, what was learned, and what is taken; a question mark where a person is asked. */
const TABLE: readonly (readonly [
  title: string,
  ruled: ReadField | null,
  learned: ReadField | null,
  taken: string,
])[] = [
  ['both the same', read('Osier Ltd', 0.84), read('Osier Ltd', 0.9), 'Osier Ltd'],
  ['both the same but for signs and case', read('Osier Ltd.', 0.84), read('OSIER LTD', 0.6), 'Osier Ltd.'],
  ['both the same, neither sure alone', read('Osier Ltd', 0.5), read('Osier Ltd', 0.7), 'Osier Ltd'],
  ['rules alone, sure', read('Osier Ltd', 0.93), null, 'Osier Ltd'],
  ['rules alone, unsure', read('Osier Ltd', 0.6), null, 'Osier Ltd?'],
  ['the model alone, sure', null, read('Osier Ltd', 0.995), 'Osier Ltd'],
  ['the model alone, unsure', null, read('Osier Ltd', 0.7), 'Osier Ltd?'],
  ['two things, both sure', read('Osier Ltd', 0.93), read('Peak Cert Ltd', 0.95), 'Osier Ltd?'],
];

/** Where one reading holds the other: the field, what rules read, what was learned, and what is taken. */
const WITHIN: readonly (readonly [field: CertificateField, ruled: string, learned: string, taken: string])[] =
  [
    ['holder', 'Osier', 'Osier Software Ltd', 'Osier Software Ltd'],
    ['holder', 'Ada Penrose, Osier Software Ltd', 'Osier Software Ltd', 'Osier Software Ltd'],
    [
      'certificationBody',
      'Instytut Certyfikacji S.A.',
      'Bałtycki Instytut Certyfikacji S.A.',
      'Bałtycki Instytut Certyfikacji S.A.',
    ],
    ['signatory', 'Ada Penrose, Managing Director', 'Ada Penrose', 'Ada Penrose'],
    ['accreditationNumber', '061', 'MS 061', 'MS 061'],
    ['accreditationNumber', '0412', 'Management Systems 0412', '0412'],
    ['number', 'CC-0014', 'CC-0014/T', 'CC-0014/T'],
    ['number', '0014', 'CC-0014', '0014?'],
    [
      'holderAddress',
      '5 Mill Lane, Leeds LS1 4AB',
      '5 Mill Lane, Leeds LS1 4AB, United Kingdom',
      '5 Mill Lane, Leeds LS1 4AB, United Kingdom',
    ],
    [
      'holderAddress',
      '5 Mill Lane, Leeds',
      'Wharf House, 5 Mill Lane, Leeds LS1 4AB',
      'Wharf House, 5 Mill Lane, Leeds LS1 4AB',
    ],
    [
      'holderAddress',
      'Am Kai 9, Kiel, Germany',
      'Am Kai 9, Kiel, Germany, Am Kai 9, Kiel, Deutschland',
      'Am Kai 9, Kiel, Germany?',
    ],
    [
      'sites',
      '2 Quay St, Hull; 4 Dock Rd, Goole',
      '2 Quay St; 4 Dock Rd, Goole',
      '2 Quay St, Hull; 4 Dock Rd, Goole',
    ],
    ['sites', '2 Quay St, Hull; 4 Dock Rd, Goole', '4 Dock Rd, Goole', '2 Quay St, Hull; 4 Dock Rd, Goole?'],
    ['sites', '2 Quay St, Hull', '4 Dock Rd, Goole', '2 Quay St, Hull?'],
    [
      'scope',
      'Models for ports, in accordance with SoA 3',
      'Models for ports',
      'Models for ports, in accordance with SoA 3',
    ],
  ];

describe('What rules and the model read', () => {
  for (const [title, ruled, learned, taken] of TABLE) {
    it(`comes to ${taken} where it is ${title}`, () => {
      const { holder } = weighed(
        ruled === null ? {} : { holder: ruled },
        learned === null ? {} : { holder: learned },
      );
      expect(`${holder?.value}${(holder?.confidence ?? 0) >= SURE ? '' : '?'}`).to.equal(taken);
      expect(holder?.doubt === '').to.equal(!taken.endsWith('?'));
    });
  }

  for (const [field, ruled, learned, taken] of WITHIN) {
    it(`comes to ${taken} as ${field} where it is “${ruled}” and “${learned}”`, () => {
      const found = weighed({ [field]: read(ruled, 0.84) }, { [field]: read(learned, 0.97) })[field];
      expect(`${found?.value}${(found?.confidence ?? 0) >= SURE ? '' : '?'}`).to.equal(taken);
    });
  }

  it('asks where a document states two days, whichever both take', () => {
    const { expiresOn } = weighed(
      { expiresOn: read('2028-03-09', 0.5) },
      { expiresOn: read('2028-03-09', 0.99) },
    );
    expect(expiresOn?.confidence).to.be.below(SURE);
  });

  it('is nothing where neither read anything', () => {
    expect(weighed({}, {})).to.deep.equal({});
  });
});
