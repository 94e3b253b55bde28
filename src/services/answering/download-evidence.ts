import { NotFound } from '#domain/errors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { visitOf } from './guest-visit.js';

export const downloadEvidence =
  (parts: Parts): Services['answering']['downloadEvidence'] =>
  async (actor, id) => {
    const { stores } = await visitOf(parts, actor);
    const evidence = await stores.evidence.read(id);
    const stream = evidence && (await stores.evidence.open(id));
    if (evidence === null || stream === null) throw new NotFound();
    return { evidence, stream };
  };
