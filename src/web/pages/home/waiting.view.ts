import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { isStanding } from '#domain/reviews/finding.js';
import type { Waiting, WaitingDeed, WaitingKind } from '#services/contract.js';
import type { IconName } from '../../icon-names.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { BandView, LinkView } from '../../views.js';
import { dueWords, STATE_PILLS } from '../assessments/state.view.js';
import { CERTIFICATE_VERDICT_PILLS } from '../certificates/certificate-words.js';
import { SEVERITY_PILLS } from '../findings/finding-words.js';
import { bandOf } from '../reviews/band.view.js';

export interface WaitingView {
  /** `7 of 14 · what is late first` */
  readonly words: string;
  readonly rows: readonly WaitingLine[];
  /** Where more waits of a kind than is shown, or every kind has its list. */
  readonly kinds: readonly { readonly label: string; readonly count: number; readonly href: string | null }[];
}

/** One deed that waits. */
export interface WaitingLine {
  readonly icon: IconName;
  readonly what: string;
  readonly about: string;
  readonly note: string;
  readonly band: BandView | null;
  readonly since: string;
  readonly late: boolean;
  readonly action: LinkView;
}

/** So many of a kind, so that one kind alone never fills the page. */
const OF_A_KIND = 3;
const SHOWN = 10;

/** What late kinds are: their days count from the day something was due. */
const LATE: ReadonlySet<WaitingKind> = new Set(['letter-failed', 'overdue', 'finding-overdue']);

/** Kinds that show before their day as well as after it. */
const AHEAD: ReadonlySet<WaitingKind> = new Set(['finding-mine', 'look-up']);

export function waitingView(waiting: readonly Waiting[], actor: Member): WaitingView {
  const rows = chosen(waiting).map(({ kind, deed }) => lineOf(kind, deed, actor));
  const total = waiting.reduce((sum, { total }) => sum + total, 0);
  const order = 'what is late first, then longest waiting';
  return {
    words: rows.length < total ? `${rows.length} of ${total} · ${order}` : order,
    rows,
    kinds:
      rows.length === total
        ? []
        : waiting.map(({ kind, total }) => ({
            label: KINDS[kind].many,
            count: total,
            href: KINDS[kind].list,
          })),
  };
}

/** The first few of each kind, filled up with more of the worst kinds; kind by kind, as they came. */
function chosen(waiting: readonly Waiting[]) {
  const deeds = waiting.flatMap(({ kind, first }) => first.map((deed, at) => ({ kind, deed, at })));
  const few = deeds.filter(({ at }) => at < OF_A_KIND).slice(0, SHOWN);
  const more = deeds.filter(({ at }) => at >= OF_A_KIND).slice(0, SHOWN - few.length);
  return deeds.filter((each) => few.includes(each) || more.includes(each));
}

const KINDS: Readonly<
  Record<WaitingKind, { readonly icon: IconName; readonly many: string; readonly list: string | null }>
> = {
  'letter-failed': { icon: 'mail-x', many: 'Letters not delivered', list: null },
  overdue: {
    icon: 'calendar-clock',
    many: 'Vendors overdue',
    list: addressWith(paths.assessments.to(), { sort: 'due', late: 'yes' }),
  },
  'finding-overdue': {
    icon: 'flag',
    many: 'Findings overdue',
    list: addressWith(paths.findings.to(), { only: 'overdue' }),
  },
  'finding-mine': {
    icon: 'flag',
    many: 'Your findings',
    list: addressWith(paths.findings.to(), { only: 'mine' }),
  },
  'in-review': {
    icon: 'user-check',
    many: 'Reviews begun',
    list: addressWith(paths.reviews.to(), { state: 'in-review' }),
  },
  answers: {
    icon: 'clipboard-check',
    many: 'Answers to review',
    list: addressWith(paths.reviews.to(), { state: 'submitted' }),
  },
  'finding-resolved': {
    icon: 'flag',
    many: 'Findings to verify',
    list: addressWith(paths.findings.to(), { state: 'resolved' }),
  },
  'second-look': {
    icon: 'users',
    many: 'Second looks',
    list: addressWith(paths.certificates.to(), { lookUp: 'second' }),
  },
  'look-up': {
    icon: 'search',
    many: 'Look-ups due',
    list: addressWith(paths.certificates.to(), { lookUp: 'due' }),
  },
  certificate: { icon: 'file-badge', many: 'Certificates to settle', list: paths.certificates.to() },
  classification: { icon: 'scale', many: 'Classifications to look at again', list: paths.rulePacks.to() },
  'look-again': { icon: 'refresh-cw', many: 'Decisions to look at again', list: null },
  'due-soon': {
    icon: 'clock',
    many: 'Due within a week',
    list: addressWith(paths.assessments.to(), { sort: 'due' }),
  },
  enrolment: { icon: 'user-plus', many: 'Invitations that ended', list: paths.members.to() },
};

type Saying = Pick<WaitingLine, 'what' | 'about' | 'note' | 'action'> & { readonly band?: BandView | null };

function lineOf(kind: WaitingKind, deed: WaitingDeed, actor: Member): WaitingLine {
  const { days } = deed;
  const late = LATE.has(kind) || (AHEAD.has(kind) && days > 0);
  return {
    icon: KINDS[kind].icon,
    since: sinceWords(kind, days),
    late,
    band: null,
    ...sayDeed(kind, deed, actor),
  };
}

/** How long it has waited or is late; of what is yet to come, when. */
function sinceWords(kind: WaitingKind, days: number): string {
  if (days > 0) return counted(days, 'day');
  return kind === 'due-soon' || (AHEAD.has(kind) && days < 0) ? dueWords(-days) : 'since today';
}

