import type { Page } from '#domain/page.js';
import type { EmptyStateView, FilterBarView, PagerView } from '../views.js';

export type Query = Readonly<Record<string, string | number>>;

/** An address with what of the query is not as usual: empty texts and page 1 stay out of it. */
export function addressWith(path: string, query: Query): string {
  const pairs = Object.entries(query)
    .filter(([name, value]) => value !== '' && !(name === 'page' && value === 1))
    .map(([name, value]): [string, string] => [name, String(value)]);
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}

/** The pager of one page of a list; null where everything is on it. */
export function pagerFor<T>(
  page: Page<T>,
  label: string,
  hrefOf: (page: number) => string,
): PagerView | null {
  const last = Math.max(1, Math.ceil(page.total / page.size));
  if (last === 1 && page.page === 1) return null;
  const from = (page.page - 1) * page.size + 1;
  const to = from + page.items.length - 1;
  return {
    label,
    summary: page.items.length === 0 ? `Nothing on page ${page.page}` : `${from}–${to} of ${page.total}`,
    previous: page.page > 1 ? { label: 'Previous', href: hrefOf(Math.min(page.page - 1, last)) } : null,
    next: page.page < last ? { label: 'Next', href: hrefOf(page.page + 1) } : null,
  };
}

/** What stands on a page past the last one: an old address, or a list that became shorter. */
export const pastTheEnd = (first: string): EmptyStateView => ({
  icon: 'search',
  title: 'This page is past the end of the list',
  text: 'The list is shorter than that.',
  actions: [{ label: 'Go to the first page', href: first }],
});

/** The head of a column that sorts. */
export interface SortHead {
  readonly label: string;
  readonly href: string;
  readonly sorted: 'ascending' | 'descending' | null;
}

/** A head that sorts by `key`, and the other way round where the list is sorted by it already. */
export function sortHead(
  label: string,
  key: string,
  current: string,
  hrefOf: (sort: string) => string,
): SortHead {
  if (current === key) return { label, href: hrefOf(`-${key}`), sorted: 'ascending' };
  return { label, href: hrefOf(key), sorted: current === `-${key}` ? 'descending' : null };
}

/** A chip that filters by its value, and lifts that filter again where it is pressed. */
export const toggleChip = (chip: FilterBarView['chips'][number]): FilterBarView['chips'][number] => ({
  ...chip,
  value: chip.pressed ? '' : chip.value,
});

/** `1 vendor`, `3 vendors`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
