import { expect } from 'chai';
import { SURE } from '#domain/certificates/certificate.js';
import { organisationsIn } from '#domain/certificates/reading/organisations.js';
import { compare, readSpecimens } from './accuracy.js';
import { LETTERS_AND_PAPERS } from './specimens.js';

describe('Reading letters, reports, papers of people and seals', () => {
  for (const specimen of LETTERS_AND_PAPERS) {
    it(`reads all that ${specimen.name} states, and nothing else`, async () => {
      const [reading] = await readSpecimens([specimen]);
      if (reading === undefined) throw new Error('nothing was read');
      expect(reading.type.type, reading.type.because).to.equal(specimen.type);
      const compared = compare(specimen, reading);
      expect(compared.filter(({ right, sure }) => !right || !sure)).to.deep.equal([]);
    });
  }

  it('takes the only name over a letter for the letterhead, whoever signs, and names no holder for it', async () => {
    const [reading] = await readSpecimens([
      {
        name: 'a letter to nobody',
        type: 'unknown',
        pages: [
          [
            { lines: ['Peregrine Assurance Ltd', '5 Dock Road, Hull HU1 2BD'] },
            { lines: ['14 March 2026', 'To whom it may concern'] },
            {
              prose:
                'We have been asked for our opening times, which are from nine to five on every working day.',
            },
            { lines: ['Yours faithfully,', 'Rowena Marsh', 'Office Manager'] },
          ],
        ],
      },
    ]);
    expect(reading?.fields.certificationBody?.value).to.equal('Peregrine Assurance Ltd');
    expect(reading?.fields.holder).to.equal(undefined);
    expect(reading?.fields.issuedOn).to.include({ value: '2026-03-14' });
  });

  it('leaves open who wrote a letter that names two firms over its signature', async () => {
    const [reading] = await readSpecimens([
      {
        name: 'two firms',
        type: 'unknown',
        pages: [
          [
            { lines: ['Peregrine Assurance Ltd', '5 Dock Road, Hull HU1 2BD'] },
            { lines: ['14 March 2026', 'Dear Sir or Madam,'] },
            {
              prose: 'The certificate remains valid until 9 March 2028, as both of us have confirmed before.',
            },
            { lines: ['Yours faithfully,', 'Osprey Certification GmbH'] },
          ],
        ],
      },
    ]);
    expect(reading?.fields.certificationBody?.confidence ?? 0).to.be.below(SURE);
    expect(reading?.fields.expiresOn).to.include({ value: '2028-03-09' });
  });

  it('finds organisations in running text by their legal form, without what calls them so', () => {
    const named = (text: string) => organisationsIn(text).map(({ name }) => name);
    expect(named('the system of Fern & Cobalt Software, Inc. was examined')).to.deep.equal([
      'Fern & Cobalt Software, Inc.',
    ]);
    expect(named('La société Mistralex Conseil SAS et Ondine SA')).to.deep.equal([
      'Mistralex Conseil SAS',
      'Ondine SA',
    ]);
    expect(named('Unsere Kunden der Firma Rebhang Software GmbH')).to.deep.equal(['Rebhang Software GmbH']);
    expect(named('dla firmy Bursztyn Systemy Sp. z o.o. w Gdyni')).to.deep.equal([
      'Bursztyn Systemy Sp. z o.o.',
    ]);
    expect(named('Nothing here is limited or as it was.')).to.deep.equal([]);
  });
});
