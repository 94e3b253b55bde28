import type { Readable } from 'node:stream';
import type { StoredFile } from '#domain/certificates/certificate.js';
import type { AccreditationOf, DirectoryCheck } from '#domain/certificates/directory-check.js';
import type { CalendarDate } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { PlannedRegisterRow } from '#domain/registers/plan-register-import.js';
import type { EntryFault } from '#domain/registers/read-entry.js';
import type {
  EntryChange,
  EntryFields,
  EntryState,
  RegisterEntry,
  VerdictMoved,
} from '#domain/registers/register-entry.js';
import type { RegisterImport } from '#domain/registers/register-import.js';
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
  /** A second pair of eyes on a check, never those that looked first; false where one was given already. */
  confirmCheck(actor: Actor, checkId: string, second: SecondCheck): Promise<boolean>;
  /** One check in a directory. Throws NotFound. */
  readCheck(actor: Actor, checkId: string): Promise<DirectoryCheck>;
  /** What was captured of a directory, audited by the one who opens it. */
  openCapture(
    actor: Actor,
    checkId: string,
  ): Promise<{ readonly file: StoredFile; readonly stream: Readable }>;
  /** Reads a file and keeps its rows; nothing is written to the registers. `refused` says why in a sentence. */
  beginImport(
    actor: Actor,
    list: RegisterList,
    file: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<{ outcome: 'begun'; id: string } | { outcome: 'refused'; why: string }>;
  /** An import with what would become of its rows now; none once it is done. */
  showImport(actor: Actor, id: string): Promise<RegisterImportDetail>;
  /** Writes it; told twice, or again after a crash, each row is written once. */
  runImport(actor: Actor, id: string): Promise<RegisterImport>;
  /** The rows that were not taken, as they were, each with the reason; CSV in UTF-8. */
  refusedCsv(actor: Actor, id: string): Promise<{ readonly name: string; readonly stream: Readable }>;
  /** For the command line: what becomes of a file's rows, written unless it is a dry run. */
  importFile(
    actor: Actor,
    file: {
      readonly organisationId: OrganisationId;
      readonly list: RegisterList;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly dryRun: boolean;
    },
  ): Promise<
    { outcome: 'planned'; rows: readonly PlannedRegisterRow[] } | { outcome: 'refused'; why: string }
  >;
  /** For the command line: a list as CSV. */
  exportFile(actor: Actor, organisationId: OrganisationId, list: RegisterList): Promise<string>;
  /** A list as CSV in the columns of an import; audited. */
  exportCsv(actor: Actor, list: RegisterList): Promise<{ readonly name: string; readonly stream: Readable }>;
  /** The heads of a list as CSV, to be filled in. */
  templateCsv(
    actor: Actor,
    list: RegisterList,
  ): Promise<{ readonly name: string; readonly stream: Readable }>;
}

export interface RegisterImportDetail {
  readonly registerImport: RegisterImport;
  readonly rows: readonly PlannedRegisterRow[];
}

export interface SecondCheck {
  readonly agrees: boolean;
  /** What stood there instead; empty where both found the same. */
  readonly note: string;
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
  /** Whether a check that matched counts only once a second person confirmed it. */
  readonly lookUpsNeedTwo: boolean;
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
