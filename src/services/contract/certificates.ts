import type { Readable } from 'node:stream';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AuditEntry } from '#domain/audit/event.js';
import type { AuditStep } from '#domain/certificates/audits-of.js';
import type { ProposedLookUp } from '#domain/certificates/cert-search.js';
import type {
  Certificate,
  CertificateField,
  DocumentType,
  LookUp,
  StoredFile,
  Succession,
  TypedField,
} from '#domain/certificates/certificate.js';
import type { Assay, CertificateFacts, CheckId, VerdictId } from '#domain/certificates/check.js';
import type { AheadDate } from '#domain/certificates/dates-ahead.js';
import type { LifeForm } from '#domain/certificates/life.js';
import type { GuidedLookUp } from '#domain/certificates/look-ups-for.js';
import type { OtherAssay } from '#domain/certificates/other-documents/check-other-document.js';
import type { Standing } from '#domain/certificates/standing.js';
import type { FieldChange } from '#domain/certificates/succession.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { AiSystemId, AssessmentId, CertificateId, EvidenceId, VendorId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { CertificateRules } from '#domain/organisations/organisation.js';
import type { Page } from '#domain/page.js';
import type { Finding } from '#domain/reviews/finding.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import type { CertificateSort } from '#storage/contract.js';
import type { CertSearchFault } from '../cert-search.js';
import type { ReceivedDocument } from './received-document.js';

