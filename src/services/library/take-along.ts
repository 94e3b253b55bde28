import { Readable } from 'node:stream';
import { dayIn } from '#domain/dates.js';
import type { LibraryEntryId } from '#domain/ids.js';
import type { LibraryEntry } from '#domain/library/library-entry.js';
import { contentOf, entryInFile, readLibraryFile } from '#domain/library/library-file.js';
import { wordingKeys } from '#domain/library/offers.js';
import { passOn } from '../background/pass-on.js';
import type { LibraryServices } from '../contract/library.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { type Librarian, librarian, librarianDeed } from './librarian.js';
import { newDraft } from './new-draft.js';

/** Entry by entry from the database to the visitor. */
export const exportLibrary =
  (parts: Parts): LibraryServices['exportJson'] =>
  async (actor) => {
    const by = librarian(parts, actor, 'library.read');
    await record(parts, by, 'library.exported', {});
    const name = `library-${dayIn(by.timeZone, parts.world.now())}.json`;
    return { name, stream: Readable.from(written(by)) };
  };

async function* written({ library }: Librarian): AsyncIterable<string> {
  let first = true;
  yield '{"format":"assay-library-1","entries":[';
  for await (const entry of library.each()) {
    yield `${first ? '' : ','}\n${JSON.stringify(entryInFile(entry))}`;
    first = false;
  }
  yield '\n]}\n';
}

export const importLibrary =
  (parts: Parts): LibraryServices['importJson'] =>
  async (actor, bytes) => {
    const by = librarian(parts, actor, 'library.change');
    const input = jsonOf(bytes);
    if (input === undefined) return { outcome: 'refused', path: '', reason: '' };
    const read = readLibraryFile(input);
    if ('faults' in read) {
      const [{ path, reason } = { path: '', reason: '' }] = read.faults;
      return { outcome: 'refused', path, reason };
    }
    let added = 0;
    for (const entry of read.entries) if (await bringIn(parts, by, entry)) added += 1;
    const known = read.entries.length - added;
    await record(parts, by, 'library.imported', { added, known });
    await passOn(parts);
    return { outcome: 'imported', added, known };
  };

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

type Brought = Parameters<typeof contentOf>[0] &
  Pick<LibraryEntry, 'wordings' | 'requirements' | 'documents' | 'reviewBy'>;

/** False where an entry says just this already. Its id follows from what it says, so that it comes in once. */
async function bringIn(parts: Parts, by: Librarian, entry: Brought): Promise<boolean> {
  const content = contentOf(entry);
  const there = await by.library.ofKeys(wordingKeys(entry.question));
  if (there.some((each) => contentOf(each) === content)) return false;
  const told = { question: entry.question, state: 'draft' };
  return await by.library.add(
    {
      ...entry,
      ...newDraft(parts, by),
      id: sha256(`${by.organisationId} ${content}`).slice(0, 32) as LibraryEntryId,
    },
    librarianDeed(parts, by, 'library.kept', told),
  );
}

async function record(
  parts: Parts,
  by: Librarian,
  ...[action, payload]: Parameters<typeof librarianDeed> extends [unknown, unknown, ...infer Rest]
    ? Rest
    : never
): Promise<void> {
  const { organisationId } = by;
  const deed = librarianDeed(parts, by, action, payload);
  await parts.storage
    .within(organisationId)
    .audit.record({ ...deed, thing: { kind: 'organisation', id: organisationId } });
}
