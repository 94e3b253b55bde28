import { NotFound } from '#domain/errors.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeDocuments } from './change-documents.js';
import { questionAt } from './question-at.js';

/**
 * Takes the document out of the answer first, then away: an answer never names a document that is not there. Loose
 * meanwhile, it is swept away should a crash come between the two.
 */
export const removeEvidence =
  (parts: Parts): Services['answering']['removeEvidence'] =>
  async (actor, question, id) => {
    const at = await questionAt(parts, actor, question);
    const { guest, stores } = at;
    const evidence = await stores.evidence.read(id);
    if (evidence === null || evidence.questionId !== question) throw new NotFound();
    if (at.answer.evidence.some((document) => document.id === id)) {
      await stores.evidence.loosen(id, parts.world.now());
      await changeDocuments(parts, at, (documents) => documents.filter((document) => document.id !== id));
    }
    const { name, size, sha256 } = evidence;
    const told = { name, size, sha256, question };
    await stores.evidence.remove(id, deedOf(parts.world, guest, 'evidence.removed', told));
  };
