import { expect } from 'chai';
import { createExchangeReader } from '#documents/exchange/create-exchange-reader.js';

const TOO_MUCH = 'It unpacks to more than one file may hold, so nothing was read.';
const MEGABYTE = 1024 * 1024;

describe('A file that says one long text and has it repeated', () => {
  const long = 'word '.repeat(MEGABYTE / 5);
  const repeated: Readonly<Record<string, string>> = {
    'by aliases of YAML': `id: long\nversion: 1\ntitle: &said ${long}\nsections:\n${'  - title: *said\n'.repeat(80)}`,
    'by the rows of a SurveyJS matrix': JSON.stringify({
      elements: [
        {
          type: 'matrix',
          name: 'all',
          title: long,
          columns: ['yes', 'no'],
          rows: Array.from(Array(80).keys()),
        },
      ],
    }),
  };
  for (const [how, text] of Object.entries(repeated)) {
    it(`is refused in a sentence, ${how}, before it is written out`, async () => {
      const { read } = createExchangeReader();
      const bytes = new TextEncoder().encode(text);
      const { made, faults } = await read(bytes, { name: 'long', format: null, weights: 'score' });
      expect(made).to.deep.equal([]);
      expect(faults.map(({ reason }) => reason)).to.deep.equal([TOO_MUCH]);
    });
  }

  it('is read where it is repeated a few times', async () => {
    const text = `id: short\nversion: 1\ntitle: &said Ours\nsections:\n${'  - title: *said\n'.repeat(80)}`;
    const { read } = createExchangeReader();
    const reading = await read(new TextEncoder().encode(text), {
      name: 'short',
      format: null,
      weights: 'score',
    });
    expect(reading.faults).to.deep.equal([]);
    expect(reading.made).to.have.length(1);
  });
});
