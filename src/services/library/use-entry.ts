import { ANSWER_LIMITS, type Answer, NO_ANSWER } from '#domain/assessments/assessment.js';
import { dayIn } from '#domain/dates.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { LibraryEntry } from '#domain/library/library-entry.js';
import { offersFor } from '#domain/library/offers.js';
import type { Actor } from '#domain/organisations/actor.js';
import { settledByDocuments } from '#domain/questionnaires/kinds/file.js';
import { attachEvidence } from '../answering/attach-evidence.js';
import { alreadySubmitted } from '../answering/guest-visit.js';
import { keepAnswer } from '../answering/keep-answer.js';
import { type QuestionAt, questionAt } from '../answering/question-at.js';
import type { LibraryServices, UseEntry } from '../contract/library.js';
import type { Parts } from '../parts.js';
import { type Librarian, librarian } from './librarian.js';

export const useEntry =
  (parts: Parts): LibraryServices['use'] =>
  (actor, command) =>
    give(parts, actor, command);

/** A question that changed meanwhile keeps nobody from the others. */
export const useEntries =
  (parts: Parts): LibraryServices['useAll'] =>
  async (actor, commands) => {
    let used = 0;
    for (const command of commands) {
      try {
        if ((await give(parts, actor, command)).outcome === 'used') used += 1;
      } catch (error) {
        if (!(error instanceof Stale || error instanceof NotFound)) throw error;
      }
    }
    return { used, left: commands.length - used };
  };

/**
 * Answer first, then its documents, then the entry's note of it. Each step finds what a try before it did, so that a
 * crash between them is mended by doing it again.
 */
async function give(parts: Parts, actor: Actor, command: UseEntry): ReturnType<LibraryServices['use']> {
  const by = librarian(parts, actor, 'library.read');
  const at = await questionAt(parts, actor, command.question);
  const entry = await by.library.read(command.entry);
  if (entry === null || entry.state === 'retired') throw new NotFound();
  if (at.answer.reusedFrom?.entry !== entry.id) {
    if (at.answer.status !== 'open') return { outcome: 'answered-already' };
    if (entry.revision !== command.revision) throw new Stale('entry-overtaken');
    const written = await write(parts, at, entry);
    if (written === null) return { outcome: 'answered-already' };
  }
  await bringDocuments(parts, actor, { at, entry, by });
  await remember(parts, at, { entry, by });
  return { outcome: 'used' };
}

/** Null where somebody answered meanwhile. */
async function write(parts: Parts, at: QuestionAt, entry: LibraryEntry): Promise<Answer | null> {
  const { question, questionnaire, guest, answer } = at;
  const today = dayIn(guest.timeZone, parts.world.now());
  const [offer] = offersFor(question, questionnaire, [entry], today);
  if (offer === undefined) throw new Stale('entry-overtaken');
  const given = { ...NO_ANSWER, ...offer.answer, note: offer.answer.note || answer.note };
  const next: Answer = {
    ...settledByDocuments(question, given, answer.evidence),
    provenance: 'reused',
    reusedFrom: { entry: entry.id, revision: entry.revision },
    by: guest.name,
    at: parts.world.now(),
    revision: answer.revision + 1,
  };
  const { outcome } = await keepAnswer(parts, at, next);
  if (outcome === 'locked') throw alreadySubmitted();
  return outcome === 'saved' ? next : null;
}

interface Using {
  readonly entry: LibraryEntry;
  readonly by: Librarian;
}

/** Copies of the entry's files, as the answer's own evidence; those it has already are not brought again. */
export async function bringDocuments(
  parts: Parts,
  actor: Actor,
  { at, entry, by }: Using & { readonly at: QuestionAt },
): Promise<void> {
  for (const { id, name, size, type, sha256 } of entry.documents) {
    const { answer, stores } = await questionAt(parts, actor, at.question.id);
    const full = answer.evidence.length >= ANSWER_LIMITS.files;
    if (id === null || full || answer.evidence.some((each) => each.sha256 === sha256)) continue;
    const stream = await by.library.documents.open(id);
    if (stream === null) continue;
    const received = await stores.evidence.receive({ stream, name, limit: size, at: parts.world.now() });
    await attachEvidence(parts)(actor, at.question.id, { upload: received.upload, name, size, sha256, type });
  }
}

export async function remember(
  { world }: Parts,
  { assessment, question, guest }: QuestionAt,
  { entry, by }: Using,
): Promise<void> {
  await by.library.use({
    entryId: entry.id,
    entryRevision: entry.revision,
    assessmentId: assessment.id,
    question: question.id,
    buyer: assessment.names.buyer,
    aiSystem: assessment.names.aiSystem,
    by: guest.name,
    at: world.now(),
  });
}
