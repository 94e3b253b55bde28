import type { Readable } from 'node:stream';
import type { EvidenceReference } from '#domain/assessments/assessment.js';
import type { Instant } from '#domain/dates.js';

/** Files on their way in. */
export interface IncomingFiles {
  /**
   * Streams bytes into the file store; nothing is reachable until a document holds it. Refuses past `limit` bytes
   * (TooLarge); a stream that breaks off is thrown on. Either way no bytes stay. `head` is the first bytes, enough to
   * tell the type by.
   */
  receive(file: IncomingFile): Promise<ReceivedFile & { readonly head: Uint8Array }>;
  /** Throws away a received file that no document holds. */
  discard(received: ReceivedFile): Promise<void>;
}

export interface IncomingFile {
  readonly stream: Readable;
  readonly name: string;
  /** Most bytes taken. */
  readonly limit: number;
  readonly at: Instant;
}
/** Bytes that are in the file store and belong to no document yet. `upload` is opaque. */
export interface ReceivedFile extends Omit<EvidenceReference, 'id' | 'type'> {
  readonly upload: string;
}
