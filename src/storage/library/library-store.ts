import type { Model, QueryFilter } from 'mongoose';
import type { LibraryUse } from '#domain/library/library-entry.js';
import { requirementKey } from '#domain/library/offers.js';
import { insertedOnce } from '../collection.js';
import type { LibraryFilter, LibraryQuery, LibraryStore } from '../contract/library.js';
import { among, atMost, notThis } from '../filters.js';
import { wordsOf } from '../folded.js';
import { pageOf } from '../page-of.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import {
  findable,
  type LibraryEntryDocument,
  type LibraryUseDocument,
  toLibraryEntry,
} from './library-document.js';
import { type LibraryFiles, libraryFileStore } from './library-file-store.js';

export interface LibraryRoom extends LibraryFiles {
  readonly libraryUses: Model<LibraryUseDocument>;
}

const SORTS = {
  review: { reviewBy: 1, _id: 1 },
  '-review': { reviewBy: -1, _id: -1 },
  question: { questionSort: 1, _id: 1 },
  '-question': { questionSort: -1, _id: -1 },
  '-changed': { changedAt: -1, _id: -1 },
} as const satisfies Record<LibraryQuery['sort'], object>;

/** A vendor's standard answers. */
export function libraryStore(room: LibraryRoom, scope: OrganisationScope): LibraryStore {
  const { libraryEntries: entries } = room;
  const { organisationId } = scope;
  return {
    list: (query) => listed(entries, scope, query),
    count: (filter) =>
      Promise.resolve(
        scoped(scope, entries.countDocuments(whereOf(filter) as QueryFilter<LibraryEntryDocument>)),
      ),
    async read(id) {
      const found = await scoped(scope, entries.findOne({ _id: id })).lean<LibraryEntryDocument>();
      return found && toLibraryEntry(found);
    },
    async ofKeys(keys) {
      const found = entries.find({ keys: among(keys), state: notThis('retired') } as object);
      return (await scoped(scope, found).lean<LibraryEntryDocument[]>()).map(toLibraryEntry);
    },
    async *each() {
      const all = scoped(scope, entries.find().sort({ _id: 1 })).lean<LibraryEntryDocument>();
      for await (const document of all.cursor())
        yield toLibraryEntry(document as unknown as LibraryEntryDocument);
    },
    add({ id, ...entry }, deed) {
      const thing = { organisationId, kind: 'library-entry', id, revision: entry.revision } as const;
      const kept = { ...entry, _id: id, organisationId, ...findable(entry), ...pendingOf(thing, deed) };
      return insertedOnce(entries.create(kept));
    },
    async change(id, expected, fields, deed) {
      const before = await scoped(scope, entries.findOne({ _id: id })).lean<LibraryEntryDocument>();
      if (before === null) return null;
      const revision = expected + 1;
      const update = {
        $set: { ...fields, ...findable({ ...before, ...fields }), revision },
        ...pushing({ organisationId, kind: 'library-entry', id, revision }, deed),
      };
      const guarded = entries.findOneAndUpdate({ _id: id, revision: expected }, update, {
        returnDocument: 'after',
      });
      const changed = await scoped(scope, guarded).lean<LibraryEntryDocument>();
      return changed && toLibraryEntry(changed);
    },
    async contradict(id, revision, contradiction) {
      const before = await scoped(scope, entries.findOne({ _id: id, revision })).lean<LibraryEntryDocument>();
      if (before === null) return;
      const $set = { contradiction, ...findable({ ...before, contradiction }) };
      await scoped(scope, entries.updateOne({ _id: id, revision }, { $set }));
    },
    ...usesIn(room, scope),
    documents: libraryFileStore(room, scope),
  };
}

const listed = (entries: LibraryRoom['libraryEntries'], scope: OrganisationScope, query: LibraryQuery) =>
  pageOf(
    {
      scope,
      model: entries,
      where: whereOf(query),
      words: wordsOf(query.search),
      sort: SORTS[query.sort],
      to: toLibraryEntry,
    },
    query,
  );

function usesIn(
  { libraryUses }: LibraryRoom,
  scope: OrganisationScope,
): Pick<LibraryStore, 'use' | 'usesOf'> {
  const { organisationId } = scope;
  return {
    async use(use) {
      const _id = `${use.entryId}:${use.assessmentId}:${use.question}`;
      await insertedOnce(libraryUses.create({ ...use, _id, organisationId }));
    },
    async usesOf(entryId, most) {
      const where = { entryId };
      const found = libraryUses.find(where).sort({ at: -1, _id: -1 }).limit(most);
      const [uses, total] = await Promise.all([
        scoped(scope, found).lean<LibraryUseDocument[]>(),
        scoped(scope, libraryUses.countDocuments(where)),
      ]);
      return { uses: uses.map(toUse), total };
    },
  };
}

const whereOf = ({ states, requirement, staleOn }: LibraryFilter) => ({
  state: states.length > 0 ? among(states) : notThis('retired'),
  ...(requirement === null ? {} : { keys: requirementKey(requirement) }),
  ...(staleOn === null ? {} : { staleFrom: atMost(staleOn) }),
});

const toUse = (document: LibraryUseDocument): LibraryUse => ({
  entryId: document.entryId,
  entryRevision: document.entryRevision,
  assessmentId: document.assessmentId,
  question: document.question,
  buyer: document.buyer,
  aiSystem: document.aiSystem,
  by: document.by,
  at: document.at,
});
