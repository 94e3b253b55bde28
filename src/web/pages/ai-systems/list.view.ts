import { TIERS, type TierId } from '#domain/ai-systems/tiers-and-roles.js';
import { calendarDate, formatDay } from '#domain/dates.js';
import type { Page } from '#domain/page.js';
import type { AiSystemRow, StandingTold } from '#services/contract.js';
import { addressWith, counted, pagerFor, pastTheEnd, toggleChip } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, FilterBarView, PageHeaderView, PagerView, PillView } from '../../views.js';
import { tierPill } from '../ai-act/tier-words.js';

/** The list's address, as it was read. */
export interface AiSystemListAddress {
  readonly search: string;
  readonly page: number;
  readonly tier: TierId | '';
  readonly open: 'yes' | '';
  readonly binds: string;
}

export interface AiSystemListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView;
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    readonly vendor: string;
    readonly vendorHref: string;
    readonly purpose: string;
    readonly tiers: readonly PillView[];
    readonly open: string;
    readonly act: string;
    readonly by: string;
  }[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

interface Listed {
  readonly standing: StandingTold;
  readonly list: Page<AiSystemRow>;
  readonly query: AiSystemListAddress;
}

export function aiSystemListView({ standing, list, query }: Listed): AiSystemListView {
  const hrefOf = (page: number) => addressWith(paths.aiSystems.to(), { ...query, page });
  const on = calendarDate(query.binds);
  return {
    header: {
      title: 'AI systems',
      facts: [
        { text: `${counted(standing.aiSystems, 'AI system')} of vendors in use` },
        ...(on === null ? [] : [{ text: `bound by the law from ${formatDay(on)}` }]),
      ],
      actions: [],
    },
    filter: filterOf(standing, query),
    rows: list.items.map(rowOf),
    pager: pagerFor(list, 'Pages of AI systems', hrefOf),
    empty: list.items.length > 0 ? null : list.total > 0 ? pastTheEnd(hrefOf(1)) : nothing,
  };
}

const nothing: EmptyStateView = {
  icon: 'search',
  title: 'No AI system stands there',
  text: 'AI systems are added on their vendor’s page, and classified on their own.',
  actions: [{ label: 'Show all', href: paths.aiSystems.to() }],
};

function filterOf({ tiers, open }: StandingTold, query: AiSystemListAddress): FilterBarView {
  const { search, tier, binds } = query;
  const chips = tiers.map((each) =>
    toggleChip({
      label: TIERS[each.tier].short,
      count: each.aiSystems,
      name: 'tier',
      value: each.tier,
      pressed: tier === each.tier,
    }),
  );
  const isOpen = query.open !== '';
  const filtered = search !== '' || tier !== '' || isOpen || binds !== '';
  return {
    action: paths.aiSystems.to(),
    label: 'Find an AI system',
    search: { name: 'search', label: 'AI system or vendor', value: search, button: 'Find' },
    chips: [
      ...chips,
      toggleChip({ label: 'Something open', count: open, name: 'open', value: 'yes', pressed: isOpen }),
    ],
    kept: [],
    clear: filtered ? { label: 'Clear filters', href: paths.aiSystems.to() } : null,
  };
}

function rowOf({ aiSystem, vendor }: AiSystemRow): AiSystemListView['rows'][number] {
  const { id, name, purpose, given, classified } = aiSystem;
  const params = { aiSystemId: id };
  const found = classified?.tiers.filter(({ standing }) => standing !== 'undetermined');
  const open = classified?.tiers.filter(({ standing }) => standing === 'undetermined').length ?? 0;
  return {
    name,
    href: paths.aiSystem.to(params),
    vendor: vendor.name,
    vendorHref: paths.vendor.to({ vendorId: vendor.id }),
    purpose,
    tiers: (found ?? given.tiers.map((tier) => ({ tier, standing: 'applies' as const }))).map(tierPill),
    open: open === 0 ? '' : counted(open, 'tier is open', 'tiers are open'),
    act: paths.euAiAct.to(params),
    by: wordsOf(aiSystem),
  };
}

function wordsOf({ classified, given }: AiSystemRow['aiSystem']): string {
  if (classified === null) return given.tiers.length === 0 ? 'Not classified' : 'Stated by hand';
  const { pack, on, reopenedBy } = classified;
  const found = `Rule pack ${pack.version}, ${formatDay(on)}`;
  return reopenedBy === null ? found : `${found}; opened again by ${reopenedBy.version}`;
}
