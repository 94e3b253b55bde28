import { statfsSync } from 'node:fs';

/** Bytes that must be free on the disk before anything is written; more than any one commit takes. */
const RESERVE = 64 * 1024 ** 2;

/** Free bytes, for this process, on the disk that a folder is on. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Whether a disk with so many free bytes is full to us. */
export const isFull = (free: number): boolean => free < RESERVE;

/**
 * Whether a page could not be written to the file. lmdb 3.5.6 writes its message about that past the end of its buffer
 * (100 bytes, mdb_page_flush), so after one such failure the memory of the process may be damaged.
 */
export const isFailedPage = (failure: unknown): boolean =>
  failure instanceof Error && failure.message.includes('Attempting to write page');
