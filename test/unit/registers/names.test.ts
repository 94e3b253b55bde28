import { expect } from 'chai';
import fc from 'fast-check';
import {
  findAccreditor,
  findCertificationBody,
  findCounterClaim,
} from '#domain/registers/find-in-registers.js';
import { type Agreement, namesAgree } from '#domain/registers/names.js';
import { shippedRegisters } from './shipped-registers.js';

const AGREEMENTS: readonly [one: string, other: string, agreement: Agreement][] = [
  ['Lumenhire B.V.', 'Lumenhire B.V.', 'same'],
  ['Lumenhire B.V.', 'LUMENHIRE BV', 'same'],
  ['Lumenhire B. V.', 'Lumenhire', 'same'],
  ['Lumenhire B.V.', 'Lumenhire Ltd', 'other-form'],
  ['Lumenhire B.V.', 'Lumenhire Holding B.V.', 'brand'],
  ['Lumenhire B.V.', 'Lumen B.V.', 'different'],
  ['Aldgate Certification Ltd', 'Aldgate Certification Limited', 'same'],
  ['Aldgate Certification, Ltd.', 'aldgate certification', 'same'],
  ['The Aldgate Company', 'Aldgate Co.', 'same'],
  ['Schellman Compliance, LLC', 'Schellman Compliance LLC', 'same'],
  ['Schellman Compliance, LLC', 'Schellman Compliance L.L.C.', 'same'],
  ['Schellman Compliance, LLC', 'Schellman Compliance GmbH', 'other-form'],
  ['Müller & Söhne GmbH', 'Mueller und Soehne GmbH', 'different'],
  ['Müller & Söhne GmbH', 'MUELLER AND SOEHNE GmbH', 'same'],
  ['Müller & Söhne GmbH & Co. KG', 'Muller and Sohne GmbH and Co KG', 'same'],
  ['TÜV SÜD', 'TUV SUD', 'same'],
  ['TÜV SÜD', 'TUEV SUED', 'same'],
  ['TÜV SÜD', 'TÜV Rheinland', 'different'],
  ['Energía S.A.', 'ENERGIA SA', 'same'],
  ['Energía S. A.', 'Energia S.A.S.', 'other-form'],
  ['Acme S.p.A.', 'Acme SpA', 'same'],
  ['Acme Sp. z o.o.', 'Acme Spółka z ograniczoną odpowiedzialnością', 'same'],
  ['Acme a.s.', 'ACME AS', 'same'],
  ['Acme Gesellschaft mit beschränkter Haftung', 'Acme GmbH', 'same'],
  ['Acme Public Limited Company', 'Acme plc', 'same'],
  ['Acme Pty Ltd', 'Acme Pty. Limited', 'same'],
  ['Acme Private Limited', 'Acme Pvt. Ltd.', 'same'],
  ['株式会社青空', '青空', 'same'],
  ['株式会社青空', '青空株式会社', 'same'],
  ['㈱青空', '青空（株）', 'same'],
  ['株式会社 Aozora', 'Aozora K.K.', 'same'],
  ['株式会社 Aozora', 'Aozora Co., Ltd.', 'same'],
  ['Aozora Kabushiki Kaisha', 'AOZORA Inc.', 'same'],
  ['株式会社 Aozora', 'Aozora GmbH', 'other-form'],
  ['ガラス株式会社', 'カラス株式会社', 'different'],
  ['한국생산성본부인증원', '(주)한국생산성본부인증원', 'same'],
  ['北京智能有限公司', '北京智能', 'same'],
  ['PT Cahaya Tbk', 'Cahaya', 'same'],
  ['A-LIGN', 'A LIGN', 'same'],
  ['J.P. Osprey', 'JP Osprey', 'same'],
  ['O’Hara Systems', "O'Hara Systems", 'same'],
  ['Ørsted Łódź', 'Orsted Lodz', 'same'],
  ['Ltd', 'Ltd', 'different'],
  ['', '', 'different'],
  ['B.V.', 'BV', 'different'],
];

describe('Names of legal entities', () => {
  for (const [one, other, agreement] of AGREEMENTS) {
    it(`“${one}” and “${other}” are ${agreement}`, () => {
      expect(namesAgree(one, other)).to.equal(agreement);
      expect(namesAgree(other, one)).to.equal(agreement);
    });
  }

  it('agree with themselves whatever their case, accents, spaces and punctuation', () => {
    const word = fc.stringMatching(/^[a-zäöüéñçA-Z]{4,9}$/);
    const form = fc.constantFrom('', 'Ltd', 'LLC', 'B.V.', 'GmbH', 'S.A.', 'Sp. z o.o.', 'K.K.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), form, (words, end) => {
        const name = `${words.join(' ')} ${end}`;
        for (const other of [
          name.toUpperCase(),
          name.toLowerCase(),
          name.normalize('NFD'),
          name.normalize('NFD').replace(/\p{M}/gu, ''),
          ` ${words.join('  -  ')}, ${end.replaceAll('.', '')} `,
        ])
          expect(namesAgree(name, other), other).to.equal('same');
      }),
    );
  });

  it('are compared without ever failing, and the same both ways round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(namesAgree(one, other)).to.equal(namesAgree(other, one));
      }),
    );
  });
});

