import { expect } from 'chai';
import { CERTIFICATE_FIELDS, type CertificateField } from '#domain/certificates/certificate.js';
import { wordsOf } from '#domain/certificates/reading/learned/words.js';
import { sheetOf } from '#domain/certificates/reading/sheet.js';
import { makeDocument } from '../../../certificate-training/make.js';
import { toldOf } from '../../../certificate-training/told.js';

const MADE = 1_500;
const LOOKED_AT = 150;
const LEAST_FOUND = 0.65;
const MOST_FOUND = 1.03;

describe('Documents made to learn from', () => {
  it('are made by number, the same each time, with text on every page and nothing off it', function () {
    this.timeout(60_000);
    for (let seed = 0; seed < MADE; seed += 1) {
      const { pages, layout } = makeDocument(seed);
      const where = `${layout}, number ${seed}`;
      for (const { runs, width, height } of pages) {
        expect(runs, where).to.not.have.lengthOf(0);
        for (const run of runs) {
          expect(run.told, where).to.have.lengthOf(run.text.length);
          expect(run.text, where).to.not.match(/[{}]/);
          expect([run.left * width, run.baseline * height].every(Number.isFinite), where).to.equal(true);
        }
      }
    }
    expect(makeDocument(7)).to.deep.equal(makeDocument(7));
  });

  // What heads and feet of later pages say again is not among the words.
  it('say of each word what it is part of, however the words are parted into runs', () => {
    const lettersIn = (texts: readonly string[]) => texts.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
    const given = new Map<CertificateField, number>();
    const found = new Map<CertificateField, number>();
    for (let seed = 0; seed < LOOKED_AT; seed += 1) {
      const { pages } = makeDocument(seed);
      const words = wordsOf(sheetOf(pages));
      const told = toldOf(pages, words);
      for (const field of CERTIFICATE_FIELDS) {
        const runs = pages.flatMap((page) => page.runs);
        const ofField = runs.map(({ text, told: each }) =>
          text
            .split('')
            .filter((_, at) => each[at] === field)
            .join(''),
        );
        const ofWords = words.filter((_, at) => told[at] === field).map(({ text }) => text);
        given.set(field, (given.get(field) ?? 0) + lettersIn(ofField));
        found.set(field, (found.get(field) ?? 0) + lettersIn(ofWords));
      }
    }
    for (const [field, letters] of given) {
      expect(found.get(field), field).to.be.at.least(letters * LEAST_FOUND);
      expect(found.get(field), field).to.be.at.most(letters * MOST_FOUND + 2);
    }
  });
});
