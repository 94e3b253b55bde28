import { NotFound, Stale } from '#domain/errors.js';
import type { LibraryDocumentId, LibraryEntryId } from '#domain/ids.js';
import type { LibraryDocument, LibraryEntry } from '#domain/library/library-entry.js';
import { passOn } from '../background/pass-on.js';
import type { EntryForm, LibraryServices } from '../contract/library.js';
import type { Parts } from '../parts.js';
import { entryFields } from './entry-fields.js';
import { type Librarian, librarian, librarianDeed } from './librarian.js';
import { newDraft } from './new-draft.js';

export const addEntry =
  (parts: Parts): LibraryServices['add'] =>
  async (actor, form) => {
    const { world } = parts;
    const by = librarian(parts, actor, 'library.change');
    const fields = entryFields(parts, form, null);
    if ('faults' in fields) return { outcome: 'refused', faults: fields.faults };
    const entry: LibraryEntry = {
      ...fields,
      ...newDraft(parts, by),
      id: world.newId() as LibraryEntryId,
      documents: [],
    };
    const told = { question: entry.question, state: entry.state };
    await by.library.add(entry, librarianDeed(parts, by, 'library.kept', told));
    await passOn(parts);
    return { outcome: 'added', id: entry.id };
  };

export const changeEntry =
  (parts: Parts): LibraryServices['change'] =>
  async (actor, id, { revision, form }) => {
    const { world } = parts;
    const by = librarian(parts, actor, 'library.change');
    const before = await by.library.read(id);
    if (before === null) throw new NotFound();
    const fields = entryFields(parts, form, before);
    if ('faults' in fields) return { outcome: 'refused', faults: fields.faults };
    const documents = documentsLeft(before, form);
    const draft = { state: 'draft', approval: null, contradiction: null } as const;
    const deed = librarianDeed(parts, by, 'library.changed', { question: fields.question });
    const changed = await by.library.change(
      id,
      revision,
      { ...fields, ...draft, documents, changedAt: world.now() },
      deed,
    );
    if (changed === null) return { outcome: 'stale', current: (await by.library.read(id)) ?? before };
    await letGo(parts, by, before, changed);
    await passOn(parts);
    return { outcome: 'changed' };
  };

const documentsLeft = ({ documents }: LibraryEntry, form: EntryForm): readonly LibraryDocument[] =>
  documents.flatMap((document) => {
    const kept = form.documents.find(({ sha256 }) => sha256 === document.sha256);
    return kept === undefined ? [] : [{ ...document, validUntil: kept.validUntil }];
  });

/** Files the entry no longer names are swept unless another entry names them. */
async function letGo(
  { world }: Parts,
  { library }: Librarian,
  before: LibraryEntry,
  after: LibraryEntry,
): Promise<void> {
  const named = new Set(after.documents.map(({ id }) => id));
  const gone = before.documents.flatMap(({ id }) => (id === null || named.has(id) ? [] : [id]));
  for (const id of gone satisfies readonly LibraryDocumentId[])
    await library.documents.loosen(id, world.now());
}

export const approveEntry =
  (parts: Parts): LibraryServices['approve'] =>
  async (actor, id, { revision, reviewBy }) => {
    const { name } = librarian(parts, actor, 'library.approve');
    const at = parts.world.now();
    const fields = { state: 'approved', approval: { by: name, at }, contradiction: null, reviewBy } as const;
    return await moved(parts, actor, { id, revision, fields, action: 'library.approved' });
  };

export const retireEntry =
  (parts: Parts): LibraryServices['retire'] =>
  async (actor, id, revision) => {
    librarian(parts, actor, 'library.change');
    return await moved(parts, actor, {
      id,
      revision,
      fields: { state: 'retired' },
      action: 'library.retired',
    });
  };

interface Move {
  readonly id: LibraryEntryId;
  readonly revision: number;
  readonly fields: Partial<Pick<LibraryEntry, 'state' | 'approval' | 'contradiction' | 'reviewBy'>>;
  readonly action: 'library.approved' | 'library.retired';
}

/** Doing again what is done already changes nothing, so that a form posted twice is one deed. */
async function moved(
  parts: Parts,
  actor: Parameters<LibraryServices['approve']>[0],
  { id, revision, fields, action }: Move,
): Promise<LibraryEntry> {
  const by = librarian(parts, actor, 'library.change');
  const entry = await by.library.read(id);
  if (entry === null) throw new NotFound();
  if (entry.revision === revision + 1 && entry.state === fields.state) return entry;
  const deed = librarianDeed(parts, by, action, { question: entry.question });
  const changed = await by.library.change(id, revision, { ...fields, changedAt: parts.world.now() }, deed);
  if (changed === null) throw new Stale('entry-overtaken');
  await passOn(parts);
  return changed;
}
