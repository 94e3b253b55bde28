import { isNothing } from '#domain/ai-systems/given.js';
import { changesSince, countedFrom } from '#domain/ai-systems/overtaken.js';
import type { Assessment, Invitation } from '#domain/assessments/assessment.js';
import { whyEnded } from '#domain/assessments/invitation.js';
import { type AssessmentAction, allowedActions } from '#domain/assessments/transitions.js';
import type { AuditEntry } from '#domain/audit/event.js';
import { dayIn, type Instant } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { AssessmentDetail, CertificateRow } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  BandView,
  FactsView,
  FactView,
  LinkView,
  PageHeaderView,
  ProgressView,
  TimelineView,
} from '../../views.js';
import { sayGiven } from '../ai-systems/given.view.js';
import { changedWords } from '../ai-systems/overtaken.view.js';
import { SAYINGS, sayActor, sayEvent } from '../audit/say-event.js';
import { type CertificatePanel, certificatePanel } from '../certificates/panel.view.js';
import { type TakeAwayView, takeAway } from '../reports/take-away.view.js';
import { bandOf } from '../reviews/band.view.js';
import { type ReviewPartView, reviewActions, reviewPart } from '../reviews/review-part.view.js';
import { type LinkPanelView, linkPanel } from './link-panel.view.js';
import { type MailLine, mailLine } from './mail.view.js';
import { type RemindersView, remindersView } from './reminders.view.js';
import { dueView, SOON, STATE_PILLS } from './state.view.js';

export interface AssessmentView {
  readonly header: PageHeaderView;
  readonly facts: FactsView;
  readonly message: string;
  readonly progress: ProgressView;
  readonly band: BandView | null;
  readonly scoreHref: string;
  readonly mails: readonly MailLine[];
  readonly link: LinkPanelView | null;
  readonly reminders: RemindersView | null;
  /** Deeds on what was agreed: due date, contact, withdrawal. */
  readonly change: readonly LinkView[];
  readonly withdraw: LinkView | null;
  readonly certificates: CertificatePanel;
  readonly timeline: TimelineView;
  /** Null until something was submitted. */
  readonly review: ReviewPartView | null;
  /** Null until something was submitted, and for whoever may not read it. */
  readonly takeAway: TakeAwayView | null;
}

/** Who looks, when, and the vendor's link if they just asked for it. */
export interface Looking {
  readonly actor: Member;
  readonly now: Instant;
  readonly link: string | null;
  /** The vendor's certificates. */
  readonly certificates: readonly CertificateRow[];
}

export function assessmentView(detail: AssessmentDetail, looking: Looking): AssessmentView {
  const { actor, now, link, certificates } = looking;
  const { assessment, score, progress, mails, events } = detail;
  const params = { assessmentId: assessment.id };
  const allowed = allowedActions(assessment, actor);
  const toTime = (at: Instant) => formatTime(at, actor.timeZone);
  const scoreHref = paths.score.to(params);
  const copyable = allowed.has('copy-link') ? assessment.invitation.number : null;
  return {
    header: {
      title: `${assessment.names.aiSystem} of ${assessment.names.vendor}`,
      facts: headFacts(detail),
      actions: nextDeed(detail, allowed, now),
    },
    facts: factsOf(detail, toTime),
    message: assessment.message,
    progress: {
      value: progress.answered,
      of: progress.asked,
      words: `${progress.answered} of ${progress.asked} answered`,
      after: '',
    },
    band: score === null ? null : bandOf(score),
    scoreHref,
    mails: mails.map((mail) => mailLine(mail, { formatTime: toTime, copyable })),
    link: linkPanel(assessment, allowed, { now, link }),
    reminders: remindersView(detail, allowed, now),
    change: changes(detail, allowed),
    withdraw: allowed.has('cancel')
      ? { label: 'Withdraw questionnaire…', href: paths.cancelAssessment.to(params), icon: 'ban' }
      : null,
    certificates: certificatePanel(certificates, {
      vendorId: assessment.vendorId,
      actor,
      on: dayIn(actor.timeZone, now),
    }),
    timeline: { events: events.map((entry) => eventLine(entry, toTime)) },
    review: reviewPart(detail, actor, dayIn(actor.timeZone, now)),
    takeAway: allowed.has('read-submission') ? takeAway(assessment.id) : null,
  };
}

/** What of its AI system changed since, with the way to the questions that bears on. */
function changedSince({ assessment: { id, sentAt, state }, aiSystem }: AssessmentDetail): FactView[] {
  if (sentAt === null || state === 'cancelled') return [];
  const changes = changesSince(aiSystem, countedFrom(aiSystem, { id, sentAt }));
  const href = paths.aiSystem.to({ aiSystemId: aiSystem.id });
  return changes.length === 0 ? [] : [{ link: { label: `Changed since: ${changedWords(changes)}`, href } }];
}

