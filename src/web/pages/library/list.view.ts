import { formatDay } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { LIBRARY_STATES } from '#domain/library/library-entry.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { LibraryChoice, LibraryList, LibraryRow } from '#services/contract.js';
import { addressWith, pagerFor, pastTheEnd, type SortHead, sortHead, toggleChip } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  EmptyStateView,
  FilterBarView,
  LinkView,
  PageHeaderView,
  PagerView,
  PillView,
} from '../../views.js';
import { requirementNumbers, type Speaker, sayStandard, stalePill, statePill } from './library-words.js';

export interface LibraryListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView | null;
  readonly heads: Readonly<Record<'question' | 'review', SortHead>>;
  readonly rows: readonly EntryLine[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

interface EntryLine {
  readonly question: string;
  readonly href: string;
  readonly answer: string;
  readonly state: PillView;
  readonly stale: PillView | null;
  readonly requirements: readonly LinkView[];
  readonly reviewBy: string;
  readonly owner: string;
}

/** The list's address, as it was read. */
export interface LibraryAddress {
  readonly search: string;
  readonly page: number;
  readonly sort: LibraryChoice['sort'];
  readonly state: LibraryChoice['state'] | '';
  readonly stale: 'yes' | '';
  readonly requirement: string;
}

interface Reader {
  readonly t: Speaker['t'];
  readonly actor: Member;
  readonly frameworks: readonly Framework[];
}

const addressOf = ({ sort, state, ...query }: LibraryAddress): string =>
  addressWith(paths.library.to(), { ...query, state: state ?? '', sort: sort === 'review' ? '' : sort });

export function libraryListView(list: LibraryList, query: LibraryAddress, reader: Reader): LibraryListView {
  const { t, actor } = reader;
  const { counts } = list;
  const unused = counts.draft + counts.approved + counts.retired === 0;
  const hrefOf = (change: Partial<LibraryAddress>) => addressOf({ ...query, page: 1, ...change });
  const toSort = (sort: string) => hrefOf({ sort: sort as LibraryAddress['sort'] });
  return {
    header: {
      title: t('library.title'),
      facts: [
        ...(unused ? [] : [{ text: t('library.count', { count: list.total }) }]),
        { text: t('library.lead') },
      ],
      actions: actionsOf(actor, unused, t),
    },
    filter: unused ? null : filterBar(query, list, reader),
    heads: {
      question: sortHead(t('library.head.question'), 'question', query.sort, toSort),
      review: sortHead(t('library.head.review'), 'review', query.sort, toSort),
    },
    rows: list.items.map((row) => lineOf(row, reader, (requirement) => hrefOf({ requirement }))),
    pager: pagerFor(list, t('library.pages'), (page) => hrefOf({ page })),
    empty: emptyState(list, { unused, first: hrefOf({}) }, t),
  };
}

function actionsOf({ role }: Member, unused: boolean, t: Speaker['t']): readonly ActionView[] {
  const changing: ActionView[] = may(role, 'library.change')
    ? [
        { label: t('library.import'), href: paths.importLibrary.to(), icon: 'upload' },
        { label: t('library.new'), href: paths.newEntry.to(), icon: 'plus', primary: true },
      ]
    : [];
  const taking: ActionView = { label: t('library.export'), href: paths.exportLibrary.to(), icon: 'download' };
  return unused ? changing : [taking, ...changing];
}

function lineOf(
  { entry, staleness }: LibraryRow,
  { t, frameworks }: Reader,
  meeting: (requirement: string) => string,
): EntryLine {
  const numbers = requirementNumbers(entry.requirements, frameworks);
  return {
    question: entry.question,
    href: paths.entry.to({ entryId: entry.id }),
    answer: sayStandard(entry.answer, t),
    state: statePill(entry.state, t),
    stale: staleness.length > 0 && entry.state !== 'retired' ? stalePill(t) : null,
    requirements: entry.requirements.map(({ framework, requirement }, at) => ({
      label: numbers[at] ?? requirement,
      href: meeting(`${framework} ${requirement}`),
    })),
    reviewBy: formatDay(entry.reviewBy),
    owner: entry.owner.name,
  };
}

function filterBar(query: LibraryAddress, { counts }: LibraryList, reader: Reader): FilterBarView {
  const { t } = reader;
  const chip = (name: 'state' | 'stale', value: string, label: string, count: number) =>
    toggleChip({ name, value, label, count, pressed: query[name] === value });
  const [framework = '', requirement = ''] = query.requirement.split(' ', 2);
  const mapping = { framework, requirement } as Parameters<typeof requirementNumbers>[0][number];
  const named = requirementNumbers([mapping], reader.frameworks)[0] ?? '';
  const plain = addressOf({ ...query, page: 1, sort: 'review' });
  return {
    action: paths.library.to(),
    label: t('library.filter'),
    search: {
      name: 'search',
      label: t('library.find'),
      value: query.search,
      button: t('library.find-button'),
    },
    chips: [
      ...LIBRARY_STATES.map((state) => chip('state', state, t(`library.state.${state}`), counts[state])),
      chip('stale', 'yes', t('library.stale'), counts.stale),
      ...(query.requirement === ''
        ? []
        : [{ name: 'requirement', value: '', label: named, count: null, pressed: true }]),
    ],
    kept: (['state', 'stale', 'requirement', 'sort'] as const)
      .map((name) => ({ name, value: query[name] ?? '' }))
      .filter(({ name, value }) => value !== '' && !(name === 'sort' && value === 'review')),
    clear: plain === paths.library.to() ? null : { label: t('library.clear'), href: paths.library.to() },
  };
}

function emptyState(
  { items, total }: LibraryList,
  { unused, first }: { readonly unused: boolean; readonly first: string },
  t: Speaker['t'],
): EmptyStateView | null {
  if (items.length > 0) return null;
  if (total > 0) return pastTheEnd(first);
  return unused
    ? {
        icon: 'archive',
        title: t('library.empty.title'),
        text: t('library.empty.text'),
        actions: [{ label: t('library.empty.requests'), href: paths.requests.to(), primary: true }],
      }
    : {
        icon: 'search',
        title: t('library.none.title'),
        text: t('library.none.text'),
        actions: [{ label: t('library.clear'), href: paths.library.to() }],
      };
}
