import type { Assessment } from '#domain/assessments/assessment.js';
import { lastDayOfLink } from '#domain/assessments/invitation.js';
import type { AheadDate } from '#domain/certificates/dates-ahead.js';
import { type CalendarDate, dayIn, daysBetween, type Instant } from '#domain/dates.js';
import type {
  AccountFacts,
  AssessmentFacts,
  CertificateLetterFacts,
  ClaimFacts,
  EnrolmentFacts,
  FactsOn,
} from '#domain/mail/letter-facts.js';
import type { LETTER_ABOUT, LetterTemplate, MailOrder } from '#domain/mail/mail.js';
import type { Translate } from '#domain/messages/format.js';
import { hoursIn } from '#domain/questionnaires/effort.js';
import type english from './messages/en.json';

export type LetterMessage = keyof typeof english;
export type LetterTexts = Readonly<Record<LetterMessage, string>>;

export interface LetterView {
  readonly subject: string;
  readonly greeting: string;
  /** Sentences, a paragraph each, before and after the letter's own part. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly footer: string;
}
interface ButtonView {
  readonly label: string;
  readonly href: string;
}
interface LetterFactView {
  readonly label: string;
  readonly value: string;
}

interface QuotedView {
  readonly intro: string;
  readonly paragraphs: readonly string[];
}

/** A letter to the vendor with its link: the invitation and those that follow it. */
export interface InvitationLetter extends LetterView {
  /** The buyer's own words to the vendor, a paragraph each. */
  readonly message: QuotedView | null;
  readonly button: ButtonView | null;
}
export interface ReturnedLetter extends LetterView {
  readonly button: ButtonView | null;
}
/** A letter around one link. */
export interface LinkLetter extends LetterView {
  readonly button: ButtonView;
}
export interface ReceiptLetter extends LetterView {
  readonly facts: readonly LetterFactView[];
}
export interface NoticeLetter extends ReceiptLetter {
  readonly button: ButtonView;
}

/** The view each mail template is rendered with; sentences are said here, so templates hold none and need no shell. */
export interface MailViews<Html> {
  readonly 'mail/invitation': InvitationLetter;
  readonly 'mail/submission-receipt': ReceiptLetter;
  readonly 'mail/submission-notice': NoticeLetter;
  readonly 'mail/questions-returned': ReturnedLetter;
  readonly 'mail/decision': InvitationLetter;
  readonly 'mail/enrolment': LinkLetter;
  readonly 'mail/password-reset': LinkLetter;
  readonly 'mail/claim-confirmation': LinkLetter;
  readonly 'mail/certificate-reminder': NoticeLetter;
  readonly 'mail/layout': {
    readonly language: string;
    readonly subject: string;
    readonly body: Html;
    readonly footer: string;
  };
}

type Say = Translate<LetterMessage>;

/** Letters that look like another one and share its template. */
export const LOOKS_LIKE = {
  reminder: 'invitation',
  'due-date-changed': 'invitation',
  withdrawal: 'invitation',
} as const satisfies Partial<Record<LetterTemplate, LetterTemplate>>;
export type Look<T extends LetterTemplate> = T extends keyof typeof LOOKS_LIKE ? (typeof LOOKS_LIKE)[T] : T;

/** Writes one kind of letter from the facts of what it is about. */
export type LetterWriter<T extends LetterTemplate> = (
  to: MailOrder['to'],
  facts: FactsOn<(typeof LETTER_ABOUT)[T]>,
  say: Say,
) => MailViews<string>[`mail/${Look<T>}`];

/** Writes each kind of letter. Names in it are on one line and of bearable length, whatever was typed. */
export const LETTERS = {
  invitation: (to: MailOrder['to'], facts: AssessmentFacts, say: Say): InvitationLetter => {
    const { assessment, link, questions, minutes } = facts;
    const upTo = facts.someDepend ? 'yes' : 'no';
    const hours = hoursIn(minutes) ?? 0;
    const names = namesIn(assessment);
    const due = midnight(assessment.dueOn);
    return {
      subject: say('invitation.subject', { ...names, questions, upTo, due }),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [
        say('invitation.request', names),
        ...(assessment.invitation.number > 1 ? [say('invitation.replaced')] : []),
        say('invitation.due', { due }),
        say('invitation.effort', { questions, upTo, minutes, hours }),
      ],
      message: quoted(assessment.message, names, say),
      button: link === null ? null : { label: say('invitation.button'), href: link },
      closing: aboutLink(assessment, say),
      footer: say('footer', names),
    };
  },

  /** Its words are those of the day it is written on, however long it waited for the mail server. */
  reminder: (
    to: MailOrder['to'],
    { assessment, link, today }: AssessmentFacts,
    say: Say,
  ): InvitationLetter => {
    const names = namesIn(assessment);
    const days = daysBetween(today, assessment.dueOn);
    const when = days > 0 ? 'before' : days === 0 ? 'today' : 'after';
    const values = { ...names, days, due: midnight(assessment.dueOn) };
    return {
      subject: say(`reminder.${when}.subject`, values),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [
        say(`reminder.${when}.request`, values),
        say('reminder.saved'),
        say('reminder.more-time', names),
      ],
      message: null,
      button: link === null ? null : { label: say('reminder.button'), href: link },
      closing: [say('reminder.crossed'), ...aboutLink(assessment, say)],
      footer: say('footer', names),
    };
  },

  'due-date-changed': (
    to: MailOrder['to'],
    { assessment, link }: AssessmentFacts,
    say: Say,
  ): InvitationLetter => {
    const names = namesIn(assessment);
    const values = { ...names, due: midnight(assessment.dueOn) };
    return {
      subject: say('due-date.subject', values),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('due-date.changed', values), say('reminder.saved')],
      message: null,
      button: link === null ? null : { label: say('reminder.button'), href: link },
      closing: aboutLink(assessment, say),
      footer: say('footer', names),
    };
  },