function sayDeed(kind: WaitingKind, deed: WaitingDeed, actor: Member): Saying {
  if (deed.finding !== undefined) return sayFinding(deed.finding, deed);
  if (deed.certificate !== undefined) return sayCertificate(kind, deed.certificate);
  if (deed.enrolment !== undefined) return sayEnrolment(deed.enrolment);
  if (deed.newerPack !== undefined) return sayReopened(deed.newerPack, deed);
  if (deed.assessment !== undefined)
    return sayAssessment(kind, { ...deed, assessment: deed.assessment }, actor);
  return { what: '', about: aboutOf(deed), note: '', action: { label: 'Open', href: paths.home.to() } };
}

const aboutOf = ({ about }: WaitingDeed): string =>
  about === null ? '' : `${about.vendor} · ${about.aiSystem}`;

type OfAssessment = WaitingDeed & { readonly assessment: NonNullable<WaitingDeed['assessment']> };

function sayAssessment(kind: WaitingKind, deed: OfAssessment, actor: Member): Saying {
  const { assessment } = deed;
  const assessmentId = assessment.id;
  const about = aboutOf(deed);
  const open = (label: string): LinkView => ({ label, href: paths.assessment.to({ assessmentId }) });
  const score = deed.score ?? null;
  const band = score === null ? null : bandOf(score);
  if (kind === 'letter-failed')
    return {
      what: 'Delivery',
      about,
      note: `Not delivered to ${deed.mail?.to.email ?? assessment.contact.email}. The link still works`,
      action: open('See delivery'),
    };
  if (kind === 'overdue' || kind === 'due-soon')
    return {
      what: kind === 'overdue' ? 'Overdue' : 'Due soon',
      about,
      note: `${STATE_PILLS[assessment.state].word} · ${assessment.contact.name} answers`,
      action: open(kind === 'overdue' ? 'Remind' : 'Open'),
    };
  if (kind === 'look-again')
    return {
      what: 'Look again',
      about,
      note: 'The decision was to be looked at again by now, and nothing was asked since',
      action: {
        label: may(actor.role, 'assessments.send') ? 'Send again' : 'Open',
        href: paths.sendQuestionnaire.to({ aiSystemId: assessment.aiSystemId }),
      },
    };
  return { about, band, ...sayReview(deed, actor) };
}

/** What lies with the buyer: to begin, to go on with, or to decide. */
function sayReview({ assessment, score, judged = 0 }: OfAssessment, actor: Member): Omit<Saying, 'about'> {
  const to = { assessmentId: assessment.id };
  const asked = score?.counts.asked ?? null;
  const { title } = assessment.questionnaire;
  if (assessment.state === 'submitted')
    return {
      what: assessment.round > 1 ? 'Came back' : 'Answers',
      note: assessment.round > 1 ? `${title}, round ${assessment.round}` : title,
      action: { label: 'Review', href: paths.review.to(to) },
    };
  const isJudged = asked !== null && judged >= asked;
  const note = asked === null ? title : `${judged} of ${asked} answers judged`;
  return isJudged && may(actor.role, 'reviews.decide')
    ? { what: 'Decision', note, action: { label: 'Decide', href: paths.decide.to(to) } }
    : { what: 'Review', note, action: { label: 'Go on', href: paths.review.to(to) } };
}

function sayFinding(finding: NonNullable<WaitingDeed['finding']>, deed: WaitingDeed): Saying {
  const { severity, title, owner, state } = finding;
  const whose = owner === null ? 'nobody sees to it' : owner.name;
  return {
    what: 'Finding',
    about: aboutOf(deed),
    note: `${SEVERITY_PILLS[severity].word}: ${title} · ${whose}`,
    action: {
      label: state === 'resolved' && isStanding(finding) ? 'Verify' : 'Open',
      href: paths.finding.to({ findingId: finding.id }),
    },
  };
}

function sayCertificate(
  kind: WaitingKind,
  { id, vendor, standing, fileName }: NonNullable<WaitingDeed['certificate']>,
): Saying {
  const unverified = standing.verdict === 'accredited-unverified';
  const certificateId = id;
  const about = `${vendor.name} · ${standing.number === '' ? fileName : standing.number}`;
  const record = { label: 'Record look-up', href: paths.newLookUp.to({ certificateId }) };
  if (kind === 'second-look')
    return {
      what: 'Second look',
      about,
      note: 'A colleague looked it up and found it to match; somebody else confirms that',
      action: { label: 'Look', href: `${paths.certificate.to({ certificateId })}#look-ups` },
    };
  if (kind === 'look-up')
    return {
      what: 'Look-up',
      about,
      note: 'What was looked up is soon too old to rely on, or is by now',
      action: record,
    };
  return {
    what: 'Certificate',
    about,
    note: unverified
      ? 'Nobody has looked it up where it was issued'
      : `${CERTIFICATE_VERDICT_PILLS[standing.verdict].word}${standing.toConfirm === 0 ? '' : ` · ${counted(standing.toConfirm, 'field')} to confirm`}`,
    action: unverified ? record : { label: 'Open', href: paths.certificate.to({ certificateId }) },
  };
}

const sayEnrolment = ({ name, email, role }: NonNullable<WaitingDeed['enrolment']>): Saying => ({
  what: 'Invitation',
  about: name,
  note: `${email} was invited as ${role}; the link ended unused`,
  action: { label: 'See members', href: paths.members.to() },
});

const sayReopened = (version: string, deed: WaitingDeed): Saying => ({
  what: 'AI Act',
  about: aboutOf(deed),
  note: `The rule pack of ${version} would change its tiers or roles`,
  action: {
    label: 'Compare',
    href: addressWith(paths.rulePacks.to(), { search: deed.about?.aiSystem ?? '' }),
  },
});
