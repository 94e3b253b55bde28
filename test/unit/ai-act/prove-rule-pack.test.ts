import { expect } from 'chai';
import fc from 'fast-check';
import { valuesOf } from '#domain/ai-act/facts.js';
import { checkRulePack } from '#domain/ai-act/prove-rule-pack.js';
import type { Instant } from '#domain/dates.js';
import { SMALL_PACK, smallLaw } from './small-pack.js';

const { framework } = smallLaw();
const [first, ...rest] = SMALL_PACK.rules;
const pageOf = (at: number, fields: object) =>
  SMALL_PACK.pages.map((page, index) => (index === at ? { ...page, ...fields } : page));
const tierWith = (fields: object) => [{ ...SMALL_PACK.tiers[0], ...fields }, ...SMALL_PACK.tiers.slice(1)];
const factWith = (at: number, fields: object) =>
  SMALL_PACK.facts.map((fact, index) => (index === at ? { ...fact, ...fields } : fact));
const dated = { date: '2026-06-01', standing: 'fixed', says: 'So.' };
const given = (when: object) => ({ given: [{ fact: 'decides-about-people', when }] });

const CASES: readonly [title: string, fields: object, paths: string[]][] = [
  ['a sound one', {}, []],
  ['a misspelt field', { rule: [] }, ['rule']],
  ['a tier nobody knows', { tiers: tierWith({ tier: 'forbidden' }) }, ['tiers[0].tier']],
  ['a tier twice', { tiers: [...SMALL_PACK.tiers, SMALL_PACK.tiers[5]] }, ['tiers[6].tier']],
  ['a part twice', { roles: [...SMALL_PACK.roles, SMALL_PACK.roles[0]] }, ['roles[2]']],
  ['a fact twice', { facts: [...SMALL_PACK.facts, SMALL_PACK.facts[0]] }, ['facts[11].id']],
  ['a page twice', { pages: pageOf(8, { id: 'used-by-buyer' }) }, ['pages[8].id']],
  ['a gate twice', { gates: [...SMALL_PACK.gates, SMALL_PACK.gates[0]] }, ['gates[3].id']],
  ['a named rule twice', { rules: [...SMALL_PACK.rules, first] }, ['rules[5].id']],
  ['a fact nobody knows', given({ fact: 'magic' }), ['given[0].when.fact']],
  ['a rule nobody knows', given({ not: { rule: 'magic' } }), ['given[0].when.not.rule']],
  ['a day taken for yes or no', given({ any: [{ fact: 'on-market' }] }), ['given[0].when.any[0].fact']],
  [
    'yes or no taken for a day',
    given({ all: [{ before: { fact: 'profiles', date: '2026-01-01' } }] }),
    ['given[0].when.all[0].before.fact'],
  ],
  ['a day that does not exist', given({ since: '2026-02-30' }), ['given[0].when.since']],
  ['a rule of nothing', given({ all: [] }), ['given[0].when.all']],
  [
    'a rule that always holds',
    given({ any: [{ fact: 'profiles' }, { not: { fact: 'profiles' } }] }),
    ['given[0].when'],
  ],
  ['a rule that never holds', given({ all: [{ rule: '2' }, { not: { rule: '2' } }] }), ['given[0].when']],
  [
    'rules in a circle',
    { rules: [{ ...first, when: { any: [{ fact: 'scores-people' }, { rule: '1.scores' }] } }, ...rest] },
    ['rules[0].when'],
  ],
  ['a rule nothing looks at', { rules: [...SMALL_PACK.rules, { ...first, id: 'idle' }] }, ['rules[5].id']],
  [
    'rules that only look at each other',
    { rules: [...SMALL_PACK.rules, { ...first, id: 'a', when: { rule: 'b' } }, { ...first, id: 'b' }] },
    ['rules[5].id', 'rules[6].id'],
  ],
  ['a page of a gate nobody knows', { pages: pageOf(0, { gate: 'magic' }) }, ['pages[0].gate']],
  ['a page behind a later gate', { pages: pageOf(5, { gate: 'scope' }) }, ['pages[5].gate']],
  ['a fact on two pages', { pages: pageOf(2, { facts: ['is-ai'] }) }, ['pages[2].facts[0]', 'facts[4].id']],
  ['a fact on no page', { pages: SMALL_PACK.pages.slice(0, 8) }, ['facts[10].id']],
  [
    'a page of a fact nobody knows',
    { pages: pageOf(0, { facts: ['is-ai', 'magic'], none: 'None' }) },
    ['pages[0].facts[1]'],
  ],
  [
    'a list without a word for none of it',
    { pages: pageOf(0, { facts: ['is-ai', 'profiles'] }) },
    ['pages[0].none', 'pages[2].facts[0]'],
  ],
  [
    'a day in a list',
    { pages: pageOf(4, { facts: ['documented', 'on-market'], none: 'None' }).filter((_, at) => at !== 5) },
    ['pages[4].facts[1]'],
  ],
  [
    'groups that leave a fact out and hold a strange one',
    { pages: pageOf(1, { groups: [{ title: 'G', facts: ['scores-people', 'hires-people', 'is-ai'] }] }) },
    ['pages[1].groups', 'pages[1].groups'],
  ],
  ['a presumed day', { facts: factWith(7, { presume: 'yes' }) }, ['facts[7].presume']],
  [
    'a last day with a condition',
    { tiers: tierWith({ from: [{ ...dated, when: { fact: 'is-ai' } }] }) },
    ['tiers[0].from[0].when'],
  ],
  ['a day that is never reached', { tiers: tierWith({ from: [dated, dated] }) }, ['tiers[0].from[0]']],
  [
    'a contradiction that hangs on the day',
    { contradictions: [{ when: { all: [{ fact: 'profiles' }, { since: '2026-01-01' }] }, says: 'No.' }] },
    ['contradictions[0].when.all[1].since'],
  ],
  ['no framework', { framework: { id: 'other', version: '1' } }, ['framework.id']],
  [
    'another version of the framework',
    { framework: { id: 'small-law', version: '2' } },
    ['framework.version'],
  ],
  [
    'an obligation nobody knows, and one twice',
    {
      duties: [
        { requirement: 'magic', from: [] },
        SMALL_PACK.duties[0],
        SMALL_PACK.duties[0],
        SMALL_PACK.duties[2],
      ],
    },
    ['duties[2].requirement', 'duties[0].requirement'],
  ],
  ['a fact that says nothing', { facts: factWith(0, { says: ' ' }) }, ['facts[0].says']],
];

