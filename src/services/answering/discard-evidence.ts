import { guestOf } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const discardEvidence =
  ({ storage }: Parts): Services['answering']['discardEvidence'] =>
  (actor, received) =>
    storage.answering(guestOf(actor)).evidence.discard(received);
