import { expect } from 'chai';
import fc from 'fast-check';
import { CERTIFICATE_FIELDS, SURE } from '#domain/certificates/certificate.js';
import { understand } from '#domain/certificates/reading/understand.js';
import { accuracyOf, compare, readSpecimens } from './accuracy.js';
import {
  FIELD_SPECIMENS,
  LATER_SPECIMENS,
  OTHERS,
  SECOND_FIELD_SPECIMENS,
  SPECIMENS,
  type Specimen,
  WIDER_SPECIMENS,
} from './specimens.js';

const comparedOf = async (specimens: readonly Specimen[]) => {
  const readings = await readSpecimens(specimens);
  return specimens.flatMap((specimen, at) => {
    const reading = readings[at];
    return reading === undefined ? [] : compare(specimen, reading);
  });
};

describe('Reading certificates', () => {
  it('finds everything that the layouts it was written against state, and nothing else', async () => {
    const compared = await comparedOf(SPECIMENS);
    const wrong = compared.filter(({ right }) => !right);
    expect(wrong, JSON.stringify(wrong, null, 1)).to.deep.equal([]);
    expect(accuracyOf(compared).stated).to.be.at.least(150);
  });

  it('is seldom wrong in layouts it was not written against', async () => {
    const { precision, surePrecision, recall, stated } = accuracyOf(await comparedOf(LATER_SPECIMENS));
    expect(stated).to.be.at.least(60);
    expect(precision).to.be.above(0.98);
    expect(surePrecision).to.equal(1);
    expect(recall).to.be.above(0.94);
  });

  it('understands labels by their words and sentences across their lines, in eight languages', async () => {
    const { surePrecision, recall, stated } = accuracyOf(await comparedOf(WIDER_SPECIMENS));
    expect(stated).to.be.at.least(220);
    expect(surePrecision).to.equal(1);
    expect(recall).to.be.above(0.98);
  });

  it('reads certificates as bodies all over the world set them', async () => {
    const { surePrecision, recall, stated } = accuracyOf(
      await comparedOf([...FIELD_SPECIMENS, ...SECOND_FIELD_SPECIMENS]),
    );
    expect(stated).to.be.at.least(440);
    expect(surePrecision).to.be.above(0.99);
    expect(recall).to.be.above(0.95);
  });

  for (const { name, type, pages } of [
    ...SPECIMENS,
    ...LATER_SPECIMENS,
    ...WIDER_SPECIMENS,
    ...FIELD_SPECIMENS,
    ...SECOND_FIELD_SPECIMENS,
    ...OTHERS,
  ]) {
    it(`takes ${name} for ${type}`, async () => {
      const [reading] = await readSpecimens([{ name, type, pages }]);
      expect(reading?.type.type, reading?.type.because).to.equal(type);
      expect(reading?.type.because).to.match(/^[A-Z].*\.$/);
    });
  }

  it('says of every field where it stands on its page', async () => {
    for (const { fields, pages } of await readSpecimens(SPECIMENS)) {
      for (const field of CERTIFICATE_FIELDS) {
        const read = fields[field];
        if (read === undefined) continue;
        const { page, left, top, width, height } = read.place ?? expect.fail(`${field} has no place`);
        expect(page).to.be.within(1, pages.length);
        expect(left).to.be.within(0, 1);
        expect(left + width).to.be.within(0, 1.02);
        expect(top).to.be.within(0, 1);
        expect(top + height).to.be.within(0, 1.02);
      }
    }
  });

  it('doubts what it is not sure of, in a sentence', async () => {
    const [scan] = await readSpecimens(LATER_SPECIMENS.filter(({ name }) => name.startsWith('a scan')));
    expect(scan?.fields.issuedOn).to.include({ value: '', confidence: 0 });
    expect(scan?.fields.issuedOn?.doubt).to.match(/day or the month first/);
    expect(scan?.fields.expiresOn).to.equal(undefined);
  });

  it('does not count a field that a document states twice and differently', async () => {
    const [reading] = await readSpecimens([
      {
        name: 'two ends',
        type: 'certificate',
        pages: [
          [
            {
              rows: [
                ['Expiry date:', '9 March 2028'],
                ['Valid until:', '9 March 2027'],
              ],
            },
          ],
        ],
      },
    ]);
    expect(reading?.fields.expiresOn?.confidence).to.be.below(SURE);
    expect(reading?.fields.expiresOn?.doubt).to.contain('The document also says');
  });

  it('makes something of any text anywhere, the same each time, with no value it is not given', () => {
    const words = fc.constantFrom(
      'Scope',
      'Expiry date:',
      'Certificate No',
      '9 March 2028',
      '03/04/2025',
      'ISO/IEC 42001:2023',
    );
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    const run = fc.record({
      text: fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 })),
      left: fraction,
      baseline: fraction,
      width: fraction,
      size: fc.double({ min: 0, max: 0.2, noNaN: true }),
    });
    const page = fc.record({
      width: fc.constant(595),
      height: fc.constant(842),
      runs: fc.array(run, { maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 3 }), (pages) => {
        const once = understand(pages);
        expect(understand(pages)).to.deep.equal(once);
        for (const read of Object.values(once.fields)) {
          expect(read.confidence).to.be.within(0, 1);
          if (read.value === '' || read.confidence < SURE) expect(read.doubt).to.not.equal('');
        }
      }),
    );
  });
});
