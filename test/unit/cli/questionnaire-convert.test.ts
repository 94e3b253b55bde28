import { expect } from 'chai';
import { createExchangeReader } from '#documents/exchange/create-exchange-reader.js';
import { run } from './command-line.js';

const SURVEY = {
  title: 'Ours',
  pages: [{ name: 'one', elements: [{ type: 'comment', name: 'who', title: 'Who?' }] }],
};

const convert = (file: unknown, ...more: readonly string[]) =>
  run(['questionnaire', 'convert', 'in.json', ...more], { 'in.json': file });

describe('assay questionnaire convert', () => {
  it('prints the questionnaire, and tells people what was not carried over', async () => {
    const { exit, out, err } = await convert({ ...SURVEY, showTimer: true });
    expect(exit).to.equal(0);
    expect(JSON.parse(out)).to.have.nested.property('sections[0].questions[0].id', 'who');
    expect(err).to.contain('Not carried over (1):\n  showTimer: showTimer: true\n');
  });

  it('writes it to a file, and prints what became of it', async () => {
    const { exit, out, written } = await convert(SURVEY, '--out', 'out.json');
    expect(exit).to.equal(0);
    expect(JSON.parse(written['out.json'] ?? '')).to.have.property('title', 'Ours');
    expect(JSON.parse(out)).to.deep.include({ from: 'surveyjs', notCarried: [], faults: [] });
  });

  it('takes our own form as it is, and names every fault there is to mend', async () => {
    const own = {
      id: 'ours',
      version: 1,
      title: 'Ours',
      purpose: 'To ask.',
      minutes: 5,
      sections: [
        { id: 'a', title: 'A', questions: [{ id: 'x', kind: 'long-text', text: 'Who?', weight: 3 }] },
        { id: 'a', title: 'A', questions: [{ id: 'x', kind: 'long-text', text: 'Who?', weight: 0 }] },
      ],
    };
    const { exit, err, out } = await convert(own);
    expect(exit).to.equal(1);
    expect(JSON.parse(out)).to.deep.equal(own);
    expect(err).to.contain('To be mended (3)').and.contain('sections[0].questions[0].weight');
  });

  it('makes nothing of a file that is none, that asks too much, or that is in no known form', async () => {
    const flood = Array.from({ length: 50_000 }, (_, at) => ({
      type: 'comment',
      name: `q${at}`,
      title: 'Why?',
    }));
    for (const [file, reason] of [
      ['{ "pages": [', /It is not JSON/],
      [{ elements: flood }, /It asks 50000 questions; at most 2000 fit/],
      [{ anything: 1 }, /Its form is not known here/],
      [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /form is not known/],
      [Uint8Array.from({ length: 64 }, (_, at) => at % 3), /no text file/],
    ] as const) {
      const { exit, out, err } = await convert(file);
      expect(exit, String(reason)).to.equal(2);
      expect(out).to.equal('');
      expect(err).to.match(reason);
    }
  });

  it('refuses a file that is too large, and ends the reading of one that takes too long or too much', async () => {
    const wish = { name: 'x', format: null, weights: 'score' } as const;
    const bytes = Buffer.from(JSON.stringify(SURVEY));
    const reasons = await Promise.all(
      [{ bytes: 10 }, { time: 0 }].map(async (limits) => {
        const { faults, made } = await createExchangeReader(limits).read(bytes, wish);
        expect(made).to.deep.equal([]);
        return faults.map(({ reason }) => reason).join();
      }),
    );
    expect(reasons[0]).to.match(/larger than 0 MB/);
    expect(reasons[1]).to.match(/took too long/);
    const large = Buffer.from(`{"elements":[${'{"type":"comment"},'.repeat(400_000)}1]}`);
    const { faults } = await createExchangeReader({ heap: 24 }).read(large, wish);
    expect(faults[0]?.reason).to.match(/more memory than one file may have/);
  });

  it('names the options there are', async () => {
    const { exit, err } = await convert(SURVEY, '--from', 'word');
    expect(exit).to.equal(2);
    expect(err).to.contain('--from: choose one of');
  });
});
