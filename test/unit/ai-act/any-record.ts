import fc from 'fast-check';
import { type CompiledPack, compiledPack } from '#domain/ai-act/compiled-pack.js';
import { type Diagram, NO, YES } from '#domain/ai-act/diagram.js';
import type { FactId, Facts, FactValue } from '#domain/ai-act/facts.js';
import type { FactDefinition, Rule, RulePack } from '#domain/ai-act/rule-pack.js';
import { wholeRules } from '#domain/ai-act/rules-in.js';

/** Some facts under which a rule comes to yes, or to no: a way down its diagram, turning where `dice` say. */
export function factsFor(
  pack: RulePack,
  rule: Rule,
  end: boolean,
  dice: readonly number[],
): Record<FactId, FactValue> {
  const compiled = compiledPack(pack);
  const away = end ? NO : YES;
  const facts: Record<FactId, FactValue> = {};
  let at: Diagram = compiled.nodeOf(rule).diagram;
  for (let turn = 0; at.branches.length > 0; turn += 1) {
    const ways = at.branches.flatMap((next, branch) => (next === away ? [] : [{ next, branch }]));
    const way = ways[(dice[turn % dice.length] ?? 0) % ways.length];
    if (way === undefined) throw new Error('A diagram that cannot come to its end.');
    note(compiled, facts, { variable: at.variable, branch: way.branch });
    at = way.next;
  }
  return facts;
}

/** The day of the classification is no fact. */
function note(
  compiled: CompiledPack,
  facts: Record<FactId, FactValue>,
  choice: { readonly variable: number; readonly branch: number },
): void {
  if (compiled.factAt(choice.variable) === null) return;
  const { fact, value } = compiled.answerOf(choice);
  facts[fact] = value;
}

const restOf = ({ type, presume }: FactDefinition, mode: number): FactValue | null => {
  if (mode === 1) return 'unknown';
  if (mode === 2) return type === 'date' ? null : (presume ?? 'no');
  if (mode === 3) return type === 'date' ? ('2026-03-01' as FactValue) : 'no';
  return null;
};

/** Records of what may be known: a rule or two of the pack hold or fail, the rest is no, presumed, unknown or not asked. */
export function anyRecord(pack: RulePack): fc.Arbitrary<Facts> {
  const rules = wholeRules(pack).map(({ rule }) => rule);
  const dice = fc.array(fc.nat(5), { minLength: 8, maxLength: 8 });
  const told = fc
    .record({ rule: fc.constantFrom(...rules), end: fc.boolean(), dice })
    .map((each) => factsFor(pack, each.rule, each.end, each.dice));
  return fc
    .record({
      told: fc.array(told, { maxLength: 3 }),
      modes: fc.array(fc.nat(3), { minLength: 1, maxLength: 7 }),
    })
    .map(({ told: some, modes }) => {
      const rest = pack.facts.flatMap((definition, at) => {
        const value = restOf(definition, modes[at % modes.length] ?? 0);
        return value === null ? [] : [[definition.id, value] as const];
      });
      return Object.assign(Object.fromEntries(rest), ...some) as Facts;
    });
}
