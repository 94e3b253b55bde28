import type { EvidenceReference } from '#domain/assessments/assessment.js';
import type { LibraryDocumentId } from '#domain/ids.js';
import type { LibraryDocument } from '#domain/library/library-entry.js';
import type { AnsweringStores } from '#storage/contract.js';
import type { Parts } from '../parts.js';
import type { Librarian } from './librarian.js';

/**
 * The answer's documents as the library's own: bytes that are here already are not copied again, all others are, so that
 * nothing a buyer or a respondent does to the evidence reaches the library. Loose until `fastenDocuments`.
 */
export async function keepDocuments(
  { world }: Parts,
  { library }: Librarian,
  evidence: readonly EvidenceReference[],
  from: AnsweringStores['evidence'],
): Promise<readonly LibraryDocument[]> {
  const kept: LibraryDocument[] = [];
  for (const { id: evidenceId, ...file } of evidence) {
    if (kept.some(({ sha256 }) => sha256 === file.sha256)) continue;
    let id = await library.documents.ofBytes(file.sha256, world.now());
    if (id === null) {
      const stream = await from.open(evidenceId);
      if (stream === null) continue;
      id = world.newId() as LibraryDocumentId;
      await library.documents.put({ ...file, id }, stream, world.now());
    }
    kept.push({ ...file, id, validUntil: null });
  }
  return kept;
}

/** Once an entry names them they stay. */
export async function fastenDocuments(
  { library }: Librarian,
  documents: readonly LibraryDocument[],
): Promise<void> {
  for (const { id } of documents) if (id !== null) await library.documents.fasten(id);
}

/** The documents of two, the same bytes once; a file that is here before one that is only named. */
export function together(
  known: readonly LibraryDocument[],
  more: readonly LibraryDocument[],
): readonly LibraryDocument[] {
  const fresh = more.filter(({ sha256 }) => known.every((each) => each.sha256 !== sha256));
  const here = known.map((each) => ({
    ...each,
    id: each.id ?? more.find(({ sha256 }) => sha256 === each.sha256)?.id ?? null,
  }));
  return [...here, ...fresh];
}
