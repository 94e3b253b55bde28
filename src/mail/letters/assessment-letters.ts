import type { Assessment } from '#domain/assessments/assessment.js';
import { lastDayOfLink } from '#domain/assessments/invitation.js';
import { dayIn, daysBetween, type Instant } from '#domain/dates.js';
import type { AssessmentFacts } from '#domain/mail/letter-facts.js';
import type { MailOrder } from '#domain/mail/mail.js';
import { hoursIn } from '#domain/questionnaires/effort.js';
import {
  type InvitationLetter,
  type LetterFactView,
  midnight,
  type NoticeLetter,
  oneLine,
  type QuotedView,
  type ReceiptLetter,
  type ReturnedLetter,
  type Say,
} from './letter.js';

/** The letters about one assessment: to the vendor with its link, and to who sent it. */
export const ASSESSMENT_LETTERS = {
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

  'facts-asked': (to: MailOrder['to'], { assessment, link }: AssessmentFacts, say: Say): InvitationLetter => {
    const names = namesIn(assessment);
    return {
      subject: say('facts.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say('facts.request', names), say('facts.effort', names)],
      message: null,
      button: link === null ? null : { label: say('facts.button'), href: link },
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
    return {
      subject: say('decision.subject', names),
      greeting: say('greeting', { name: oneLine(to.name) }),
      opening: [say(`decision.${outcome}`, names)],
      message: quoted(message, names, say),
      button: link === null ? null : { label: say('decision.button'), href: link },
      closing: [say('decision.questions', names)],
      footer: say('footer', names),
    };
  },
};

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

function timeIn(timeZone: string, instant: Instant): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return clock.format(new Date(instant));
}
