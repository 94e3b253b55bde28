import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { AiSystemDetail, ClassifiedAiSystem } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  EmptyStateView,
  FactsView,
  LinkView,
  PageHeaderView,
  TimelineView,
} from '../../views.js';
import { type AiActCardView, aiActCard } from '../ai-act/card.view.js';
import { type AssessmentLine, assessmentLine } from '../assessments/assessment-row.view.js';
import { eventLine } from '../audit/event-line.view.js';
import { ARCHIVED_PILL, CRITICALITY_PILLS } from '../vendors/vendor-words.js';
import { givenFacts, sayOrigin } from './given.view.js';
import { type OvertakenView, overtakenView } from './overtaken.view.js';
import { type ProfileView, profileView } from './profile.view.js';
import { type RiskView, riskView } from './risk.view.js';

export interface AiSystemView {
  readonly header: PageHeaderView;
  readonly overtaken: OvertakenView | null;
  readonly purpose: string;
  readonly profile: ProfileView;
  readonly aiAct: AiActCardView;
  readonly given: {
    readonly facts: FactsView;
    /** Where it comes from. */
    readonly origin: string;
    readonly changeHref: string | null;
  };
  readonly assessments: readonly AssessmentLine[];
  readonly assessmentsCount: string;
  readonly noAssessments: EmptyStateView;
  readonly risk: RiskView;
  /** What Microsoft's supplier programme means for it. */
  readonly sspa: { readonly words: string; readonly link: LinkView };
  readonly record: FactsView;
  readonly notes: string;
  readonly history: TimelineView;
  readonly historyHref: string;
}

export function aiSystemView(
  detail: AiSystemDetail,
  classified: ClassifiedAiSystem,
  actor: Member,
): AiSystemView {
  const { aiSystem, vendor, assessments, history } = detail;
  const inUse = vendor.archivedAt === null;
  const send: ActionView | null =
    inUse && may(actor.role, 'assessments.send')
      ? {
          label: 'Send questionnaire',
          href: paths.sendQuestionnaire.to({ aiSystemId: aiSystem.id }),
          icon: 'send',
          primary: true,
        }
      : null;
  return {
    header: {
      title: aiSystem.name,
      facts: [
        ...(inUse ? [] : [{ pill: ARCHIVED_PILL }]),
        { link: { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) } },
        { text: ownerWords(detail) },
      ],
      actions: [...changeOf(detail, actor), ...(send === null ? [] : [send])],
    },
    overtaken: overtakenView(detail.overtaken, actor),
    purpose: aiSystem.purpose,
    profile: profileView(aiSystem, actor),
    aiAct: aiActCard(classified, actor),
    given: {
      facts: givenFacts(aiSystem.given),
      origin: sayOrigin(classified),
      changeHref: may(actor.role, 'vendors.change') ? paths.stateGiven.to({ aiSystemId: aiSystem.id }) : null,
    },
    assessments: assessments.map(assessmentLine),
    assessmentsCount: counted(assessments.length, 'assessment'),
    noAssessments: {
      icon: 'clipboard-check',
      title: 'Not assessed yet',
      text: 'A questionnaire about it is answered by link; its state and score will show here.',
      actions: send === null ? [] : [send],
    },
    risk: riskView(detail),
    sspa: sspaOf(detail, actor),
    record: recordOf(detail, actor),
    notes: aiSystem.notes,
    history: { events: history.map((event) => eventLine(event, actor.timeZone)) },
    historyHref: addressWith(paths.audit.to(), { thing: aiSystem.id }),
  };
}

const changeOf = ({ aiSystem }: AiSystemDetail, { role }: Member): ActionView[] =>
  may(role, 'vendors.change')
    ? [{ label: 'Change', href: paths.changeAiSystem.to({ aiSystemId: aiSystem.id }), icon: 'pencil' }]
    : [];

/** Its own owner; else whoever looks after its vendor. */
function ownerWords({ aiSystem, vendor }: AiSystemDetail): string {
  if (aiSystem.owner !== null) return `Owner ${aiSystem.owner.name}`;
  return vendor.owner === null ? 'No owner yet' : `Owner ${vendor.owner.name}, as of the vendor`;
}

function sspaOf({ aiSystem: { id, sspa } }: AiSystemDetail, { timeZone }: Member): AiSystemView['sspa'] {
  const href = paths.sspa.to({ aiSystemId: id });
  if (sspa === null)
    return {
      words: 'Does the vendor handle Microsoft’s data with it? A few answers say what SSPA asks.',
      link: { label: 'What the programme asks', href },
    };
  const known = Object.values(sspa.facts).filter((answer) => answer !== 'unknown').length;
  return {
    words: `${counted(known, 'answer')} known, by ${sspa.version}, ${formatTime(sspa.at, timeZone)}.`,
    link: { label: 'What the programme asks', href },
  };
}

const recordOf = ({ aiSystem, vendor, assessments }: AiSystemDetail, { timeZone }: Member): FactsView => ({
  rows: [
    { label: 'Vendor', value: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    { label: 'Criticality of the vendor', value: '', pill: CRITICALITY_PILLS[vendor.criticality] },
    { label: 'Owner', value: aiSystem.owner?.name ?? vendor.owner?.name ?? 'nobody yet' },
    { label: 'Assessed', value: assessments.length === 0 ? 'never' : counted(assessments.length, 'time') },
    { label: 'Added', value: formatTime(aiSystem.createdAt, timeZone) },
    { label: 'Changed', value: formatTime(aiSystem.changedAt, timeZone) },
  ],
});
