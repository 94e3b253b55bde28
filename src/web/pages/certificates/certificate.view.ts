import { DOCUMENT_TYPES } from '#domain/certificates/certificate.js';
import type { Assay } from '#domain/certificates/check.js';
import type { AheadDate } from '#domain/certificates/dates-ahead.js';
import { formatDay, type Instant } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { CertificateDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { addressWith } from '../../kit/listing.js';
import { sayBytes } from '../../kit/say-bytes.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  ConfirmView,
  FactsView,
  FactView,
  FieldView,
  LinkView,
  PageHeaderView,
  PillView,
  TimelineView,
} from '../../views.js';
import { eventLine } from '../audit/event-line.view.js';
import { FINDING_STATE_PILLS, SEVERITY_PILLS } from '../findings/finding-words.js';
import {
  BEING_READ,
  CERTIFICATE_VERDICT_PILLS,
  FAULT_WORDS,
  SETTLES_HEADINGS,
  TYPE_LABELS,
} from './certificate-words.js';
import { type ChainLink, chainOf } from './chain.view.js';
import { type CheckGroup, countsOf, openFirst, wordLink } from './checks.view.js';
import { type FieldsView, fieldsView } from './fields.view.js';
import { type GivenPanel, givenPanel } from './given.view.js';
import { announcedPills, type LifePanel, lifePanel } from './life.view.js';
import { type LinksPanel, linksPanel } from './links.view.js';
import { type LookUpLine, lookUpLines } from './look-ups.view.js';
import { type OtherPanel, otherPanel } from './other-document.view.js';
import { type PageDrawing, pageDrawing } from './page-drawing.view.js';
import { type RemindersPanel, remindersPanel } from './reminders.view.js';
import { type SuccessionStep, successionSteps } from './succession.view.js';

export interface CertificateView {
  readonly header: PageHeaderView;
  /** Instead of a verdict, while the file is being read. */
  readonly waiting: { readonly again: string } | null;
  readonly sentence: string;
  readonly onTheWordOf: string;
  readonly settlesHeading: string;
  /** What would settle what is open, the decisive first. */
  readonly settles: readonly { readonly id: string; readonly title: string; readonly settle: string }[];
  /** Where it is another kind of document: told for what it is. */
  readonly other: OtherPanel | null;
  readonly chain: readonly ChainLink[];
  readonly drawing: PageDrawing | null;
  /** Why there is no drawing, and what to do. */
  readonly noDrawing: string;
  readonly fields: FieldsView;
  readonly lookUps: readonly LookUpLine[];
  readonly recordLookUp: LinkView | null;
  readonly counts: string;
  /** What the checks are not. */
  readonly caution: string;
  readonly groups: readonly CheckGroup[];
  readonly allChecks: LinkView;
  /** Certificates before and after it, with what changed between; empty where it stands alone. */
  readonly succession: readonly SuccessionStep[];
  readonly life: LifePanel | null;
  readonly ahead: FactsView;
  readonly reminders: RemindersPanel | null;
  readonly record: FactsView;
  readonly kind: KindPanel;
  readonly links: LinksPanel;
  /** Findings that were raised from it. */
  readonly findings: readonly {
    readonly link: LinkView;
    readonly severity: PillView;
    readonly state: PillView;
  }[];
  readonly raise: LinkView | null;
  readonly given: GivenPanel | null;
  readonly archive: ConfirmView | null;
  readonly restore: ActionView | null;
  readonly timeline: TimelineView;
}

interface KindPanel {
  readonly words: string;
  readonly because: string;
  /** Null where the reader may not change it. */
  readonly form: { readonly action: string; readonly field: FieldView } | null;
}
export interface Looking {
  readonly actor: Member;
  /** The page of the file to draw. */
  readonly page: number;
}

