import type { LibraryEntry } from '#domain/library/library-entry.js';
import type { Parts } from '../parts.js';
import type { Librarian } from './librarian.js';

/** What every entry begins with, whoever writes or brings it: a draft of theirs that nobody has approved. */
export function newDraft({ world }: Parts, { organisationId, userId, name }: Librarian) {
  const now = world.now();
  return {
    organisationId,
    owner: { id: userId, name },
    state: 'draft',
    approval: null,
    source: null,
    contradiction: null,
    revision: 1,
    createdAt: now,
    changedAt: now,
  } satisfies Partial<LibraryEntry>;
}
