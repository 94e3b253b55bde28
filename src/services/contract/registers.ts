import type { Readable } from 'node:stream';
import type { StoredFile } from '#domain/certificates/certificate.js';
import type { AccreditationOf, DirectoryCheck } from '#domain/certificates/directory-check.js';
import type { CalendarDate } from '#domain/dates.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { EntryFault } from '#domain/registers/read-entry.js';
import type {
  EntryChange,
  EntryFields,
  EntryState,
  RegisterEntry,
  VerdictMoved,
} from '#domain/registers/register-entry.js';
import type { RegisterList } from '#domain/registers/register-lists.js';
import type { Registers } from '#domain/registers/registers.js';
import type { LeftOut } from '#domain/registers/registers-of.js';
import type { CertificateRow, LookUpForm } from './certificates.js';
import type { ReceivedDocument } from './received-document.js';

/** The registers of who accredits whom: what is shipped, with an organisation's own word over it. */
export interface RegisterServices {
  /** Everything the organisation knows, today where it is. */
  read(actor: Actor): Promise<RegistersKnown>;
  /** One entry with its history. Throws NotFound. */
  entry(actor: Actor, id: EntryId): Promise<EntryDetail>;
  /** Adds an entry, with an id from what it says; adding what is there already is a fault. */
  add(actor: Actor, list: RegisterList, texts: EntryTexts): Promise<WriteOutcome>;
  /** Corrects an entry, a shipped one as well. `revision`: what the writer saw, 0 for one that nobody touched. */
  change(actor: Actor, id: EntryId, command: ChangeEntry): Promise<WriteOutcome>;
  /** Takes an entry out of the registers or back in; to do it twice does it once. Throws Stale. */
  retire(actor: Actor, id: EntryId, revision: number): Promise<void>;
  restore(actor: Actor, id: EntryId, revision: number): Promise<void>;
  /** Puts back the state an entry had before one of its changes. Throws Stale where somebody changed it since. */
  putBack(actor: Actor, id: EntryId, command: PutBack): Promise<WriteOutcome>;
  /** Writes down what a member found in an accreditor's directory, once however often its form is posted. */
  check(
    actor: Actor,
    accreditation: AccreditationOf,
    form: DirectoryCheckForm,
    capture: ReceivedDocument | null,
  ): Promise<void>;
  /** What was captured of a directory, audited by the one who opens it. */
  openCapture(
    actor: Actor,
    checkId: string,
  ): Promise<{ readonly file: StoredFile; readonly stream: Readable }>;
}

export interface EntryId {
  readonly list: RegisterList;
  readonly key: string;
}
/** Values by column, as typed. */
export type EntryTexts = Readonly<Record<string, string>>;

export interface RegistersKnown {
  readonly registers: Registers;
  readonly leftOut: readonly LeftOut[];
  /** Entries that the organisation took out, with what they said. */
  readonly retired: readonly (EntryId & { readonly fields: EntryFields })[];
  /** The latest checks in directories, newest first. */
  readonly checks: readonly DirectoryCheck[];
  readonly on: CalendarDate;
}

export interface EntryDetail extends EntryId {
  readonly known: RegistersKnown;
  /** Null where nobody of the organisation touched it. */
  readonly own: RegisterEntry | null;
  /** How it stands; without fields it was added and taken back. */
  readonly state: EntryState;
  readonly revision: number;
  readonly isShipped: boolean;
  readonly changes: readonly EntryChange[];
  readonly moved: readonly VerdictMoved[];
  /** Those in use that name it: of a certification body, an accreditation or an accreditation body. */
  readonly certificates: readonly CertificateRow[];
}

export interface ChangeEntry {
  readonly revision: number;
  readonly texts: EntryTexts;
}
export interface PutBack {
  readonly revision: number;
  /** The change whose state before it is wanted. */
  readonly change: number;
}
export type WriteOutcome =
  | { readonly outcome: 'written'; readonly key: string; readonly rejudged: number }
  | { readonly outcome: 'unchanged'; readonly key: string }
  | { readonly outcome: 'faulty'; readonly faults: readonly EntryFault[] }
  /** Somebody changed it since; nothing was written. */
  | { readonly outcome: 'stale'; readonly current: EntryState };

export type DirectoryCheckForm = Omit<LookUpForm, 'subject'> & {
  /** The company as the directory names it. */
  readonly entity: string;
  /** The accreditation's number as it stands there. */
  readonly number: string;
};
