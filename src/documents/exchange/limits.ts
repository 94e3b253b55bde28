/** What one imported file may cost. A questionnaire of 5,000 questions has some megabytes in the widest of its forms. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 16 * 1024 * 1024,
  /** Milliseconds until its thread is ended. */
  time: 20_000,
  /** Megabytes of its thread's heap. */
  heap: 512,
  /** Rows of a table, and its columns from the first. */
  rows: 6_000,
  columns: 52,
  /** Bytes of one unpacked part of a workbook, and of all of them together. */
  stream: 48 * 1024 * 1024,
  streams: 128 * 1024 * 1024,
  /** Characters of everything read from a file, with what it repeats written out. */
  characters: 32 * 1024 * 1024,
} as const;

export type Limits = { readonly [name in keyof typeof LIMITS]: number };
