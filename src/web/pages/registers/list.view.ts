import { formatDay } from '#domain/dates.js';
import { LIST_TITLES, type RegisterList } from '#domain/registers/register-lists.js';
import { ACCREDITATION_TITLES, ARRANGEMENT_TITLES } from '#domain/registers/register-titles.js';
import { ACCREDITATION_STATUSES, ARRANGEMENT_STATUSES } from '#domain/registers/registers.js';
import type { RegistersKnown } from '#services/contract.js';
import {
  addressWith,
  counted,
  pagerFor,
  pastTheEnd,
  type SortHead,
  sortHead,
  toggleChip,
} from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, FilterBarView, LinkView, PageHeaderView, PagerView } from '../../views.js';
import {
  HEADS,
  type ListedEntry,
  listedEntries,
  lookupIn,
  type RegisterLine,
} from './register-lines.view.js';

export interface RegisterListView {
  readonly header: PageHeaderView;
  readonly honesty: string;
  /** Why a visitor cannot edit; empty where they can. */
  readonly readOnly: string;
  readonly lists: readonly (LinkView & { readonly current: boolean })[];
  readonly filter: FilterBarView;
  readonly heads: readonly [name: SortHead, asOf: SortHead];
  readonly between: readonly string[];
  readonly lines: readonly RegisterLine[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
  /** Entries that cannot stand beside the others. */
  readonly leftOut: readonly { readonly called: string; readonly href: string; readonly reason: string }[];
  readonly retired: readonly { readonly called: string; readonly href: string }[];
  readonly files: readonly LinkView[];
}

export const REGISTER_SORTS = ['name', '-name', 'asOf', '-asOf'] as const;

export interface RegisterQuery {
  readonly list: RegisterList;
  readonly search: string;
  readonly origin: '' | 'own' | 'shipped';
  readonly arrangement: string;
  readonly status: string;
  readonly age: '' | 'stale' | 'due';
  readonly sort: (typeof REGISTER_SORTS)[number];
  readonly page: number;
}

/** The lists in the order in which people look for them. */
export const BROWSED = [
  'certification-bodies',
  'accreditation-bodies',
  'accreditations',
  'counter-claims',
] as const satisfies readonly RegisterList[];

const PAGE_SIZE = 25;
const FILTERS = ['origin', 'arrangement', 'status', 'age'] as const;

export function registerListView(
  known: RegistersKnown,
  query: RegisterQuery,
  mayEdit: boolean,
): RegisterListView {
  const { registers } = known;
  const entries = listedEntries(query.list, lookupIn(known));
  const found = entries.filter((entry) => fits(entry, query)).toSorted(inOrder(query.sort));
  const hrefOf = (change: Partial<RegisterQuery>) => addressOf({ ...query, page: 1, ...change });
  const { page } = query;
  const items = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const toSort = (sort: string) => hrefOf({ sort: sort as RegisterQuery['sort'] });
  return {
    header: {
      title: 'Registers',
      facts: [
        { text: counted(registers.certificationBodies.length, 'certification body', 'certification bodies') },
        { text: counted(registers.accreditationBodies.length, 'accreditation body', 'accreditation bodies') },
        { text: `shipped as of ${formatDay(registers.asOf)}` },
      ],
      actions: mayEdit ? editActions(query.list) : [],
    },
    honesty: registers.honesty,
    readOnly: mayEdit
      ? ''
      : 'Owners and managers of your organisation add to these registers and correct them. You can read everything here.',
    lists: BROWSED.map((list) => ({
      label: LIST_TITLES[list].all,
      href: addressWith(paths.registers.to(), { list }),
      current: list === query.list,
    })),
    filter: filterOf(query, entries),
    heads: [
      sortHead(LIST_TITLES[query.list].all, 'name', query.sort, toSort),
      sortHead('As of', 'asOf', query.sort, toSort),
    ],
    between: HEADS[query.list],
    lines: items.map(({ line }) => line),
    pager: pagerFor({ items, total: found.length, page, size: PAGE_SIZE }, 'Pages of the register', (to) =>
      hrefOf({ page: to }),
    ),
    empty: items.length > 0 ? null : found.length > 0 ? pastTheEnd(hrefOf({})) : nothingFound(query),
    leftOut: known.leftOut
      .filter(({ list }) => list === query.list)
      .map(({ list, key, reason }) => ({ called: key, href: paths.registerEntry.to({ list, key }), reason })),
    retired: known.retired
      .filter(({ list }) => list === query.list)
      .map(({ list, key, fields }) => ({
        called: fields['name'] ?? key,
        href: paths.registerEntry.to({ list, key }),
      })),
    files: filesOf(query.list),
  };
}

const addressOf = ({ sort, ...query }: RegisterQuery): string =>
  addressWith(paths.registers.to(), { ...query, sort: sort === 'name' ? '' : sort });

const editActions = (list: RegisterList) => [
  {
    label: `Add ${LIST_TITLES[list].one}`,
    href: paths.newRegisterEntry.to({ list }),
    icon: 'plus' as const,
    primary: true,
  },
  { label: 'Import', href: addressWith(paths.importRegister.to(), { list }), icon: 'upload' as const },
];

const filesOf = (list: RegisterList): readonly LinkView[] => [
  { label: 'This list as CSV', href: paths.exportRegister.to({ list }), icon: 'download' },
  { label: 'An empty file for it', href: paths.registerTemplate.to({ list }), icon: 'file-text' },
];

function fits(entry: ListedEntry, { search, origin, arrangement, status, age }: RegisterQuery): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => entry.found.includes(word)) &&
    (origin === '' || entry.origin === origin) &&
    (arrangement === '' || entry.arrangement === arrangement) &&
    (status === '' || entry.status === status) &&
    (age === '' || (age === 'stale' ? entry.isStale : entry.isDue))
  );
}

