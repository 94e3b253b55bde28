import { formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { Carrying } from '#domain/sspa/certificate-for-section-k.js';
import type { FoundPoint, FoundStep, PointStanding, SspaPath } from '#domain/sspa/sspa-path.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import type { SspaDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ActionView, FactsView, LinkView, PageHeaderView, PillView } from '../../views.js';
import {
  type SspaFormView,
  type SspaTyped,
  sspaFacts,
  sspaField,
  sspaFormView,
  typedSspa,
} from './sspa-form.view.js';
import { leftOf, type SspaTimeline, sspaTimeline } from './sspa-timeline.view.js';
import { CARRYING_PILLS, type GroundsView, groundsView, MET_PILLS, STANDING_PILLS } from './sspa-words.js';

/** What Microsoft's supplier programme means for an AI system of a vendor. */
export interface SspaView {
  readonly header: PageHeaderView;
  /** Whether anything was stated; else the form comes first. */
  readonly stated: boolean;
  readonly glance: readonly { readonly label: string; readonly pill: PillView; readonly text: string }[];
  /** Where the version stated is not the one that counted then. */
  readonly otherVersion: string;
  readonly settles: readonly {
    readonly question: string;
    readonly href: string | null;
    readonly decides: string;
  }[];
  readonly groups: readonly PointGroup[];
  readonly certificate: {
    readonly rule: { readonly text: string; readonly grounds: GroundsView };
    readonly rows: readonly CertificateLine[];
    readonly upload: LinkView | null;
    readonly notEstablished: readonly Statement[];
  };
  readonly deadlines: {
    readonly timeline: SspaTimeline | null;
    /** Why there is no line of time, or from when it counts. */
    readonly lead: string;
    readonly rows: readonly StepLine[];
  };
  readonly sectionK: {
    readonly title: string;
    readonly says: string;
    /** Every section whose numbers are known: `G Subcontractors: 23 to 28`. */
    readonly sections: readonly string[];
    readonly framework: string;
    readonly lines: readonly {
      readonly number: string;
      readonly title: string;
      readonly summary: string;
      readonly href: string;
    }[];
  };
  /** What is stated, for paper. */
  readonly known: FactsView;
  /** Null for whoever may not. */
  readonly form: SspaFormView | null;
  /** Null where it cannot be sent by whoever looks. */
  readonly send: ActionView | null;
  readonly caveats: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    readonly anchor: string;
    readonly title: string;
    readonly address: string | null;
    readonly read: string;
  }[];
  readonly foot: string;
}

interface PointGroup {
  readonly title: string;
  readonly lead: string;
  /** Shown only when it is opened. */
  readonly folded: boolean;
  readonly points: readonly PointLine[];
}

export interface PointLine {
  readonly title: string;
  readonly pill: PillView;
  readonly met: PillView | null;
  readonly says: string;
  readonly because: string;
  readonly grounds: GroundsView;
}

interface CertificateLine {
  readonly name: string;
  readonly href: string;
  readonly pill: PillView;
  readonly says: string;
  readonly scope: string;
}

interface Statement {
  readonly title: string;
  readonly says: string;
  readonly grounds: GroundsView;
}

interface StepLine {
  readonly title: string;
  readonly day: string;
  readonly left: string;
  readonly says: string;
  readonly pill: PillView;
  readonly grounds: GroundsView;
}

const GROUPS: readonly (readonly [standing: PointStanding, title: string, lead: string])[] = [
  ['applies', 'What applies', ''],
  [
    'unconfirmed',
    'What may apply',
    'The answers are there; no source that could be read settles what follows from them. Ask Microsoft.',
  ],
  ['open', 'What is open', 'An answer is missing. What is said here follows if it applies.'],
  ['ruled-out', 'What does not apply', ''],
];

export function sspaView(detail: SspaDetail, actor: Member, form?: SspaTyped): SspaView {
  const { aiSystem, rules, path, profile } = detail;
  const mayChange = may(actor.role, 'vendors.change');
  const usual = { typed: typedSspa(rules, profile), faults: [] };
  return {
    header: headerOf(detail, actor),
    stated: aiSystem.sspa !== null,
    glance: glanceOf(detail),
    otherVersion: otherVersion(detail),
    settles: path.needs.map(({ fact, points }) => ({
      question: rules.facts.find(({ id }) => id === fact)?.question ?? fact,
      href: mayChange ? `#field-${sspaField(fact)}` : null,
      decides: counted(points.length, 'point'),
    })),
    groups: groupsOf(detail),
    certificate: certificateOf(detail, actor),
    deadlines: {
      timeline: sspaTimeline(path),
      lead: cycleWords(detail),
      rows: path.steps.map((step) => stepLine(step, detail)),
    },
    sectionK: sectionKView(detail),
    known: sspaFacts(rules, aiSystem.sspa),
    form: mayChange ? sspaFormView(detail, form ?? usual) : null,
    send: sendOf(detail, actor),
    caveats: rules.caveats,
    sources: rules.sources.map((source) => ({ ...source, anchor: `source-${source.id}` })),
    foot: `${rules.title}, as of ${formatDay(rules.asOf)}, read by ${path.version.title}. Not legal advice and no status.`,
  };
}

const groupsOf = ({ path, rules }: SspaDetail): SspaView['groups'] =>
  GROUPS.flatMap(([standing, title, lead]) => {
    const points = path.points.filter((point) => point.standing === standing);
    const folded = standing === 'ruled-out';
    return points.length === 0
      ? []
      : [{ title, lead, folded, points: points.map((point) => pointLine(point, rules)) }];
  });