export function certificateView(detail: CertificateDetail, { actor, page }: Looking): CertificateView {
  const { certificate, assay } = detail;
  const { reading } = certificate;
  const params = { certificateId: certificate.id };
  const mayChange = may(actor.role, 'certificates.change');
  const fields = fieldsView(certificate, detail.facts.type.type, { timeZone: actor.timeZone, mayChange });
  const told = assay.verdict;
  return {
    header: headerOf(detail, mayChange),
    waiting: reading === null ? { again: paths.certificate.to(params) } : null,
    sentence: told.sentence,
    onTheWordOf:
      told.onTheWordOf === null
        ? ''
        : `On the word of ${told.onTheWordOf.name}, who looked on ${formatDay(told.onTheWordOf.on)}.`,
    settlesHeading: SETTLES_HEADINGS[told.id],
    settles: settlesOf(detail),
    other: otherPanel(detail),
    chain: chainOf(detail),
    drawing: pageDrawing(certificate, fields.rows, page),
    noDrawing: noDrawing(detail),
    fields,
    lookUps: lookUpLines(detail, { actor, mayChange }),
    recordLookUp:
      isLookedUp(detail) && mayChange
        ? { label: 'Record a look-up', href: paths.newLookUp.to(params) }
        : null,
    counts: countsOf(shownOf(detail)),
    caution: cautionOf(detail),
    groups: openFirst(shownOf(detail), wordLink(certificate.id, mayChange)),
    allChecks: { label: 'All checks', href: paths.certificateChecks.to(params) },
    succession: successionSteps(detail),
    life: lifePanel(detail, { timeZone: actor.timeZone, mayChange }),
    ahead: { rows: detail.ahead.map(dateRow) },
    reminders: remindersPanel(detail, mayChange),
    record: recordOf(detail, actor),
    kind: kindPanel(detail, mayChange),
    links: linksPanel(detail, mayChange),
    findings: detail.findings.map(({ id, title, severity, state }) => ({
      link: { label: title, href: paths.finding.to({ findingId: id }) },
      severity: SEVERITY_PILLS[severity],
      state: FINDING_STATE_PILLS[state],
    })),
    raise: raiseOf(detail, actor),
    given: givenPanel(certificate, { timeZone: actor.timeZone, mayChange }),
    archive: mayChange && certificate.archivedAt === null ? archiveConfirm(params) : null,
    restore:
      mayChange && certificate.archivedAt !== null
        ? { label: 'Restore', href: paths.restoreCertificate.to(params), icon: 'archive-restore', fields: [] }
        : null,
    timeline: { events: detail.events.map((entry) => eventLine(entry, actor.timeZone)) },
  };
}

/** Of a document that is no ISO/IEC 42001 certificate, an expert looks no further than what it is. */
const shownOf = ({ assay, other }: CertificateDetail): Assay =>
  other === null
    ? assay
    : {
        ...assay,
        checks: assay.checks.filter(
          ({ category }) => category === 'file integrity' || category === 'document type',
        ),
      };

/** Whether there is a register in which a document of its kind stands. */
const isLookedUp = ({ lookUps }: CertificateDetail): boolean => lookUps.length > 0;

const cautionOf = ({ other }: CertificateDetail): string =>
  `${other === null ? 'An ISO/IEC 42001 certificate speaks of a management system. It' : 'Whatever this document shows, it'} never proves that an AI system conforms to the EU AI Act. The checks are aids to your judgement, not legal advice.`;

/** More than this is read among the checks. */
const SETTLES_SHOWN = 4;

/** How a certificate is called: by its number, else by its file. */
export const calledOf = ({ certificate, facts }: Pick<CertificateDetail, 'certificate' | 'facts'>): string =>
  facts.fields.number === undefined ? certificate.file.name : `Certificate ${facts.fields.number.value}`;

/** Where a finding is raised from it; null where nobody may, or there is no assessment it would belong to. */
const raiseOf = ({ certificate, assessed }: CertificateDetail, actor: Member): LinkView | null =>
  assessed === null || certificate.reading === null || !may(actor.role, 'reviews.judge')
    ? null
    : {
        label: 'Raise a finding…',
        href: addressWith(paths.newFinding.to({ assessmentId: assessed }), { certificate: certificate.id }),
        icon: 'flag',
      };

function headerOf(detail: CertificateDetail, mayChange: boolean): PageHeaderView {
  const { certificate, vendor, facts, assay, ahead } = detail;
  const params = { certificateId: certificate.id };
  const expiry = ahead.find(({ kind }) => kind === 'expiry');
  const expiresOn = facts.fields.expiresOn?.value;
  const file: ActionView = {
    label: 'File',
    href: paths.certificateFile.to({ ...params, fileId: certificate.file.id }),
    icon: 'download',
  };
  const facts_: FactView[] = [
    { pill: certificate.reading === null ? BEING_READ : CERTIFICATE_VERDICT_PILLS[assay.verdict.id] },
    ...(certificate.archivedAt === null
      ? []
      : [{ pill: { tone: 'plain', icon: 'archive', word: 'Archived' } } as const]),
    ...announcedPills(detail).map((pill) => ({ pill })),
    ...(facts.fields.standard === undefined ? [] : [{ text: facts.fields.standard.value }]),
    { link: { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) } },
    ...(expiry === undefined || expiresOn === undefined
      ? []
      : [{ text: `${formatDay(expiry.by)}, ${awayWords(expiry.daysLeft)}` }]),
  ];
  return {
    title: calledOf(detail),
    facts: facts_,
    actions:
      mayChange && isLookedUp(detail)
        ? [
            file,
            { label: 'Record a look-up', href: paths.newLookUp.to(params), icon: 'search', primary: true },
          ]
        : [file],
  };
}

/** `today`, `in 12 days`, `in 16 months`, `3 days ago`. */
export function awayWords(days: number): string {
  if (days === 0) return 'today';
  const away = Math.abs(days);
  const months = Math.floor(away / 30.4);
  const words = away <= 90 ? `${away} ${away === 1 ? 'day' : 'days'}` : `${months} months`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}

