import { type Fault, faultsOf, tooMuch } from '../content/fault.js';
import type { Framework } from '../frameworks/framework.js';
import { factsIn } from './logic.js';
import { CYCLE_START, type Grounds, type SspaReading, type SspaRule, type SspaRules } from './sspa-rules.js';
import { sspaRulesShape } from './sspa-rules-shape.js';

export type SspaRulesVerdict = { readonly rules: SspaRules } | { readonly faults: readonly Fault[] };

/**
 * Proves the rules of the supplier programme: their shape, ids named once, everything they name there, no circles, a fact
 * that nothing looks at saying why, each version read once by a point, words for whatever a reading can come to. Every
 * fault at once.
 */
export function checkSspaRules(input: unknown, frameworks: readonly Framework[]): SspaRulesVerdict {
  const large = tooMuch(input);
  if (large !== null) return { faults: [large] };
  const parsed = sspaRulesShape.safeParse(input);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const rules: SspaRules = parsed.data;
  const faults = [
    ...repeatedFaults(rules),
    ...strayFaults(rules, frameworks),
    ...ruleFaults(rules),
    ...rules.points.flatMap(({ readings }, at) => readingFaults(readings, `points[${at}].readings`)),
    ...orderFaults(rules),
  ];
  // What looks through rules would go round in a circle for ever.
  return faults.length > 0 ? { faults } : withoutIdle(rules);
}

const LISTS = [
  'sources',
  'versions',
  'groups',
  'facts',
  'rules',
  'points',
  'steps',
  'notEstablished',
] as const;

const repeatedFaults = (rules: SspaRules): Fault[] =>
  LISTS.flatMap((list) =>
    rules[list].flatMap(({ id }, at) =>
      rules[list].findIndex((each) => each.id === id) < at
        ? [{ path: `${list}[${at}].id`, reason: `Another one is already called ${id}.` }]
        : [],
    ),
  );

/** Something named, where it is named, and what it should be one of. */
interface Named {
  readonly path: string;
  readonly id: string;
  readonly among: readonly string[];
  readonly what: string;
}

function strayFaults(rules: SspaRules, frameworks: readonly Framework[]): Fault[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const [versions, points, sources] = [ids(rules.versions), ids(rules.points), ids(rules.sources)];
  const named: Named[] = [
    { path: 'framework', id: rules.framework, among: ids(frameworks), what: 'framework' },
    ...rules.facts.map(({ group }, at) => ({
      path: `facts[${at}].group`,
      id: group,
      among: ids(rules.groups),
      what: 'group',
    })),
    ...rules.points.flatMap(({ readings }, at) =>
      readings.flatMap((reading, nth) =>
        reading.versions.map((id, place) => ({
          path: `points[${at}].readings[${nth}].versions[${place}]`,
          id,
          among: versions,
          what: 'version',
        })),
      ),
    ),
    ...rules.steps.flatMap((step, at) => [
      {
        path: `steps[${at}].after`,
        id: step.after,
        among: [CYCLE_START, ...ids(rules.steps.slice(0, at))],
        what: 'earlier step',
      },
      ...step.points.map((id, nth) => ({
        path: `steps[${at}].points[${nth}]`,
        id,
        among: points,
        what: 'point',
      })),
    ]),
    ...groundsOf(rules).flatMap(([path, grounds]) =>
      grounds.sources.map((id, nth) => ({
        path: `${path}.sources[${nth}]`,
        id,
        among: sources,
        what: 'source',
      })),
    ),
  ];
  return named.flatMap(({ path, id, among, what }) =>
    among.includes(id) ? [] : [{ path, reason: `No ${what} is called ${id}.` }],
  );
}

/** Everything that rests on sources, with its path. */
const groundsOf = (rules: SspaRules): readonly (readonly [path: string, grounds: Grounds])[] => [
  ...rules.versions.flatMap((version, at) => [
    [`versions[${at}]`, version] as const,
    [`versions[${at}].certificate`, version.certificate] as const,
  ]),
  ...rules.facts.map((fact, at) => [`facts[${at}]`, fact] as const),
  ...rules.points.flatMap(({ readings }, at) =>
    readings.map((reading, nth) => [`points[${at}].readings[${nth}]`, reading] as const),
  ),
  ...rules.steps.map((step, at) => [`steps[${at}]`, step] as const),
  ...rules.notEstablished.map((each, at) => [`notEstablished[${at}]`, each] as const),
];

