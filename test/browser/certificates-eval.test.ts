import { expect } from 'chai';
import { printSample, producerOf } from '#test/certificates-eval/print.js';
import {
  type PrintingBrowser,
  startPrintingBrowser,
} from '#test/certificates-eval/producers/with-chromium.js';
import { unsaid } from '#test/certificates-eval/proof.js';
import { PARTS } from '#test/certificates-eval/samples.js';

describe('The documents that Chromium prints for measuring the reader', () => {
  let browser: PrintingBrowser;
  before(async () => {
    browser = await startPrintingBrowser();
  });
  after(() => browser.close());

  const printed = Object.values(PARTS)
    .flat()
    .filter(({ making }) => producerOf(making) === 'Chromium');
  for (const sample of printed) {
    it(`say what is true of ${sample.name}`, async () => {
      expect(await unsaid(sample, await printSample(sample, browser))).to.deep.equal([]);
    });
  }

  it('are the same each time', async () => {
    const [sample] = printed;
    if (sample === undefined) throw new Error('Chromium prints none of them.');
    const [once, again] = [await printSample(sample, browser), await printSample(sample, browser)];
    expect(Buffer.compare(once, again)).to.equal(0);
  });
});
