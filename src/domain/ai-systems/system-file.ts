import type { Instant } from '../dates.js';
import type { UserId } from '../ids.js';

/** A file kept with the record of an AI system: a model card, a contract, a test report. Nobody but its buyer sees it. */
export interface SystemFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its media type, told by its bytes. */
  readonly type: string;
  readonly sha256: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
}

/** The most files a record keeps. */
export const MOST_SYSTEM_FILES = 20;
