import type { CalendarDate } from '#domain/dates.js';
import {
  FINDING_STATES,
  type Finding,
  type FindingState,
  SEVERITIES,
  type Severity,
  STANDING,
} from '#domain/reviews/finding.js';
import type { FindingList } from '#services/contract.js';
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
import type { EmptyStateView, FilterBarView, PageHeaderView, PagerView, PillView } from '../../views.js';
import type { DueView } from '../assessments/state.view.js';
import { FINDING_STATE_PILLS, findingDue, SEVERITY_PILLS } from './finding-words.js';

export const SORTS = ['severity', 'due', '-due', '-changed'] as const;

export interface FindingListQuery {
  readonly search: string;
  readonly state: FindingState | '';
  readonly severity: Severity | '';
  readonly only: 'mine' | 'overdue' | '';
  readonly sort: (typeof SORTS)[number];
  readonly page: number;
}

export interface FindingListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView | null;
  readonly due: SortHead;
  readonly rows: readonly FindingLine[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

/** One finding as a line of a table. */
export interface FindingLine {
  readonly title: string;
  readonly href: string;
  readonly about: string;
  readonly severity: PillView;
  readonly state: PillView;
  readonly owner: string;
  readonly due: DueView | null;
}

export const findingLine = (finding: Finding, today: CalendarDate): FindingLine => ({
  title: finding.title,
  href: paths.finding.to({ findingId: finding.id }),
  about: `${finding.names.aiSystem} of ${finding.names.vendor}`,
  severity: SEVERITY_PILLS[finding.severity],
  state: FINDING_STATE_PILLS[finding.state],
  owner: finding.owner?.name ?? 'nobody yet',
  due: findingDue(finding, today),
});

export function findingListView(
  { rows, counts, overdue }: FindingList,
  query: FindingListQuery,
  today: CalendarDate,
): FindingListView {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const hrefOf = (change: Partial<FindingListQuery>) => {
    const { sort, ...kept } = { ...query, page: 1, ...change };
    return addressWith(paths.findings.to(), { ...kept, sort: sort === SORTS[0] ? '' : sort });
  };
  return {
    header: {
      title: 'Findings',
      facts: all === 0 ? [] : [{ text: `${counted(rows.total, 'finding')} shown` }, sortFact(query, hrefOf)],
      actions: [],
    },
    filter: all === 0 ? null : filterOf(query, counts, overdue),
    due: sortHead('Due', 'due', query.sort, (sort) => hrefOf({ sort: sort as FindingListQuery['sort'] })),
    rows: rows.items.map((finding) => findingLine(finding, today)),
    pager: pagerFor(rows, 'Pages of findings', (page) => hrefOf({ page })),
    empty: rows.items.length > 0 ? null : emptyOf(all, rows.total, hrefOf({})),
  };
}

const sortFact = (query: FindingListQuery, hrefOf: (change: Partial<FindingListQuery>) => string) =>
  query.sort === 'severity'
    ? { text: 'worst first' }
    : { link: { label: 'Sort worst first', href: hrefOf({ sort: 'severity' }) } };

function emptyOf(all: number, total: number, first: string): EmptyStateView {
  if (total > 0) return pastTheEnd(first);
  return all === 0
    ? {
        icon: 'flag',
        title: 'No finding yet',
        text: 'A finding is a gap somebody of yours sees closed. Raise one beside an answer while you review it.',
        actions: [{ label: 'See what waits for a review', href: paths.reviews.to(), primary: true }],
      }
    : {
        icon: 'search',
        title: 'No finding with these filters',
        text: 'Without a state, only findings that still stand are shown.',
        actions: [{ label: 'Clear filters', href: paths.findings.to() }],
      };
}

function filterOf(query: FindingListQuery, counts: FindingList['counts'], overdue: number): FilterBarView {
  const standing = STANDING.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const stateChip = (value: FindingState | '', label: string, count: number) => {
    const pressed = query.state === value && query.only !== 'overdue';
    return toggleChip({ name: 'state', value, label, count, pressed });
  };
  const onlyChip = (value: 'mine' | 'overdue', label: string, count: number | null) =>
    toggleChip({ name: 'only', value, label, count, pressed: query.only === value });
  const severityChip = (value: Severity) => {
    const label = SEVERITY_PILLS[value].word;
    return toggleChip({ name: 'severity', value, label, count: null, pressed: query.severity === value });
  };
  const clear = query.search !== '' || query.state !== '' || query.severity !== '' || query.only !== '';
  return {
    action: paths.findings.to(),
    label: 'Find findings',
    search: { name: 'search', label: 'Find title, vendor or AI system', value: query.search, button: 'Find' },
    chips: [
      stateChip('', 'Standing', standing),
      ...FINDING_STATES.map((state) => stateChip(state, FINDING_STATE_PILLS[state].word, counts[state] ?? 0)),
      onlyChip('overdue', 'Overdue', overdue),
      onlyChip('mine', 'Mine', null),
      ...SEVERITIES.map(severityChip),
    ],
    kept: query.sort === SORTS[0] ? [] : [{ name: 'sort', value: query.sort }],
    clear: clear ? { label: 'Clear filters', href: paths.findings.to() } : null,
  };
}
