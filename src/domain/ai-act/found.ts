import { type Because, type Found, isOpen } from './classification.js';
import type { FactId } from './facts.js';
import type { Judged } from './judged.js';
import type { NamedRule, Rule } from './rule-pack.js';
import { partsOf } from './rules-in.js';

/** What a rule comes to: where it stands, why, and what would settle it. */
export function found(rule: Rule, judged: Judged): Found {
  const standing = judged.standing(rule);
  const open = isOpen(standing);
  return {
    standing,
    because: open ? [] : because(rule, judged),
    rules: rulesThatHold(rule, judged),
    needs: open ? judged.needs(rule) : [],
    quickest: open ? judged.quickest(rule) : [],
  };
}

/**
 * Known facts that decide a rule, in the order in which the rule names them: enough of them, and of several that would
 * each be enough all. Empty where the day alone decides.
 */
export function because(rule: Rule, judged: Judged): readonly Because[] {
  const facts = new Set<FactId>();
  const looked = new Set<Rule>();
  const look = (each: Rule): void => {
    if (looked.has(each)) return;
    looked.add(each);
    if ('fact' in each) facts.add(each.fact);
    else if ('before' in each) facts.add(each.before.fact);
    else {
      const parts = decisive(each, judged);
      for (const part of parts ?? []) look(part);
      if (parts === null) for (const { id } of judged.decidedBy(each)) facts.add(id);
    }
  };
  look(rule);
  return [...facts].flatMap((fact) => {
    const value = judged.facts[fact];
    return value === undefined ? [] : [{ fact, value }];
  });
}

/** The parts that decide a decided rule; null where none does alone and not all of them are decided. */
function decisive(rule: Rule, judged: Judged): readonly Rule[] | null {
  if ('rule' in rule) return [judged.compiled.ruleCalled(rule.rule)?.when ?? NEVER];
  if (!('all' in rule || 'any' in rule)) return partsOf(rule);
  const holds = judged.holds(rule);
  const parts = partsOf(rule);
  const agreeing = parts.filter((part) => judged.holds(part) === holds);
  const takesAll = 'all' in rule === holds;
  return agreeing.length < (takesAll ? parts.length : 1) ? null : agreeing;
}

const NEVER: Rule = { any: [] };

/** The named rules of a rule that hold by what is known, the most particular first. */
function rulesThatHold(rule: Rule, judged: Judged): readonly string[] {
  const found = new Set<NamedRule>();
  const looked = new Set<Rule>();
  const look = (each: Rule): void => {
    if (looked.has(each)) return;
    looked.add(each);
    const named = 'rule' in each ? judged.compiled.ruleCalled(each.rule) : null;
    for (const part of named === null ? partsOf(each) : [named.when]) look(part);
    if (named !== null && judged.holds(named.when) === true) found.add(named);
  };
  look(rule);
  return [...found].map(({ id }) => id);
}
