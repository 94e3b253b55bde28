import type { CheckResult } from '../check.js';
import type { Seen } from '../checks/seen.js';

/** One thing to look at in a document that is no ISO/IEC 42001 certificate; its own id, never among the reference list's. */
export interface OtherRule {
  readonly id: string;
  readonly title: string;
  /** Null where it does not apply. Total: never throws. */
  judge(seen: Seen): CheckResult | null;
}

/** What a kind of document is good for, and what to look at in it. */
export interface OtherDocument {
  /** A whole sentence: what it is. */
  readonly is: string;
  /** A whole sentence: what it is not, though it is taken for it. */
  readonly isNot: string;
  /** What it can stand for in an assessment, and what to ask for instead. */
  readonly worth: string;
  readonly rules: readonly OtherRule[];
}

/** A check of another document with what it came to. */
export interface OtherItem extends CheckResult {
  readonly id: string;
  readonly title: string;
}
