import { AUDIT_ACTIONS, type AuditAction, type AuditEntry, assessmentOf } from '#domain/audit/event.js';
import { type CalendarDate, formatDay } from '#domain/dates.js';
import type { ChainVerdict, Services } from '#services/contract.js';
import { addressWith, counted, pagerFor, pastTheEnd } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ChoiceView,
  EmptyStateView,
  FieldView,
  LinkView,
  PageHeaderView,
  PagerView,
} from '../../views.js';
import { SAYINGS, sayActor, sayEvent, THING_WORDS } from './say-event.js';

export interface AuditQuery {
  readonly action: AuditAction | '';
  readonly thing: string;
  /** Who did it, by name; '' for anybody. */
  readonly who: string;
  readonly day: CalendarDate | null;
  readonly page: number;
  readonly verify: boolean;
}

export interface AuditView {
  readonly header: PageHeaderView;
  readonly filter: {
    readonly action: string;
    readonly field: FieldView;
    readonly thing: string;
    readonly who: string;
    readonly day: string;
  };
  readonly clear: LinkView | null;
  readonly verdict: VerdictView | null;
  readonly rows: readonly EntryLine[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

interface EntryLine {
  readonly at: AuditEntry['at'];
  readonly who: LinkView;
  readonly what: string;
  readonly thing: LinkView;
  /** Everything about the same thing. */
  readonly history: string;
  readonly sequence: number;
  readonly hash: string;
}

/** What recomputing the chain found. */
export interface VerdictView {
  readonly tone: 'good' | 'bad';
  readonly title: string;
  readonly text: string;
  readonly head: string;
}

type AuditPage = Awaited<ReturnType<Services['audit']['list']>>;

export function auditView(page: AuditPage, query: AuditQuery, verdict: ChainVerdict | null): AuditView {
  const { action, thing, who, day } = query;
  const filtered = action !== '' || thing !== '' || who !== '' || day !== null;
  const hrefOf = (to: number) =>
    addressWith(paths.audit.to(), { action, thing, who, day: day ?? '', page: to });
  return {
    header: {
      title: 'Audit log',
      facts: [{ text: counted(page.total, 'entry', 'entries') + (filtered ? ' match' : '') }],
      actions: [{ label: 'Verify the chain', href: `${paths.audit.to()}?verify=yes`, icon: 'shield-check' }],
    },
    filter: { action: paths.audit.to(), field: actionField(action), thing, who, day: day ?? '' },
    clear: filtered ? { label: 'Clear filters', href: paths.audit.to() } : null,
    verdict: verdict === null ? null : verdictView(verdict),
    rows: page.items.map((entry) => entryLine(entry, page.about)),
    pager: pagerFor(page, 'Pages of the audit log', hrefOf),
    empty:
      page.items.length > 0
        ? null
        : page.total > 0
          ? pastTheEnd(hrefOf(1))
          : nothingThere(filtered ? filterWords(query) : ''),
  };
}

const actionField = (value: string): FieldView => ({
  name: 'action',
  label: 'What',
  type: 'select',
  value,
  narrow: true,
  options: [
    { value: '', label: 'Everything done' },
    ...AUDIT_ACTIONS.map((action): ChoiceView => ({ value: action, label: SAYINGS[action].title })),
  ],
});

function entryLine(entry: AuditEntry, about: AuditPage['about']): EntryLine {
  const { thing } = entry;
  const assessmentId = assessmentOf(entry);
  const assessment = assessmentId === null ? undefined : about.get(assessmentId);
  const history = addressWith(paths.audit.to(), { thing: thing.id });
  return {
    at: entry.at,
    who: {
      label: sayActor(entry.actor),
      href: addressWith(paths.audit.to(), { who: entry.actor.name }),
    },
    what: sayEvent(entry, assessment?.questions),
    thing:
      assessment === undefined
        ? { label: THING_WORDS[thing.kind], href: pageOf(thing) ?? history }
        : {
            label: `${assessment.names.vendor} · ${assessment.names.aiSystem}`,
            href: paths.assessment.to({ assessmentId: assessment.id }),
          },
    history,
    sequence: entry.sequence,
    hash: entry.hash,
  };
}

function pageOf({ kind, id }: AuditEntry['thing']): string | null {
  if (kind === 'vendor') return paths.vendor.to({ vendorId: id });
  if (kind === 'certificate') return paths.certificate.to({ certificateId: id });
  if (kind === 'finding') return paths.finding.to({ findingId: id });
  if (kind === 'vendor-import') return paths.vendorImport.to({ importId: id });
  if (kind === 'register-import') return paths.registerImport.to({ importId: id });
  return kind === 'assessment' ? paths.assessment.to({ assessmentId: id }) : null;
}

const filterWords = ({ action, thing, who, day }: AuditQuery): string =>
  [
    action === '' ? '' : `“${SAYINGS[action].title}”`,
    who === '' ? '' : `by ${who}`,
    day === null ? '' : `on ${formatDay(day)}`,
    thing === '' ? '' : `about ${thing}`,
  ]
    .filter((words) => words !== '')
    .join(' and ');

const nothingThere = (filters: string): EmptyStateView => ({
  icon: 'history',
  title: filters === '' ? 'Nothing recorded here yet' : `No entry matches ${filters}`,
  text: 'What is done in the portal shows here a moment later.',
  actions: filters === '' ? [] : [{ label: 'Clear filters', href: paths.audit.to() }],
});

export function verdictView(verdict: ChainVerdict): VerdictView {
  const entries = counted(verdict.entries, 'entry', 'entries');
  if (verdict.valid) {
    const erased =
      verdict.erased === 0
        ? ''
        : ` Names and details of ${counted(verdict.erased, 'entry', 'entries')} were erased; their hashes stand in for them.`;
    return {
      tone: 'good',
      title: `The chain holds: ${entries}, nothing missing, nothing altered`,
      text: `Every entry names the hash of the one before, and every hash was computed again.${erased} Keep the last hash elsewhere to notice a chain that was cut at its end.`,
      head: verdict.head,
    };
  }
  return {
    tone: 'bad',
    title: `The chain breaks at entry ${verdict.brokenAt}`,
    text: `What was found: ${verdict.why}. The ${entries} before it hold. Tell whoever runs this portal, and keep a copy of the database as it is.`,
    head: '',
  };
}
