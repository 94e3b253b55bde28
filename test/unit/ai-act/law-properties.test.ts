import { expect } from 'chai';
import fc from 'fast-check';
import { type Classification, isOpen } from '#domain/ai-act/classification.js';
import { classify } from '#domain/ai-act/classify.js';
import { compiledPack } from '#domain/ai-act/compiled-pack.js';
import { hangsOn } from '#domain/ai-act/diagram.js';
import type { FactId, Facts } from '#domain/ai-act/facts.js';
import { Judged } from '#domain/ai-act/judged.js';
import type { Rule } from '#domain/ai-act/rule-pack.js';
import { wholeRules } from '#domain/ai-act/rules-in.js';
import type { CalendarDate } from '#domain/dates.js';
import { anyRecord, factsFor } from './any-record.js';
import { readWhole } from './read-whole.js';
import { shippedLaw } from './shipped-law.js';

const ON = '2026-11-22' as CalendarDate;

const openIn = ({ tiers }: Classification) =>
  tiers.filter(({ standing }) => isOpen(standing)).map(({ tier }) => tier);
const decidedIn = ({ tiers, roles }: Classification) => [
  ...tiers.filter(({ standing }) => !isOpen(standing)).map(({ tier, standing }) => `${tier} ${standing}`),
  ...roles
    .filter(({ standing }) => !isOpen(standing))
    .map(({ actor, role, standing }) => `${actor} ${role} ${standing}`),
];

