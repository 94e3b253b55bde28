import { z } from 'zod';
import { ANSWER_LIMITS, type Answer, type EvidenceReference } from '../../assessments/assessment.js';
import type { Question } from '../questionnaire.js';
import type { QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { refused, typedOne } from './read-typed.js';

const MESSAGES = [
  'kinds.file.needed',
  'kinds.file.attach',
  'kinds.file.more',
  'kinds.file.said',
  'kinds.file.by-upload',
] as const;
const ATTACHED = 'attached';

/** Documents: nothing is typed, what is attached is the answer. */
export const file: QuestionKind<'file', (typeof MESSAGES)[number]> = {
  id: 'file',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('file'),
    atLeast: z.int().min(1, 'It asks for at least one document.').max(ANSWER_LIMITS.files).default(1),
  }),
  faults: ({ evidenceRule }) =>
    evidenceRule === null
      ? []
      : [{ path: 'evidenceRule', reason: 'Its documents are the answer: no rule asks for them again.' }],
  // No form sends this: `settledByDocuments` alone says whether enough is attached.
  parse: (_question, typed) => {
    const written = typedOne(typed, 'documents');
    if (written === '') return { outcome: 'empty' };
    return written === ATTACHED
      ? { outcome: 'value', value: { kind: 'file' } }
      : refused('documents', 'kinds.file.by-upload');
  },
  typed: () => ({ documents: [ATTACHED] }),
  say: (_question, _value, t) => t('kinds.file.said'),
  score: () => ({ points: 1, reason: 'documents attached = 1' }),
  same: () => true,
  messages: MESSAGES,
};

/** The documents that settle a question by themselves; null where they only stand beside its answer. */
export const documentsWanted = (question: Question): number | null =>
  question.kind === 'file' ? question.atLeast : null;

/**
 * An answer with its documents: where they are what is asked for, enough of them settle it and one too few opens it
 * again. What does not apply stays so.
 */
export function settledByDocuments(
  question: Question,
  answer: Answer,
  evidence: readonly EvidenceReference[],
): Answer {
  const wanted = documentsWanted(question);
  if (wanted === null || answer.status === 'not-applicable') return { ...answer, evidence };
  return evidence.length >= wanted
    ? { ...answer, evidence, status: 'answered', value: { kind: 'file' } }
    : { ...answer, evidence, status: 'open', value: null };
}
