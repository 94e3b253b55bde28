import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AssessmentState } from '#domain/assessments/assessment.js';
import { type CalendarDate, formatDay, type Instant } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { contractDaysLeft, noticeBy } from '#domain/vendors/contract-days.js';
import type { CertificateRow, VendorDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  ConfirmView,
  EmptyStateView,
  FactsView,
  FactView,
  LinkView,
  PageHeaderView,
  PillView,
  TimelineView,
} from '../../views.js';
import { tierPills } from '../ai-systems/tier-pills.view.js';
import { type AssessmentLine, assessmentLine } from '../assessments/assessment-row.view.js';
import { eventLine } from '../audit/event-line.view.js';
import { type CertificatePanel, certificatePanel } from '../certificates/panel.view.js';
import { type FindingLine, findingLine } from '../findings/list.view.js';
import {
  ARCHIVED_PILL,
  CRITICALITY_PILLS,
  contractWords,
  daysLeftPill,
  shortWebsite,
} from './vendor-words.js';

export interface VendorView {
  readonly header: PageHeaderView;
  readonly aiSystems: readonly AiSystemLine[];
  readonly noAiSystems: EmptyStateView;
  readonly assessments: readonly AssessmentLine[];
  readonly assessmentsCount: string;
  /** Findings that still stand. */
  readonly findings: readonly FindingLine[];
  readonly contacts: readonly ContactLine[];
  readonly contract: FactsView | null;
  readonly tags: readonly LinkView[];
  readonly certificates: CertificatePanel;
  readonly notes: string;
  readonly record: FactsView;
  readonly change: LinkView | null;
  readonly history: TimelineView;
  readonly historyHref: string;
  /** Null for who may not change vendors. */
  readonly archive: ConfirmView | null;
}

interface ContactLine {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly receives: boolean;
}

interface AiSystemLine {
  readonly name: string;
  readonly purpose: string;
  /** Where it stands under the EU AI Act; empty where that is not known. */
  readonly tiers: readonly PillView[];
  /** The latest assessment of it. */
  readonly latest: AssessmentLine | null;
  readonly href: string;
  readonly send: LinkView | null;
}

export function vendorView(
  detail: VendorDetail,
  certificates: readonly CertificateRow[],
  actor: Member,
): VendorView {
  const { vendor, aiSystems, assessments } = detail;
  const vendorId = vendor.id;
  const mayChange = may(actor.role, 'vendors.change');
  const lineOf = (aiSystem: AiSystem): AiSystemLine => {
    const params = { aiSystemId: aiSystem.id };
    const latest = assessments.find(({ assessment }) => assessment.aiSystemId === aiSystem.id);
    return {
      name: aiSystem.name,
      purpose: aiSystem.purpose,
      tiers: tierPills(aiSystem),
      latest: latest === undefined ? null : assessmentLine(latest),
      href: paths.aiSystem.to(params),
      send:
        may(actor.role, 'assessments.send') && vendor.archivedAt === null
          ? { label: 'Send questionnaire', href: paths.sendQuestionnaire.to(params) }
          : null,
    };
  };
  return {
    header: {
      title: vendor.name,
      facts: factsOf(detail),
      actions: mayChange ? actionsOf(vendor) : [],
    },
    aiSystems: aiSystems.map(lineOf),
    noAiSystems: noAiSystems(vendorId, mayChange),
    assessments: assessments.map(assessmentLine),
    assessmentsCount: counted(assessments.length, 'assessment'),
    findings: detail.findings.map((finding) => findingLine(finding, detail.today)),
    contacts: vendor.contacts.map((contact) => ({ ...contact, name: contact.name || contact.email })),
    contract: contractOf(detail),
    tags: vendor.tags.map((tag) => ({ label: tag, href: addressWith(paths.vendors.to(), { tag }) })),
    certificates: certificatePanel(certificates, { vendorId, actor, on: detail.today }),
    notes: vendor.notes,
    record: recordOf(detail, actor),
    change: mayChange ? { label: 'Change', href: paths.changeVendor.to({ vendorId }) } : null,
    history: { events: detail.history.map((event) => eventLine(event, actor.timeZone)) },
    historyHref: addressWith(paths.audit.to(), { thing: vendorId }),
    archive: mayChange && vendor.archivedAt === null ? archiveOf(detail) : null,
  };
}

const factsOf = ({ vendor, aiSystems, today }: VendorDetail): FactView[] => [
  ...(vendor.archivedAt === null ? [] : [{ pill: ARCHIVED_PILL }]),
  { text: `Criticality ${vendor.criticality}` },
  { text: vendor.owner === null ? 'No owner yet' : `Owner ${vendor.owner.name}` },
  ...(vendor.contract.endsOn === null ? [] : [{ text: contractWords(vendor.contract, today) }]),
  ...(vendor.website === '' ? [] : [{ link: { label: shortWebsite(vendor.website), href: vendor.website } }]),
  { text: counted(aiSystems.length, 'AI system') },
];

