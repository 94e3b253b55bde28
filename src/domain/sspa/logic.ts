import type { SspaAnswer, SspaFacts } from './sspa-profile.js';
import type { SspaRule, SspaRules } from './sspa-rules.js';

/**
 * Whether a rule holds, by Kleene's strong logic: what does not depend on an unknown fact is decided without it, so that
 * knowing more never takes back what was decided. Total: a fact that is missing is unknown.
 */
export function holds(rules: SspaRules, rule: SspaRule, facts: SspaFacts): SspaAnswer {
  if ('fact' in rule) return facts[rule.fact] ?? 'unknown';
  if ('rule' in rule) {
    const named = rules.rules.find(({ id }) => id === rule.rule);
    return named === undefined ? 'unknown' : holds(rules, named.when, facts);
  }
  if ('not' in rule) return opposite(holds(rules, rule.not, facts));
  if ('all' in rule) return every(rule.all.map((each) => holds(rules, each, facts)));
  return opposite(every(rule.any.map((each) => opposite(holds(rules, each, facts)))));
}

/** The facts a rule looks at, each once, those of the rules it names too. */
export function factsIn(rules: SspaRules, rule: SspaRule): ReadonlySet<string> {
  if ('fact' in rule) return new Set([rule.fact]);
  const parts =
    'rule' in rule
      ? rules.rules.filter(({ id }) => id === rule.rule).map(({ when }) => when)
      : 'not' in rule
        ? [rule.not]
        : 'all' in rule
          ? rule.all
          : rule.any;
  return new Set(parts.flatMap((each) => [...factsIn(rules, each)]));
}

const every = (answers: readonly SspaAnswer[]): SspaAnswer =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';

const OPPOSITES: Readonly<Record<SspaAnswer, SspaAnswer>> = { yes: 'no', no: 'yes', unknown: 'unknown' };
const opposite = (answer: SspaAnswer): SspaAnswer => OPPOSITES[answer];
