import { expect } from 'chai';
import { checkSspaRules } from '#domain/sspa/prove-sspa-rules.js';
import { shipped } from '../content/shipped.js';

type Json = Record<string, unknown> & Record<string, Record<string, unknown>[]>;

const FRAMEWORKS = shipped('frameworks').map(({ json }) => json) as never[];

/** The shipped rules with one thing changed. */
function faultsOf(change: (rules: Json) => void): string[] {
  const [file] = shipped('sspa');
  const json = structuredClone(file?.json) as Json;
  change(json);
  const verdict = checkSspaRules(json, FRAMEWORKS);
  return 'faults' in verdict ? verdict.faults.map(({ path, reason }) => `${path}: ${reason}`) : [];
}

const at = (list: unknown, place: number): Json => (list as Json[])[place] ?? ({} as Json);

const FAULTS: readonly [title: string, change: (rules: Json) => void, said: string][] = [
  [
    'a framework that is not there',
    (r) => Object.assign(r, { framework: 'nowhere' }),
    'framework: No framework is called nowhere.',
  ],
  [
    'an id that is there twice',
    (r) => Object.assign(at(r['facts'], 1), { id: 'microsoft-contract' }),
    'facts[1].id: Another one is already called microsoft-contract.',
  ],
  [
    'a source nobody lists',
    (r) => Object.assign(at(r['facts'], 0), { sources: ['S99'] }),
    'facts[0].sources[0]: No source is called S99.',
  ],
  [
    'a group nobody lists',
    (r) => Object.assign(at(r['facts'], 0), { group: 'x' }),
    'facts[0].group: No group is called x.',
  ],
  [
    'a group without a fact',
    (r) => (r['groups'] as object[]).push({ id: 'empty', title: 'Empty' }),
    'groups[3]: It has no fact.',
  ],
  [
    'a rule over an unknown fact',
    (r) => Object.assign(at(r['rules'], 0), { when: { fact: 'nope' } }),
    'rules[0].when: No fact is called nope.',
  ],
  [
    'a rule that names itself',
    (r) => Object.assign(at(r['rules'], 0), { when: { rule: 'holds-data' } }),
    'rules[0].when: No rule above it is called holds-data.',
  ],
  [
    'a rule that names one below it',
    (r) => Object.assign(at(r['rules'], 0), { when: { rule: 'section-k' } }),
    'rules[0].when: No rule above it is called section-k.',
  ],
  [
    'a version read twice',
    (r) => Object.assign(at(at(r['points'], 2)['readings'], 1), { versions: ['v10'] }),
    'points[2].readings[1].versions: v10 is read twice.',
  ],
  [
    'a version nobody lists',
    (r) => Object.assign(at(at(r['points'], 2)['readings'], 1), { versions: ['v9'] }),
    'points[2].readings[1].versions[0]: No version is called v9.',
  ],
  [
    'a reading without a rule',
    (r) => delete at(at(r['points'], 2)['readings'], 0)['unsettled'],
    'points[2].readings[0]: It says neither when it applies nor when it may.',
  ],
  [
    'words without a rule',
    (r) => Object.assign(at(at(r['points'], 2)['readings'], 0), { says: 'Yes.' }),
    'points[2].readings[0].says: No rule leads to these words.',
  ],
  [
    'a rule without words',
    (r) => delete at(at(r['points'], 0)['readings'], 0)['says'],
    'points[0].readings[0].says: Words are missing for when it holds.',
  ],
  [
    'a step after one that is not there',
    (r) => Object.assign(at(r['steps'], 0), { after: 'next-cycle' }),
    'steps[0].after: No earlier step is called next-cycle.',
  ],
  [
    'a step of an unknown point',
    (r) => Object.assign(at(r['steps'], 0), { points: ['p'] }),
    'steps[0].points[0]: No point is called p.',
  ],
  [
    'versions out of order',
    (r) => Object.assign(at(r['versions'], 1), { from: '2020-01-01' }),
    'versions[1].from: Versions stand in the order of their days.',
  ],
  [
    'a fact nothing looks at',
    (r) => delete at(r['facts'], 4)['withoutRule'],
    'facts[4].withoutRule: No rule looks at it; say why in withoutRule.',
  ],
  [
    'an excuse without need',
    (r) => Object.assign(at(r['facts'], 0), { withoutRule: 'x' }),
    'facts[0].withoutRule: A rule looks at it, so there is nothing to excuse.',
  ],
];

describe('The rules of Microsoft’s programme', () => {
  it('hold as they are shipped', () => {
    expect(faultsOf(() => {})).to.deep.equal([]);
  });

  for (const [title, change, said] of FAULTS)
    it(`are refused with ${title}`, () => {
      expect(faultsOf(change)).to.include(said);
    });

  it('are refused where they are something else, field by field', () => {
    expect(checkSspaRules({}, FRAMEWORKS)).to.have.property('faults').with.length.above(10);
    expect(checkSspaRules(null, FRAMEWORKS)).to.have.property('faults').with.length(1);
  });

  it('rest every statement on a source, or say that nothing was found', () => {
    const [file] = shipped('sspa');
    const bare: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { confidence, sources } = value as { confidence?: string; sources?: unknown[] };
      if (confidence !== undefined && confidence !== 'unverified' && sources?.length === 0) bare.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    };
    look(file?.json, '');
    expect(bare).to.deep.equal([]);
  });
});
