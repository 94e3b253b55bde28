import { ANSWER_LIMITS } from '#domain/assessments/assessment.js';
import { FILE_TYPES } from '#domain/assessments/file-types.js';
import { TooLarge } from '#domain/errors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { type QuestionAt, questionAt } from './question-at.js';
import { receiveFile } from './receive-file.js';

export const receiveEvidence =
  (parts: Parts): Services['answering']['receiveEvidence'] =>
  async (actor, question, file) => {
    const at = await questionAt(parts, actor, question);
    checkRoom(at);
    return await receiveFile(parts, at.stores.evidence, file, { types: FILE_TYPES, otherwise: 'file-type' });
  };

/** Throws TooLarge where a question has all the documents it may have. */
export function checkRoom({ answer }: Pick<QuestionAt, 'answer'>): void {
  if (answer.evidence.length < ANSWER_LIMITS.files) return;
  throw new TooLarge('too-many-files', { files: ANSWER_LIMITS.files });
}
