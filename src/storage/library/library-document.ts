import type { CalendarDate, Instant } from '#domain/dates.js';
import type { LibraryDocumentId, LibraryEntryId, OrganisationId } from '#domain/ids.js';
import type { KeptValue, LibraryEntry, LibraryUse } from '#domain/library/library-entry.js';
import { keysOf } from '#domain/library/offers.js';
import { staleFrom } from '#domain/library/staleness.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import { folded } from '../folded.js';
import { carryPending, type Pending } from '../pending.js';

export interface LibraryEntryDocument extends Omit<LibraryEntry, 'id'>, Pending {
  readonly _id: LibraryEntryId;
  readonly keys: readonly string[];
  readonly staleFrom: CalendarDate;
  readonly questionSort: string;
  readonly searchText: string;
}

export const libraryEntrySchema = schemaOf<LibraryEntryDocument>(
  'libraryEntries',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    question: String,
    wordings: [String],
    answer: WHOLE,
    requirements: [WHOLE],
    documents: [WHOLE],
    owner: WHOLE,
    state: String,
    approval: WHOLE,
    reviewBy: String,
    source: WHOLE,
    contradiction: WHOLE,
    revision: Number,
    createdAt: String,
    changedAt: String,
    keys: [String],
    staleFrom: String,
    questionSort: String,
    searchText: String,
  },
);
libraryEntrySchema.index({ organisationId: 1, keys: 1 });
libraryEntrySchema.index({ organisationId: 1, reviewBy: 1, _id: 1 });
libraryEntrySchema.index({ organisationId: 1, questionSort: 1, _id: 1 });
libraryEntrySchema.index({ organisationId: 1, changedAt: 1, _id: 1 });
libraryEntrySchema.index({ organisationId: 1, 'documents.id': 1 });
carryPending(libraryEntrySchema);

const SORTED_BY = 100;

/** What an entry is found, sorted and searched by. */
export const findable = (
  entry: Parameters<typeof keysOf>[0] & Parameters<typeof staleFrom>[0] & Pick<LibraryEntry, 'answer'>,
) => ({
  keys: keysOf(entry),
  staleFrom: staleFrom(entry),
  questionSort: folded(entry.question).slice(0, SORTED_BY),
  searchText: folded([entry.question, ...entry.wordings, ...wordsOf(entry.answer)].join('\n')),
});

/** The words of an answer, for the search. */
const wordsOf = ({ value, note, reason }: LibraryEntry['answer']): readonly string[] => [
  ...(value === null ? [] : ownWords(value)),
  note,
  reason,
];

function ownWords(value: KeptValue): readonly string[] {
  if ('text' in value) return [value.text];
  if ('options' in value) return value.options.map(({ text }) => text);
  if ('exceptions' in value) return value.exceptions.map(({ what }) => what);
  if ('rows' in value) return value.rows.flat();
  if (value.kind === 'contact') return [value.name, value.role, value.email];
  return value.kind === 'certificate'
    ? [value.standard?.text ?? '', value.holder, value.body, value.number]
    : [];
}

export const toLibraryEntry = (document: LibraryEntryDocument): LibraryEntry => ({
  id: document._id,
  organisationId: document.organisationId,
  question: document.question,
  wordings: document.wordings,
  answer: document.answer,
  requirements: document.requirements,
  documents: document.documents,
  owner: document.owner,
  state: document.state,
  approval: document.approval,
  reviewBy: document.reviewBy,
  source: document.source,
  contradiction: document.contradiction,
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});

export interface LibraryUseDocument extends LibraryUse {
  readonly _id: string;
  readonly organisationId: OrganisationId;
}

export const libraryUseSchema = schemaOf<LibraryUseDocument>(
  'libraryUses',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    entryId: ID,
    entryRevision: Number,
    assessmentId: ID,
    question: String,
    buyer: String,
    aiSystem: String,
    by: String,
    at: String,
  },
);
libraryUseSchema.index({ organisationId: 1, entryId: 1, at: -1 });

export interface LibraryFileDocument {
  readonly _id: LibraryDocumentId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly sha256: string;
  /** Where its bytes are; never leaves storage. */
  readonly upload: string;
  /** Whether all its bytes are here. */
  readonly whole: boolean;
  /** Since when it is not settled that an entry names it; null where one does. */
  readonly looseSince: Instant | null;
}

export const libraryFileSchema = schemaOf<LibraryFileDocument>(
  'libraryFiles',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    name: String,
    size: Number,
    type: { type: String },
    sha256: ID,
    upload: ID,
    whole: Boolean,
    looseSince: String,
  },
);
libraryFileSchema.index({ organisationId: 1, sha256: 1 });
libraryFileSchema.index({ looseSince: 1 }, { sparse: true });
