import { expect } from 'chai';
import { printSample, producerOf } from '#test/certificates-eval/print.js';
import type { PrintingBrowser } from '#test/certificates-eval/producers/with-chromium.js';
import { unsaid } from '#test/certificates-eval/proof.js';
import type { Sample } from '#test/certificates-eval/sample.js';
import { PARTS } from '#test/certificates-eval/samples.js';

const NO_BROWSER: PrintingBrowser = {
  print: () => Promise.reject(new Error('Chromium prints in the evaluation only.')),
  close: () => Promise.resolve(),
};
const parts = Object.entries(PARTS).filter(([, samples]) => samples.length > 0);
const all: readonly Sample[] = Object.values(PARTS).flat();

describe('The documents the reader is measured by', () => {
  it('have names of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).to.equal(all.length);
  });

  for (const [part, samples] of parts) {
    it(`come from three programs in the part "${part}"`, () => {
      expect(new Set(samples.map(({ making }) => producerOf(making))).size).to.equal(3);
    });
  }

  it('have no holder in two parts', () => {
    const holders = parts.flatMap(([, samples]) => [
      ...new Set(samples.map(({ truth }) => JSON.stringify(truth.fields.holder ?? null))),
    ]);
    const named = holders.filter((holder) => holder !== 'null');
    expect(new Set(named).size).to.equal(named.length);
  });

  for (const sample of all.filter(({ making }) => producerOf(making) !== 'Chromium')) {
    it(`say what is true of ${sample.name}, and are the same each time`, async () => {
      const bytes = await printSample(sample, NO_BROWSER);
      expect(await unsaid(sample, bytes)).to.deep.equal([]);
      expect(Buffer.compare(bytes, await printSample(sample, NO_BROWSER))).to.equal(0);
    });
  }
});
