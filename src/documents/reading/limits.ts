/** What one file may cost. A certificate has one to ten pages; what goes beyond these was not made to be read. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 32 * 1024 * 1024,
  /** Pages a file may have; of one with more nothing is read. */
  pages: 300,
  /** Pages that are read, from the first. */
  pagesRead: 30,
  /** Runs of text of a page, and characters of a file, after which no more are taken. */
  runs: 5_000,
  characters: 100_000,
  /** Milliseconds until the thread is ended. */
  time: 10_000,
  /** Megabytes of the thread's heap. */
  heap: 256,
  /** Bytes of one unpacked stream, and of all of them together. */
  stream: 48 * 1024 * 1024,
  streams: 192 * 1024 * 1024,
  /** Milliseconds after which a thread without work is ended. */
  idle: 5_000,
} as const;

export type Limits = { readonly [name in keyof typeof LIMITS]: number };
