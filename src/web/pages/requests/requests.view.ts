import type { Assessment } from '#domain/assessments/assessment.js';
import { isOpenForAnswering } from '#domain/assessments/assessment.js';
import { REQUEST_GROUPS, type RequestGroup } from '#domain/assessments/request-group.js';
import type { Translate } from '#domain/messages/format.js';
import type { RequestList, RequestRow } from '#services/contract.js';
import { addressWith } from '../../kit/listing.js';
import type { MessageKey } from '../../messages/messages.js';
import { paths } from '../../paths.js';
import type {
  EmptyStateView,
  FilterBarView,
  LinkView,
  PageHeaderView,
  PagerView,
  PillView,
} from '../../views.js';

export interface RequestsView {
  readonly header: PageHeaderView;
  /** Null while nothing is kept. */
  readonly filter: FilterBarView | null;
  readonly empty: EmptyStateView | null;
  readonly heads: Readonly<Record<'what' | 'buyer' | 'state' | 'due' | 'receipt', string>>;
  readonly rows: readonly RequestLine[];
  readonly pager: PagerView | null;
}

interface RequestLine {
  readonly title: string;
  readonly about: string;
  /** Null for what was withdrawn: nothing opens there any more. */
  readonly href: string | null;
  readonly buyer: string;
  readonly state: PillView;
  /** What came back, or what the buyer told of its decision; empty where there is neither. */
  readonly news: string;
  readonly due: string;
  readonly late: boolean;
  /** Of the last submission; empty until there is one. */
  readonly receipts: readonly LinkView[];
}

export interface RequestQuery {
  readonly search: string;
  readonly group: RequestGroup;
  readonly page: number;
}

type Say = Translate<MessageKey>;

export function requestsView(list: RequestList, query: RequestQuery, t: Say): RequestsView {
  const { rows, counts, none } = list;
  return {
    header: {
      title: t('requests.title'),
      facts: none
        ? []
        : [
            { text: t('requests.count', { count: counts['to-answer'] }) },
            ...(counts.overdue === 0 ? [] : [{ text: t('requests.overdue', { count: counts.overdue }) }]),
          ],
      actions: [],
    },
    filter: none ? null : filterOf(query, counts, t),
    empty: rows.items.length > 0 ? null : emptyOf(list, query, t),
    heads: {
      what: t('requests.head.what'),
      buyer: t('requests.head.buyer'),
      state: t('requests.head.state'),
      due: t('requests.head.due'),
      receipt: t('requests.head.receipt'),
    },
    rows: rows.items.map((row) => lineOf(row, t)),
    pager: pagerOf(rows, query, t),
  };
}

const hrefOf = ({ group, ...query }: RequestQuery): string =>
  addressWith(paths.requests.to(), { ...query, group: group === REQUEST_GROUPS[0] ? '' : group });

function filterOf(query: RequestQuery, counts: RequestList['counts'], t: Say): FilterBarView {
  const shown = REQUEST_GROUPS.filter(
    (group) => counts[group] > 0 || group === 'to-answer' || group === query.group,
  );
  return {
    action: paths.requests.to(),
    label: t('requests.find'),
    search: {
      name: 'search',
      label: t('requests.search'),
      value: query.search,
      button: t('requests.find-deed'),
    },
    chips: shown.map((group) => ({
      label: t(`requests.group.${group}`),
      count: counts[group],
      name: 'group',
      value: group,
      pressed: group === query.group,
    })),
    kept: [],
    clear: query.search === '' ? null : { label: t('requests.clear'), href: paths.requests.to() },
  };
}

function emptyOf({ none, rows, counts }: RequestList, query: RequestQuery, t: Say): EmptyStateView {
  if (none) return { icon: 'inbox', title: t('requests.none'), text: t('requests.none-text'), actions: [] };
  const everything = { ...query, group: 'all', page: 1 } as const;
  const all = { label: t('requests.see-all'), href: hrefOf(everything) };
  if (rows.total > 0)
    return {
      icon: 'search',
      title: t('requests.past-end'),
      text: t('requests.past-end-text'),
      actions: [{ label: t('requests.first-page'), href: hrefOf({ ...query, page: 1 }) }],
    };
  if (counts.all === 0)
    return {
      icon: 'search',
      title: t('requests.not-found', { search: query.search }),
      text: t('requests.not-found-text'),
      actions: [{ label: t('requests.clear'), href: paths.requests.to() }],
    };
  return {
    icon: 'circle-check',
    title: t('requests.nothing', { group: t(`requests.group.${query.group}`) }),
    text: t('requests.nothing-text'),
    actions: [all],
  };
}

function pagerOf(
  { total, page, size, items }: RequestList['rows'],
  query: RequestQuery,
  t: Say,
): PagerView | null {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return null;
  const from = (page - 1) * size + 1;
  const link = (key: 'requests.previous' | 'requests.next', to: number) => ({
    label: t(key),
    href: hrefOf({ ...query, page: to }),
  });
  return {
    label: t('requests.pages'),
    summary: t('requests.page', { from, to: from + items.length - 1, total }),
    previous: page > 1 ? link('requests.previous', Math.min(page - 1, last)) : null,
    next: page < last ? link('requests.next', page + 1) : null,
  };
}

function lineOf({ assessment, dueIn }: RequestRow, t: Say): RequestLine {
  const { names, questionnaire, state, submission } = assessment;
  const assessmentId = { assessmentId: assessment.id };
  const withdrawn = state === 'cancelled';
  return {
    title: questionnaire.title,
    about: names.aiSystem,
    href: withdrawn ? null : paths.respond.to(assessmentId),
    buyer: names.buyer,
    state: stateOf(assessment, t),
    news: newsOf(assessment, t),
    due: dueWords(assessment, dueIn, t),
    late: dueIn !== null && dueIn < 0,
    receipts:
      submission === null || withdrawn
        ? []
        : [
            { label: t('requests.receipt.pdf'), href: paths.respondReceiptPdf.to(assessmentId) },
            { label: t('requests.receipt.json'), href: paths.respondReceiptFile.to(assessmentId) },
          ],
  };
}

function newsOf(assessment: Assessment, t: Say): string {
  const { returned, told } = assessment;
  if (told !== null) return t(`requests.told.${told.outcome}`);
  return returned !== null && isOpenForAnswering(assessment)
    ? t('requests.came-back', { count: returned.questions.length })
    : '';
}

function dueWords({ dueOn }: Assessment, dueIn: number | null, t: Say): string {
  if (dueIn === null) return t('requests.due-no-more');
  const due = new Date(dueOn);
  return dueIn < 0 ? t('requests.late', { due, days: -dueIn }) : t('requests.due', { due, days: dueIn });
}

/** What is due, what is answered, what came back, what ended. */
function stateOf({ state, returned }: Assessment, t: Say): PillView {
  if (state === 'cancelled') return { tone: 'plain', icon: 'ban', word: t('requests.state.withdrawn') };
  if (state === 'expired')
    return { tone: 'plain', icon: 'calendar-clock', word: t('requests.state.expired') };
  if (!isOpenForAnswering({ state }))
    return { tone: 'good', icon: 'check', word: t('requests.state.answered') };
  if (returned !== null) return { tone: 'warn', icon: 'undo-2', word: t('requests.state.returned') };
  const begun = state === 'in-progress';
  return {
    tone: 'info',
    icon: 'pencil',
    word: t(begun ? 'requests.state.in-progress' : 'requests.state.sent'),
  };
}
