import type { Page } from '#domain/page.js';
import { receivingContact } from '#domain/vendors/vendor.js';
import type { VendorRow } from '#services/contract.js';
import { addressWith, counted, pagerFor, pastTheEnd, type SortHead, sortHead } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, FilterBarView, PageHeaderView, PagerView, PillView } from '../../views.js';
import { CRITICALITY_PILLS, contactWords, shortWebsite } from './vendor-words.js';

export interface VendorListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView | null;
  readonly heads: readonly [vendor: SortHead, changed: SortHead];
  readonly rows: readonly VendorLine[];
  readonly pager: PagerView | null;
  /** Instead of the table: nobody registered yet, or nothing found. */
  readonly empty: EmptyStateView | null;
}

interface VendorLine {
  readonly name: string;
  readonly href: string;
  readonly website: string;
  readonly criticality: PillView;
  readonly aiSystems: readonly string[];
  readonly contact: string;
  readonly changedAt: VendorRow['vendor']['changedAt'];
}

export interface VendorListQuery {
  readonly search: string;
  readonly sort: 'name' | '-name' | 'changed' | '-changed';
  readonly page: number;
}

export function vendorListView(
  page: Page<VendorRow>,
  query: VendorListQuery,
  mayChange: boolean,
): VendorListView {
  const unused = page.total === 0 && query.search === '';
  const hrefOf = (change: Partial<VendorListQuery>) => {
    const { sort, ...kept } = { ...query, page: 1, ...change };
    return addressWith(paths.vendors.to(), { ...kept, sort: sort === 'name' ? '' : sort });
  };
  const toSort = (sort: string) => hrefOf({ sort: sort as VendorListQuery['sort'] });
  const found = query.search === '' ? '' : ` found for “${query.search}”`;
  return {
    header: {
      title: 'Vendors',
      facts: unused ? [] : [{ text: counted(page.total, 'vendor') + found }],
      actions: mayChange
        ? [{ label: 'Register vendor', href: paths.newVendor.to(), icon: 'plus', primary: true }]
        : [],
    },
    filter: unused ? null : filterOf(query),
    heads: [
      sortHead('Vendor', 'name', query.sort, toSort),
      sortHead('Changed', 'changed', query.sort, toSort),
    ],
    rows: page.items.map(lineOf),
    pager: pagerFor(page, 'Pages of vendors', (to) => hrefOf({ page: to })),
    empty: emptyState(page, query, { mayChange, first: hrefOf({}) }),
  };
}

const lineOf = ({ vendor, aiSystems }: VendorRow): VendorLine => ({
  name: vendor.name,
  href: paths.vendor.to({ vendorId: vendor.id }),
  website: shortWebsite(vendor.website),
  criticality: CRITICALITY_PILLS[vendor.criticality],
  aiSystems: aiSystems.map(({ name }) => name),
  contact: contactWords(receivingContact(vendor)),
  changedAt: vendor.changedAt,
});

const filterOf = ({ search, sort }: VendorListQuery): FilterBarView => ({
  action: paths.vendors.to(),
  label: 'Find vendors',
  search: { name: 'search', label: 'Find vendor', value: search, button: 'Find' },
  chips: [],
  kept: sort === 'name' ? [] : [{ name: 'sort', value: sort }],
  clear: search === '' ? null : { label: 'Clear search', href: paths.vendors.to() },
});

/** What to do first, where nobody has registered a vendor. */
export const noVendorsYet = (mayChange: boolean): EmptyStateView => ({
  icon: 'store',
  title: 'No vendors yet',
  text: mayChange
    ? 'Register the supplier of an AI system, then send it a questionnaire. About three minutes.'
    : 'Owners and managers of your organisation register vendors; they will show here.',
  actions: mayChange ? [{ label: 'Register a vendor', href: paths.newVendor.to(), primary: true }] : [],
});

function emptyState(
  { items, total }: Page<VendorRow>,
  { search }: VendorListQuery,
  { mayChange, first }: { mayChange: boolean; first: string },
): EmptyStateView | null {
  if (items.length > 0) return null;
  if (total > 0) return pastTheEnd(first);
  return search === '' ? noVendorsYet(mayChange) : nothingFound(search);
}

const nothingFound = (search: string): EmptyStateView => ({
  icon: 'search',
  title: `No vendor matches “${search}”`,
  text: 'The search looks at names of vendors and at their contacts.',
  actions: [{ label: 'Clear search', href: paths.vendors.to() }],
});