/** The ways to settle what decided the verdict; each once, for one look-up settles several checks. */
function settlesOf({ assay }: CertificateDetail): CertificateView['settles'] {
  return assay.checks
    .filter(({ id, settle }) => assay.verdict.because.includes(id) && settle !== '')
    .filter(({ settle }, at, all) => all.findIndex((other) => other.settle === settle) === at)
    .map(({ id, title, settle }) => ({ id, title, settle }))
    .slice(0, SETTLES_SHOWN);
}

const DATE_LABELS: Readonly<Record<AheadDate['kind'], string>> = {
  'first-surveillance': 'First surveillance audit by',
  surveillance: 'Surveillance audit by',
  recertification: 'Recertification by',
  expiry: 'Last day of validity',
  'next-report': 'Next report by',
};

const dateRow = ({ kind, by, daysLeft }: AheadDate): FactsView['rows'][number] => ({
  label: DATE_LABELS[kind],
  value: `${formatDay(by)}, ${awayWords(daysLeft)}`,
});

function noDrawing({ certificate: { reading } }: CertificateDetail): string {
  if (reading === null) return 'The file is being read. This takes a few seconds.';
  if (reading.fault === null) return 'The file has no words to draw.';
  return `${FAULT_WORDS[reading.fault]} Open the file and type its fields.`;
}

function recordOf({ certificate, assay }: CertificateDetail, { timeZone }: Member): FactsView {
  const { file, reading, uploadedBy, createdAt, takenFrom } = certificate;
  const toTime = (at: Instant) => formatTime(at, timeZone);
  return {
    rows: [
      { label: 'File', value: `${file.name}, ${sayBytes(file.size)}, not scanned` },
      { label: 'SHA-256', value: file.sha256, code: true },
      {
        label: takenFrom === null ? 'Uploaded' : 'Taken',
        value: `${toTime(createdAt)} by ${uploadedBy.name}`,
      },
      ...(takenFrom === null
        ? []
        : [
            {
              label: 'From',
              value: 'an answer of this assessment',
              href: paths.assessment.to({ assessmentId: takenFrom.assessmentId }),
            },
          ]),
      ...(reading === null || reading.fault !== null
        ? []
        : [
            {
              label: 'Read',
              value: `${toTime(reading.at)}, ${pagesWords(reading.pages.length, reading.pageCount)}`,
            },
            { label: 'Made with', value: reading.file.producer || reading.file.creator || 'not said' },
          ]),
      ...(assay.checks.some(({ id }) => id === 'FILE-03')
        ? [{ label: 'Signature', value: signatureWords(assay) }]
        : []),
      ...(reading?.file.active === true
        ? [{ label: 'Careful', value: 'The PDF carries script of its own. Nothing of it was run.' }]
        : []),
    ],
  };
}

/** What the file's digital signatures come to, a person's word on them or not. */
const signatureWords = ({ checks }: Assay): string => checks.find(({ id }) => id === 'FILE-03')?.reason ?? '';

const pagesWords = (read: number, all: number): string =>
  read === all ? `${all} ${all === 1 ? 'page' : 'pages'}` : `the first ${read} of ${all} pages`;

function kindPanel({ certificate, facts }: CertificateDetail, mayChange: boolean): KindPanel {
  const { type, from, because } = facts.type;
  return {
    words: TYPE_LABELS[type],
    because:
      from === 'typed' && certificate.typedType !== null
        ? `on the word of ${certificate.typedType.by.name}`
        : because,
    form: mayChange
      ? {
          action: paths.certificateType.to({ certificateId: certificate.id }),
          field: {
            name: 'type',
            label: 'What this document is',
            type: 'select',
            value: type,
            options: DOCUMENT_TYPES.map((each) => ({ value: each, label: TYPE_LABELS[each] })),
          },
        }
      : null,
  };
}

const archiveConfirm = (params: { certificateId: string }): ConfirmView => ({
  label: 'Archive…',
  text: 'It leaves the lists, the chart and the reminders. Its file, its look-ups and its history are kept, and it can be restored.',
  deed: 'Archive certificate',
  action: paths.archiveCertificate.to(params),
  fields: [],
  tone: 'plain',
});

/** Where a page of this certificate lies. */
export const crumbsOf = (detail: CertificateDetail, here: string | null) => [
  { label: 'Vendors', href: paths.vendors.to() },
  { label: detail.vendor.name, href: paths.vendor.to({ vendorId: detail.vendor.id }) },
  {
    label: calledOf(detail),
    href: here === null ? null : paths.certificate.to({ certificateId: detail.certificate.id }),
  },
  ...(here === null ? [] : [{ label: here, href: null }]),
];

/** The list narrowed to a vendor. */
export const ofVendorHref = (vendorId: string): string =>
  addressWith(paths.certificates.to(), { vendor: vendorId });
