import type { Answer, LibraryReference } from '#domain/assessments/assessment.js';
import { NotFound } from '#domain/errors.js';
import { isFrom } from '#domain/library/offers.js';
import { saysTheSame } from '#domain/library/standard-answer.js';
import type { QuestionAt } from '../answering/question-at.js';
import type { Parts } from '../parts.js';
import { librarian } from './librarian.js';

/**
 * Whose words an answer about to be saved is: what came from the library stays so, as edited where it says something
 * else than the entry did. `from`: the entry it was just taken from; throws NotFound where the writer has none like it.
 */
export async function originOf(
  parts: Parts,
  { answer, guest, question, questionnaire }: QuestionAt,
  from: LibraryReference | undefined,
  written: Answer,
): Promise<Pick<Answer, 'provenance' | 'reusedFrom'>> {
  const reusedFrom = from ?? answer.reusedFrom;
  if (reusedFrom === undefined || written.status === 'open') return { provenance: 'typed' };
  if (guest.account === null && from === undefined) return { provenance: 'edited', reusedFrom };
  const entry = await librarian(parts, guest, 'library.read').library.read(reusedFrom.entry);
  if (from !== undefined && (entry === null || entry.state === 'retired')) throw new NotFound();
  const unchanged =
    entry?.revision === reusedFrom.revision &&
    saysTheSame(question, entry.answer, written, isFrom(entry, question, questionnaire));
  return { provenance: unchanged ? 'reused' : 'edited', reusedFrom };
}
