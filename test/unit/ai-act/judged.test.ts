import { expect } from 'chai';
import fc from 'fast-check';
import type { FactId, Facts, FactValue } from '#domain/ai-act/facts.js';
import { FoundByRule } from '#domain/ai-act/found.js';
import { Judged } from '#domain/ai-act/judged.js';
import type { Rule, RulePack } from '#domain/ai-act/rule-pack.js';
import type { CalendarDate } from '#domain/dates.js';

const ON = '2026-11-22' as CalendarDate;
const DAYS = ['2026-01-01', '2026-06-01', '2027-01-01'] as const;
const YES_NO: readonly FactId[] = ['a', 'b', 'c', 'd'];
/** A day in each span that rules can tell apart. */
const SPANS = ['2025-12-31', '2026-01-01', '2026-06-01', '2027-01-01'] as const;

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...YES_NO).map((fact): Rule => ({ fact })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...DAYS)
      .map((date): Rule => ({ before: { fact: 'day', date: date as CalendarDate } })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...DAYS).map((since): Rule => ({ since: since as CalendarDate })) },
  { weight: 2, arbitrary: fc.constant<Rule>({ rule: 'named' }) },
);
const { tree: rule } = fc.letrec<{ tree: Rule }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
}));

const facts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...YES_NO.map(() => fc.constantFrom(undefined, 'yes', 'no', 'unknown')),
    fc.constantFrom(undefined, 'unknown', ...SPANS),
  )
  .map((values) =>
    Object.fromEntries(
      [...YES_NO, 'day'].flatMap((id, at) => {
        const value = values[at];
        return value === undefined ? [] : [[id, value as FactValue]];
      }),
    ),
  );

const NAMED: Rule = { any: [{ fact: 'a' }, { all: [{ fact: 'b' }, { not: { fact: 'c' } }] }] };
const packOf = (when: Rule): RulePack =>
  ({
    facts: [
      ...YES_NO.map((id) => ({ id, type: 'yes-no', ...(id < 'c' ? { presume: 'yes' } : {}) })),
      { id: 'day', type: 'date' },
    ],
    rules: [{ id: 'named', when: NAMED }],
    tiers: [{ when, from: [] }],
    roles: [],
    duties: [],
    contradictions: [],
    given: [],
  }) as unknown as RulePack;

/** What a rule is where everything is known, by its meaning alone. */
function isSo(when: Rule, all: Readonly<Record<FactId, string>>): boolean {
  if ('fact' in when) return all[when.fact] === 'yes';
  if ('rule' in when) return isSo(NAMED, all);
  if ('all' in when) return when.all.every((each) => isSo(each, all));
  if ('any' in when) return when.any.some((each) => isSo(each, all));
  if ('not' in when) return !isSo(when.not, all);
  if ('since' in when) return ON >= when.since;
  return (all[when.before.fact] ?? '') < when.before.date;
}

const known = (some: Facts): Facts =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== 'unknown'));
const valuesFor = (id: FactId): readonly string[] => (id === 'day' ? SPANS : ['yes', 'no']);

/** Every way in which what is not known can turn out. */
const completions = (some: Facts): readonly Readonly<Record<FactId, string>>[] =>
  [...YES_NO, 'day']
    .filter((id) => known(some)[id] === undefined)
    .reduce<Record<FactId, string>[]>(
      (made, id) => made.flatMap((each) => valuesFor(id).map((value) => ({ ...each, [id]: value }))),
      [{ ...known(some) }],
    );

const outcomes = (when: Rule, some: Facts): ReadonlySet<boolean> =>
  new Set(completions(some).map((all) => isSo(when, all)));

describe('What rules come to', () => {
  const check = (property: (when: Rule, some: Facts, judged: Judged) => void) =>
    fc.assert(
      fc.property(rule, facts, (when, some) => property(when, some, new Judged(packOf(when), some, ON))),
      { numRuns: 400, seed: 6 },
    );

  it('is decided exactly where it is the same however the unknown turns out', () => {
    check((when, some, judged) => {
      const possible = outcomes(when, some);
      expect(judged.holds(when)).to.equal(possible.size > 1 ? null : possible.has(true));
    });
  });

  it('needs exactly the facts on which some way of the others leaves it hanging', () => {
    check((when, some, judged) => {
      const ways = completions(some);
      const essential = [...YES_NO, 'day'].filter(
        (id) =>
          known(some)[id] === undefined &&
          ways.some(
            (all) => new Set(valuesFor(id).map((value) => isSo(when, { ...all, [id]: value }))).size > 1,
          ),
      );
      expect(judged.needs(when)).to.have.members(essential);
    });
  });

  it('is settled by the quickest answers, and by no fewer', () => {
    check((when, some, judged) => {
      const quickest = judged.quickest(when);
      const settles = (more: Facts) => outcomes(when, { ...known(some), ...more }).size === 1;
      expect(settles(Object.fromEntries(quickest.map(({ fact, value }) => [fact, value])))).to.equal(true);
      const open = judged.needs(when);
      const partial = open.reduce<Facts[]>(
        (made, id) =>
          made.flatMap((each) => [
            each,
            ...valuesFor(id).map((value) => ({ ...each, [id]: value as FactValue })),
          ]),
        [{}],
      );
      const fewer = partial.filter((each) => Object.keys(each).length < quickest.length);
      expect(fewer.some(settles)).to.equal(false);
    });
  });

  it('is decided by the facts it says, whatever all others are', () => {
    check((when, _, judged) => {
      const { standing, because } = new FoundByRule(when, judged);
      const alone = Object.fromEntries(because.map(({ fact, value }) => [fact, value]));
      const isDecided = standing === 'applies' || standing === 'ruled-out';
      if (isDecided) expect([...outcomes(when, alone)]).to.deep.equal([standing === 'applies']);
      else expect(because).to.deep.equal([]);
    });
  });

  it('is presumed exactly where it is open and caution alone would make it so', () => {
    check((when, some, judged) => {
      const cautious = { a: 'yes', b: 'yes', ...known(some) } as Facts;
      const possible = outcomes(when, some);
      const presumed = possible.size > 1 && !outcomes(when, cautious).has(false);
      expect(judged.standing(when) === 'presumed').to.equal(presumed);
    });
  });

  it('is never taken back by knowing more', () => {
    check((when, some, judged) => {
      const before = judged.holds(when);
      for (const all of completions(some)) {
        const after = new Judged(packOf(when), all as Facts, ON).holds(when);
        expect(after).to.not.equal(null);
        if (before !== null) expect(after).to.equal(before);
      }
    });
  });
});
