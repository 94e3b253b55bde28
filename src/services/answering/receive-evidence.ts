import { ANSWER_LIMITS } from '#domain/assessments/assessment.js';
import { endsAsEvidence } from '#domain/assessments/evidence-endings.js';
import { TooLarge, WrongType } from '#domain/errors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { fileName, fittingName } from './file-name.js';
import { evidenceType } from './file-type.js';
import { type QuestionAt, questionAt } from './question-at.js';

export const receiveEvidence =
  (parts: Parts): Services['answering']['receiveEvidence'] =>
  async (actor, question, file) => {
    const at = await questionAt(parts, actor, question);
    checkRoom(at);
    const name = fileName(file.name);
    const { evidence } = at.stores;
    const received = await evidence.receive({
      stream: file.stream,
      name,
      limit: parts.settings.uploadLimit,
      at: parts.world.now(),
    });
    const type = await evidenceType(name, received.head);
    if (type === null) {
      await evidence.discard(received);
      throw new WrongType(endsAsEvidence(name) ? 'file-disguised' : 'file-type', { name });
    }
    const { upload, size, sha256 } = received;
    return { upload, name: fittingName(name, type), size, sha256, type };
  };

/** Throws TooLarge where a question has all the documents it may have. */
export function checkRoom({ answer }: Pick<QuestionAt, 'answer'>): void {
  if (answer.evidence.length < ANSWER_LIMITS.files) return;
  throw new TooLarge('too-many-files', { files: ANSWER_LIMITS.files });
}