/** What a buyer does with the certificates its vendors gave. */
export interface CertificateServices {
  list(actor: Actor, query: CertificateListQuery): Promise<CertificateList>;
  /** Those in use of one vendor, the one that ends first first. */
  ofVendor(actor: Actor, vendorId: VendorId): Promise<readonly CertificateRow[]>;
  /** One certificate with its checks as of today in the organisation's time zone. */
  read(actor: Actor, id: CertificateId): Promise<CertificateDetail>;
  /** Streams a file in before its form is judged: a PDF, or a picture. Throws TooLarge, WrongType. */
  receive(actor: Actor, file: { stream: Readable; name: string }): Promise<ReceivedDocument>;
  /** When the form around the file was refused after all. */
  discard(actor: Actor, received: ReceivedDocument): Promise<void>;
  /** Keeps an uploaded certificate; it is read soon afterwards. `requestId` comes with the form: posting it twice adds one. */
  add(actor: Actor, command: AddCertificate, received: ReceivedDocument): Promise<CertificateId>;
  /** Takes a document of an answer as a certificate; taking it again answers the same one. */
  takeFromEvidence(actor: Actor, evidence: EvidenceId): Promise<CertificateId>;
  /** A person's word on a field, beside what was read; an empty value says that the document does not state it. */
  correctField(actor: Actor, id: CertificateId, command: CorrectField): Promise<CorrectFieldOutcome>;
  /** Takes a person's word back, so that what was read counts again. */
  clearField(
    actor: Actor,
    id: CertificateId,
    command: Omit<CorrectField, 'value'>,
  ): Promise<CorrectFieldOutcome>;
  /** What kind of document it is, on a person's word. Of two at once the later word stands. */
  sayType(actor: Actor, id: CertificateId, type: DocumentType): Promise<void>;
  /** A person's word on one check, with its reason, beside what the check comes to by itself. The later word stands. */
  sayCheck(actor: Actor, id: CertificateId, command: SayCheck): Promise<void>;
  /** Takes the word on a check back. */
  clearCheck(actor: Actor, id: CertificateId, check: CheckId): Promise<void>;
  /** What is bought and should be in its scope, and which older certificate it replaces. */
  link(
    actor: Actor,
    id: CertificateId,
    links: {
      aiSystemId: AiSystemId | null;
      replaces: CertificateId | null;
      succession: Succession | null;
    },
  ): Promise<void>;
  /** Writes down who looked where and what stood there, once however often its form is posted; the verdict follows at once. */
  recordLookUp(
    actor: Actor,
    id: CertificateId,
    lookUp: LookUpForm,
    capture: ReceivedDocument | null,
  ): Promise<RecordLookUpOutcome>;
  /**
   * Writes down a suspension, a restoration, a withdrawal or a surveillance audit, once however often its form is posted;
   * the verdict follows at once. Throws BadRequest with the sentence of `lifeFaults` where something is wrong with it.
   */
  writeLife(
    actor: Actor,
    id: CertificateId,
    record: LifeForm & { /** Chosen by the form; becomes the record's id. */ readonly requestId: string },
    document: ReceivedDocument | null,
  ): Promise<void>;
  /** Says why a record was wrong; it is kept and counts no more. False where that was said before. Throws NotFound. */
  takeLifeBack(
    actor: Actor,
    id: CertificateId,
    taking: { readonly recordId: string; readonly reason: string },
  ): Promise<boolean>;
  /**
   * A second person's word on a look-up that matched, given once; nobody confirms what they found themselves. `taken`:
   * somebody else was faster. `not-asked`: it counts without, or no more. Throws NotFound where there is no such look-up.
   */
  takeSecondLook(
    actor: Actor,
    id: CertificateId,
    look: { readonly lookUpId: string; readonly agrees: boolean; readonly note: string },
  ): Promise<{ readonly outcome: 'kept' | 'own' | 'taken' | 'not-asked'; readonly lookUp: LookUp }>;
  /** A member's own address of dates for their calendar; null where they have none. */
  calendar(actor: Actor): Promise<{ readonly address: string; readonly of: 'own' | 'all' } | null>;
  /** A new address; the one before ends with that. Of the vendors they look after, or of all. */
  renewCalendar(actor: Actor, of: 'own' | 'all'): Promise<void>;
  endCalendar(actor: Actor): Promise<void>;
  /**
   * What stands at a calendar's address (RFC 5545): ends, surveillance audits and look-ups due. Whoever holds the token
   * reads it, as long as its member may read certificates. Throws NotFound, TooMany.
   */
  readCalendar(token: string, address: string): Promise<string>;
  /** How the organisation deals with certificates; owners only. Standings follow by the next check. */
  changeRules(actor: Actor, rules: Partial<CertificateRules>): Promise<void>;
  /**
   * Asks IAF CertSearch, where the portal has a key, what it lists for the holder; ten seconds at most, audited. Nothing
   * follows from the answer until a person records a look-up. Throws NotFound where the portal has no key.
   */
  askCertSearch(
    actor: Actor,
    id: CertificateId,
    /** Two letters (ISO 3166-1). */
    question: { readonly country: string },
  ): Promise<{ readonly proposed: ProposedLookUp } | { readonly fault: CertSearchFault | 'no-holder' }>;
  /** Nobody is reminded of its dates up to a day, this day included; a fall of its verdict is told all the same. */
  pauseReminders(
    actor: Actor,
    id: CertificateId,
    pause: { readonly until: CalendarDate; readonly reason: string },
  ): Promise<void>;
  /** Ends a pause before its day; what is near is told by the next check. */
  resumeReminders(actor: Actor, id: CertificateId): Promise<void>;
  archive(actor: Actor, id: CertificateId): Promise<void>;
  restore(actor: Actor, id: CertificateId): Promise<void>;
  /** The certificate's file or a capture, audited. */
  openFile(
    actor: Actor,
    id: CertificateId,
    fileId: string,
  ): Promise<{ readonly file: StoredFile; readonly stream: Readable }>;
}

