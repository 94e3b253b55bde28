import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { run } from './command-line.js';

const LOOK = 'seeds/questionnaires/ai-vendor-first-look.json';
const POOR = readFileSync(LOOK, 'utf8').replace(
  'Which statement describes how your organisation manages AI today?',
  'Is AI documented and tested?',
);
const ADVICE =
  'It asks two things (“documented and tested”): ask the one that matters, or make two questions of it.';

describe('assay content lint', () => {
  it('finds nothing in what is shipped', async () => {
    const { exit, out, err, opened } = await run(['content', 'lint']);
    expect([exit, out, opened]).to.deep.equal([0, '', 0]);
    expect(err).to.match(/^Nothing found in \d+\.\n$/);
  });

  it('says no with file, path, rule and what to do', async () => {
    const { exit, out, err } = await run(['content', 'lint', LOOK, 'poor.json'], { 'poor.json': POOR });
    expect([exit, out]).to.deep.equal([1, '']);
    expect(err).to.equal(`poor.json: sections[0].questions[1].text: two-asks: ${ADVICE}\n`);
  });

  it('prints the same as JSON, also where nothing is found', async () => {
    const found = await run(['content', 'lint', '--json', 'poor.json'], { 'poor.json': POOR });
    expect([found.exit, found.err]).to.deep.equal([1, '']);
    expect(JSON.parse(found.out)).to.deep.equal({
      linted: ['poor.json'],
      remarks: [
        { file: 'poor.json', path: 'sections[0].questions[1].text', rule: 'two-asks', advice: ADVICE },
      ],
    });
    const clean = await run(['content', 'lint', LOOK, '--json']);
    expect([clean.exit, JSON.parse(clean.out)]).to.deep.equal([0, { linted: [LOOK], remarks: [] }]);
  });

  it('calls a file that cannot be read or proven bad input', async () => {
    const gone = await run(['content', 'lint', 'gone.json']);
    expect([gone.exit, gone.err]).to.deep.equal([2, 'gone.json: There is no such file.\n']);
    const empty = await run(['content', 'lint', 'empty.json'], { 'empty.json': {} });
    expect(empty.exit).to.equal(2);
    expect(empty.err).to.contain('empty.json: sections: ');
  });

  it('leaves assay content as it is', async () => {
    const { exit, out } = await run(['content']);
    expect(exit).to.equal(0);
    expect(JSON.parse(out)).to.have.keys(
      'frameworks',
      'crosswalks',
      'questionnaires',
      'registers',
      'rulePacks',
      'sspa',
    );
  });
});
