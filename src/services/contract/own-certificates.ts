import type { Readable } from 'node:stream';
import type { AuditEntry } from '#domain/audit/event.js';
import type { DocumentType, StoredFile } from '#domain/certificates/certificate.js';
import type { CertificateFacts } from '#domain/certificates/check.js';
import type { AheadDate } from '#domain/certificates/dates-ahead.js';
import type { CalendarDate } from '#domain/dates.js';
import type { AssessmentId, ConsentId, OwnCertificateId, QuestionId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Consent, Recipient } from '#domain/own-certificates/consent.js';
import type { Hint } from '#domain/own-certificates/hints.js';
import type { OwnCertificate, OwnCertificateRecord } from '#domain/own-certificates/own-certificate.js';
import type { Page } from '#domain/page.js';
import type { CorrectField, CorrectFieldOutcome } from './certificates.js';
import type { ReceivedDocument } from './received-document.js';

/** What members of a vendor's organisation do with its own certificates. No buyer's judgement ever comes in here. */
export interface OwnCertificateServices {
  list(actor: Actor, query: OwnCertificateChoice): Promise<OwnCertificateList>;
  /** Whether the member gets letters on the dates of these certificates. */
  wantLetters(actor: Actor, wanted: boolean): Promise<void>;
  read(actor: Actor, id: OwnCertificateId): Promise<OwnCertificateDetail>;
  /** Those in use that a new one may take the place of, with how many buyers would get it as a successor. */
  replaceable(
    actor: Actor,
  ): Promise<readonly { readonly own: OwnCertificateRecord; readonly successors: number }[]>;
  /** Streams a file in before its form is judged: a PDF, or a picture. Throws TooLarge, WrongType, TooMany. */
  receive(actor: Actor, file: { stream: Readable; name: string }): Promise<ReceivedDocument>;
  /** When the form around the file was refused after all. */
  discard(actor: Actor, received: ReceivedDocument): Promise<void>;
  /** Keeps it; it is read soon afterwards. `requestId` comes with the form: posting it twice adds one. */
  add(actor: Actor, command: AddOwnCertificate, received: ReceivedDocument): Promise<OwnCertificateId>;
  /** The organisation's word on a field, beside what was read; an empty value says that the document does not state it. */
  sayField(actor: Actor, id: OwnCertificateId, command: CorrectField): Promise<CorrectFieldOutcome>;
  /** Takes that word back, so that what was read counts again. */
  clearField(
    actor: Actor,
    id: OwnCertificateId,
    command: Omit<CorrectField, 'value'>,
  ): Promise<CorrectFieldOutcome>;
  /** What kind of document it is, on a person's word. Of two at once the later word stands. */
  sayType(actor: Actor, id: OwnCertificateId, type: DocumentType): Promise<void>;
  /** Which product or AI system it speaks of, in free words. */
  describe(actor: Actor, id: OwnCertificateId, covers: string): Promise<void>;
  archive(actor: Actor, id: OwnCertificateId): Promise<void>;
  restore(actor: Actor, id: OwnCertificateId): Promise<void>;
  /** Its file, audited. */
  openFile(
    actor: Actor,
    id: OwnCertificateId,
  ): Promise<{ readonly file: StoredFile; readonly stream: Readable }>;
  /** Those a respondent may answer with, the one that ends first first; none for whoever came by the link. */
  offers(guest: Actor): Promise<readonly OwnCertificateRecord[]>;
  /**
   * Answers an open question about a certificate with one of the organisation's own and puts its file there; beside any
   * other answer, the file alone. Done again after a crash it does what is left.
   */
  use(
    guest: Actor,
    command: { readonly question: QuestionId; readonly certificate: OwnCertificateId },
  ): Promise<'answered' | 'attached' | 'there'>;
  /** Every buyer it may be given to or was given to, by name. */
  buyers(actor: Actor, id: OwnCertificateId): Promise<readonly BuyerOfOwn[]>;
  /**
   * Gives it to a buyer whose assessment the organisation keeps: the buyer gets a copy of its own, and is told by letter.
   * Giving what is given so already changes nothing. Throws NotFound for any other, Stale where somebody was faster.
   */
  give(actor: Actor, id: OwnCertificateId, command: GiveOwn): Promise<void>;
  /** Gives it no longer: the buyer keeps what it received and is told so; nothing follows. Throws Stale. */
  stopGiving(
    actor: Actor,
    id: OwnCertificateId,
    command: { readonly consent: ConsentId; readonly seen: number },
  ): Promise<void>;
}

/** A buyer beside one own certificate. */
export interface BuyerOfOwn {
  readonly to: Recipient;
  /** Null where nothing was ever said. */
  readonly consent: Consent | null;
  /** Whether it still asks the organisation for something; else nothing can be given to it. */
  readonly asks: boolean;
}
export interface GiveOwn {
  /** One of the assessments by which the buyer and the organisation know each other, as `buyers` names it. */
  readonly to: AssessmentId;
  /** Whether those that take its place are given too. */
  readonly successors: boolean;
  /** The revision of the consent that was read; 0 for none. */
  readonly seen: number;
}

export interface OwnCertificateChoice {
  readonly search: string;
  readonly archived: boolean;
  readonly page: number;
}
export interface OwnCertificateList {
  /** Whether the reader gets letters on their dates. */
  readonly letters: boolean;
  /** How many buyers get each of the page now. */
  readonly givenTo: ReadonlyMap<OwnCertificateId, number>;
  readonly rows: Page<OwnCertificateRecord>;
  readonly inUse: number;
  /** The day it is told for. */
  readonly on: CalendarDate;
}
export interface OwnCertificateDetail {
  readonly own: OwnCertificate;
  readonly facts: CertificateFacts;
  readonly hints: readonly Hint[];
  readonly ahead: readonly AheadDate[];
  readonly older: OwnCertificateRecord | null;
  readonly newer: OwnCertificateRecord | null;
  readonly events: readonly AuditEntry[];
}
export interface AddOwnCertificate {
  /** Chosen by the form; becomes the certificate's id. */
  readonly requestId: string;
  readonly covers: string;
  readonly replaces: OwnCertificateId | null;
}
