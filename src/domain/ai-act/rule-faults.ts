import type { Fault } from '../content/fault.js';
import { CompiledPack } from './compiled-pack.js';
import { hangsOn, NO, YES } from './diagram.js';
import type { FactDefinition, RulePack } from './rule-pack.js';
import { namesIn, placedRules, wholeRules } from './rules-in.js';

/** Facts and rules that are named and are not there, and facts of the other type. */
export function leafFaults(pack: RulePack): readonly Fault[] {
  const types = new Map(pack.facts.map(({ id, type }) => [id, type]));
  const rules = new Set(pack.rules.map(({ id }) => id));
  const factFault = (path: string, fact: string, wanted: FactDefinition['type']): readonly Fault[] => {
    const type = types.get(fact);
    if (type === undefined) return [{ path, reason: `No fact is called ${fact}.` }];
    if (type === wanted) return [];
    return [
      { path, reason: wanted === 'date' ? `${fact} is no day.` : `${fact} is a day, neither yes nor no.` },
    ];
  };
  return placedRules(pack).flatMap(({ path, rule }) => {
    if ('fact' in rule) return factFault(`${path}.fact`, rule.fact, 'yes-no');
    if ('before' in rule) return factFault(`${path}.before.fact`, rule.before.fact, 'date');
    return 'rule' in rule && !rules.has(rule.rule)
      ? [{ path: `${path}.rule`, reason: `No rule is called ${rule.rule}.` }]
      : [];
  });
}

/** Named rules that lead back to themselves. */
export function circleFaults(pack: RulePack): readonly Fault[] {
  const named = new Map(pack.rules.map(({ id, when }) => [id, namesIn(when)]));
  return pack.rules.flatMap(({ id }, at) => {
    const passed = new Set<string>();
    const ahead = [...(named.get(id) ?? [])];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (next === id) return [{ path: `rules[${at}].when`, reason: `${id} leads back to itself.` }];
      if (passed.has(next)) continue;
      passed.add(next);
      ahead.push(...(named.get(next) ?? []));
    }
    return [];
  });
}

/** Rules that always hold or never do, named ones nobody names, and facts on which nothing hangs. */
export function deadFaults(pack: RulePack): readonly Fault[] {
  const compiled = new CompiledPack(pack);
  const live = new Set<number>();
  const faults = wholeRules(pack).flatMap(({ path, rule }) => {
    const { diagram } = compiled.nodeOf(rule);
    if (!/^(?:rules|given)/.test(path)) for (const each of hangsOn(diagram)) live.add(each);
    if (diagram === YES) return [{ path, reason: 'It always holds.' }];
    return diagram === NO ? [{ path, reason: 'It can never hold.' }] : [];
  });
  const used = reached(pack);
  const unnamed = pack.rules.flatMap(({ id }, at) =>
    used.has(id) ? [] : [{ path: `rules[${at}].id`, reason: `Nothing looks at ${id}.` }],
  );
  const idle = pack.facts.flatMap(({ id }, at) =>
    live.has(at + 1) ? [] : [{ path: `facts[${at}].id`, reason: `Nothing hangs on ${id}.` }],
  );
  return [...faults, ...unnamed, ...idle];
}

/** The named rules that something other than a named rule leads to. */
function reached(pack: RulePack): ReadonlySet<string> {
  const named = new Map(pack.rules.map(({ id, when }) => [id, when]));
  const found = new Set<string>();
  const ahead = wholeRules(pack)
    .filter(({ path }) => !path.startsWith('rules'))
    .flatMap(({ rule }) => namesIn(rule));
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const when = named.get(next);
    if (found.has(next) || when === undefined) continue;
    found.add(next);
    ahead.push(...namesIn(when));
  }
  return found;
}
