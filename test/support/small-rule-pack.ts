import type { DatedRule, FactDefinition, RulePack } from '#domain/ai-act/rule-pack.js';
import type { CalendarDate } from '#domain/dates.js';
import { type SeededRoot, seededRoot } from './seeded-root.js';

/** A fact with the texts a test looks for made from two of them. */
const fact = (
  id: string,
  article: string,
  [says, nay]: readonly [string, string],
  rest: Partial<FactDefinition> = {},
): FactDefinition => ({
  id,
  type: 'yes-no',
  article,
  steps: [],
  question: `Is it so that it ${says}?`,
  label: `It ${says}`,
  says,
  nay,
  ...rest,
});

const since = (date: string, says: string): readonly DatedRule[] => [
  { date: date as CalendarDate, standing: 'fixed', says },
];

/** The law of a small country: enough of each kind of page and tier to walk through, and small enough to see. */
export const SMALL_RULE_PACK: RulePack = {
  id: 'eu-ai-act',
  version: '2026-07-27',
  title: 'A small pack',
  law: 'The law of the tests',
  asOf: '2026-07-27' as CalendarDate,
  supersededOn: null,
  sources: ['Made for tests.'],
  caveats: ['Nothing of it is law.'],
  framework: { id: 'eu-ai-act', version: '2026-07-27' },
  gates: [
    { id: 'system', title: 'AI system?', article: 'Art 3(1)' },
    { id: 'practices', title: 'Prohibited practices', article: 'Art 5' },
    { id: 'uses', title: 'Annex III uses', article: 'Annex III' },
    { id: 'exception', title: 'Article 6(3) exception', article: 'Art 6(3)' },
    { id: 'telling', title: 'Telling people', article: 'Art 50' },
  ],
  facts: [
    fact('ai-system', 'Art 3(1)', ['is an AI system', 'is no AI system'], {
      presume: 'yes',
      help: 'It infers from what it gets how to make predictions or texts.',
      examples: { yes: ['a trained model'], no: ['a table of fixed rules'] },
    }),
    fact('reads-emotions', 'Art 5(1)(f)', ['reads emotions at work', 'reads no emotions at work']),
    fact('scores-citizens', 'Art 5(1)(c)', ['scores citizens', 'scores no citizens']),
    fact('screens-applicants', 'Annex III(4)(a)', ['screens applicants', 'screens no applicants']),
    fact('rates-credit', 'Annex III(5)(b)', ['rates credit', 'rates no credit']),
    fact('profiles-people', 'Art 6(3)', ['profiles people', 'does not profile people'], { presume: 'yes' }),
    fact('narrow-task', 'Art 6(3)(a)', ['does a narrow task', 'does no narrow task'], { presume: 'no' }),
    fact('talks-to-people', 'Art 50(1)', ['talks with people', 'does not talk with people']),
    fact('obviously-ai', 'Art 50(1)', ['is obviously AI to them', 'is not obviously AI to them']),
    fact('first-used', 'Art 111', ['was used first then', 'was never used'], {
      type: 'date',
      label: 'The day it was first used in the EU',
      question: 'When was it first used in the EU?',
    }),
  ],
  pages: [
    { id: 'system', gate: 'system', title: 'What it is', facts: ['ai-system'] },
    {
      id: 'practices',
      gate: 'practices',
      title: 'Does it do any of these?',
      facts: ['reads-emotions', 'scores-citizens'],
      none: 'None of these practices',
    },
    {
      id: 'uses',
      gate: 'uses',
      title: 'Is it used for any of these?',
      facts: ['screens-applicants', 'rates-credit'],
      none: 'None of these uses',
      groups: [
        { title: 'Work', facts: ['screens-applicants'] },
        { title: 'Money', facts: ['rates-credit'] },
      ],
    },
    { id: 'profiling', gate: 'exception', title: 'Profiling', facts: ['profiles-people'] },
    { id: 'narrow', gate: 'exception', title: 'A narrow task', facts: ['narrow-task'] },
    { id: 'first-used', gate: 'exception', title: 'Since when', facts: ['first-used'] },
    {
      id: 'telling',
      gate: 'telling',
      title: 'How does it meet people?',
      facts: ['talks-to-people', 'obviously-ai'],
      none: 'It does not meet people',
    },
  ],
  rules: [
    {
      id: 'practice',
      when: { any: [{ fact: 'reads-emotions' }, { fact: 'scores-citizens' }] },
      article: 'Art 5(1)',
      says: 'A prohibited practice',
    },
    {
      id: 'use',
      when: { any: [{ fact: 'screens-applicants' }, { fact: 'rates-credit' }] },
      article: 'Annex III',
      says: 'A use of Annex III',
    },
    {
      id: 'excepted',
      when: { all: [{ not: { fact: 'profiles-people' } }, { fact: 'narrow-task' }] },
      article: 'Art 6(3)',
      says: 'The exception holds',
    },
    {
      id: 'told',
      when: { all: [{ fact: 'talks-to-people' }, { not: { fact: 'obviously-ai' } }] },
      article: 'Art 50(1)',
      says: 'People have to be told',
    },
  ],
  tiers: [
    { tier: 'not-an-ai-system', when: { not: { fact: 'ai-system' } }, articles: ['Art 3(1)'], from: [] },
    {
      tier: 'prohibited',
      when: { all: [{ fact: 'ai-system' }, { rule: 'practice' }] },
      articles: ['Art 5(1)'],
      from: since('2025-02-02', 'Prohibitions apply since then.'),
    },
    {
      tier: 'high-risk-annex-iii',
      when: { all: [{ fact: 'ai-system' }, { rule: 'use' }, { not: { rule: 'excepted' } }] },
      articles: ['Art 6(2)', 'Annex III'],
      from: [
        {
          when: { before: { fact: 'first-used', date: '2027-12-02' as CalendarDate } },
          date: null,
          standing: 'legacy',
          says: 'Used before; only a significant change brings it in.',
        },
        ...since('2027-12-02', 'High-risk rules of Annex III apply from then.'),
      ],
    },
    {
      tier: 'derogated-annex-iii',
      when: { all: [{ fact: 'ai-system' }, { rule: 'use' }, { rule: 'excepted' }] },
      articles: ['Art 6(3)'],
      from: since('2027-12-02', 'Applies from then.'),
    },
    {
      tier: 'transparency-50-1',
      when: { all: [{ fact: 'ai-system' }, { rule: 'told' }] },
      articles: ['Art 50(1)'],
      from: since('2026-08-02', 'Transparency duties apply since then.'),
    },
    {
      tier: 'minimal',
      when: {
        all: [
          { fact: 'ai-system' },
          { not: { rule: 'practice' } },
          { not: { rule: 'use' } },
          { not: { rule: 'told' } },
        ],
      },
      articles: ['Art 95'],
      from: [],
    },
  ],
  roles: [
    { actor: 'vendor', role: 'provider', when: { fact: 'ai-system' }, article: 'Art 3(3)' },
    { actor: 'buyer', role: 'deployer', when: { fact: 'ai-system' }, article: 'Art 3(4)' },
  ],
  duties: [],
  contradictions: [
    {
      when: { all: [{ fact: 'obviously-ai' }, { not: { fact: 'talks-to-people' } }] },
      says: 'What does not talk with people cannot be obviously AI to them.',
    },
    {
      when: { all: [{ fact: 'reads-emotions' }, { not: { fact: 'ai-system' } }] },
      says: 'Only an AI system reads emotions.',
    },
  ],
  given: [
    { fact: 'personal-data', when: { fact: 'profiles-people' } },
    { fact: 'talks-to-people', when: { fact: 'talks-to-people' } },
  ],
};

/** A project that ships this rule pack and no other. */
export const smallLawRoot = (): Promise<SeededRoot> =>
  seededRoot([
    ['rule-packs', null],
    ['rule-packs/small.json', SMALL_RULE_PACK],
  ]);
