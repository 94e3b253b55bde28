import { checkRulePack } from '#domain/ai-act/prove-rule-pack.js';
import { checkFramework } from '#domain/frameworks/definition.js';

const requirement = (id: string, applies: object) => ({
  id,
  number: id,
  title: id,
  summary: `What ${id} asks.`,
  parent: null,
  applies: { from: [], ...applies },
});

/** Obligations for the small pack, as they stand in a file. */
const SMALL_FRAMEWORK = {
  id: 'small-law',
  version: '1',
  title: 'A small law',
  publisher: 'Nobody',
  asOf: '2026-01-01',
  sources: ['Made up.'],
  caveats: [],
  requirements: [
    requirement('literacy', { tiers: [], roles: ['provider'] }),
    requirement('oversight', { tiers: ['high-risk-annex-iii'], roles: ['deployer'] }),
    requirement('assessment', { tiers: ['high-risk-annex-iii'], roles: ['deployer'] }),
    requirement('not-in-the-pack', { tiers: [], roles: ['provider'] }),
  ],
};

const fact = (id: string, fields: object = {}) => ({
  id,
  type: 'yes-no',
  article: 'Art 1',
  steps: [],
  question: `Is it so that ${id}?`,
  label: id,
  says: `is ${id}`,
  nay: `is not ${id}`,
  ...fields,
});

const page = (gate: string, ...facts: string[]) => ({
  id: facts[0],
  gate,
  title: `About ${facts[0]}`,
  facts,
  ...(facts.length > 1 ? { none: 'None of these' } : {}),
});

/** A law of two practices, one of them high-risk with a derogation, as it stands in a file. */
export const SMALL_PACK = {
  id: 'small-law',
  version: '1',
  title: 'A small law',
  law: 'Nobody’s law',
  asOf: '2026-01-01',
  supersededOn: null,
  sources: ['Made up.'],
  caveats: [],
  framework: { id: 'small-law', version: '1' },
  gates: [
    { id: 'scope', title: 'Scope', article: 'Art 1' },
    { id: 'uses', title: 'Uses', article: 'Art 2' },
    { id: 'parts', title: 'Parts', article: 'Art 3' },
  ],
  facts: [
    fact('is-ai', { presume: 'yes' }),
    fact('scores-people'),
    fact('hires-people'),
    fact('sorts-files'),
    fact('profiles', { presume: 'yes' }),
    fact('narrow-task', { presume: 'no' }),
    fact('documented', { presume: 'no' }),
    fact('on-market', { type: 'date' }),
    fact('made-by-vendor', { presume: 'yes' }),
    fact('used-by-buyer'),
    fact('buyer-is-public'),
  ],
  pages: [
    page('scope', 'is-ai'),
    page('uses', 'scores-people', 'hires-people', 'sorts-files'),
    page('uses', 'profiles'),
    page('uses', 'narrow-task'),
    page('uses', 'documented'),
    page('parts', 'on-market'),
    page('parts', 'made-by-vendor'),
    page('parts', 'used-by-buyer'),
    page('parts', 'buyer-is-public'),
  ],
  rules: [
    { id: '1.scores', article: 'Art 5', says: 'People are scored', when: { fact: 'scores-people' } },
    { id: '2.hires', article: 'Art 6', says: 'People are hired by it', when: { fact: 'hires-people' } },
    { id: '2.sorts', article: 'Art 6', says: 'Files are sorted by it', when: { fact: 'sorts-files' } },
    {
      id: '2',
      article: 'Art 6',
      says: 'Its use is listed',
      when: { any: [{ rule: '2.hires' }, { rule: '2.sorts' }] },
    },
    {
      id: 'exempt',
      article: 'Art 6',
      says: 'It only does a narrow task and profiles nobody',
      when: { all: [{ fact: 'narrow-task' }, { not: { fact: 'profiles' } }] },
    },
  ],
  tiers: [
    {
      tier: 'prohibited',
      when: { all: [{ rule: '1.scores' }, { since: '2026-06-01' }, { fact: 'is-ai' }] },
      articles: ['Art 5'],
      from: [{ date: '2026-06-01', standing: 'fixed', says: 'From the first of June.' }],
    },
    {
      tier: 'high-risk-annex-iii',
      when: { all: [{ rule: '2' }, { not: { rule: 'exempt' } }, { fact: 'is-ai' }] },
      articles: ['Art 6'],
      from: [
        {
          when: { before: { fact: 'on-market', date: '2026-01-01' } },
          date: null,
          standing: 'legacy',
          says: 'It was there before.',
        },
        { date: '2027-01-01', standing: 'fixed', says: 'From 2027.' },
      ],
    },
    {
      tier: 'derogated-annex-iii',
      when: { all: [{ rule: '2' }, { rule: 'exempt' }, { fact: 'documented' }, { fact: 'is-ai' }] },
      articles: ['Art 6'],
      from: [{ date: '2027-01-01', standing: 'disputed', says: 'Disputed.' }],
    },
    {
      tier: 'derogation-unsupported',
      when: { all: [{ rule: '2' }, { rule: 'exempt' }, { not: { fact: 'documented' } }, { fact: 'is-ai' }] },
      articles: ['Art 6'],
      from: [{ date: '2027-01-01', standing: 'fixed', says: 'From 2027.' }],
    },
    {
      tier: 'minimal',
      when: { all: [{ not: { rule: '1.scores' } }, { not: { rule: '2' } }, { fact: 'is-ai' }] },
      articles: ['Art 9'],
      from: [],
    },
    { tier: 'not-an-ai-system', when: { not: { fact: 'is-ai' } }, articles: ['Art 1'], from: [] },
  ],
  roles: [
    {
      actor: 'vendor',
      role: 'provider',
      article: 'Art 3',
      when: { all: [{ fact: 'made-by-vendor' }, { fact: 'is-ai' }] },
    },
    {
      actor: 'buyer',
      role: 'deployer',
      article: 'Art 3',
      when: { all: [{ fact: 'used-by-buyer' }, { fact: 'is-ai' }] },
    },
  ],
  duties: [
    {
      requirement: 'literacy',
      from: [{ date: '2025-01-01', standing: 'fixed', says: 'Since 2025.' }],
    },
    {
      requirement: 'oversight',
      from: [{ date: '2027-01-01', standing: 'fixed', says: 'From 2027.' }],
    },
    {
      requirement: 'assessment',
      when: { fact: 'buyer-is-public' },
      from: [{ date: '2027-01-01', standing: 'fixed', says: 'From 2027.' }],
    },
  ],
  contradictions: [
    {
      when: { all: [{ fact: 'narrow-task' }, { fact: 'scores-people' }] },
      says: 'What scores people is no narrow task.',
    },
  ],
  given: [{ fact: 'decides-about-people', when: { fact: 'hires-people' } }],
};

/** The small pack with its framework, proven; with some of its fields changed. */
export function smallLaw(fields: object = {}) {
  const framework = checkFramework(SMALL_FRAMEWORK);
  if ('faults' in framework) throw new Error(JSON.stringify(framework.faults));
  const pack = checkRulePack({ ...SMALL_PACK, ...fields }, [framework.framework]);
  if ('faults' in pack) throw new Error(JSON.stringify(pack.faults, null, 2));
  return { pack: pack.rulePack, framework: framework.framework };
}
