import { Stale, TooLarge } from '#domain/errors.js';
import type { EvidenceId } from '#domain/ids.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeDocuments } from './change-documents.js';
import { questionAt } from './question-at.js';
import { checkRoom } from './receive-evidence.js';

/**
 * Keeps the document first, then names it in the answer: an answer never names a document that is not there. Until it is
 * named the document is loose, so that what a crash leaves between the two is swept away.
 */
export const attachEvidence =
  (parts: Parts): Services['answering']['attachEvidence'] =>
  async (actor, question, received) => {
    const at = await questionAt(parts, actor, question);
    checkRoom(at);
    const { guest, stores, assessment } = at;
    const { world } = parts;
    const { name, size, sha256, type } = received;
    const reference = { id: world.newId() as EvidenceId, name, size, type, sha256 };
    const evidence = {
      ...reference,
      organisationId: assessment.organisationId,
      assessmentId: assessment.id,
      questionId: question,
      uploadedBy: guest.name,
      at: world.now(),
      scan: 'not-scanned',
    } as const;
    const told = { name, size, sha256, question };
    await stores.evidence.attach(evidence, received, deedOf(world, guest, 'evidence.attached', told));
    try {
      await changeDocuments(parts, at, (documents) => {
        checkRoom({ answer: { ...at.answer, evidence: documents } });
        return [...documents, reference];
      });
    } catch (error) {
      // Only a refusal is sure to have named nothing; after any other failure the sweep looks before it takes.
      if (error instanceof Stale || error instanceof TooLarge)
        await stores.evidence.remove(reference.id, deedOf(world, guest, 'evidence.removed', told));
      throw error;
    }
    await stores.evidence.fasten(reference.id);
  };