export interface CertificateListQuery {
  readonly search: string;
  readonly verdict: VerdictId | null;
  /** Only documents of this kind; null for all. */
  readonly kind: DocumentType | null;
  /** Only those that end within so many days, or have ended; null for all. */
  readonly withinDays: number | null;
  /** Only those to be looked up again within so many days, or by now; null for all. */
  readonly lookUpWithin: number | null;
  /** Only those with a look-up that waits for a second person. */
  readonly awaitsSecond: boolean;
  readonly vendorId: VendorId | null;
  readonly archived: boolean;
  readonly sort: CertificateSort;
  readonly page: number;
}
export interface CertificateRow {
  readonly id: CertificateId;
  readonly vendor: { readonly id: VendorId; readonly name: string };
  readonly fileName: string;
  readonly standing: Standing;
  readonly changedAt: Instant;
}
export interface CertificateList {
  readonly rows: Page<CertificateRow>;
  readonly counts: Readonly<Partial<Record<VerdictId, number>>>;
  /** The day it is told for. */
  readonly on: CalendarDate;
  /** The vendor the list is narrowed to. */
  readonly vendor: { readonly id: VendorId; readonly name: string } | null;
}
export interface CertificateDetail {
  readonly certificate: Certificate;
  readonly vendor: Vendor;
  readonly aiSystem: AiSystem | null;
  /** Of the vendor, to link one. */
  readonly aiSystems: readonly AiSystem[];
  readonly facts: CertificateFacts;
  readonly assay: Assay;
  /** Told for what it is, where it is another kind of document. */
  readonly other: OtherAssay | null;
  readonly lookUps: readonly GuidedLookUp[];
  /** Names what a look-up would be about, as the certificate says it now. */
  readonly lookUpSeen: string;
  /** Whether the portal has a key to ask IAF CertSearch with. */
  readonly asksCertSearch: boolean;
  readonly ahead: readonly AheadDate[];
  /** The audits of its cycle: held, next, and the recertification. */
  readonly audits: readonly AuditStep[];
  /** The older one it replaces and the newer one that replaced it. */
  readonly older: CertificateRow | null;
  readonly newer: CertificateRow | null;
  /** From the first certificate it comes of to the last that came of it, itself among them. */
  readonly chain: readonly ChainedCertificate[];
  /** Others of the vendor that it may replace. */
  readonly others: readonly CertificateRow[];
  readonly events: readonly AuditEntry[];
  /** Findings that were raised from it, worst first. */
  readonly findings: readonly Finding[];
  /** The vendor’s latest submitted assessment, which a finding from this certificate belongs to; null where there is none. */
  readonly assessed: AssessmentId | null;
}
/** One certificate of a chain. */
export interface ChainedCertificate {
  readonly row: CertificateRow;
  /** How it came of the one before; null for the first, and where nobody said. */
  readonly succession: Succession | null;
  /** What it says otherwise than the one before. */
  readonly changes: readonly FieldChange[];
}
export interface AddCertificate {
  /** Chosen by the form; becomes the certificate's id. */
  readonly requestId: string;
  readonly vendorId: VendorId;
  readonly aiSystemId: AiSystemId | null;
  readonly replaces: CertificateId | null;
}
export interface SayCheck {
  readonly check: CheckId;
  readonly holds: boolean;
  /** Why; never empty. */
  readonly note: string;
}
export interface CorrectField {
  readonly field: CertificateField;
  readonly value: string;
  /** When the word that the writer saw was given; null where there was none. */
  readonly seen: Instant | null;
}
export type CorrectFieldOutcome =
  | { readonly outcome: 'changed' }
  /** Somebody gave their word since; nothing was written. Null: they took it back. */
  | { readonly outcome: 'stale'; readonly current: TypedField | null };
export type LookUpForm = Pick<
  LookUp,
  | 'subject'
  | 'register'
  | 'address'
  | 'searched'
  | 'answer'
  | 'difference'
  | 'note'
  | 'accreditedSince'
  | 'accreditedUntil'
  | 'on'
> & {
  /** Chosen by the form; becomes the look-up's id. */
  readonly requestId: string;
  /** `lookUpSeen` of the certificate the form was filled for; '' where it is not known, and nothing is compared. */
  readonly seen?: string;
};
/** `stale`: what is looked up says something else than when the form was filled; nothing was written. */
export type RecordLookUpOutcome = 'recorded' | 'stale';
