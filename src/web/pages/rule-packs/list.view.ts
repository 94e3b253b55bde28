import type { Standing } from '#domain/ai-act/classification.js';
import type { Changes } from '#domain/ai-act/standings.js';
import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { Page } from '#domain/page.js';
import type { AiSystemRow, RulePackRow } from '#services/contract.js';
import { addressWith, counted, pagerFor, pastTheEnd } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ActionView, EmptyStateView, FilterBarView, PageHeaderView, PagerView } from '../../views.js';
import { STANDING_WORDS, whoIs } from '../ai-act/tier-words.js';
import { type RulePackView, rulePackView } from './pack.view.js';

export interface RulePackListView {
  readonly header: PageHeaderView;
  readonly caution: string;
  /** Null where nothing was opened again. */
  readonly reopened: ReopenedView | null;
  readonly packs: readonly RulePackView[];
}

/** AI systems the law in force changes, each waiting for somebody to look. */
interface ReopenedView {
  readonly words: string;
  readonly filter: FilterBarView;
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    readonly vendor: string;
    readonly versions: string;
    readonly changes: readonly ChangeLine[];
    readonly result: string;
    /** Null for whoever may only read. */
    readonly action: ActionView | null;
  }[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

/** Something that stands elsewhere by the newer pack. */
interface ChangeLine {
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

interface Listed {
  readonly packs: readonly RulePackRow[];
  readonly reopened: Page<AiSystemRow>;
  readonly query: { readonly search: string; readonly page: number };
}

export function rulePackListView({ packs, reopened, query }: Listed, actor: Member): RulePackListView {
  const none = reopened.total === 0 && query.search === '';
  return {
    header: {
      title: 'Rule packs',
      facts: [
        {
          text: 'The law as data, dated. AI systems are classified by the pack of the law in force; an earlier one explains an earlier answer.',
        },
      ],
      actions: [],
    },
    caution:
      'Not legal advice. Every sentence is our own and shorter than the law; the sources stand beside it.',
    reopened: none ? null : reopenedView(reopened, query, actor),
    packs: packs.map(rulePackView),
  };
}

function reopenedView(
  reopened: Page<AiSystemRow>,
  { search }: Listed['query'],
  { role }: Member,
): ReopenedView {
  const first = paths.rulePacks.to();
  const hrefOf = (page: number) => addressWith(first, { search, page });
  return {
    words: `${counted(reopened.total, 'AI system')} would stand elsewhere. Nothing is changed until somebody looks.`,
    filter: {
      action: first,
      label: 'Find an AI system to look at again',
      search: { name: 'search', label: 'AI system or vendor', value: search, button: 'Find' },
      chips: [],
      kept: [],
      clear: search === '' ? null : { label: 'Clear', href: first },
    },
    rows: reopened.items.map((row) => rowOf(row, may(role, 'vendors.change'))),
    pager: pagerFor(reopened, 'Pages of AI systems to look at again', hrefOf),
    empty: emptyOf(reopened, search, hrefOf(1)),
  };
}

function emptyOf({ items, total }: Page<AiSystemRow>, search: string, first: string): EmptyStateView | null {
  if (items.length > 0) return null;
  if (total > 0) return pastTheEnd(first);
  return {
    icon: 'search',
    title: 'No AI system to look at again is called that',
    text: `Nothing that was opened again goes by “${search}”.`,
    actions: [{ label: 'Show all', href: paths.rulePacks.to() }],
  };
}

function rowOf({ aiSystem, vendor, changes }: AiSystemRow, mayChange: boolean): ReopenedView['rows'][number] {
  const { id, name, revision, classified } = aiSystem;
  const params = { aiSystemId: id };
  return {
    name,
    href: paths.aiSystem.to(params),
    vendor: vendor.name,
    versions:
      classified === null ? '' : `${classified.pack.version} to ${classified.reopenedBy?.version ?? ''}`,
    changes: changes === null ? [] : linesOf(changes, vendor.name),
    result: paths.euAiAct.to(params),
    action: mayChange
      ? {
          label: 'Take the new result',
          href: paths.lookAgain.to(params),
          fields: [{ name: 'revision', value: String(revision) }],
        }
      : null,
  };
}

const linesOf = ({ tiers, roles }: Changes, vendor: string): readonly ChangeLine[] => [
  ...tiers.map(({ tier, was, standing }) => lineOf(TIERS[tier].short, was, standing)),
  ...roles.map(({ actor, role, was, standing }) =>
    lineOf(`${whoIs(actor, vendor)}: ${ROLES[role].word}`, was, standing),
  ),
];

const lineOf = (what: string, was: Standing, is: Standing): ChangeLine => ({
  what,
  was: STANDING_WORDS[was],
  is: STANDING_WORDS[is],
});
