import type { RulePack } from '#domain/ai-act/rule-pack.js';
import { TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { formatDay } from '#domain/dates.js';
import type { RulePackRow } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import type { FactsView, PillView } from '../../views.js';

/** A rule pack: the law of one day as data. */
export interface RulePackView {
  readonly title: string;
  readonly standing: PillView;
  readonly facts: FactsView;
  readonly caveats: readonly string[];
  /** What rests on drafts, is disputed or was not verified, with where it stands. */
  readonly unsettled: readonly { readonly where: string; readonly says: string }[];
  readonly sources: readonly string[];
}

export function rulePackView({ pack, aiSystems }: RulePackRow): RulePackView {
  const { title, law, version, asOf, supersededOn, facts, pages, rules, caveats, sources, framework } = pack;
  return {
    title,
    standing:
      supersededOn === null
        ? { tone: 'good', icon: 'check', word: 'Law in force' }
        : { tone: 'plain', icon: 'history', word: `Superseded on ${formatDay(supersededOn)}` },
    facts: {
      rows: [
        { label: 'Version', value: version },
        { label: 'Law', value: law },
        { label: 'Read on', value: formatDay(asOf) },
        {
          label: 'Holds',
          value: `${counted(facts.length, 'fact')} on ${counted(pages.length, 'page')} of the interview, ${counted(rules.length, 'rule')}`,
        },
        { label: 'Obligations from', value: `${framework.id}, version ${framework.version}` },
        { label: 'Classified by it', value: counted(aiSystems, 'AI system') },
      ],
    },
    caveats,
    unsettled: unsettledIn(pack),
    sources,
  };
}

/** Every note once, in the order of the pack: the same draft is often behind several rules. */
function unsettledIn({ tiers, rules, facts, roles, duties }: RulePack): RulePackView['unsettled'] {
  const noted = [
    ...tiers.map(({ tier, note }) => ({ where: TIERS[tier].short, says: note })),
    ...rules.map(({ article, note }) => ({ where: article, says: note })),
    ...roles.map(({ article, note }) => ({ where: article, says: note })),
    ...facts.map(({ article, note }) => ({ where: article, says: note })),
    ...[...tiers, ...duties].flatMap((each) =>
      each.from
        .filter(({ standing }) => standing === 'disputed')
        .map(({ says }) => ({
          where: 'tier' in each ? TIERS[each.tier].short : each.requirement,
          says,
        })),
    ),
  ];
  const places = new Map<string, Set<string>>();
  for (const { where, says } of noted) {
    if (says === undefined) continue;
    places.set(says, (places.get(says) ?? new Set()).add(where));
  }
  return [...places].map(([says, where]) => ({ where: [...where].join(', '), says }));
}