const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const inOrder = (sort: RegisterQuery['sort']) => (a: ListedEntry, b: ListedEntry) => {
  const byName = NAMES.compare(a.line.called, b.line.called);
  const order = sort.endsWith('asOf')
    ? a.sortAsOf < b.sortAsOf
      ? -1
      : a.sortAsOf > b.sortAsOf
        ? 1
        : byName
    : byName;
  return sort.startsWith('-') ? -order : order;
};

function filterOf(query: RegisterQuery, entries: readonly ListedEntry[]): FilterBarView {
  const chip = (
    name: (typeof FILTERS)[number],
    value: string,
    label: string,
    holds: (entry: ListedEntry) => boolean,
  ) =>
    toggleChip({ name, value, label, count: entries.filter(holds).length, pressed: query[name] === value });
  const present = (statuses: readonly string[], of: (entry: ListedEntry) => string) =>
    statuses.filter((status) => entries.some((entry) => of(entry) === status));
  const filtered = query.search !== '' || FILTERS.some((name) => query[name] !== '');
  return {
    action: paths.registers.to(),
    label: 'Find in the registers',
    search: { name: 'search', label: 'Name or country', value: query.search, button: 'Find' },
    chips: [
      ...(query.list === 'accreditation-bodies'
        ? present(ARRANGEMENT_STATUSES, ({ arrangement }) => arrangement).map((status) =>
            chip(
              'arrangement',
              status,
              ARRANGEMENT_TITLES[status as keyof typeof ARRANGEMENT_TITLES],
              (entry) => entry.arrangement === status,
            ),
          )
        : []),
      ...(query.list === 'accreditations'
        ? present(ACCREDITATION_STATUSES, ({ status }) => status).map((status) =>
            chip(
              'status',
              status,
              ACCREDITATION_TITLES[status as keyof typeof ACCREDITATION_TITLES],
              (entry) => entry.status === status,
            ),
          )
        : []),
      chip('origin', 'own', 'Your own word', ({ origin }) => origin === 'own'),
      chip('age', 'stale', 'Older than 12 months', ({ isStale }) => isStale),
      ...(query.list === 'accreditations'
        ? [chip('age', 'due', 'Check due again', ({ isDue }) => isDue)]
        : []),
    ],
    kept: [
      { name: 'list', value: query.list },
      ...FILTERS.filter((name) => query[name] !== '').map((name) => ({ name, value: query[name] })),
      ...(query.sort === 'name' ? [] : [{ name: 'sort', value: query.sort }]),
    ],
    clear: filtered
      ? { label: 'Clear filters', href: addressWith(paths.registers.to(), { list: query.list }) }
      : null,
  };
}

const nothingFound = ({ list, search }: RegisterQuery): EmptyStateView => ({
  icon: 'search',
  title: search === '' ? 'Nothing here matches' : `Nothing here matches “${search}”`,
  text: 'That a body is not listed here proves nothing about it. Look in the directory of the accreditation body it names.',
  actions: [{ label: 'Clear filters', href: addressWith(paths.registers.to(), { list }) }],
});
