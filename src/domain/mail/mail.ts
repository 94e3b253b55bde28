import type { CalendarDate, Instant } from '../dates.js';
import type {
  AssessmentId,
  CertificateId,
  EnrolmentId,
  MailId,
  OrganisationId,
  OwnCertificateId,
  UserId,
} from '../ids.js';

/** The things a letter may be about, by kind and id. */
interface ThingsWrittenAbout {
  readonly assessment: AssessmentId;
  readonly enrolment: EnrolmentId;
  readonly account: UserId;
  readonly claim: AssessmentId;
  readonly certificate: CertificateId;
  readonly 'own-certificate': OwnCertificateId;
}
export type AboutKind = keyof ThingsWrittenAbout;
export type About = {
  readonly [K in AboutKind]: { readonly kind: K; readonly id: ThingsWrittenAbout[K] };
}[AboutKind];

/** Every letter of the portal and what it is about: the facts it is written from follow from that. */
export const LETTER_ABOUT = {
  invitation: 'assessment',
  reminder: 'assessment',
  'due-date-changed': 'assessment',
  'facts-asked': 'assessment',
  withdrawal: 'assessment',
  'submission-receipt': 'assessment',
  'submission-notice': 'assessment',
  'questions-returned': 'assessment',
  decision: 'assessment',
  enrolment: 'enrolment',
  'password-reset': 'account',
  'claim-confirmation': 'claim',
  'certificate-reminder': 'certificate',
  'certificate-fell': 'certificate',
  'certificate-vendor-reminder': 'certificate',
  'certificate-given': 'certificate',
  'certificate-no-longer-given': 'certificate',
  'certificate-vendor-corrected': 'certificate',
  'own-certificate-reminder': 'own-certificate',
} as const satisfies Record<string, AboutKind>;
export type LetterTemplate = keyof typeof LETTER_ABOUT;
/** The letters about one kind of thing. */
export type LetterOn<K extends AboutKind> = {
  [T in LetterTemplate]: (typeof LETTER_ABOUT)[T] extends K ? T : never;
}[LetterTemplate];

/** A letter a deed asks for; it travels inside the changed document, then into the outbox. */
export interface MailOrder {
  /** Names this letter once and for all (thing, occasion, number), so that it is never queued twice. */
  readonly key: string;
  readonly organisationId: OrganisationId;
  readonly about: About;
  readonly template: LetterTemplate;
  readonly to: { readonly name: string; readonly email: string };
  /** Which of the thing's links the letter carries, by number; the link itself is never stored. */
  readonly linkNumber: number | null;
  /** Of a reminder: the due date it was ordered for. */
  readonly dueOn?: CalendarDate;
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

/** A letter in the outbox about one kind of thing. */
export type MailOn<K extends AboutKind> = OutboxMail & { readonly about: Extract<About, { kind: K }> };

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