  withdrawal: (to: MailOrder['to'], { assessment }: AssessmentFacts, say: Say): InvitationLetter => {
    const names = namesIn(assessment);
    return {
      subject: say('withdrawal.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('withdrawal.withdrawn', names), say('withdrawal.nothing-left', names)],
      message: quoted(assessment.farewell, names, say),
      button: null,
      closing: [say('withdrawal.questions', names)],
      footer: say('footer', names),
    };
  },

  'submission-receipt': (to: MailOrder['to'], { assessment }: AssessmentFacts, say: Say): ReceiptLetter => {
    const names = namesIn(assessment);
    return {
      subject: say('receipt.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('receipt.received', names), say('receipt.kept')],
      facts: submissionFacts(assessment, say),
      closing: [say('receipt.next', names)],
      footer: say('footer', names),
    };
  },

  'submission-notice': (
    to: MailOrder['to'],
    { assessment, buyerLink }: AssessmentFacts,
    say: Say,
  ): NoticeLetter => {
    const names = namesIn(assessment);
    return {
      subject: say('notice.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('notice.submitted', names)],
      facts: submissionFacts(assessment, say),
      button: { label: say('notice.button'), href: buyerLink },
      closing: [say('notice.sign-in', names)],
      footer: say('footer.own', names),
    };
  },

  'questions-returned': (to: MailOrder['to'], facts: AssessmentFacts, say: Say): ReturnedLetter => {
    const { assessment, link } = facts;
    const names = namesIn(assessment);
    const questions = assessment.returned?.questions.length ?? 0;
    const due = midnight(assessment.dueOn);
    return {
      subject: say('returned.subject', { ...names, questions, due }),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [
        say('returned.asks', { ...names, questions }),
        say('returned.rest'),
        say('returned.due', { due }),
      ],
      button: link === null ? null : { label: say('returned.button', { questions }), href: link },
      closing: [say('invitation.account', { ...names, until: midnight(lastDayOfLink(assessment)) })],
      footer: say('footer', names),
    };
  },

  decision: (to: MailOrder['to'], { assessment, link }: AssessmentFacts, say: Say): InvitationLetter => {
    const names = namesIn(assessment);
    const { outcome = 'approved', message = '' } = assessment.told ?? {};
    const paragraphs = message.split(/\n+/).filter((line) => line.trim() !== '');
    return {
      subject: say('decision.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say(`decision.${outcome}`, names)],
      message: paragraphs.length > 0 ? { intro: say('invitation.message', names), paragraphs } : null,
      button: link === null ? null : { label: say('decision.button'), href: link },
      closing: [say('decision.questions', names)],
      footer: say('footer', names),
    };
  },
  enrolment: (to: MailOrder['to'], { enrolment, link, until }: EnrolmentFacts, say: Say): LinkLetter => {
    const inviter = oneLine(enrolment.invitedBy.name);
    const organisation = oneLine(enrolment.organisationName);
    return {
      subject: say('enrolment.subject', { inviter, organisation }),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('enrolment.request', { inviter, organisation, role: enrolment.role })],
      button: { label: say('enrolment.button'), href: link },
      closing: [
        say('enrolment.until', { until: midnight(until) }),
        say('enrolment.wrong-person', { inviter }),
      ],
      footer: say('footer', { buyer: organisation, sender: inviter }),
    };
  },

  'password-reset': (to: MailOrder['to'], { link, minutes }: AccountFacts, say: Say): LinkLetter => ({
    subject: say('reset.subject'),
    greeting: say('greeting', { name: oneLine(to.name) }),
    opening: [say('reset.request')],
    button: { label: say('reset.button'), href: link },
    closing: [say('reset.until', { minutes }), say('reset.not-you')],
    footer: say('footer.account'),
  }),

  'claim-confirmation': (
    to: MailOrder['to'],
    { names, organisation, link, until }: ClaimFacts,
    say: Say,
  ): LinkLetter => {
    const about = { buyer: oneLine(names.buyer), system: oneLine(names.aiSystem) };
    return {
      subject: say('claim.subject', { organisation: oneLine(organisation) }),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('claim.request', { ...about, organisation: oneLine(organisation) })],
      button: { label: say('claim.button'), href: link },
      closing: [say('claim.until', { until: midnight(until) }), say('claim.not-you')],
      footer: say('footer.account'),
    };
  },

  'certificate-reminder': (
    to: MailOrder['to'],
    { buyer, vendor, called, dates, link }: CertificateLetterFacts,
    say: Say,
  ): NoticeLetter => {
    const names = { buyer: oneLine(buyer), vendor: oneLine(vendor), called: oneLine(called) };
    return {
      subject: say('certificate.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('certificate.dates', names), say('certificate.ask', names)],
      facts: dates.map((date) => dateFact(date, say)),
      button: { label: say('certificate.button'), href: link },
      closing: [say('notice.sign-in', names)],
      footer: say('footer.own', names),
    };
  },
} satisfies { [T in LetterTemplate]: LetterWriter<T> };

const dateFact = ({ kind, by, daysLeft }: AheadDate, say: Say): LetterFactView => ({
  label: say(`certificate.${kind}`),
  value: say(daysLeft < 0 ? 'certificate.overdue' : 'certificate.due', {
    day: midnight(by),
    days: Math.abs(daysLeft),
  }),
});

/** What somebody wrote to the vendor, as a quotation. */
function quoted(text: string, names: ReturnType<typeof namesIn>, say: Say): QuotedView | null {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  return paragraphs.length > 0 ? { intro: say('invitation.message', names), paragraphs } : null;
}

/** How long the link works, and what to do where it reached the wrong person. */
function aboutLink(assessment: Assessment, say: Say): string[] {
  const names = namesIn(assessment);
  const until = midnight(lastDayOfLink(assessment));
  return [say('invitation.account', { ...names, until }), say('invitation.wrong-person', names)];
}

function submissionFacts(assessment: Assessment, say: Say): LetterFactView[] {
  const { attestation, submission, timeZone } = assessment;
  const facts: LetterFactView[] = [];
  if (attestation !== null) {
    const nameAndTitle = [attestation.name, attestation.title].map(oneLine).filter((part) => part !== '');
    facts.push({ label: say('fact.attested-by'), value: nameAndTitle.join(', ') });
  }
  if (submission !== null) {
    const day = midnight(dayIn(timeZone, submission.at));
    const moment = { day, time: timeIn(timeZone, submission.at), zone: timeZone };
    facts.push({ label: say('fact.sent-at'), value: say('fact.moment', moment) });
  }
  facts.push({ label: say('fact.due'), value: say('fact.day', { day: midnight(assessment.dueOn) }) });
  if (submission !== null) facts.push({ label: say('fact.fingerprint'), value: submission.sha256 });
  return facts;
}

function namesIn({ names, sentBy, questionnaire }: Assessment) {
  return {
    buyer: oneLine(names.buyer),
    vendor: oneLine(names.vendor),
    system: oneLine(names.aiSystem),
    sender: oneLine(sentBy.name),
    questionnaire: oneLine(questionnaire.title),
  };
}

const LONGEST_NAME = 120;
/** Control characters and the marks that turn the direction of what follows: in a name they only deceive. */
const DECEPTIVE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A name fit for a subject, a header and a sentence. */
export function oneLine(name: string): string {
  const letters = Array.from(name.replace(DECEPTIVE, ' ').replace(/\s+/g, ' ').trim());
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : letters.join('');
}

const midnight = (day: CalendarDate): Date => new Date(`${day}T00:00:00.000Z`);

function timeIn(timeZone: string, instant: Instant): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return clock.format(new Date(instant));
}
