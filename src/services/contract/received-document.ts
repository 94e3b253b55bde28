import type { ReceivedFile } from '#storage/contract.js';

/** A document that came in and belongs to nothing yet; its type is told by its bytes. */
export interface ReceivedDocument extends ReceivedFile {
  readonly type: string;
}
