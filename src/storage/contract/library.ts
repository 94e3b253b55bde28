import type { Readable } from 'node:stream';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { LibraryDocumentId, LibraryEntryId, OrganisationId } from '#domain/ids.js';
import type {
  Contradiction,
  LibraryDocument,
  LibraryEntry,
  LibraryState,
  LibraryUse,
} from '#domain/library/library-entry.js';
import type { Page } from '#domain/page.js';
import type { Mapping } from '#domain/questionnaires/questionnaire.js';
import type { Deed, ListQuery } from './deed.js';

export interface LibraryFilter {
  /** Empty: drafts and approved ones. */
  readonly states: readonly LibraryState[];
  readonly requirement: Mapping | null;
  /** Stale on this day. */
  readonly staleOn: CalendarDate | null;
}

export interface LibraryQuery extends ListQuery, LibraryFilter {
  readonly sort: 'review' | '-review' | 'question' | '-question' | '-changed';
}

export type EntryFields = Pick<
  LibraryEntry,
  | 'question'
  | 'wordings'
  | 'answer'
  | 'requirements'
  | 'documents'
  | 'state'
  | 'approval'
  | 'reviewBy'
  | 'source'
  | 'contradiction'
>;

/** The standard answers of a vendor's own organisation; nobody else's stores have a way to them. */
export interface LibraryStore {
  list(query: LibraryQuery): Promise<Page<LibraryEntry>>;
  count(filter: LibraryFilter): Promise<number>;
  read(id: LibraryEntryId): Promise<LibraryEntry | null>;
  /** Those not retired that are found by any of the keys. */
  ofKeys(keys: readonly string[]): Promise<readonly LibraryEntry[]>;
  /** All of them, oldest first, streamed. */
  each(): AsyncIterable<LibraryEntry>;
  /** False where an entry of that id is already there. */
  add(entry: LibraryEntry, deed: Deed): Promise<boolean>;
  /** Null where it is gone or its revision is no longer `expected`. Sets revision to expected + 1. */
  change(
    id: LibraryEntryId,
    expected: number,
    fields: Partial<EntryFields> & Pick<LibraryEntry, 'changedAt'>,
    deed: Deed,
  ): Promise<LibraryEntry | null>;
  /** A later answer says something else; whoever changes the entry at the same time wins over it. */
  contradict(id: LibraryEntryId, revision: number, by: Contradiction): Promise<void>;
  /** Remembers that an answer was taken from an entry; remembering it again changes nothing. */
  use(use: LibraryUse): Promise<void>;
  /** Where an entry was used, the latest first; at most `most`. */
  usesOf(
    id: LibraryEntryId,
    most: number,
  ): Promise<{ readonly uses: readonly LibraryUse[]; readonly total: number }>;
  readonly documents: LibraryDocumentStore;
}

/** The files of a library. Each holds its own bytes, so that no buyer's deed can take them away. */
export interface LibraryDocumentStore {
  /** The file of these bytes, marked as just looked at so that no sweep takes it meanwhile; null where it is not here. */
  ofBytes(sha256: string, at: Instant): Promise<LibraryDocumentId | null>;
  /** Copies a stream in. Loose until an entry names it and says so. */
  put(
    file: Omit<LibraryDocument, 'validUntil' | 'id'> & { readonly id: LibraryDocumentId },
    stream: Readable,
    at: Instant,
  ): Promise<void>;
  /** Null where there is none. */
  open(id: LibraryDocumentId): Promise<Readable | null>;
  /** An entry names it. */
  fasten(id: LibraryDocumentId): Promise<void>;
  /** An entry names it no longer; another may. */
  loosen(id: LibraryDocumentId, at: Instant): Promise<void>;
  /** Whether any entry names it. */
  isNamed(id: LibraryDocumentId): Promise<boolean>;
  /** Removes it with its bytes if it has been loose since before `before`. */
  remove(id: LibraryDocumentId, before: Instant): Promise<void>;
}

/** Files of any library loose since before an instant. */
export type LooseLibraryDocuments = (
  before: Instant,
) => Promise<readonly { readonly id: LibraryDocumentId; readonly organisationId: OrganisationId }[]>;