/** Null where nothing is known of a contract. */
function contractOf({ vendor: { contract }, today }: VendorDetail): FactsView | null {
  const { startsOn, endsOn, noticeDays } = contract;
  if (startsOn === null && endsOn === null && noticeDays === null) return null;
  const left = contractDaysLeft(contract, today);
  const notice = noticeBy(contract);
  return {
    rows: [
      { label: 'From', value: startsOn === null ? 'not known' : formatDay(startsOn) },
      { label: 'Until', value: endsOn === null ? 'no end known' : formatDay(endsOn) },
      ...(left === null ? [] : [{ label: 'Left', value: '', pill: daysLeftPill(left) }]),
      ...(noticeDays === null ? [] : [{ label: 'Notice', value: counted(noticeDays, 'day') }]),
      ...(notice === null ? [] : [{ label: 'Give notice by', value: noticeWords(notice, today) }]),
    ],
  };
}

const noticeWords = (day: CalendarDate, today: CalendarDate): string =>
  day < today ? `${formatDay(day)}, which is over` : formatDay(day);

function actionsOf({ id: vendorId, archivedAt, revision }: VendorDetail['vendor']): ActionView[] {
  const change = { label: 'Change', href: paths.changeVendor.to({ vendorId }), icon: 'pencil' } as const;
  if (archivedAt !== null) {
    const fields = [{ name: 'revision', value: String(revision) }];
    const href = paths.restoreVendor.to({ vendorId });
    return [change, { label: 'Take back into use', href, icon: 'undo-2', primary: true, fields }];
  }
  const href = paths.newAiSystem.to({ vendorId });
  return [change, { label: 'Add AI system', href, icon: 'package-plus', primary: true }];
}

const OPEN: readonly AssessmentState[] = ['sending', 'sent', 'in-progress', 'submitting'];

/** What archiving does is said before it is done, open assessments first. */
function archiveOf({ vendor, assessments }: VendorDetail): ConfirmView {
  const open = assessments.filter(({ assessment }) => OPEN.includes(assessment.state)).length;
  const still =
    open === 0
      ? ''
      : `${counted(open, 'assessment')} ${open === 1 ? 'is' : 'are'} still open: the vendor can go on answering, but nothing new can be sent. `;
  return {
    label: 'Archive vendor…',
    text: `${still}${vendor.name} leaves the lists and choices. Its record, assessments and history stay, and it can be taken back into use.`,
    deed: `Archive ${vendor.name}`,
    action: paths.archiveVendor.to({ vendorId: vendor.id }),
    fields: [{ name: 'revision', value: String(vendor.revision) }],
    tone: 'bad',
  };
}

const noAiSystems = (vendorId: string, mayChange: boolean): EmptyStateView => ({
  icon: 'box',
  title: 'No AI system yet',
  text: mayChange
    ? 'A questionnaire is about one product or service that uses AI. Add it, with what you use it for. About one minute.'
    : 'Owners and managers add the AI systems of a vendor; each is assessed on its own.',
  actions: mayChange
    ? [{ label: 'Add an AI system', href: paths.newAiSystem.to({ vendorId }), primary: true }]
    : [],
});

/** Organisations in this portal whose members answer for the vendor, each since it first took on a questionnaire. */
function accountsOf({ assessments }: VendorDetail, timeZone: string): FactsView['rows'] {
  const kept = assessments.flatMap(({ assessment }) => assessment.claimedBy ?? []);
  const first = new Map(
    kept.toSorted((a, b) => (a.at < b.at ? 1 : -1)).map((account) => [account.organisationId, account]),
  );
  return [...first.values()].map(({ name, at }) => ({
    label: 'Answers from an account',
    value: `${name}, since ${formatTime(at, timeZone)}`,
  }));
}

const whenOf = (at: Instant | null, timeZone: string): string =>
  at === null ? 'never' : formatTime(at, timeZone);

function recordOf(detail: VendorDetail, { timeZone }: Member): FactsView {
  const { vendor } = detail;
  return {
    rows: [
      { label: 'Criticality', value: '', pill: CRITICALITY_PILLS[vendor.criticality] },
      { label: 'Owner', value: vendor.owner?.name ?? 'nobody yet' },
      ...(vendor.aliases.length === 0 ? [] : [{ label: 'Other names', value: vendor.aliases.join('; ') }]),
      vendor.website === ''
        ? { label: 'Website', value: 'not known' }
        : { label: 'Website', value: shortWebsite(vendor.website), href: vendor.website },
      { label: 'Last asked', value: whenOf(vendor.lastAskedAt, timeZone) },
      { label: 'Last assessed', value: whenOf(vendor.lastAssessedAt, timeZone) },
      ...accountsOf(detail, timeZone),
      { label: 'Registered', value: formatTime(vendor.createdAt, timeZone) },
      { label: 'Changed', value: formatTime(vendor.changedAt, timeZone) },
    ],
  };
}
