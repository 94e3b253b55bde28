import type { Instant } from '#domain/dates.js';
import type { LetterTemplate, MailState, OutboxMail } from '#domain/mail/mail.js';
import type { PillView } from '../../views.js';

/** One letter about an assessment and how far it got. */
export interface MailLine {
  readonly what: string;
  readonly to: string;
  readonly state: PillView;
  readonly at: Instant;
  /** What the mail server said and what happens next; empty where all went well. */
  readonly note: string;
}

const LETTERS: Readonly<Record<LetterTemplate, string>> = {
  invitation: 'Invitation with the link',
  reminder: 'Reminder with the same link',
  'due-date-changed': 'New due date',
  'facts-asked': 'Facts for the EU AI Act asked, with the link',
  withdrawal: 'Questionnaire withdrawn',
  'submission-receipt': 'Receipt for the vendor',
  'submission-notice': 'Notice of the submission',
  'questions-returned': 'Questions sent back, with the link',
  decision: 'Decision for the vendor',
  enrolment: 'Invitation of a member',
  'password-reset': 'Link to a new password',
  'claim-confirmation': 'Confirmation of an account',
  'certificate-reminder': 'Reminder of a certificate’s dates',
  'certificate-fell': 'A certificate fell out of credit',
  'certificate-vendor-reminder': 'Reminder of a certificate’s dates, to the vendor',
  'certificate-given': 'Certificate given by its vendor',
  'certificate-no-longer-given': 'Certificate given no longer',
  'own-certificate-reminder': 'Reminder of an own certificate’s dates',
  'certificate-vendor-corrected': 'Words on a certificate corrected by its vendor',
};

/** How far a letter got, said one way everywhere. */
export const MAIL_PILLS: Readonly<Record<MailState, PillView>> = {
  queued: { tone: 'plain', icon: 'clock', word: 'Waits to be sent' },
  sending: { tone: 'info', icon: 'loader-circle', word: 'Being sent' },
  accepted: { tone: 'good', icon: 'mail-check', word: 'Accepted by the mail server' },
  captured: { tone: 'plain', icon: 'inbox', word: 'Captured, not sent' },
  failed: { tone: 'bad', icon: 'mail-x', word: 'Not delivered' },
};

/** What a line needs besides its letter. */
interface Reading {
  readonly formatTime: (at: Instant) => string;
  /** The number of the link that can be copied now; null where none can. */
  readonly copyable: number | null;
}

export function mailLine(mail: OutboxMail, reading: Reading): MailLine {
  return {
    what: LETTERS[mail.template],
    to: `${mail.to.name}, ${mail.to.email}`,
    state: MAIL_PILLS[mail.state],
    at: mail.doneAt ?? mail.queuedAt,
    note: noteOf(mail, reading),
  };
}

function noteOf(
  { template, linkNumber, state, attempts, lastError, nextAttemptAt }: OutboxMail,
  { formatTime, copyable }: Reading,
): string {
  const withLink = template === 'invitation' && copyable !== null && linkNumber === copyable;
  if (state === 'captured')
    return `No mail server is set up here.${withLink ? ' Copy the link to pass it on.' : ''}`;
  if (lastError === '' || state === 'accepted') return '';
  const reason = /[.!?]$/.test(lastError) ? lastError : `${lastError}.`;
  if (state === 'failed')
    return `${reason} Nothing more is tried.${withLink ? ' The link itself works: copy it to pass it on.' : ''}`;
  const tries = attempts === 1 ? 'after one try' : `after ${attempts} tries`;
  return `${reason} Next try ${formatTime(nextAttemptAt)}, ${tries}.`;
}
