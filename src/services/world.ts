import type { Instant } from '#domain/dates.js';

/** What a test replaces: the clock, the source of ids, the log. */
export interface World {
  now(): Instant;
  /** A fresh id, unique for good, ordered by time of making. */
  newId(): string;
  readonly log: Log;
}

/** Structured log; details never hold secrets, tokens or answers. */
export interface Log {
  info(message: string, details?: Readonly<Record<string, unknown>>): void;
  warn(message: string, details?: Readonly<Record<string, unknown>>): void;
  error(message: string, details?: Readonly<Record<string, unknown>>): void;
}