describe('A rule pack', () => {
  for (const [title, fields, paths] of CASES) {
    it(`is judged with a path: ${title}`, () => {
      const verdict = checkRulePack({ ...SMALL_PACK, ...fields }, [framework]);
      expect('faults' in verdict ? verdict.faults.map(({ path }) => path) : []).to.deep.equal(paths);
    });
  }

  it('has no fact on which nothing hangs', () => {
    const facts = [...SMALL_PACK.facts, { ...SMALL_PACK.facts[0], id: 'idle' }];
    const pages = [...SMALL_PACK.pages, { ...SMALL_PACK.pages[8], id: 'idle', facts: ['idle'] }];
    const verdict = checkRulePack({ ...SMALL_PACK, facts, pages }, [framework]);
    expect(verdict).to.deep.equal({
      faults: [{ path: 'facts[11].id', reason: 'Nothing hangs on idle.' }],
    });
  });

  it('is never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(checkRulePack(input, [])).to.have.property('faults').that.is.not.empty;
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('Kept facts', () => {
  it('are values with who said them and when', () => {
    const by = { id: null, name: 'Ines Carvalho' };
    const at = '2026-11-22T09:00:00.000Z' as Instant;
    expect(
      valuesOf({ profiles: { value: 'yes', by, at }, documented: { value: 'unknown', by, at } }),
    ).to.deep.equal({ profiles: 'yes', documented: 'unknown' });
  });
});
