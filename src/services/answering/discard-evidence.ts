import { guestOf } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const discardEvidence =
  ({ storage }: Parts): Services['answering']['discardEvidence'] =>
  async (actor, { upload, name, size, sha256 }) => {
    const { evidence } = storage.answering(guestOf(actor));
    await evidence.discard({ upload, name, size, sha256, head: new Uint8Array() });
  };
