import type { VendorOwner } from '#domain/vendors/vendor.js';
import type { ListedVendors, VendorRow } from '#services/contract.js';
import { counted, pagerFor, pastTheEnd, type SortHead, sortHead } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  EmptyStateView,
  FilterBarView,
  LinkView,
  PageHeaderView,
  PagerView,
  PillView,
} from '../../views.js';
import { alarmingPill } from '../ai-systems/tier-pills.view.js';
import { filterWords, vendorFilterBar } from './vendor-filter.view.js';
import { type VendorAddress, vendorListAddress } from './vendor-query.js';
import { CRITICALITY_PILLS, contractEnd, shortWebsite } from './vendor-words.js';

export interface VendorListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView | null;
  readonly heads: Readonly<Record<'vendor' | 'ends' | 'changed', SortHead>>;
  readonly rows: readonly VendorLine[];
  readonly pager: PagerView | null;
  /** Instead of the table: nobody registered yet, or nothing found. */
  readonly empty: EmptyStateView | null;
}

interface VendorLine {
  readonly name: string;
  readonly href: string;
  readonly website: string;
  readonly tags: readonly LinkView[];
  readonly criticality: PillView;
  /** Each with the worst of its tiers, where that is a prohibition or high risk. */
  readonly aiSystems: readonly (LinkView & { readonly alarm: PillView | null })[];
  readonly owner: string;
  readonly ends: { readonly day: string; readonly pill: PillView | null };
  readonly askedAt: VendorRow['vendor']['lastAskedAt'];
  readonly assessedAt: VendorRow['vendor']['lastAssessedAt'];
  readonly changedAt: VendorRow['vendor']['changedAt'];
}

interface Reader {
  readonly owners: readonly VendorOwner[];
  readonly mayChange: boolean;
}

export function vendorListView(list: ListedVendors, query: VendorAddress, reader: Reader): VendorListView {
  const unused = list.counts.all === 0 && list.counts.archived === 0;
  const hrefOf = (change: Partial<VendorAddress>) =>
    vendorListAddress(paths.vendors.to(), { ...query, page: 1, ...change });
  const toSort = (sort: string) => hrefOf({ sort: sort as VendorAddress['sort'] });
  const words = filterWords(query, reader.owners);
  return {
    header: {
      title: 'Vendors',
      facts: unused ? [] : [{ text: [counted(list.total, 'vendor'), ...words].join(', ') }],
      actions: actionsOf(query, unused, reader.mayChange),
    },
    filter: unused ? null : vendorFilterBar(query, list.counts, reader.owners),
    heads: {
      vendor: sortHead('Vendor', 'name', query.sort, toSort),
      ends: sortHead('Contract until', 'ends', query.sort, toSort),
      changed: sortHead('Changed', 'changed', query.sort, toSort),
    },
    rows: list.items.map((row) => lineOf(row, list.today, (tag) => hrefOf({ tag }))),
    pager: pagerFor(list, 'Pages of vendors', (to) => hrefOf({ page: to })),
    empty: emptyState(list, words, { unused, mayChange: reader.mayChange, first: hrefOf({}) }),
  };
}

function actionsOf(query: VendorAddress, unused: boolean, mayChange: boolean): PageHeaderView['actions'] {
  const href = vendorListAddress(paths.exportVendors.to(), { ...query, page: 1 });
  return [
    ...(unused ? [] : [{ label: 'Export CSV', href, icon: 'download' } as const]),
    ...(mayChange
      ? [
          { label: 'Import CSV', href: paths.importVendors.to(), icon: 'upload' } as const,
          { label: 'Register vendor', href: paths.newVendor.to(), icon: 'plus', primary: true } as const,
        ]
      : []),
  ];
}

const lineOf = (
  { vendor, aiSystems }: VendorRow,
  today: ListedVendors['today'],
  tagged: (tag: string) => string,
): VendorLine => ({
  name: vendor.name,
  href: paths.vendor.to({ vendorId: vendor.id }),
  website: shortWebsite(vendor.website),
  tags: vendor.tags.map((tag) => ({ label: tag, href: tagged(tag) })),
  criticality: CRITICALITY_PILLS[vendor.criticality],
  aiSystems: aiSystems.map((system) => ({
    label: system.name,
    href: paths.aiSystem.to({ aiSystemId: system.id }),
    alarm: alarmingPill(system),
  })),
  owner: vendor.owner?.name ?? '',
  ends: contractEnd(vendor.contract, today),
  askedAt: vendor.lastAskedAt,
  assessedAt: vendor.lastAssessedAt,
  changedAt: vendor.changedAt,
});

/** What to do first, where nobody has registered a vendor. */
export const noVendorsYet = (mayChange: boolean): EmptyStateView => ({
  icon: 'store',
  title: 'No vendors yet',
  text: mayChange
    ? 'Register the supplier of an AI system, then send it a questionnaire. About three minutes.'
    : 'Owners and managers of your organisation register vendors; they will show here.',
  actions: mayChange
    ? [
        { label: 'Register a vendor', href: paths.newVendor.to(), primary: true },
        { label: 'Import from CSV', href: paths.importVendors.to() },
      ]
    : [],
});

function emptyState(
  { items, total }: ListedVendors,
  words: readonly string[],
  { unused, mayChange, first }: { unused: boolean; mayChange: boolean; first: string },
): EmptyStateView | null {
  if (items.length > 0) return null;
  if (total > 0) return pastTheEnd(first);
  if (unused) return noVendorsYet(mayChange);
  return words.length === 0 ? allArchived : nothingFound(words);
}

const nothingFound = (words: readonly string[]): EmptyStateView => ({
  icon: 'search',
  title: `No vendor matches: ${words.join(', ')}`,
  text: 'The search looks at names, other names, contacts and tags. Archived vendors show only under “Archived”.',
  actions: [{ label: 'Clear filters', href: paths.vendors.to() }],
});

const allArchived: EmptyStateView = {
  icon: 'archive',
  title: 'No vendor is in use',
  text: 'All vendors are archived. They are found under “Archived” and can be taken back into use.',
  actions: [{ label: 'Show archived vendors', href: `${paths.vendors.to()}?archived=yes` }],
};
