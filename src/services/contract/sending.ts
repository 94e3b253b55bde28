import type { Given } from '#domain/ai-systems/given.js';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { Batch, BatchItem } from '#domain/assessments/batch.js';
import type { ReminderDays } from '#domain/assessments/reminders.js';
import type { CalendarDate } from '#domain/dates.js';
import type { AiSystemId, AssessmentId, BatchId, VendorId } from '#domain/ids.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Contact } from '#domain/vendors/vendor.js';

/** Asking vendors, and everything a buyer does with what it asked until the answers come. */
export interface SendingServices {
  /** Sends a questionnaire. `requestId` comes with the form, so that posting it twice sends once. A crash in between is finished by a job. */
  send(actor: Actor, command: SendQuestionnaire): Promise<AssessmentId>;
  /** The AI systems of the ids that are there, with their vendor and who answers questionnaires there, in the order of the ids. */
  subjects(actor: Actor, ids: readonly AiSystemId[]): Promise<readonly Subject[]>;
  /** What these AI systems are being asked already and may still answer, the soonest due first. */
  openAbout(actor: Actor, ids: readonly AiSystemId[]): Promise<readonly Assessment[]>;
  /** Sends one questionnaire about several AI systems, as `send` does. */
  sendBatch(actor: Actor, command: SendBatch): Promise<BatchId>;
  /** What a batch has become. */
  readBatch(actor: Actor, id: BatchId): Promise<BatchDetail>;
  /** The letters as the vendors would read them, but for each one's own link. Nothing is sent. */
  previewLetters(actor: Actor, command: SendBatch): Promise<readonly LetterPreview[]>;
  /** The vendor's link, to pass on by other means; audited. */
  copyLink(actor: Actor, id: AssessmentId): Promise<string>;
  /** Ends every link so far and sends a new one. */
  replaceLink(actor: Actor, id: AssessmentId): Promise<void>;
  /** Ends the link and sends none; a new link opens the assessment again. */
  revokeLink(actor: Actor, id: AssessmentId): Promise<void>;
  /** The invitation once more, with the same link. */
  resend(actor: Actor, id: AssessmentId, command: { readonly revision: number }): Promise<void>;
  /** Somebody else answers; `stale`: somebody else stands there by now. */
  changeContact(actor: Actor, id: AssessmentId, command: ChangeContact): Promise<ChangeOutcome>;
  /** An earlier or later due date; the link's life and the reminders follow. Brings back what has expired. */
  changeDueDate(actor: Actor, id: AssessmentId, command: ChangeDueDate): Promise<ChangeOutcome>;
  /** Reminds at once, once a day at most. */
  remindNow(actor: Actor, id: AssessmentId): Promise<'reminded' | 'already-today'>;
  pauseReminders(actor: Actor, id: AssessmentId, paused: boolean): Promise<void>;
  /** Withdraws the questionnaire; without a command quietly. */
  cancel(actor: Actor, id: AssessmentId, command?: Withdrawal): Promise<void>;
  /** On which days the organisation reminds; revision 0 where it has not chosen. */
  reminderDays(actor: Actor): Promise<ChosenDays>;
  changeReminderDays(
    actor: Actor,
    command: { readonly revision: number; readonly days: readonly number[] },
  ): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: ChosenDays }>;
}

export interface SendQuestionnaire {
  /** Chosen by the form; becomes the assessment's id. */
  readonly requestId: string;
  readonly aiSystemId: AiSystemId;
  readonly questionnaireId: string;
  readonly version: number;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly dueOn: CalendarDate;
  readonly message: string;
}

export interface SendBatch extends Omit<SendQuestionnaire, 'aiSystemId' | 'contactName' | 'contactEmail'> {
  readonly recipients: readonly Pick<SendQuestionnaire, 'aiSystemId' | 'contactName' | 'contactEmail'>[];
}

/** An AI system that can be asked about. */
export interface Subject {
  readonly aiSystemId: AiSystemId;
  readonly aiSystem: string;
  readonly given: Given;
  readonly vendorId: VendorId;
  readonly vendor: string;
  /** Who answers questionnaires there, as far as it is known. */
  readonly contact: Contact;
}

export interface BatchDetail {
  readonly batch: Batch;
  readonly rows: readonly {
    readonly item: BatchItem;
    /** Null until it is made. */
    readonly assessment: Assessment | null;
    /** The invitation's letter; null until it is queued. */
    readonly mail: OutboxMail | null;
  }[];
}

export interface LetterPreview {
  readonly subject: Omit<Subject, 'given'>;
  readonly letter: { readonly subject: string; readonly text: string };
}

export interface ChangeContact {
  /** The address the form showed: who stands there now is who is to be replaced. */
  readonly seen: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly keepLink: boolean;
}
export interface ChangeDueDate {
  /** The due date the form showed. */
  readonly seen: CalendarDate;
  readonly dueOn: CalendarDate;
  /** Whether the vendor gets a letter. */
  readonly tell: boolean;
}
export type ChangeOutcome =
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'stale'; readonly current: Assessment };

export interface Withdrawal {
  /** For the buyer's own records. */
  readonly reason: string;
  readonly tell: boolean;
  /** What the vendor reads in the letter, besides that it is over. */
  readonly farewell: string;
}

export interface ChosenDays {
  readonly days: ReminderDays;
  readonly revision: number;
}