function headFacts(detail: AssessmentDetail): FactView[] {
  const { assessment, dueIn } = detail;
  const due = dueView(assessment.dueOn, dueIn);
  const late = dueIn !== null && dueIn < 0;
  return [
    { pill: STATE_PILLS[assessment.state] },
    { link: { label: assessment.names.vendor, href: paths.vendor.to({ vendorId: assessment.vendorId }) } },
    ...changedSince(detail),
    { text: `${assessment.questionnaire.title}, version ${assessment.questionnaire.version}` },
    ...(due.words === ''
      ? []
      : [
          late
            ? ({ pill: { tone: 'bad', icon: 'calendar-clock', word: due.words } } as const)
            : { text: `Due ${due.words}` },
        ]),
  ];
}

function factsOf({ assessment, dueIn }: AssessmentDetail, toTime: (at: Instant) => string): FactsView {
  const due = dueView(assessment.dueOn, dueIn);
  const { contact, questionnaire, invitation } = assessment;
  const version = { questionnaireId: questionnaire.id, version: String(questionnaire.version) };
  return {
    rows: [
      { label: 'Due', value: due.words === '' ? due.day : `${due.day}, ${due.words}` },
      { label: 'Contact', value: contact.name, href: `mailto:${contact.email}` },
      {
        label: 'Questionnaire',
        value: `${questionnaire.title}, version ${questionnaire.version}`,
        href: paths.questionnaire.to(version),
      },
      {
        label: 'Sent',
        value:
          assessment.sentAt === null
            ? 'being sent'
            : `${toTime(assessment.sentAt)} by ${assessment.sentBy.name}`,
      },
      ...(isNothing(assessment.given)
        ? []
        : [{ label: 'Known when it was sent', value: sayGiven(assessment.given) }]),
      { label: 'Link opened', value: openedWords(invitation, toTime) },
      ...(assessment.claimedBy === null
        ? []
        : [{ label: 'Answered by', value: accountWords(assessment.claimedBy, toTime) }]),
      ...(assessment.submission === null
        ? []
        : [
            {
              label: 'Submitted',
              value: `${toTime(assessment.submission.at)} by ${assessment.attestation?.name ?? contact.name}`,
            },
            { label: 'SHA-256', value: assessment.submission.sha256, code: true },
          ]),
    ],
  };
}

/** The vendor's own organisation that keeps it, as it was called when it took it. */
const accountWords = (
  { name, at }: NonNullable<Assessment['claimedBy']>,
  toTime: (at: Instant) => string,
): string => `members of ${name}, from its account since ${toTime(at)}`;

/** After a replacement the earlier openings, still in the history, were of another link. */
function openedWords({ number, openedAt }: Invitation, toTime: (at: Instant) => string): string {
  if (openedAt !== null) return toTime(openedAt);
  return number === 1 ? 'not yet' : 'new link not opened yet';
}

/** What leads on from here: nothing where only the vendor can. */
function nextDeed(
  { assessment, dueIn, mails }: AssessmentDetail,
  allowed: ReadonlySet<AssessmentAction>,
  now: Instant,
): readonly ActionView[] {
  const params = { assessmentId: assessment.id };
  const primary = true;
  if (allowed.has('read-submission')) return reviewActions(allowed, params);
  if (allowed.has('reopen'))
    return [
      { label: 'Set a new due date', href: paths.changeDueDate.to(params), icon: 'calendar-clock', primary },
    ];
  if (!allowed.has('remind-now')) return [];
  const letter = mails.findLast(({ template }) => template === 'invitation');
  if (letter?.state === 'failed' && letter.linkNumber === assessment.invitation.number)
    return [{ label: 'Change contact', href: paths.changeContact.to(params), icon: 'user-plus', primary }];
  const works = whyEnded(assessment, assessment.invitation.number, now) === null;
  const today = dayIn(assessment.timeZone, now);
  return works && dueIn !== null && dueIn <= SOON && assessment.reminders.lastOn !== today
    ? [{ label: 'Remind now', href: paths.remindNow.to(params), icon: 'mail', fields: [], primary }]
    : [];
}

function changes({ assessment }: AssessmentDetail, allowed: ReadonlySet<AssessmentAction>): LinkView[] {
  const params = { assessmentId: assessment.id };
  const due = {
    label: 'Change due date',
    href: paths.changeDueDate.to(params),
    icon: 'calendar-clock',
  } as const;
  const contact = {
    label: 'Change contact',
    href: paths.changeContact.to(params),
    icon: 'user-plus',
  } as const;
  return [
    ...(allowed.has('change-due-date') ? [due] : []),
    ...(allowed.has('change-contact') ? [contact] : []),
  ];
}

const eventLine = (entry: AuditEntry, toTime: (at: Instant) => string): TimelineView['events'][number] => ({
  at: toTime(entry.at),
  what: sayEvent(entry),
  who: sayActor(entry.actor),
  note: '',
  icon: SAYINGS[entry.action].icon,
  tone: SAYINGS[entry.action].tone,
});
