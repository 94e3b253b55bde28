import type { FileReading, Wish } from '#domain/exchange/read-unpacked.js';

/** Reads files of other forms; the documents' floor implements it. */
export interface ExchangeReader {
  /** Reads one file away from the thread that serves pages. Whatever it is, there is an answer. */
  read(bytes: Uint8Array, wish: Wish): Promise<FileReading>;
}
