import {
  ROLE_IDS,
  ROLES,
  type RoleId,
  TIER_IDS,
  TIERS,
  type TierId,
} from '#domain/ai-systems/tiers-and-roles.js';
import { headingsOf, leavesOf } from '#domain/content/coverage.js';
import { formatDay } from '#domain/dates.js';
import type { Framework, Requirement } from '#domain/frameworks/framework.js';
import type { FrameworkFacts } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, PageHeaderView, PillView } from '../../views.js';
import { otherTitle } from './list.view.js';
import { firstDay, knownPill, rolesInShort, type Say } from './say-framework.js';

export interface FrameworkView {
  readonly header: PageHeaderView;
  readonly caveats: readonly string[];
  readonly filter: {
    readonly action: string;
    readonly search: string;
    readonly choices: readonly ChoiceView[];
    /** Where all filters are off again; empty where none is on. */
    readonly clear: string;
    readonly shown: string;
  };
  readonly groups: readonly {
    readonly title: string;
    readonly summary: string;
    readonly lines: readonly RequirementLine[];
  }[];
  /** Whether any of its requirements says whom it concerns. */
  readonly concerns: boolean;
  readonly crosswalks: readonly { readonly words: string; readonly leftOut: readonly string[] }[];
  readonly sources: readonly string[];
  readonly empty: EmptyStateView | null;
}

interface ChoiceView {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface RequirementLine {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  /** A heading below the first level, shown as a line of its own. */
  readonly heading: boolean;
  readonly concerns: string;
  readonly from: string;
  readonly known: PillView | null;
  /** The numbers the reader's organisation entered: `v12 57`. */
  readonly official: readonly string[];
  readonly asked: string;
}

/** The framework's address, as it was read. */
export interface FrameworkAddress {
  readonly search: string;
  readonly tier: TierId | '';
  readonly role: RoleId | '';
  readonly asked: 'yes' | 'no' | '';
}

export function frameworkView(facts: FrameworkFacts, query: FrameworkAddress, t: Say): FrameworkView {
  const { framework, coverage } = facts;
  const shown = requirementsShown(facts, query);
  const lines = [...shown].filter(({ heading }) => !heading);
  const href = paths.framework.to({ frameworkId: framework.id });
  const filtered = Object.values(query).some((value) => value !== '');
  return {
    header: {
      title: framework.title,
      facts: [
        { text: framework.publisher },
        { text: t('frameworks.version', { version: framework.version }) },
        { text: t('frameworks.as-of', { day: formatDay(framework.asOf) }) },
        {
          text: t('frameworks.asked-about', { asked: coverage.asked, requirements: coverage.requirements }),
        },
      ],
      actions: [],
    },
    caveats: framework.caveats,
    filter: {
      action: href,
      search: query.search,
      choices: choicesOf(framework, query, t),
      clear: filtered ? href : '',
      shown: t('frameworks.shown', { count: lines.length }),
    },
    groups: groupsOf(facts, shown, t),
    concerns: framework.requirements.some(({ applies }) => applies !== undefined),
    crosswalks: crosswalksOf(facts, t),
    sources: framework.sources,
    empty:
      lines.length > 0
        ? null
        : {
            icon: 'search',
            title: t('frameworks.none.title'),
            text: t('frameworks.none.text'),
            actions: [{ label: t('frameworks.clear'), href }],
          },
  };
}

interface Shown {
  readonly requirement: Requirement;
  readonly heading: boolean;
}

/** The requirements that match, and the headings above them, in the framework's order. */
function requirementsShown(facts: FrameworkFacts, query: FrameworkAddress): readonly Shown[] {
  const { framework, asks } = facts;
  const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ id, number, title, summary, applies }: Requirement): boolean => {
    const text = `${number} ${title} ${summary}`.toLowerCase();
    const { tier, role, asked } = query;
    return (
      words.every((word) => text.includes(word)) &&
      (tier === '' ||
        (applies !== undefined && (applies.tiers.length === 0 || applies.tiers.includes(tier)))) &&
      (role === '' || (applies?.roles.includes(role) ?? false)) &&
      (asked === '' || asks.has(id) === (asked === 'yes'))
    );
  };
  const leaves = leavesOf(framework);
  const found = new Set(leaves.filter(matches));
  const above = new Set([...found].flatMap((leaf) => headingsOf(leaf, framework)));
  return framework.requirements
    .filter((each) => found.has(each) || above.has(each))
    .map((requirement) => ({ requirement, heading: above.has(requirement) }));
}

