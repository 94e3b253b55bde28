import { formatDay } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { type LibraryDocument, type LibraryEntry, usualReview } from '#domain/library/library-entry.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { LibraryDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type {
  ConfirmView,
  ErrorSummaryView,
  FactsView,
  FactView,
  FaultView,
  FieldView,
  LinkView,
  PageHeaderView,
  TimelineView,
} from '../../views.js';
import { eventLine } from '../audit/event-line.view.js';
import {
  requirementNumbers,
  type Speaker,
  sayStale,
  sayStandard,
  stalePill,
  statePill,
} from './library-words.js';

export interface EntryView {
  readonly header: PageHeaderView;
  readonly summary: ErrorSummaryView | null;
  /** Why it may no longer be true. */
  readonly stale: readonly string[];
  readonly answer: string;
  readonly note: string;
  readonly documents: readonly {
    readonly name: string;
    readonly href: string | null;
    readonly said: string;
  }[];
  readonly wordings: readonly string[];
  readonly requirements: readonly string[];
  readonly facts: FactsView;
  /** Null for whoever may not, or where an owner need not. */
  readonly approve: {
    readonly action: string;
    readonly revision: number;
    readonly field: FieldView;
    readonly deed: string;
  } | null;
  readonly approveHint: string | null;
  readonly retire: ConfirmView | null;
  readonly usedTimes: string;
  readonly uses: readonly { readonly said: string; readonly at: string; readonly by: string }[];
  readonly history: TimelineView;
}

interface Reader extends Speaker {
  readonly actor: Member;
  readonly frameworks: readonly Framework[];
}

export function entryView(
  detail: LibraryDetail,
  reader: Reader,
  refused?: { readonly typed: string; readonly faults: readonly FaultView[] },
): EntryView {
  const { t, actor, frameworks, timeZone } = reader;
  const { entry, staleness, uses, usedTimes, history } = detail;
  const mayChange = may(actor.role, 'library.change');
  const faults = refused?.faults ?? [];
  return {
    header: {
      title: entry.question,
      facts: factsOf(detail, t),
      actions: mayChange ? [changeOf(entry, t)] : [],
    },
    summary:
      faults.length === 0
        ? null
        : {
            title: t('library.form.mend', { count: faults.length }),
            faults: faults.map(({ field, text }) => ({ text, href: `#field-${field}` })),
          },
    stale: entry.state === 'retired' ? [] : staleness.map((each) => sayStale(each, reader)),
    answer: sayStandard(entry.answer, t),
    note: entry.answer.note,
    documents: entry.documents.map((document) => documentLine(entry, document, t)),
    wordings: entry.wordings,
    requirements: requirementNumbers(entry.requirements, frameworks),
    facts: recordOf(entry, reader),
    approve: may(actor.role, 'library.approve') ? approvalOf(detail, t, refused) : null,
    approveHint:
      mayChange && !may(actor.role, 'library.approve') && entry.state === 'draft'
        ? t('library.approve-others')
        : null,
    retire: mayChange && entry.state !== 'retired' ? retireOf(entry, t) : null,
    usedTimes: t('library.used-times', { count: usedTimes }),
    uses: uses.map(({ buyer, aiSystem, at, by }) => ({
      said: t('library.used-said', { buyer, aiSystem }),
      at: formatTime(at, timeZone),
      by,
    })),
    history: { events: history.map((event) => eventLine(event, timeZone)) },
  };
}

const factsOf = ({ entry, staleness }: LibraryDetail, t: Speaker['t']): FactView[] => [
  { pill: statePill(entry.state, t) },
  ...(staleness.length > 0 && entry.state !== 'retired' ? [{ pill: stalePill(t) }] : []),
  { text: t(`library.kind.${entry.answer.kind}`) },
  { text: `${t('library.review-by')} ${formatDay(entry.reviewBy)}` },
];

const changeOf = ({ id }: LibraryEntry, t: Speaker['t']): LinkView => ({
  label: t('library.change'),
  href: paths.changeEntry.to({ entryId: id }),
  icon: 'pencil',
});

const documentLine = (
  { id: entryId }: LibraryEntry,
  { id, name, validUntil }: LibraryDocument,
  t: Speaker['t'],
): EntryView['documents'][number] => ({
  name,
  href: id === null ? null : paths.libraryDocument.to({ entryId, documentId: id }),
  said:
    id === null
      ? t('library.document-missing')
      : validUntil === null
        ? t('library.document-here')
        : t('library.document-until', { day: formatDay(validUntil) }),
});

function recordOf({ owner, source, approval }: LibraryEntry, { t, timeZone }: Reader): FactsView {
  return {
    rows: [
      { label: t('library.owner'), value: owner.name },
      {
        label: t('library.kept-from'),
        value:
          source === null
            ? t('library.by-hand')
            : t('library.kept-from-said', {
                aiSystem: source.aiSystem,
                buyer: source.buyer,
                round: source.round,
              }),
      },
      {
        label: t('library.approved-by'),
        value:
          approval === null
            ? t('library.not-approved')
            : t('library.approved-said', { by: approval.by, at: formatTime(approval.at, timeZone) }),
      },
    ],
  };
}

function approvalOf(
  { entry, today, staleness }: LibraryDetail,
  t: Speaker['t'],
  refused?: { readonly typed: string; readonly faults: readonly FaultView[] },
): NonNullable<EntryView['approve']> {
  const deeds = {
    draft: 'library.approve',
    approved: 'library.approve-again',
    retired: 'library.approve-back',
  } as const;
  const usual = entry.state === 'draft' && staleness.length === 0 ? entry.reviewBy : usualReview(today);
  return {
    action: paths.approveEntry.to({ entryId: entry.id }),
    revision: entry.revision,
    deed: t(deeds[entry.state]),
    field: {
      name: 'review-by',
      label: t('library.review-by'),
      help: t('library.review-help'),
      type: 'date',
      narrow: true,
      required: true,
      value: refused?.typed ?? usual,
      error: refused?.faults[0]?.text ?? null,
    },
  };
}

const retireOf = ({ id, revision }: LibraryEntry, t: Speaker['t']): ConfirmView => ({
  label: t('library.retire'),
  text: t('library.retire-text'),
  deed: t('library.retire-deed'),
  action: paths.retireEntry.to({ entryId: id }),
  fields: [{ name: 'revision', value: String(revision) }],
  tone: 'bad',
});
