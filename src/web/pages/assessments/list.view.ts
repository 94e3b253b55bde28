import type { AssessmentState } from '#domain/assessments/assessment.js';
import type { AssessmentList } from '#services/contract.js';
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
import type { EmptyStateView, FilterBarView, PageHeaderView, PagerView } from '../../views.js';
import { type AssessmentLine, assessmentLine } from './assessment-row.view.js';
import { STATE_PILLS } from './state.view.js';

export const SORTS = ['-changed', 'changed', 'due', '-due'] as const;

export interface AssessmentListQuery {
  readonly search: string;
  readonly state: AssessmentState | '';
  /** Only what the vendor may still answer though its due day is over. */
  readonly late: '' | 'yes';
  readonly sort: (typeof SORTS)[number];
  readonly page: number;
}

export interface AssessmentListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView | null;
  readonly due: SortHead;
  readonly rows: readonly AssessmentLine[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

/** States a chip is always shown for; the two steps between only while something is in them. */
const ALWAYS: readonly AssessmentState[] = [
  'sent',
  'in-progress',
  'submitted',
  'in-review',
  'returned',
  'decided',
  'expired',
  'cancelled',
];

export function assessmentListView(
  { rows, counts }: AssessmentList,
  query: AssessmentListQuery,
  maySend: boolean,
): AssessmentListView {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const hrefOf = (change: Partial<AssessmentListQuery>) => {
    const { sort, ...kept } = { ...query, page: 1, ...change };
    return addressWith(paths.assessments.to(), { ...kept, sort: sort === SORTS[0] ? '' : sort });
  };
  return {
    header: {
      title: 'Assessments',
      facts: all === 0 ? [] : factsOf(rows.total, query, hrefOf({ sort: SORTS[0] })),
      actions: maySend
        ? [
            { label: 'Days of reminders', href: paths.reminderDays.to(), icon: 'clock' },
            { label: 'Send questionnaire', href: paths.newAssessment.to(), icon: 'send', primary: true },
          ]
        : [],
    },
    filter: all === 0 ? null : filterOf(query, counts, all),
    due: sortHead('Due', 'due', query.sort, (sort) => hrefOf({ sort: sort as AssessmentListQuery['sort'] })),
    rows: rows.items.map(assessmentLine),
    pager: pagerFor(rows, 'Pages of assessments', (page) => hrefOf({ page })),
    empty:
      rows.items.length > 0
        ? null
        : rows.total > 0
          ? pastTheEnd(hrefOf({}))
          : all === 0
            ? noAssessmentsYet(maySend)
            : nothingFound(query),
  };
}

const factsOf = (total: number, query: AssessmentListQuery, byChange: string): PageHeaderView['facts'] => [
  { text: counted(total, 'assessment') + filterWords(query) },
  query.sort === SORTS[0]
    ? { text: 'last changed first' }
    : { link: { label: 'Sort by last change', href: byChange } },
];

function filterWords({ search, state, late }: AssessmentListQuery): string {
  const words = [
    late === '' ? '' : ' overdue',
    state === '' ? '' : ` in the state “${STATE_PILLS[state].word}”`,
    search === '' ? '' : ` found for “${search}”`,
  ];
  return words.join('');
}

function filterOf(
  { search, state, late, sort }: AssessmentListQuery,
  counts: AssessmentList['counts'],
  all: number,
): FilterBarView {
  const states = (Object.keys(STATE_PILLS) as AssessmentState[]).filter(
    (each) => ALWAYS.includes(each) || (counts[each] ?? 0) > 0 || each === state,
  );
  const chipOf = (value: AssessmentState | '', label: string, count: number) =>
    toggleChip({ name: 'state', value, label, count, pressed: state === value });
  return {
    action: paths.assessments.to(),
    label: 'Find assessments',
    search: { name: 'search', label: 'Find vendor or AI system', value: search, button: 'Find' },
    chips: [
      chipOf('', 'All', all),
      ...states.map((each) => chipOf(each, STATE_PILLS[each].word, counts[each] ?? 0)),
      toggleChip({ name: 'late', value: 'yes', label: 'Overdue', count: null, pressed: late !== '' }),
    ],
    kept: [
      ...(late === '' ? [] : [{ name: 'late', value: late }]),
      ...(sort === SORTS[0] ? [] : [{ name: 'sort', value: sort }]),
    ],
    clear:
      search === '' && state === '' && late === ''
        ? null
        : { label: 'Clear filters', href: paths.assessments.to() },
  };
}

const noAssessmentsYet = (maySend: boolean): EmptyStateView => ({
  icon: 'clipboard-check',
  title: 'No questionnaire sent yet',
  text: maySend
    ? 'Choose a vendor’s AI system and a questionnaire; the vendor answers by link, without an account.'
    : 'Owners and managers send questionnaires; they show here with their state and score.',
  actions: maySend ? [{ label: 'Send a questionnaire', href: paths.newAssessment.to(), primary: true }] : [],
});

const nothingFound = (query: AssessmentListQuery): EmptyStateView => ({
  icon: 'search',
  title: `No assessment${filterWords(query)}`,
  text: 'The search looks at vendors, AI systems and questionnaires.',
  actions: [{ label: 'Clear filters', href: paths.assessments.to() }],
});