/** One group for each heading at the top; a framework without headings is one group. */
function groupsOf(facts: FrameworkFacts, shown: readonly Shown[], t: Say): FrameworkView['groups'] {
  const { framework } = facts;
  const tops = shown.filter(({ requirement, heading }) => heading && requirement.parent === null);
  const byTop = new Map<Requirement | undefined, Shown[]>();
  for (const each of shown) {
    const top = headingsOf(each.requirement, framework).at(-1);
    const under = byTop.get(top);
    if (under === undefined) byTop.set(top, [each]);
    else under.push(each);
  }
  const under = (top: Requirement | undefined) => byTop.get(top) ?? [];
  const flat = under(undefined).filter(({ heading }) => !heading);
  const lineOf = (each: Shown) => requirementLine(each, facts, t);
  return [
    ...tops.map(({ requirement }) => ({
      title: `${requirement.number} ${requirement.title}`,
      summary: requirement.summary,
      lines: under(requirement).map(lineOf),
    })),
    ...(flat.length === 0 ? [] : [{ title: t('frameworks.group'), summary: '', lines: flat.map(lineOf) }]),
  ];
}

function requirementLine({ requirement, heading }: Shown, facts: FrameworkFacts, t: Say): RequirementLine {
  const { id, number, title, summary, applies, confidence } = requirement;
  return {
    number,
    title,
    summary,
    heading,
    href: paths.requirement.to({ frameworkId: facts.framework.id, requirementId: id }),
    concerns: applies === undefined ? '' : rolesInShort(applies),
    from: applies === undefined ? '' : firstDay(applies),
    official: facts.official
      .filter((each) => each.requirement === id)
      .map((each) => `${each.edition} ${each.number}`),
    known: confidence === undefined ? null : knownPill(confidence, t),
    asked: t('frameworks.questions', { count: facts.asks.get(id) ?? 0 }),
  };
}

/** What can be chosen by: tiers and roles only where its requirements name any. */
function choicesOf({ requirements }: Framework, query: FrameworkAddress, t: Say): readonly ChoiceView[] {
  const applications = requirements.flatMap(({ applies }) => applies ?? []);
  const tiers = TIER_IDS.filter((id) => applications.some((each) => each.tiers.includes(id)));
  const roles = ROLE_IDS.filter((id) => applications.some((each) => each.roles.includes(id)));
  const choice = (name: 'tier' | 'role' | 'asked', options: ChoiceView['options']): ChoiceView => ({
    name,
    label: t(`frameworks.${name}`),
    value: query[name],
    options: [{ value: '', label: t(`frameworks.${name}.any`) }, ...options],
  });
  return [
    ...(tiers.length === 0
      ? []
      : [
          choice(
            'tier',
            tiers.map((id) => ({ value: id, label: TIERS[id].short })),
          ),
        ]),
    ...(roles.length === 0
      ? []
      : [
          choice(
            'role',
            roles.map((id) => ({ value: id, label: ROLES[id].short })),
          ),
        ]),
    choice('asked', [
      { value: 'yes', label: t('frameworks.asked.yes') },
      { value: 'no', label: t('frameworks.asked.no') },
    ]),
  ];
}

const crosswalksOf = ({ framework, frameworks, crosswalks }: FrameworkFacts, t: Say) =>
  crosswalks.map(({ from, to, relations, asOf, leftOut = [] }) => ({
    words: t('frameworks.crosswalk', {
      other: otherTitle(from === framework.id ? to : from, frameworks),
      count: relations.length,
      day: formatDay(asOf),
    }),
    leftOut: leftOut.map((each) => t('frameworks.left-out', each)),
  }));