const ACCREDITORS: readonly [said: string, id: string | null][] = [
  ['United Kingdom Accreditation Service', 'UKAS'],
  ['UKAS', 'UKAS'],
  ['UKAS Management Systems 0000', 'UKAS'],
  ['UKAS, no. 0000', 'UKAS'],
  ['Accredited by UKAS (United Kingdom Accreditation Service)', 'UKAS'],
  ['UKAS International Forum', null],
  ['International UKAS Board of Excellence', null],
  ['ANSI National Accreditation Board (ANAB)', 'ANAB'],
  ['Deutsche Akkreditierungsstelle GmbH', 'DAKKS'],
  ['DAkkS D-ZM-12345-01-00', 'DAKKS'],
  ['Raad voor Accreditatie (RvA)', 'RVA'],
  ['Comite francais d’accreditation', 'COFRAC'],
  ['Singapore Accreditation Council', 'SAC-SG'],
  ['Singapore Accreditation Council (SAC)', 'SAC-SG'],
  ['International Accreditation Service, Inc.', 'IAS'],
  ['GCC Accreditation Center', 'GCC-GAC'],
  ['Swiss Accreditation Service SAS', 'SAS'],
  ['SAS', null],
  ['SAC', null],
  ['GAC', null],
  ['IAS', null],
  ['IAC', null],
  ['RvA', null],
  ['Global Accreditation Cooperation', null],
  ['World Accreditation Board', null],
  ['Accreditation Body', null],
  ['', null],
];

describe('The registers', () => {
  const registers = shippedRegisters();

  for (const [said, id] of ACCREDITORS) {
    it(`take “${said}” for ${id ?? 'no accreditation body'}`, () => {
      expect(findAccreditor(registers, said).body?.id ?? null).to.equal(id);
    });
  }

  it('say whom a short name may stand for, and take it for none of them', () => {
    expect(findAccreditor(registers, 'SAC').candidates.map(({ name }) => name)).to.deep.equal([
      'Singapore Accreditation Council',
    ]);
    for (const { shortName, aliases, id } of registers.accreditationBodies) {
      const { body, candidates } = findAccreditor(registers, shortName);
      if (aliases.includes(shortName)) expect(body?.id).to.equal(id);
      else
        expect(
          candidates.map((each) => each.id),
          shortName,
        ).to.include(id);
    }
  });

  it('find every body by its own name and each alias', () => {
    for (const { id, name, aliases } of registers.accreditationBodies)
      for (const each of [name, ...aliases])
        expect(findAccreditor(registers, each).body?.id, each).to.equal(id);
    for (const { id, name, aliases } of registers.certificationBodies) {
      for (const each of [name, ...aliases]) {
        const found = findCertificationBody(registers, each);
        expect([found?.body.id, found?.agreement], each).to.deep.equal([id, 'same']);
      }
    }
  });

  for (const [said, id, agreement] of [
    ['Schellman Compliance, LLC', 'schellman', 'same'],
    ['SCHELLMAN COMPLIANCE LLC', 'schellman', 'same'],
    ['Schellman Compliance GmbH', 'schellman', 'other-form'],
    ['Schellman Iberia', 'schellman', 'brand'],
    ['BSI Assurance UK Limited', 'bsi', 'same'],
    ['BSI Group Japan K.K.', 'bsi', 'brand'],
    ['TÜV SÜD Product Service GmbH', 'tuv-sud', 'brand'],
    ['DQS Holding GmbH', 'dqs', 'brand'],
    ['Aldgate Certification Ltd', null, null],
    ['BV', null, null],
  ] as const) {
    it(`take “${said}” for ${id ?? 'no certification body'}`, () => {
      const found = findCertificationBody(registers, said);
      expect([found?.body.id ?? null, found?.agreement ?? null]).to.deep.equal([id, agreement]);
    });
  }

  it('know what pages say against an accreditation by the body’s name', () => {
    expect(findCounterClaim(registers, 'Linford & Company, LLP')?.says).to.equal('not-accredited');
    expect(findCounterClaim(registers, 'BARR Certifications LLC')?.says).to.equal('not-mentioned');
    expect(findCounterClaim(registers, 'Lumenhire B.V.')).to.equal(null);
  });
});