for (const version of ['2026-07-27', '2024-08-01']) {
  const { pack, framework } = shippedLaw(version);
  const made = (facts: Facts) => classify(pack, framework, facts, ON);
  const check = (runs: number, property: (facts: Facts, some: readonly FactId[]) => void) => {
    const some = fc.subarray(
      pack.facts.map(({ id }) => id),
      { minLength: 1 },
    );
    fc.assert(fc.property(anyRecord(pack), some, property), { numRuns: runs, seed: 6 });
  };
  const stepsOf = (rule: Rule): readonly string[] =>
    hangsOn(compiledPack(pack).nodeOf(rule).diagram).flatMap(
      (variable) => compiledPack(pack).factAt(variable)?.steps ?? [],
    );

  describe(`The EU AI Act as of ${version}, whatever is known`, () => {
    it('never has fewer open tiers for knowing less, and an empty record decides nothing', () => {
      check(80, (facts, some) => {
        const less = Object.fromEntries(Object.entries(facts).filter(([id]) => !some.includes(id)));
        const unsure = { ...facts, ...Object.fromEntries(some.map((id) => [id, 'unknown'] as const)) };
        expect(openIn(made(less))).to.include.members(openIn(made(facts)));
        expect(openIn(made(unsure))).to.have.members(openIn(made(less)));
      });
      expect(openIn(made({}))).to.have.length(pack.tiers.length);
    });

    it('says the same in whatever order it is told', () => {
      check(60, (facts, some) => {
        const entries = Object.entries(facts);
        const first = entries.filter(([id]) => some.includes(id)).reverse();
        const turned = Object.fromEntries([...first, ...entries]);
        expect(readWhole(made(turned))).to.deep.equal(readWhole(made(facts)));
      });
    });

    it('never takes back what was decided, whatever is added', () => {
      check(100, (facts, some) => {
        const less = Object.fromEntries(Object.entries(facts).filter(([id]) => !some.includes(id)));
        expect(decidedIn(made(facts))).to.include.members(decidedIn(made(less)));
      });
    });

    it('rests every decision on facts that decide it alone', () => {
      check(40, (facts) => {
        for (const tier of made(facts).tiers) {
          const alone = Object.fromEntries(tier.because.map(({ fact, value }) => [fact, value]));
          const again = made(alone).tiers.find((each) => each.tier === tier.tier);
          if (!isOpen(tier.standing)) expect(again?.standing, tier.tier).to.equal(tier.standing);
        }
      });
    });

    it('is settled by the quickest answers it says', () => {
      check(60, (facts) => {
        for (const { tier, standing, quickest } of made(facts).tiers) {
          const answers = Object.fromEntries(quickest.map(({ fact, value }) => [fact, value]));
          const after = made({ ...facts, ...answers }).tiers.find((each) => each.tier === tier);
          if (isOpen(standing)) expect(isOpen(after?.standing ?? standing), tier).to.equal(false);
        }
      });
    });

    it('has a prohibition hang on scope and its own practice alone, so that no other exemption softens it', () => {
      const practices = pack.rules.filter(({ id }) => id.startsWith('5.1.'));
      expect(practices.map(({ id }) => id)).to.include.members(['5.1.a', '5.1.f', '5.1.h']);
      for (const { id, when } of practices)
        expect([...new Set(stepsOf(when))], id).to.deep.equal([`D5.${id.slice('5.1.'.length)}`]);
      for (const { tier, when } of pack.tiers.filter((each) => each.tier.startsWith('prohibited')))
        expect(
          stepsOf(when).filter((step) => !/^D(?:[12]|3\.[1-4]|5)(?:\.|$)/.test(step)),
          tier,
        ).to.deep.equal([]);
    });

    it('keeps a practice prohibited whatever else is claimed of the system', () => {
      const scope = { ...factsFor(pack, { rule: 'in-scope' }, true, [1]) };
      const others = pack.facts.filter(
        ({ type, steps }) => type === 'yes-no' && !steps.some((step) => /^D(?:[1235])\./.test(step)),
      );
      const claims = fc.subarray(others.map(({ id }) => id));
      const practice = fc.constantFrom(...pack.rules.filter(({ id }) => /^5\.1\.[a-h]$/.test(id)));
      fc.assert(
        fc.property(practice, claims, ({ id, when }, claimed) => {
          const facts = {
            ...Object.fromEntries(claimed.map((fact) => [fact, 'yes'] as const)),
            ...scope,
            ...factsFor(pack, when, true, [1]),
          };
          const prohibited = made(facts).tiers.find(({ tier }) => tier === 'prohibited');
          expect(prohibited?.standing, id).to.equal('applies');
          expect(prohibited?.rules).to.include(id);
        }),
        { numRuns: 60, seed: 6 },
      );
    });
  });

  describe(`Every rule of the EU AI Act as of ${version}`, () => {
    const samples = fc.sample(anyRecord(pack), { numRuns: 400, seed: 6 });
    const records = samples.map((facts) => new Judged(pack, facts, ON));

    it('holds in one case and fails in another', () => {
      const unreached = wholeRules(pack).flatMap(({ path, rule }) => {
        const seen = new Set(records.map((judged) => judged.holds(rule)));
        for (const end of [true, false]) {
          for (const dice of [[0], [1], [2, 1]])
            seen.add(new Judged(pack, factsFor(pack, rule, end, dice), ON).holds(rule));
        }
        const { diagram } = compiledPack(pack).nodeOf(rule);
        // What hangs on the day alone is one or the other today.
        const hangsOnFacts = hangsOn(diagram).some((variable) => variable > 0);
        return !hangsOnFacts || (seen.has(true) && seen.has(false)) ? [] : [path];
      });
      expect(unreached).to.deep.equal([]);
      expect(records).to.have.length(400);
    });

    it('leaves no tier, part or obligation that nothing reaches, decided or open', () => {
      const standings = new Map<string, Set<string>>();
      const note = (name: string, standing: string) =>
        standings.set(name, (standings.get(name) ?? new Set()).add(standing));
      const forTiers = pack.tiers.map(({ when }) => factsFor(pack, when, true, [1]));
      for (const facts of [...samples.slice(0, 100), ...forTiers, ...targeted()]) {
        const { tiers, roles, duties } = made(facts);
        for (const { tier, standing } of tiers) note(tier, standing);
        for (const { actor, role, standing } of roles) note(`${actor} ${role}`, standing);
        for (const { requirement, standing } of duties) note(requirement, standing);
      }
      const names = [
        ...pack.tiers.map(({ tier }) => tier),
        ...pack.roles.map(({ actor, role }) => `${actor} ${role}`),
        ...pack.duties.map(({ requirement }) => requirement),
      ];
      expect(names.filter((name) => !standings.get(name)?.has('applies'))).to.deep.equal([]);
    });

    /** For each obligation a case in which somebody owes it. */
    const targeted = (): readonly Facts[] =>
      pack.duties.flatMap(({ requirement, when }) => {
        const applies = framework.requirements.find(({ id }) => id === requirement)?.applies;
        const tiers: readonly Rule[] = pack.tiers
          .filter(({ tier }) => applies?.tiers.includes(tier))
          .map((tier) => tier.when);
        const roles = pack.roles.filter(({ role }) => applies?.roles.includes(role)).map((role) => role.when);
        return roles.flatMap((role) =>
          (tiers.length === 0 ? [role] : tiers).flatMap((tier) => {
            const facts = {
              ...Object.fromEntries(
                pack.facts.filter(({ type }) => type === 'yes-no').map(({ id }) => [id, 'no'] as const),
              ),
              ...factsFor(pack, role, true, [1]),
              ...factsFor(pack, tier, true, [1]),
              ...(when === undefined ? {} : factsFor(pack, when, true, [1])),
            };
            return [facts];
          }),
        );
      });
  });
}
