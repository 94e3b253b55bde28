import type { Answer } from '#domain/assessments/assessment.js';
import type { SaveOutcome } from '#storage/contract.js';
import { movement } from '../assessments/movement.js';
import { auditActor, deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import type { QuestionAt } from './question-at.js';

/** Writes an answer over the revision before it, with its event; the first one marks that the vendor has begun. */
export async function keepAnswer(parts: Parts, at: QuestionAt, answer: Answer): Promise<SaveOutcome> {
  const { guest, stores, assessment, section, question } = at;
  const cleared = answer.status === 'open' && answer.note === '' && answer.evidence.length === 0;
  const payload = { question: question.id, status: answer.status };
  const saved = await stores.sections.save({
    section: section.id,
    question: question.id,
    round: assessment.round,
    expected: answer.revision - 1,
    answer,
    deed: deedOf(parts.world, guest, cleared ? 'answer.cleared' : 'answer.saved', payload),
  });
  if (saved.outcome === 'saved' && assessment.state !== 'in-progress') {
    const { guard, patch, deed } = movement(parts.world, assessment, {
      action: 'answer',
      doer: auditActor(guest),
    });
    await stores.assessment.change(guard, patch, deed);
  }
  return saved;
}
