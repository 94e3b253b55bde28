import type { CapturedMail } from '#domain/mail/mail.js';

export interface MailboxView {
  readonly letters: readonly CapturedMail[];
}

export interface LetterPageView {
  readonly letter: CapturedMail;
  /** The text version, cut at its addresses. */
  readonly parts: readonly { readonly text: string; readonly href: string | null }[];
}

export interface MailboxPageViews {
  'mailbox/list': MailboxView;
  'mailbox/letter': LetterPageView;
}
