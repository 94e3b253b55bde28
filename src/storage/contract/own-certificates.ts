import type { Readable } from 'node:stream';
import type { Reading, StoredFile } from '#domain/certificates/certificate.js';
import type { Instant } from '#domain/dates.js';
import type { CertificateId, ConsentId, OrganisationId, OwnCertificateId } from '#domain/ids.js';
import type { Consent } from '#domain/own-certificates/consent.js';
import type {
  OwnCertificate,
  OwnCertificateRecord,
  OwnFace,
} from '#domain/own-certificates/own-certificate.js';
import type { Page } from '#domain/page.js';
import type { Deed, ListQuery } from './deed.js';
import type { IncomingFiles, ReceivedFile } from './files.js';

export interface OwnCertificateQuery extends ListQuery {
  readonly archived: boolean;
}

/** What is written with a vendor's own certificate. */
export interface OwnCertificateWriting {
  readonly face: OwnFace;
  readonly deed: Deed;
  /** Occasions of which a letter told. */
  readonly reminded?: readonly string[];
}

/** The certificates of a vendor's own organisation; no buyer's and no guest's stores have a way to them. */
export interface OwnCertificateStore extends IncomingFiles {
  /** The one that ends first comes first; those without an end last. */
  list(query: OwnCertificateQuery): Promise<Page<OwnCertificateRecord>>;
  countInUse(): Promise<number>;
  read(id: OwnCertificateId): Promise<OwnCertificate | null>;
  /** The same without the words of its file. */
  record(id: OwnCertificateId): Promise<OwnCertificateRecord | null>;
  /** The one in use that takes its place, where there is one. */
  replacementOf(id: OwnCertificateId): Promise<OwnCertificateRecord | null>;
  /** False where one of that id is already there (a form posted twice). Throws Stale where the file waited too long. */
  add(own: OwnCertificate, writing: OwnCertificateWriting, received: ReceivedFile): Promise<boolean>;
  /** False where its revision is no longer the one before `next`. */
  change(next: OwnCertificate, writing: OwnCertificateWriting): Promise<boolean>;
  /** What was read from its file; kept once, and only shown once the certificate was changed to know of it. */
  keepReading(id: OwnCertificateId, reading: Reading): Promise<void>;
  /** Whoever was to get it as a successor has it; saying so again changes nothing. */
  successorsGiven(id: OwnCertificateId): Promise<void>;
  /** Whoever gets it was told of its corrections up to a revision; false where there is a later one, and nothing is written. */
  correctionsPassed(id: OwnCertificateId, revision: number): Promise<boolean>;
  /** Its file; null where there is none. */
  open(id: OwnCertificateId): Promise<{ readonly file: StoredFile; readonly stream: Readable } | null>;
}

/** Own certificates of every organisation that wait for something. */
export interface OwnCertificateQueue {
  /** Those added before an instant of which it is not settled who gets them as successors. */
  successorsDue(
    before: Instant,
  ): Promise<readonly { readonly id: OwnCertificateId; readonly organisationId: OrganisationId }[]>;
  /** Those corrected before an instant of which it is not settled that whoever gets them was told. */
  correctionsDue(
    before: Instant,
  ): Promise<readonly { readonly id: OwnCertificateId; readonly organisationId: OrganisationId }[]>;
  /** Leases the one that waits longest, so that no other process reads it meanwhile; null where none does. */
  claimUnread(
    now: Instant,
    leaseUntil: Instant,
  ): Promise<{
    readonly id: OwnCertificateId;
    readonly organisationId: OrganisationId;
    /** How often it was tried, this time included. */
    readonly tries: number;
  } | null>;
}

/** To whom a vendor's organisation gives its certificates; no buyer's stores have a way to it. */
export interface ConsentStore {
  ofCertificates(ids: readonly OwnCertificateId[]): Promise<readonly Consent[]>;
  read(id: ConsentId): Promise<Consent | null>;
  /** False where one of that id is already there. */
  add(consent: Consent, deed: Deed): Promise<boolean>;
  /** False where its revision is no longer the one before `next`. */
  change(next: Consent, deed: Deed): Promise<boolean>;
  /** The buyer's side agrees with this revision of it; false where a later one is there. */
  carriedOut(
    consent: Pick<Consent, 'id' | 'revision'>,
    certificateId: CertificateId | null,
  ): Promise<boolean>;
}

/** Consents of any organisation that have not been carried out since before an instant. */
export type OpenConsents = (before: Instant) => Promise<readonly Consent[]>;
