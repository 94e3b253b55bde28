import type { Instant } from '../dates.js';

/** Every answer can be "don't know". */
export type SspaAnswer = 'yes' | 'no' | 'unknown';

/** What the vendor's data processing profile with Microsoft says, as far as the buyer knows; by fact of the rule file. */
export interface SspaProfile {
  readonly facts: Readonly<Record<string, SspaAnswer>>;
  /** The version of the programme it is judged by: `v12`. */
  readonly version: string;
  readonly at: Instant;
}
