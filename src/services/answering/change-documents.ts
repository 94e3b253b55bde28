import type { EvidenceReference } from '#domain/assessments/assessment.js';
import { Stale } from '#domain/errors.js';
import { settledByDocuments } from '#domain/questionnaires/kinds/file.js';
import type { Parts } from '../parts.js';
import { alreadySubmitted } from './guest-visit.js';
import { keepAnswer } from './keep-answer.js';
import type { QuestionAt } from './question-at.js';

/** Two people at most write one answer at a time; more tries than this means something is wrong. */
const TRIES = 50;

/**
 * Changes which documents an answer names. Adding and removing commute with whatever somebody else saves meanwhile, so a
 * lost race is run again on what is there then. Throws Stale where the round is over.
 */
export async function changeDocuments(
  parts: Parts,
  at: QuestionAt,
  change: (documents: readonly EvidenceReference[]) => readonly EvidenceReference[],
): Promise<void> {
  let { answer } = at;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const next = {
      ...settledByDocuments(at.question, answer, change(answer.evidence)),
      by: at.guest.name,
      at: parts.world.now(),
      revision: answer.revision + 1,
    };
    const outcome = await keepAnswer(parts, at, next);
    if (outcome.outcome === 'saved') return;
    if (outcome.outcome === 'locked') throw alreadySubmitted();
    answer = outcome.current ?? answer;
  }
  throw new Stale('answer-busy');
}
