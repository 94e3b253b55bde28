import type { Readable } from 'node:stream';
import type { AuditEntry } from '#domain/audit/event.js';
import type { CalendarDate } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { LibraryDocumentId, LibraryEntryId, QuestionId } from '#domain/ids.js';
import type {
  LibraryDocument,
  LibraryEntry,
  LibraryState,
  LibraryUse,
} from '#domain/library/library-entry.js';
import type { Offer } from '#domain/library/offers.js';
import type { Staleness } from '#domain/library/staleness.js';
import type { WrittenAnswer } from '#domain/library/written-answer.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Page } from '#domain/page.js';
import type { Mapping } from '#domain/questionnaires/questionnaire.js';
import type { TypedFault } from '#domain/questionnaires/typed.js';

/** What members of a vendor's organisation do with the answers it gives again and again. */
export interface LibraryServices {
  list(actor: Actor, query: LibraryChoice): Promise<LibraryList>;
  read(actor: Actor, id: LibraryEntryId): Promise<LibraryDetail>;
  /** The catalogues whose requirements an entry may name. */
  frameworks(actor: Actor): readonly Framework[];
  /** Writes an entry by hand, as a draft. */
  add(actor: Actor, form: EntryForm): Promise<{ outcome: 'added'; id: LibraryEntryId } | EntryRefused>;
  /** What is changed is a draft again, until an owner approves it. */
  change(
    actor: Actor,
    id: LibraryEntryId,
    command: { readonly revision: number; readonly form: EntryForm },
  ): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: LibraryEntry } | EntryRefused>;
  /** Says that it may be given to any buyer until the day; also of one that was retired. Throws Stale. */
  approve(
    actor: Actor,
    id: LibraryEntryId,
    command: { readonly revision: number; readonly reviewBy: CalendarDate },
  ): Promise<LibraryEntry>;
  /** Offers it no more; it stays to be read. Throws Stale. */
  retire(actor: Actor, id: LibraryEntryId, revision: number): Promise<LibraryEntry>;
  download(
    actor: Actor,
    id: LibraryEntryId,
    document: LibraryDocumentId,
  ): Promise<{ readonly document: LibraryDocument; readonly stream: Readable }>;
  /** Everything there is, as JSON; one's own answers can always be taken along. */
  exportJson(actor: Actor): Promise<{ readonly name: string; readonly stream: Readable }>;
  /** Takes such a file in, as drafts. What is there already stays as it is, so doing it again adds nothing. */
  importJson(actor: Actor, bytes: Uint8Array): Promise<LibraryImported>;

  /** What the library offers for the questions of one assessment; null for a guest without an account. */
  offers(guest: Actor): Promise<LibraryOffers | null>;
  /** Keeps the answer to a question: a new entry, or another wording of the one it says the same as. */
  keep(guest: Actor, command: KeepAnswer): Promise<Kept>;
  /** Keeps every answer of an assessment that is not kept yet, as drafts; doing it again goes on where it stopped. */
  keepAll(guest: Actor): Promise<{ readonly kept: number; readonly known: number }>;
  /** Gives an entry's answer to an open question, with its documents. Throws Stale where either changed. */
  use(guest: Actor, command: UseEntry): Promise<{ readonly outcome: 'used' | 'answered-already' }>;
  /** The same for several, one after the other; done again, it does what is left. */
  useAll(
    guest: Actor,
    commands: readonly UseEntry[],
  ): Promise<{ readonly used: number; readonly left: number }>;
}

export interface LibraryChoice {
  readonly search: string;
  readonly state: LibraryState | null;
  readonly requirement: Mapping | null;
  readonly stale: boolean;
  readonly page: number;
  readonly sort: 'review' | '-review' | 'question' | '-question' | '-changed';
}

export interface LibraryList extends Page<LibraryRow> {
  readonly counts: Readonly<Record<LibraryState | 'stale', number>>;
  readonly today: CalendarDate;
}
export interface LibraryRow {
  readonly entry: LibraryEntry;
  readonly staleness: readonly Staleness[];
}

export interface LibraryDetail extends LibraryRow {
  /** The latest first. */
  readonly uses: readonly LibraryUse[];
  readonly usedTimes: number;
  readonly history: readonly AuditEntry[];
  readonly today: CalendarDate;
}

export interface EntryForm extends WrittenAnswer {
  readonly question: string;
  readonly wordings: readonly string[];
  /** `iso-iec-42001 A.7.5`, as typed. */
  readonly requirements: readonly string[];
  readonly reviewBy: CalendarDate;
  /** Of the entry's own documents those that stay, with the last day each proves anything. */
  readonly documents: readonly { readonly sha256: string; readonly validUntil: CalendarDate | null }[];
}
export interface EntryRefused {
  readonly outcome: 'refused';
  readonly faults: readonly TypedFault[];
}

export type LibraryImported =
  | { readonly outcome: 'imported'; readonly added: number; readonly known: number }
  /** The place in the file and what is wrong there, in words; '' where it is no JSON at all. */
  | { readonly outcome: 'refused'; readonly path: string; readonly reason: string };

export interface LibraryOffers {
  /** By question, the best first; of those that are asked and may be answered now. */
  readonly byQuestion: ReadonlyMap<QuestionId, readonly Offer[]>;
  /** Where an answer says what an entry says already. */
  readonly kept: ReadonlyMap<QuestionId, LibraryEntry>;
  /** The catalogues that the requirements stand in. */
  readonly frameworks: readonly Framework[];
  readonly mayKeep: boolean;
  readonly mayApprove: boolean;
  readonly today: CalendarDate;
}

export interface KeepAnswer {
  readonly question: QuestionId;
  readonly approve: boolean;
  readonly reviewBy: CalendarDate;
}
export interface Kept {
  readonly outcome: 'kept' | 'joined' | 'replaced' | 'known';
  readonly entry: LibraryEntryId;
}

export interface UseEntry {
  readonly question: QuestionId;
  readonly entry: LibraryEntryId;
  /** The revision of the entry that was read. */
  readonly revision: number;
}
