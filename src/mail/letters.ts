import type { FactsOn } from '#domain/mail/letter-facts.js';
import type { LETTER_ABOUT, LetterTemplate, MailOrder } from '#domain/mail/mail.js';
import { ACCOUNT_LETTERS } from './letters/account-letters.js';
import { ASSESSMENT_LETTERS } from './letters/assessment-letters.js';
import { CERTIFICATE_LETTERS, OWN_CERTIFICATE_LETTERS } from './letters/certificate-letters.js';
import type {
  InvitationLetter,
  LinkLetter,
  NoticeLetter,
  ReceiptLetter,
  ReturnedLetter,
  Say,
} from './letters/letter.js';

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

/** Letters that look like another one and share its template. */
export const LOOKS_LIKE = {
  reminder: 'invitation',
  'due-date-changed': 'invitation',
  'facts-asked': 'invitation',
  withdrawal: 'invitation',
  'certificate-fell': 'certificate-reminder',
  'certificate-vendor-reminder': 'submission-receipt',
  'certificate-given': 'certificate-reminder',
  'certificate-no-longer-given': 'certificate-reminder',
  'certificate-vendor-corrected': 'certificate-reminder',
  'own-certificate-reminder': 'certificate-reminder',
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
  ...ASSESSMENT_LETTERS,
  ...ACCOUNT_LETTERS,
  ...CERTIFICATE_LETTERS,
  ...OWN_CERTIFICATE_LETTERS,
} satisfies { [T in LetterTemplate]: LetterWriter<T> };
