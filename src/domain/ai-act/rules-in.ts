import type { Rule, RulePack } from './rule-pack.js';

/** A rule, or a part of one, with where it stands. */
interface PlacedRule {
  readonly path: string;
  readonly rule: Rule;
}

/** Every rule of a pack, whole. */
export function wholeRules(pack: RulePack): readonly PlacedRule[] {
  const lists = ['rules', 'tiers', 'roles', 'duties', 'contradictions', 'given'] as const;
  return lists.flatMap((list) =>
    pack[list].flatMap((each, at) => [
      ...(each.when === undefined ? [] : [{ path: `${list}[${at}].when`, rule: each.when }]),
      ...('from' in each ? each.from : []).flatMap(({ when }, index) =>
        when === undefined ? [] : [{ path: `${list}[${at}].from[${index}].when`, rule: when }],
      ),
    ]),
  );
}

/** Every rule of a pack and every part of one. */
export const placedRules = (pack: RulePack): readonly PlacedRule[] => wholeRules(pack).flatMap(withParts);

const withParts = (placed: PlacedRule): readonly PlacedRule[] => [
  placed,
  ...partsOf(placed.rule).flatMap((rule, at) => {
    const key = 'all' in placed.rule ? `.all[${at}]` : 'any' in placed.rule ? `.any[${at}]` : '.not';
    return withParts({ path: `${placed.path}${key}`, rule });
  }),
];

/** The rules a rule is directly made of; none for a leaf, and for the name of another. */
export function partsOf(rule: Rule): readonly Rule[] {
  if ('all' in rule) return rule.all;
  if ('any' in rule) return rule.any;
  return 'not' in rule ? [rule.not] : [];
}

/** The named rules a rule names itself. */
export const namesIn = (rule: Rule): readonly string[] =>
  'rule' in rule ? [rule.rule] : partsOf(rule).flatMap(namesIn);
