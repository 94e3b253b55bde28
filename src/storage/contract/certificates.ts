import type { Readable } from 'node:stream';
import type { Certificate, DocumentType, Reading, StoredFile } from '#domain/certificates/certificate.js';
import type { VerdictId } from '#domain/certificates/check.js';
import type { Standing } from '#domain/certificates/standing.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { CertificateId, OrganisationId, VendorId } from '#domain/ids.js';
import type { Page } from '#domain/page.js';
import type { Deed, ListQuery } from './deed.js';
import type { IncomingFiles, ReceivedFile } from './files.js';
import type { RejudgeMark } from './registers.js';

/** A certificate as lists know it: without the words of its file. */
export interface CertificateRecord extends Omit<Certificate, 'reading'> {
  readonly standing: Standing;
}

export type CertificateSort =
  | 'expires'
  | '-expires'
  | 'look-up'
  | 'holder'
  | '-holder'
  | 'changed'
  | '-changed';

export interface CertificateQuery extends ListQuery {
  readonly verdicts: readonly VerdictId[];
  /** Only documents of this kind. */
  readonly kind: DocumentType | null;
  readonly vendorId: VendorId | null;
  /** Only those that end on one of these days. */
  readonly expires: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  /** Only those to be looked up again by one of these days. */
  readonly lookUpDue: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  /** Only those with a look-up that waits for a second person. */
  readonly awaitsSecond: boolean;
  readonly archived: boolean;
  readonly sort: CertificateSort;
}

/** What is written with a certificate. */
export interface CertificateWriting {
  readonly standing: Standing;
  readonly deed: Deed;
  /** A file that came in for it and the id it is known by in the certificate. */
  readonly file: { readonly id: string; readonly received: ReceivedFile } | null;
  /** Occasions of which a letter told. */
  readonly reminded?: readonly string[];
}

/** A buyer's certificates; their files are reached only from here. */
export interface CertificateStore extends IncomingFiles {
  /** Those that never end come last, whichever way they are sorted by expiry. */
  list(query: CertificateQuery): Promise<Page<CertificateRecord>>;
  /** Of those in use. */
  countByVerdict(): Promise<Readonly<Partial<Record<VerdictId, number>>>>;
  read(id: CertificateId): Promise<Certificate | null>;
  /** The same without the words of its file. */
  record(id: CertificateId): Promise<CertificateRecord | null>;
  /** The newer one that replaces it, where there is one. */
  replacementOf(id: CertificateId): Promise<CertificateRecord | null>;
  /** False where one of that id is already there (a form posted twice). Throws Stale where the file waited too long. */
  add(certificate: Certificate, writing: CertificateWriting): Promise<boolean>;
  /** Writes what people and the reader changed; false where its revision is no longer the one before `next`. */
  change(next: Certificate, writing: CertificateWriting): Promise<boolean>;
  /** Keeps how it stands on a later day; nothing happens where it changed meanwhile. */
  restand(id: CertificateId, revision: number, standing: Standing): Promise<void>;
  /** What was read from its file; kept once, and only shown once the certificate was changed to know of it. */
  keepReading(id: CertificateId, reading: Reading): Promise<void>;
  /** One of its files; null where it has none of that id. */
  open(
    id: CertificateId,
    fileId: string,
  ): Promise<{ readonly file: StoredFile; readonly stream: Readable } | null>;
  /** Others that bear its number or consist of the same bytes. */
  alike(
    certificate: Pick<Certificate, 'id' | 'file'>,
    number: string,
  ): Promise<{
    readonly sameNumber: readonly CertificateRecord[];
    readonly sameFile: readonly CertificateRecord[];
  }>;
  /** Whom those in use name as their certification body and its accreditor, each pair once. */
  namedBodies(): Promise<readonly NamedBodies[]>;
  /** Those in use that name one of these bodies (null: whatever they name), the one that ends first first. */
  naming(
    names: {
      readonly certificationBodies: readonly string[] | null;
      readonly accreditationBodies: readonly string[] | null;
    },
    most: number,
  ): Promise<readonly CertificateRecord[]>;
  /** Marks those in use that name one of these certification bodies to be judged anew; answers how many. */
  markToJudge(certificationBodies: readonly string[], mark: RejudgeMark): Promise<number>;
  /** Takes a mark away, unless another came meanwhile. */
  unmark(id: CertificateId, mark: RejudgeMark): Promise<void>;
  /** Those in use whose day to be judged anew has come, or that were judged by anything else than this; so many at most. */
  toJudge(day: CalendarDate, judgedBy: string, most: number): Promise<readonly CertificateRecord[]>;
  /** Has these judged anew by the next check: something they are judged beside has changed. */
  judgeAgain(
    which: { readonly vendorId: VendorId } | { readonly ids: readonly CertificateId[] },
  ): Promise<void>;
  /** The occasions of which letters told. */
  reminded(id: CertificateId): Promise<readonly string[]>;
}

/** The names a certificate states, '' where it states none. */
export interface NamedBodies {
  readonly certificationBody: string;
  readonly accreditationBody: string;
}

export interface MarkedCertificate {
  readonly record: CertificateRecord;
  readonly mark: RejudgeMark;
}

/** Certificates that wait for the reader, or to be judged anew. */
export interface CertificateQueue {
  /** Leases the one that waits longest, so that no other process reads it meanwhile; null where none does. */
  claimUnread(
    now: Instant,
    leaseUntil: Instant,
  ): Promise<{
    readonly id: CertificateId;
    readonly organisationId: OrganisationId;
    /** How often it was tried, this time included. */
    readonly tries: number;
  } | null>;
  /** Those marked to be judged anew, the longest waiting first, so many at most. */
  marked(most: number): Promise<readonly MarkedCertificate[]>;
}
