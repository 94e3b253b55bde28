import type { ReviewQueue, ReviewRow } from '#services/contract.js';
import { addressWith, counted, pagerFor, pastTheEnd, toggleChip } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  BandView,
  EmptyStateView,
  FilterBarView,
  LinkView,
  PageHeaderView,
  PagerView,
  PillView,
} from '../../views.js';
import { STATE_PILLS } from '../assessments/state.view.js';
import { bandOf } from './band.view.js';

export interface QueueQuery {
  readonly search: string;
  readonly state: 'submitted' | 'in-review' | '';
  readonly page: number;
}

export interface QueueView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView | null;
  readonly rows: readonly QueueLine[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

interface QueueLine {
  readonly aiSystem: string;
  readonly vendor: string;
  readonly href: string;
  readonly questionnaire: string;
  readonly state: PillView;
  readonly judged: string;
  readonly band: BandView;
  readonly critical: string;
  readonly waiting: string;
  readonly overdue: string;
  readonly action: LinkView;
}

/** The order of the rows, in words. */
const ORDER = 'most critical questions failed, then lowest score, then longest waiting';

export function queueView({ rows, counts }: ReviewQueue, query: QueueQuery): QueueView {
  const all = counts.submitted + counts['in-review'];
  const hrefOf = (change: Partial<QueueQuery>) =>
    addressWith(paths.reviews.to(), { ...query, page: 1, ...change });
  return {
    header: {
      title: 'Reviews',
      facts:
        all === 0 ? [] : [{ text: `${counted(rows.total, 'assessment')} waiting, worst first: ${ORDER}` }],
      actions: [],
    },
    filter: all === 0 ? null : filterOf(query, counts, all),
    rows: rows.items.map(lineOf),
    pager: pagerFor(rows, 'Pages of reviews', (page) => hrefOf({ page })),
    empty: rows.items.length > 0 ? null : emptyOf(query, rows.total, hrefOf({})),
  };
}

function emptyOf({ search, state }: QueueQuery, total: number, first: string): EmptyStateView {
  if (total > 0) return pastTheEnd(first);
  const filtered = search !== '' || state !== '';
  return filtered
    ? {
        icon: 'search',
        title: `Nothing waits${state === '' ? '' : ` in the state “${STATE_PILLS[state].word}”`}${search === '' ? '' : ` for “${search}”`}`,
        text: 'The search looks at vendors, AI systems and questionnaires.',
        actions: [{ label: 'Clear filters', href: paths.reviews.to() }],
      }
    : {
        icon: 'circle-check',
        title: 'No answers wait for a review',
        text: `What a vendor submits shows here, worst first: ${ORDER}.`,
        actions: [{ label: 'See all assessments', href: paths.assessments.to() }],
      };
}

function filterOf({ search, state }: QueueQuery, counts: ReviewQueue['counts'], all: number): FilterBarView {
  const chip = (value: QueueQuery['state'], label: string, count: number) =>
    toggleChip({ name: 'state', value, label, count, pressed: state === value });
  return {
    action: paths.reviews.to(),
    label: 'Find reviews',
    search: { name: 'search', label: 'Find vendor or AI system', value: search, button: 'Find' },
    chips: [
      chip('', 'All', all),
      chip('submitted', STATE_PILLS.submitted.word, counts.submitted),
      chip('in-review', STATE_PILLS['in-review'].word, counts['in-review']),
    ],
    kept: [],
    clear: search === '' && state === '' ? null : { label: 'Clear filters', href: paths.reviews.to() },
  };
}

function lineOf({ assessment, score, overdueDays, waitingDays, judged }: ReviewRow): QueueLine {
  const { names, questionnaire, state } = assessment;
  const href = paths.review.to({ assessmentId: assessment.id });
  const failed = score?.cappedBy.length ?? 0;
  return {
    aiSystem: names.aiSystem,
    vendor: names.vendor,
    href,
    questionnaire: questionnaire.title,
    state: STATE_PILLS[state],
    judged: judged === null || score === null ? '' : `${judged} of ${score.counts.asked} judged`,
    band: score === null ? { letter: null, score: null, word: 'Not scored' } : bandOf(score),
    critical: failed === 0 ? '' : counted(failed, 'critical question failed', 'critical questions failed'),
    waiting: waitingDays === 0 ? 'since today' : counted(waitingDays, 'day'),
    overdue: overdueDays === 0 ? '' : `due date ${counted(overdueDays, 'day')} ago`,
    action: { label: state === 'submitted' ? 'Open review' : 'Go on', href },
  };
}