const certificateOf = ({ vendor, rules, path }: SspaDetail, { role }: Member): SspaView['certificate'] => ({
  rule: { text: path.version.certificate.says, grounds: groundsView(path.version.certificate) },
  rows: path.certificates.map((each) => certificateLine(each, path)),
  upload:
    may(role, 'certificates.change') && vendor.archivedAt === null
      ? { label: 'Upload certificate', href: paths.uploadCertificate.to({ vendorId: vendor.id }) }
      : null,
  notEstablished: rules.notEstablished.map((each) => ({
    title: each.title,
    says: each.says,
    grounds: groundsView(each),
  })),
});

const sectionKView = ({ path: { version }, rules, sectionK }: SspaDetail): SspaView['sectionK'] => ({
  title: `Section K in ${version.id}`,
  says: version.sectionK.says,
  sections: version.sections.map(
    ({ letter, title, from, to }) => `${letter} ${title}: ${from === to ? from : `${from} to ${to}`}`,
  ),
  framework: paths.framework.to({ frameworkId: rules.framework }),
  lines: sectionK.map(({ id, title, summary, number, enteredBy }) => ({
    number: number === null ? '–' : enteredBy === null ? number : `${number}, entered by ${enteredBy}`,
    title,
    summary,
    href: paths.requirement.to({ frameworkId: rules.framework, requirementId: id }),
  })),
});

function headerOf({ aiSystem, vendor, path, rules }: SspaDetail, { timeZone }: Member): PageHeaderView {
  const stated =
    aiSystem.sspa === null
      ? { text: 'Nothing is stated yet' }
      : { text: `Stated ${formatTime(aiSystem.sspa.at, timeZone)}` };
  return {
    title: `${aiSystem.name} and Microsoft’s supplier programme`,
    facts: [
      { pill: { tone: 'plain', icon: 'info', word: 'No status' } },
      { link: { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) } },
      { text: `${path.version.title}, rules as of ${formatDay(rules.asOf)}` },
      stated,
    ],
    actions: [],
  };
}

/** The answers to the questions one comes with. */
function glanceOf({ path }: SspaDetail): SspaView['glance'] {
  const at = (id: string) => path.points.find((point) => point.id === id);
  const asked: readonly (readonly [label: string, id: string])[] = [
    ['The programme', 'in-scope'],
    ['Section K, AI systems', 'section-k'],
    ['Independent proof of Section K', 'section-k-assurance'],
    ['ISO/IEC 42001 certificate compulsory', 'certificate-compulsory'],
  ];
  return asked.flatMap(([label, id]) => {
    const point = at(id);
    if (point === undefined) return [];
    const text = point.met === null ? '' : MET_PILLS[point.met].word;
    return [{ label, pill: STANDING_PILLS[point.standing], text }];
  });
}

function otherVersion({ path: { version, versionThen, cycle, on } }: SspaDetail): string {
  if (versionThen === null || versionThen.id === version.id) return '';
  const day =
    cycle === null ? `today, ${formatDay(on)},` : `when this cycle began, ${formatDay(cycle.start)},`;
  return `As far as is known ${versionThen.title} counted ${day} and not ${version.title}. Keep ${version.title} only where Microsoft’s portal names it.`;
}

function pointLine(point: FoundPoint, { facts }: SspaRules): PointLine {
  const words = point.because.flatMap(({ fact, value }) => {
    const found = facts.find(({ id }) => id === fact);
    return found === undefined ? [] : [value === 'yes' ? found.says : found.nay];
  });
  return {
    title: point.title,
    pill: STANDING_PILLS[point.standing],
    met: point.met === null ? null : MET_PILLS[point.met],
    says: point.says,
    because: words.length === 0 ? '' : `Because ${listed(words)}.`,
    grounds: groundsView(point),
  };
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const certificateLine = (carrying: Carrying, path: SspaPath): CertificateLine => ({
  name: carrying.certificate.name,
  href: paths.certificate.to({ certificateId: carrying.certificate.id }),
  pill: CARRYING_PILLS[carrying.carries],
  says: [carrying.says, endsFirst(carrying, path)].filter((words) => words !== '').join(' '),
  scope: carrying.certificate.scope,
});

/** Said of a certificate that would have to be renewed before proof is due. */
function endsFirst({ certificate: { expiresOn }, carries }: Carrying, { steps }: SspaPath): string {
  const due = steps.find(({ byCertificate }) => byCertificate)?.window?.due;
  if (carries === 'no' || expiresOn === null || due === undefined || expiresOn >= due) return '';
  return `It ends before proof is due, about ${formatDay(due)}.`;
}

function cycleWords({ path: { cycle, steps } }: SspaDetail): string {
  if (steps.length === 0) return 'Nothing is due: the programme does not concern the vendor.';
  if (cycle === null)
    return 'State the day the requirements were issued, or an anniversary of the enrolment, to see the days.';
  const from = `Counted from ${formatDay(cycle.start)}`;
  return cycle.byAnniversary ? `${from}, the latest anniversary of the day that is stated.` : `${from}.`;
}

function stepLine(step: FoundStep, { path: { on } }: SspaDetail): StepLine {
  const { window } = step;
  return {
    title: step.title,
    day: window === null ? 'not known' : `${step.approximate ? 'about ' : ''}${formatDay(window.due)}`,
    left: window === null ? '' : leftOf(window.due, on),
    says: step.says,
    pill: STANDING_PILLS[step.standing],
    grounds: groundsView(step),
  };
}

/** What sends the questionnaire about Section K: it first notes that data of Microsoft is handled. */
function sendOf({ aiSystem, vendor }: SspaDetail, { role }: Member): ActionView | null {
  if (vendor.archivedAt !== null || !may(role, 'assessments.send')) return null;
  return {
    label: 'Send the Section K questionnaire',
    href: paths.askSectionK.to({ aiSystemId: aiSystem.id }),
    icon: 'send',
    primary: true,
    fields: [],
  };
}
