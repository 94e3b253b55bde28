import type { Instant } from '../dates.js';
import type { AssessmentId, MailId, OrganisationId } from '../ids.js';

/** A letter a deed asks for; it travels inside the changed document, then into the outbox. */
export interface MailOrder {
  /** Names this letter once and for all (assessment, occasion, number), so that it is never queued twice. */
  readonly key: string;
  readonly organisationId: OrganisationId;
  readonly assessmentId: AssessmentId;
  readonly template: 'invitation' | 'submission-receipt' | 'submission-notice';
  readonly to: { readonly name: string; readonly email: string };
  /** The invitation whose link the letter carries; the link itself is never stored. */
  readonly invitation: number | null;
}

/** queued → sending → accepted (by the mail server) or captured (no server set up); failed after the last try. */
export const MAIL_STATES = ['queued', 'sending', 'accepted', 'captured', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export interface OutboxMail extends MailOrder {
  readonly id: MailId;
  readonly state: MailState;
  readonly attempts: number;
  readonly queuedAt: Instant;
  readonly nextAttemptAt: Instant;
  readonly doneAt: Instant | null;
  /** What the mail server said last, for people; never credentials. */
  readonly lastError: string;
}

/** A letter as it would have been sent, kept where no mail server is set up. */
export interface CapturedMail {
  readonly id: MailId;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Instant;
}
