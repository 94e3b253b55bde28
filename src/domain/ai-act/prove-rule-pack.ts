import { type Fault, faultsOf, tooMuch } from '../content/fault.js';
import type { Framework } from '../frameworks/framework.js';
import { pageFaults } from './page-faults.js';
import { circleFaults, deadFaults, leafFaults } from './rule-faults.js';
import type { DatedRule, RulePack } from './rule-pack.js';
import { rulePackShape } from './rule-pack-shape.js';
import { placedRules } from './rules-in.js';

export type RulePackVerdict = { readonly rulePack: RulePack } | { readonly faults: readonly Fault[] };

/**
 * Proves a rule pack against the frameworks there are: its shape, ids that exist and are there once, rules without circles
 * that can hold and can fail, pages that ask for each fact once and in order, days that are reached, obligations that
 * exist. Every fault at once, except that rules are only thought through once what they name is there, and once.
 */
export function checkRulePack(input: unknown, frameworks: readonly Framework[]): RulePackVerdict {
  const large = tooMuch(input);
  if (large !== null) return { faults: [large] };
  const parsed = rulePackShape.safeParse(input);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const pack: RulePack = parsed.data;
  const unsound = [...twiceFaults(pack), ...leafFaults(pack), ...circleFaults(pack)];
  const faults = [
    ...pageFaults(pack),
    ...unsound,
    ...(unsound.length === 0 ? deadFaults(pack) : []),
    ...dayFaults(pack),
    ...dutyFaults(pack, frameworks),
  ];
  return faults.length > 0 ? { faults } : { rulePack: pack };
}

/** What is there twice. */
function twiceFaults(pack: RulePack): readonly Fault[] {
  const lists: readonly { readonly at: string; readonly names: readonly string[]; readonly key: string }[] = [
    { at: 'gates', key: '.id', names: pack.gates.map(({ id }) => id) },
    { at: 'facts', key: '.id', names: pack.facts.map(({ id }) => id) },
    { at: 'pages', key: '.id', names: pack.pages.map(({ id }) => id) },
    { at: 'rules', key: '.id', names: pack.rules.map(({ id }) => id) },
    { at: 'tiers', key: '.tier', names: pack.tiers.map(({ tier }) => tier) },
    { at: 'roles', key: '', names: pack.roles.map(({ actor, role }) => `${actor} as ${role}`) },
    { at: 'duties', key: '.requirement', names: pack.duties.map(({ requirement }) => requirement) },
    { at: 'given', key: '.fact', names: pack.given.map(({ fact }) => fact) },
  ];
  return lists.flatMap(({ at, key, names }) =>
    names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [{ path: `${at}[${index}]${key}`, reason: `${name} is already there.` }]
        : [],
    ),
  );
}

/** Days that are never reached, or that leave no day. */
function dayFaults(pack: RulePack): readonly Fault[] {
  const presumed = pack.facts.flatMap(({ type, presume }, at) =>
    type === 'date' && presume !== undefined
      ? [{ path: `facts[${at}].presume`, reason: 'Nobody can presume a day.' }]
      : [],
  );
  const contradictions = placedRules(pack).flatMap(({ path, rule }) =>
    path.startsWith('contradictions') && 'since' in rule
      ? [{ path: `${path}.since`, reason: 'What contradicts itself does so whatever the day is.' }]
      : [],
  );
  return [
    ...presumed,
    ...contradictions,
    ...pack.tiers.flatMap(({ from }, at) => orderFaults(from, `tiers[${at}].from`)),
    ...pack.duties.flatMap(({ from }, at) => orderFaults(from, `duties[${at}].from`)),
  ];
}

const orderFaults = (from: readonly DatedRule[], path: string): readonly Fault[] =>
  from.flatMap(({ when }, at) => {
    const isLast = at === from.length - 1;
    if (when === undefined && !isLast)
      return [
        { path: `${path}[${at}]`, reason: 'It always holds, so what stands below it is never reached.' },
      ];
    return when !== undefined && isLast
      ? [
          {
            path: `${path}[${at}].when`,
            reason: 'The last one has no condition, so that there is always one.',
          },
        ]
      : [];
  });

function dutyFaults(pack: RulePack, frameworks: readonly Framework[]): readonly Fault[] {
  const { id, version } = pack.framework;
  const framework = frameworks.find((each) => each.id === id);
  if (framework === undefined) return [{ path: 'framework.id', reason: `No framework is called ${id}.` }];
  if (framework.version !== version)
    return [{ path: 'framework.version', reason: `${id} is there as version ${framework.version}.` }];
  const known = new Map(framework.requirements.map((each) => [each.id, each]));
  return pack.duties.flatMap(({ requirement }, at) => {
    const path = `duties[${at}].requirement`;
    const found = known.get(requirement);
    if (found === undefined) return [{ path, reason: `${id} has no requirement called ${requirement}.` }];
    return found.applies === undefined
      ? [{ path, reason: `${id} does not say whom ${requirement} concerns.` }]
      : [];
  });
}
