import type { Assessment } from '#domain/assessments/assessment.js';
import { lastDayOfLink } from '#domain/assessments/invitation.js';
import { type CalendarDate, dayIn, type Instant } from '#domain/dates.js';
import type { AssessmentFacts, FactsOn } from '#domain/mail/letter-facts.js';
import type { LETTER_ABOUT, LetterTemplate, MailOrder } from '#domain/mail/mail.js';
import type { Translate } from '#domain/messages/format.js';
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

export interface InvitationLetter extends LetterView {
  /** The buyer's own words to the vendor, a paragraph each. */
  readonly message: { readonly intro: string; readonly paragraphs: readonly string[] } | null;
  readonly button: ButtonView | null;
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
  readonly 'mail/layout': {
    readonly language: string;
    readonly subject: string;
    readonly body: Html;
    readonly footer: string;
  };
}

type Say = Translate<LetterMessage>;

/** Writes one kind of letter from the facts of what it is about. */
export type LetterWriter<T extends LetterTemplate> = (
  to: MailOrder['to'],
  facts: FactsOn<(typeof LETTER_ABOUT)[T]>,
  say: Say,
) => MailViews<string>[`mail/${T}`];

/** Writes each kind of letter. Names in it are on one line and of bearable length, whatever was typed. */
export const LETTERS = {
  invitation: (to: MailOrder['to'], facts: AssessmentFacts, say: Say): InvitationLetter => {
    const { assessment, link, questions, minutes } = facts;
    const names = namesIn(assessment);
    const due = midnight(assessment.dueOn);
    const until = midnight(lastDayOfLink(assessment));
    const paragraphs = assessment.message.split(/\n+/).filter((line) => line.trim() !== '');
    return {
      subject: say('invitation.subject', { ...names, questions, due }),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [
        say('invitation.request', names),
        ...(assessment.invitation.number > 1 ? [say('invitation.replaced')] : []),
        say('invitation.due', { due }),
        say('invitation.effort', { questions, minutes }),
      ],
      message: paragraphs.length > 0 ? { intro: say('invitation.message', names), paragraphs } : null,
      button: link === null ? null : { label: say('invitation.button'), href: link },
      closing: [say('invitation.account', { ...names, until }), say('invitation.wrong-person', names)],
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
} satisfies {
  [T in MailOrder['template']]: (to: MailOrder['to'], facts: AssessmentFacts, say: Say) => LetterView;
};

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
