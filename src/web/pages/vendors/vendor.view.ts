import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { Services } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  EmptyStateView,
  FactsView,
  FactView,
  LinkView,
  PageHeaderView,
} from '../../views.js';
import { type AssessmentLine, assessmentLine } from '../assessments/assessment-row.view.js';
import { CRITICALITY_PILLS, shortWebsite } from './vendor-words.js';

export interface VendorView {
  readonly header: PageHeaderView;
  readonly aiSystems: readonly AiSystemLine[];
  readonly noAiSystems: EmptyStateView;
  readonly assessments: readonly AssessmentLine[];
  readonly assessmentsCount: string;
  readonly contact: { readonly name: string; readonly email: string } | null;
  readonly notes: string;
  readonly record: FactsView;
  readonly change: LinkView | null;
}

interface AiSystemLine {
  readonly name: string;
  readonly purpose: string;
  /** The latest assessment of it. */
  readonly latest: AssessmentLine | null;
  readonly change: LinkView | null;
  readonly send: LinkView | null;
}

type VendorDetail = Awaited<ReturnType<Services['vendors']['read']>>;

export function vendorView({ vendor, aiSystems, assessments }: VendorDetail, actor: Member): VendorView {
  const vendorId = vendor.id;
  const mayChange = may(actor.role, 'vendors.change');
  const lineOf = (aiSystem: AiSystem): AiSystemLine => {
    const params = { aiSystemId: aiSystem.id };
    const latest = assessments.find(({ assessment }) => assessment.aiSystemId === aiSystem.id);
    return {
      name: aiSystem.name,
      purpose: aiSystem.purpose,
      latest: latest === undefined ? null : assessmentLine(latest),
      change: mayChange ? { label: 'Change', href: paths.changeAiSystem.to(params) } : null,
      send: may(actor.role, 'assessments.send')
        ? { label: 'Send questionnaire', href: paths.sendQuestionnaire.to(params) }
        : null,
    };
  };
  const { contact } = vendor;
  return {
    header: {
      title: vendor.name,
      facts: factsOf(vendor, aiSystems.length),
      actions: actionsOf(vendorId, mayChange),
    },
    aiSystems: aiSystems.map(lineOf),
    noAiSystems: noAiSystems(vendorId, mayChange),
    assessments: assessments.map(assessmentLine),
    assessmentsCount: counted(assessments.length, 'assessment'),
    contact: contact.name === '' && contact.email === '' ? null : contact,
    notes: vendor.notes,
    record: recordOf(vendor, actor),
    change: mayChange ? { label: 'Change', href: paths.changeVendor.to({ vendorId }) } : null,
  };
}

const factsOf = (vendor: VendorDetail['vendor'], systems: number): FactView[] => [
  { text: `Criticality ${vendor.criticality}` },
  ...(vendor.website === '' ? [] : [{ link: { label: shortWebsite(vendor.website), href: vendor.website } }]),
  { text: counted(systems, 'AI system') },
];

const actionsOf = (vendorId: string, mayChange: boolean): ActionView[] =>
  mayChange
    ? [
        { label: 'Change', href: paths.changeVendor.to({ vendorId }), icon: 'pencil' },
        {
          label: 'Add AI system',
          href: paths.newAiSystem.to({ vendorId }),
          icon: 'package-plus',
          primary: true,
        },
      ]
    : [];

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

const recordOf = (vendor: VendorDetail['vendor'], { timeZone }: Member): FactsView => ({
  rows: [
    { label: 'Criticality', value: '', pill: CRITICALITY_PILLS[vendor.criticality] },
    vendor.website === ''
      ? { label: 'Website', value: 'not known' }
      : { label: 'Website', value: shortWebsite(vendor.website), href: vendor.website },
    { label: 'Registered', value: formatTime(vendor.createdAt, timeZone) },
    { label: 'Changed', value: formatTime(vendor.changedAt, timeZone) },
  ],
});
