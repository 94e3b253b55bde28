import { type Because, type Found, isOpen } from './classification.js';
import type { RuleNode } from './compiled-pack.js';
import type { Judged } from './judged.js';
import type { Rule } from './rule-pack.js';

/**
 * What a rule comes to: where it stands, why, and what would settle it, beside what it is `of`. Reasons cost many times
 * the standing and few are read, so each is found when it is first asked for.
 */
export function found<Of extends object>(of: Of, rule: Rule, judged: Judged): Of & Found {
  const standing = judged.standing(rule);
  const open = isOpen(standing);
  let reasons: Found['because'] | null = open ? NONE : null;
  let rules: Found['rules'] | null = null;
  let needs: Found['needs'] | null = open ? null : NONE;
  let quickest: Found['quickest'] | null = open ? null : NONE;
  const made: Found = {
    standing,
    get because() {
      reasons ??= because(rule, judged);
      return reasons;
    },
    get rules() {
      rules ??= holdingIn(rule, judged);
      return rules;
    },
    get needs() {
      needs ??= judged.needs(rule);
      return needs;
    },
    get quickest() {
      quickest ??= judged.quickest(rule);
      return quickest;
    },
  };
  return Object.assign(made, of);
}

/** The named rules in a rule that hold by their parts. */
const holdingIn = (rule: Rule, judged: Judged): readonly string[] =>
  judged.compiled
    .nodeOf(rule)
    .named.filter(({ node }) => judged.holdsByParts(node) === true)
    .map(({ id }) => id);

const NONE: readonly never[] = [];

/**
 * Known facts that decide a rule, in the order in which the rule names them: enough of them, and of several that would
 * each be enough all. Empty where the day alone decides.
 */
export function because(rule: Rule, judged: Judged): readonly Because[] {
  const variables = new Set<number>();
  const looked = new Set<RuleNode>();
  const look = (node: RuleNode): void => {
    if (looked.has(node)) return;
    looked.add(node);
    if (node.kind === 'leaf') variables.add(node.variable);
    else for (const part of deciding(node, judged)) look(part);
  };
  const node = judged.compiled.nodeOf(rule);
  if (judged.holdsByParts(node) === null) for (const each of judged.decidedBy(node)) variables.add(each);
  else look(node);
  return [...variables].flatMap((variable) => judged.reason(variable) ?? []);
}

/** The parts that decide a rule which its parts decide. */
function deciding(node: RuleNode, judged: Judged): readonly RuleNode[] {
  if (node.kind !== 'all' && node.kind !== 'any') return node.parts;
  const holds = judged.holdsByParts(node);
  return node.parts.filter((part) => judged.holdsByParts(part) === holds);
}
