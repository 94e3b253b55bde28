import type { Answer } from '#domain/assessments/assessment.js';
import { asksTheSame, isFrom, wordingKeys } from '#domain/library/offers.js';
import { saysTheSame } from '#domain/library/standard-answer.js';
import type { Actor } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { QuestionAt } from '../answering/question-at.js';
import type { Parts } from '../parts.js';
import { librarian } from './librarian.js';
import { bringDocuments, remember } from './use-entry.js';

/**
 * What a saved answer means for the library of whoever gave it: entries that ask the same and say something else are
 * contradicted, and one that was edited into the answer was used. Guests have no library. The answer stands whatever
 * becomes of this; a warning lost to a crash comes back with the next answer that differs.
 */
export async function tellLibrary(parts: Parts, actor: Actor, at: QuestionAt, answer: Answer): Promise<void> {
  const { guest, question, questionnaire, assessment } = at;
  if (guest.account === null || !may(guest.account.role, 'library.read') || answer.status === 'open') return;
  const by = librarian(parts, guest, 'library.read');
  const found = await by.library.ofKeys(wordingKeys(question.text));
  for (const entry of found.filter((each) => asksTheSame(each, question.text))) {
    if (saysTheSame(question, entry.answer, answer, isFrom(entry, question, questionnaire))) continue;
    const contradiction = {
      assessmentId: assessment.id,
      question: question.id,
      buyer: assessment.names.buyer,
      by: guest.name,
      at: answer.at,
    };
    await by.library.contradict(entry.id, entry.revision, contradiction);
  }
  const isNew = answer.reusedFrom !== undefined && at.answer.reusedFrom?.entry !== answer.reusedFrom.entry;
  const entry =
    isNew && answer.reusedFrom !== undefined ? await by.library.read(answer.reusedFrom.entry) : null;
  if (entry === null) return;
  await bringDocuments(parts, actor, { at, entry, by });
  await remember(parts, at, { entry, by });
}