/** Every rule of the file, with its path. */
const rulesIn = (rules: SspaRules): readonly (readonly [path: string, rule: SspaRule])[] => [
  ...rules.rules.map(({ when }, at) => [`rules[${at}].when`, when] as const),
  ...rules.contradictions.map(({ when }, at) => [`contradictions[${at}].when`, when] as const),
  ...rules.points.flatMap(({ readings }, at) =>
    readings.flatMap(({ when, unsettled }, nth) => [
      ...(when === undefined ? [] : [[`points[${at}].readings[${nth}].when`, when] as const]),
      ...(unsettled === undefined ? [] : [[`points[${at}].readings[${nth}].unsettled`, unsettled] as const]),
    ]),
  ),
];

/** Leaves that name nothing, and circles. */
function ruleFaults(rules: SspaRules): Fault[] {
  const facts = rules.facts.map(({ id }) => id);
  const earlier = (path: string): readonly string[] => {
    const at = rules.rules.findIndex((_, nth) => path === `rules[${nth}].when`);
    return (at < 0 ? rules.rules : rules.rules.slice(0, at)).map(({ id }) => id);
  };
  return rulesIn(rules).flatMap(([path, rule]) =>
    leavesOf(rule).flatMap((leaf) => {
      if ('fact' in leaf)
        return facts.includes(leaf.fact) ? [] : [{ path, reason: `No fact is called ${leaf.fact}.` }];
      // A rule names only those above it, so no circle can come about.
      return earlier(path).includes(leaf.rule)
        ? []
        : [{ path, reason: `No rule above it is called ${leaf.rule}.` }];
    }),
  );
}

type Leaf = Extract<SspaRule, { readonly fact: string } | { readonly rule: string }>;

function leavesOf(rule: SspaRule): readonly Leaf[] {
  if ('fact' in rule || 'rule' in rule) return [rule];
  return ('not' in rule ? [rule.not] : 'all' in rule ? rule.all : rule.any).flatMap(leavesOf);
}

/** Readings that overlap, or lack the words for what they can come to. */
function readingFaults(readings: readonly SspaReading[], path: string): Fault[] {
  const read = new Set<string>();
  return readings.flatMap(({ versions, when, unsettled, says, perhaps }, at) => {
    const again = versions.filter((version) => read.has(version));
    for (const version of versions) read.add(version);
    const place = `${path}[${at}]`;
    return [
      ...again.map((version) => ({ path: `${place}.versions`, reason: `${version} is read twice.` })),
      ...(when === undefined && unsettled === undefined
        ? [{ path: place, reason: 'It says neither when it applies nor when it may.' }]
        : []),
      ...pairFaults(`${place}.says`, when, says),
      ...pairFaults(`${place}.perhaps`, unsettled, perhaps),
    ];
  });
}

const pairFaults = (path: string, rule: SspaRule | undefined, words: string | undefined): Fault[] => [
  ...(rule !== undefined && words === undefined
    ? [{ path, reason: 'Words are missing for when it holds.' }]
    : []),
  ...(rule === undefined && words !== undefined ? [{ path, reason: 'No rule leads to these words.' }] : []),
];

/** Versions stand oldest first. */
const orderFaults = ({ versions }: SspaRules): Fault[] =>
  versions.flatMap(({ from }, at) =>
    at > 0 && from <= (versions[at - 1]?.from ?? '')
      ? [{ path: `versions[${at}].from`, reason: 'Versions stand in the order of their days.' }]
      : [],
  );

/** The rules, unless a fact is looked at by nothing and does not say why, or a group has no fact. */
function withoutIdle(rules: SspaRules): SspaRulesVerdict {
  const used = new Set(rulesIn(rules).flatMap(([, rule]) => [...factsIn(rules, rule)]));
  const faults = [
    ...rules.facts.flatMap(({ id, withoutRule }, at) => {
      if (used.has(id) === (withoutRule === undefined)) return [];
      const reason = used.has(id)
        ? 'A rule looks at it, so there is nothing to excuse.'
        : 'No rule looks at it; say why in withoutRule.';
      return [{ path: `facts[${at}].withoutRule`, reason }];
    }),
    ...rules.groups.flatMap(({ id }, at) =>
      rules.facts.some(({ group }) => group === id)
        ? []
        : [{ path: `groups[${at}]`, reason: 'It has no fact.' }],
    ),
  ];
  return faults.length > 0 ? { faults } : { rules };
}
