import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { schemaOf } from '#cli/schemas.js';
import { run } from './command-line.js';

interface Printed {
  readonly pack: { readonly version: string };
  readonly undetermined: boolean;
  readonly tiers: readonly {
    readonly tier: string;
    readonly standing: string;
    readonly because: readonly { readonly fact: string; readonly says: string }[];
    readonly needs: readonly { readonly question: string }[];
  }[];
  readonly duties: readonly { readonly title: string; readonly number: string }[];
}

const HIRING = {
  'runs-with-autonomy': 'yes',
  'infers-outputs': 'yes',
  'outputs-influence': 'yes',
  'profiles-people': 'yes',
};

describe('assay classify', () => {
  const printed = async (facts: object, ...more: string[]) => {
    const ran = await run(['classify', 'facts.json', ...more], { 'facts.json': facts });
    expect(ran.err).to.equal('');
    expect(ran.exit).to.equal(0);
    return JSON.parse(ran.out) as Printed;
  };

  it('prints what its schema says, with the words of the law beside the ids', async () => {
    const classification = await printed({ facts: HIRING });
    const validate = new Ajv2020({ allErrors: true }).compile(schemaOf('classification') ?? {});
    expect(validate(classification), JSON.stringify(validate.errors)).to.equal(true);
    const { duties, tiers, pack } = classification;
    expect(pack.version).to.equal('2026-07-27');
    expect(duties.map(({ title, number }) => title === '' || number === '')).to.not.include(true);
    const reasons = tiers.flatMap(({ because }) => because.map(({ says }) => says));
    const [stop] = tiers.filter(({ tier }) => tier === 'not-an-ai-system');
    expect(reasons).to.not.include('');
    expect(stop).to.deep.include({ standing: 'ruled-out' });
    expect(stop?.because).to.have.length(3);
  });

  it('takes the bare record too, and never calls nothing minimal', async () => {
    const { undetermined, tiers } = await printed({});
    expect(undetermined).to.equal(true);
    expect(tiers.filter(({ standing }) => standing === 'applies')).to.deep.equal([]);
    expect(tiers.filter(({ needs }) => needs.length === 0).map(({ tier }) => tier)).to.deep.equal([]);
    expect(await printed(HIRING)).to.deep.equal(await printed({ facts: HIRING }));
  });

  it('classifies by another version of the law, and on another day', async () => {
    expect((await printed(HIRING, '--pack', '2024-08-01')).pack.version).to.equal('2024-08-01');
    expect(await printed(HIRING, '--on', '2027-01-01')).to.include({ on: '2027-01-01' });
  });

  it('names every fault of its facts, contradictions too, and exits 2', async () => {
    const facts = {
      'profile-people': 'yes',
      'profiles-people': 'perhaps',
      'first-placed-on': 'yes',
      'only-military': 'yes',
      'only-science': 'yes',
    };
    const ran = await run(['classify', 'f.json'], { 'f.json': { facts, name: 'X' } });
    expect(ran).to.include({ exit: 2, out: '' });
    expect(ran.err.trim().split('\n')).to.deep.equal([
      'f.json: name: Beside the facts there is nothing.',
      'f.json: profile-people: No fact is called so. Did you mean profiles-people?',
      'f.json: profiles-people: It is "yes", "no" or "unknown".',
      'f.json: first-placed-on: It is a day written as 2026-11-21, or "unknown".',
      'f.json: only-military, only-science: It cannot be for the military alone and for science alone.',
    ]);
  });

  it('lists the facts there are', async () => {
    const { out, exit } = await run(['classify', '--facts']);
    const facts = JSON.parse(out) as readonly { readonly id: string; readonly question: string }[];
    expect(exit).to.equal(0);
    expect(facts).to.have.length.above(100);
    expect(facts[0]).to.include.keys('id', 'question', 'type', 'article');
  });

  for (const [title, line, said] of [
    ['no file', ['classify'], 'Name one file of facts'],
    ['two files', ['classify', 'a', 'b'], 'Name one file of facts'],
    ['a file beside --facts', ['classify', 'a', '--facts'], '--facts takes no file'],
    ['a day that is none', ['classify', 'a', '--on', 'today'], 'is not a day'],
    ['a version there is not', ['classify', 'a', '--pack', '1999'], 'choose one of'],
  ] as const) {
    it(`refuses ${title}`, async () => {
      const ran = await run(line, { a: {} });
      expect(ran.exit).to.equal(2);
      expect(ran.err).to.include(said);
    });
  }
});
