import { expect } from 'chai';
import { SUPPLIER } from '../sspa/rules.js';
import { run } from './command-line.js';

const printed = (out: string) => JSON.parse(out) as Record<string, unknown> & { points: { id: string }[] };

describe('assay sspa', () => {
  it('prints what the programme asks, with sources, what is not established and what is known of Section K', async () => {
    const { exit, out } = await run(['sspa', 's.json'], { 's.json': { version: 'v11', facts: SUPPLIER } });
    expect(exit).to.equal(0);
    const path = printed(out);
    expect(path).to.include.keys(
      'programme',
      'points',
      'needs',
      'steps',
      'notEstablished',
      'sources',
      'caveats',
    );
    expect(path.points.find(({ id }) => id === 'section-k')).to.include({
      standing: 'applies',
      confidence: 'high',
    });
    expect(path['sectionK']).to.have.length(18);
    expect((path['sectionK'] as object[])[0]).to.include({ id: 'K-50', number: '50' });
  });

  it('numbers no requirement of a version whose numbers are not known', async () => {
    for (const [version, count] of [
      ['v10', 18],
      ['v12', 19],
    ] as const) {
      const { out } = await run(['sspa', 's.json'], { 's.json': { version, facts: SUPPLIER } });
      const lines = printed(out)['sectionK'] as { number: string | null }[];
      expect(lines, version).to.have.length(count);
      expect(new Set(lines.map(({ number }) => number)), version).to.deep.equal(new Set([null]));
    }
  });

  it('goes by the version of the day where none is named, and counts days from the start of a cycle', async () => {
    const file = { 's.json': { facts: SUPPLIER, issuedOn: '2025-05-01' } };
    const { out } = await run(['sspa', 's.json', '--on', '2025-06-01'], file);
    expect(printed(out)).to.deep.include({
      on: '2025-06-01',
      cycle: { start: '2025-05-01', byAnniversary: false },
    });
    expect(printed(out)['version']).to.include({ id: 'v11' });
    const before = await run(['sspa', 's.json', '--on', '2024-01-01'], file);
    expect(before.exit).to.equal(2);
    expect(before.err).to.include('No version was in force on 2024-01-01');
  });

  it('takes certificates as assay certificate check judges them', async () => {
    const certificates = [
      { name: 'letter', verdict: 'not-a-certificate', type: 'stage-1-letter' },
      { name: 'AI-4711', verdict: 'accredited-verified', expiresOn: '2028-03-09' },
    ];
    const { out } = await run(['sspa', 's.json'], { 's.json': { facts: SUPPLIER, certificates } });
    const carrying = printed(out)['certificates'] as { carries: string; certificate: { name: string } }[];
    expect(carrying.map(({ carries, certificate }) => `${certificate.name} ${carries}`)).to.deep.equal([
      'AI-4711 yes',
      'letter no',
    ]);
  });

  it('lists what can be known', async () => {
    const { exit, out } = await run(['sspa', '--facts']);
    expect(exit).to.equal(0);
    const facts = JSON.parse(out) as { id: string; type: string; question: string; confidence: string }[];
    expect(facts.map(({ id }) => id)).to.have.members(Object.keys(SUPPLIER));
    for (const { id, question, confidence } of facts) {
      expect(question, id).to.match(/\?$/);
      expect(['high', 'medium', 'low', 'unverified'], id).to.include(confidence);
    }
  });

  it('names every fault of a file: unknown facts with the nearest, wrong types, versions, contradictions', async () => {
    const CASES: readonly [file: unknown, said: readonly string[]][] = [
      [
        { facts: { 'ai-in-delivry': 'yes' } },
        ['s.json: facts.ai-in-delivry', 'did you mean ai-in-delivery?'],
      ],
      [{ facts: { zzz: 'no' } }, ['No fact is called zzz; there are: microsoft-contract']],
      [{ facts: { saas: true } }, ['facts.saas', 'answer']],
      [
        { facts: { saas: 'perhaps', 'ai-in-delivry': 'yes' }, version: 'v99', when: 1 },
        [
          'No answer is called perhaps',
          'did you mean ai-in-delivery?',
          'No version is called v99',
          'when: This field',
        ],
      ],
      [{ facts: { saas: 'maybe' } }, ['No answer is called maybe; there are: yes, no, unknown.']],
      [{ version: 'v13' }, ['No version is called v13; did you mean v1']],
      [{ issuedOn: '2026-02-30' }, ['issuedOn: This day does not exist.']],
      [{ when: 1 }, ['when: This field is not known here.']],
      [[], ['s.json']],
      [
        { facts: { 'personal-data': 'no', 'health-data': 'yes' } },
        ['personal-data, health-data: Health information of patients is personal data'],
      ],
      [
        { facts: { odd: 'no', 'microsoft-contract': 'no', 'confidential-data': 'yes' } },
        ['No fact is called odd', 'there is said to be no such contract'],
      ],
    ];
    for (const [file, said] of CASES) {
      const { exit, out, err } = await run(['sspa', 's.json'], { 's.json': file });
      expect(exit, err).to.equal(2);
      expect(out).to.equal('');
      for (const words of said) expect(err).to.include(words);
    }
  });

  it('names a fact that nobody knows once, whatever is answered to it', async () => {
    const file = { facts: { zzz: 'maybe', saas: 1 } };
    const { err } = await run(['sspa', 's.json'], { 's.json': file });
    expect(err.match(/facts\.zzz/g)).to.have.length(1);
    expect(err).to.include('facts.saas: Name one answer as a text.');
  });

  it('wants one file, or --facts alone', async () => {
    for (const line of [
      ['sspa'],
      ['sspa', 'a', 'b'],
      ['sspa', 'a', '--facts'],
      ['sspa', 'a', '--on', 'soon'],
    ])
      expect((await run(line)).exit, line.join(' ')).to.equal(2);
  });
});
