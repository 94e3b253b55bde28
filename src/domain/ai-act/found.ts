import type { CalendarDate } from '../dates.js';
import { appliesFrom } from './applies-from.js';
import {
  type Because,
  type Found,
  type FoundRole,
  type FoundTier,
  isOpen,
  type Standing,
} from './classification.js';
import type { RuleNode } from './compiled-pack.js';
import type { Judged } from './judged.js';
import type { RoleRule, Rule, TierRule } from './rule-pack.js';

/**
 * What a rule comes to: where it stands, why, and what would settle it. Reasons cost many times the standing and few are
 * read, so each is found when it is first asked for.
 */
export class FoundByRule implements Found {
  readonly standing: Standing;
  private readonly rule: Rule;
  private readonly judged: Judged;
  private foundBecause: Found['because'] | null = null;
  private foundRules: Found['rules'] | null = null;
  private foundNeeds: Found['needs'] | null = null;
  private foundQuickest: Found['quickest'] | null = null;

  constructor(rule: Rule, judged: Judged) {
    this.standing = judged.standing(rule);
    this.rule = rule;
    this.judged = judged;
  }

  get because(): Found['because'] {
    this.foundBecause ??= isOpen(this.standing) ? NONE : because(this.rule, this.judged);
    return this.foundBecause;
  }

  get rules(): Found['rules'] {
    this.foundRules ??= holdingIn(this.rule, this.judged);
    return this.foundRules;
  }

  get needs(): Found['needs'] {
    this.foundNeeds ??= isOpen(this.standing) ? this.judged.needs(this.rule) : NONE;
    return this.foundNeeds;
  }

  get quickest(): Found['quickest'] {
    this.foundQuickest ??= isOpen(this.standing) ? this.judged.quickest(this.rule) : NONE;
    return this.foundQuickest;
  }
}

/** A tier of the pack, with its day. */
export class FoundTierByRule extends FoundByRule implements FoundTier {
  readonly tier: FoundTier['tier'];
  readonly articles: FoundTier['articles'];
  readonly from: FoundTier['from'];

  constructor({ tier, articles, when, from }: TierRule, judged: Judged, on: CalendarDate) {
    super(when, judged);
    this.tier = tier;
    this.articles = articles;
    this.from = appliesFrom(from, judged, on);
  }
}

/** A part of the pack. */
export class FoundRoleByRule extends FoundByRule implements FoundRole {
  readonly actor: FoundRole['actor'];
  readonly role: FoundRole['role'];
  readonly article: FoundRole['article'];

  constructor({ actor, role, article, when }: RoleRule, judged: Judged) {
    super(when, judged);
    this.actor = actor;
    this.role = role;
    this.article = article;
  }
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
