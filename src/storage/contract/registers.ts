import type { Readable } from 'node:stream';
import type { SecondLook, StoredFile } from '#domain/certificates/certificate.js';
import type { AccreditationOf, DirectoryCheck } from '#domain/certificates/directory-check.js';
import type { Instant } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import type { EntryChange, RegisterEntry, VerdictMoved } from '#domain/registers/register-entry.js';
import type { RegisterImport } from '#domain/registers/register-import.js';
import type { RegisterList } from '#domain/registers/register-lists.js';
import type { Deed } from './deed.js';
import type { ReceivedFile } from './files.js';

/** An organisation's own word on the registers; what is shipped is not kept. */
export interface RegisterEntryStore {
  /** Another number after every change of any entry; 0 where there is none. */
  version(): Promise<number>;
  /** Every entry, retired ones too, in no order. */
  all(): Promise<readonly RegisterEntry[]>;
  /** One entry with its changes, the newest first, and what came of them; null where nobody touched it. */
  read(list: RegisterList, key: string): Promise<EntryWithHistory | null>;
  /** False where there is one of that list and key already. */
  add(entry: RegisterEntry, change: EntryChange, deed: Deed): Promise<boolean>;
  /** False where its revision is no longer the one before `next`. */
  change(next: RegisterEntry, change: EntryChange, deed: Deed): Promise<boolean>;
  /** Writes down that a certificate's verdict became another through a change of this entry. */
  noteMoved(list: RegisterList, key: string, moved: VerdictMoved): Promise<void>;
}

export interface EntryWithHistory {
  readonly entry: RegisterEntry;
  readonly changes: readonly EntryChange[];
  readonly moved: readonly VerdictMoved[];
}

/** What members found in accreditors' directories. */
export interface DirectoryCheckStore {
  /** The latest of one body by one accreditor, for any standard, newest first. */
  of(accreditation: Omit<AccreditationOf, 'standard'>): Promise<readonly DirectoryCheck[]>;
  /** The latest of the organisation, newest first, so many at most. */
  latest(most: number): Promise<readonly DirectoryCheck[]>;
  /** What came of the checks of one body for certificates. */
  movedBy(certificationBody: string): Promise<readonly VerdictMoved[]>;
  read(id: string): Promise<DirectoryCheck | null>;
  /** False where one of that id is there already (a form posted twice). Throws Stale where its file waited too long. */
  add(check: DirectoryCheck, deed: Deed, file: ReceivedFile | null): Promise<boolean>;
  noteMoved(id: string, moved: VerdictMoved): Promise<void>;
  /** A second person's look; false where one was given already. */
  giveSecond(id: string, second: SecondLook, deed: Deed): Promise<boolean>;
  /** The capture of a check; null where it has none. */
  openCapture(id: string): Promise<{ readonly file: StoredFile; readonly stream: Readable } | null>;
}

/** Why a certificate waits to be judged anew: an entry of a register changed, a directory check was made, or a file came in. */
export interface RejudgeMark {
  readonly at: Instant;
  readonly because:
    | { readonly list: RegisterList; readonly key: string; readonly revision: number }
    | { readonly check: string }
    | { readonly import: string };
}

/** Files on their way into an organisation's registers. */
export interface RegisterImportStore {
  add(registerImport: RegisterImport): Promise<void>;
  read(id: string): Promise<RegisterImport | null>;
  /** From here on it is written; false where it has begun already. */
  start(id: string, planned: Pick<RegisterImport, 'counts' | 'refused'>, at: Instant): Promise<boolean>;
  finish(id: string, deed: Deed): Promise<void>;
  noteMoved(id: string, moved: VerdictMoved): Promise<void>;
}

export interface WaitingRegisterImport {
  readonly organisationId: OrganisationId;
  readonly registerImport: RegisterImport;
}
