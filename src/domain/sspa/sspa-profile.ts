import type { CalendarDate, Instant } from '../dates.js';

/** Every answer can be "don't know". */
export const SSPA_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type SspaAnswer = (typeof SSPA_ANSWERS)[number];

/** What is known by fact of the rule file; a fact nobody was asked for is missing, and counts as unknown. */
export type SspaFacts = Readonly<Record<string, SspaAnswer>>;

/** What the vendor's data processing profile with Microsoft says, as far as the buyer knows; by fact of the rule file. */
export interface SspaProfile {
  readonly facts: SspaFacts;
  /** The version of the programme it is judged by: `v12`. */
  readonly version: string;
  /** The day Microsoft issued the requirements of a cycle, or an anniversary of the enrolment; null where nobody knows. */
  readonly issuedOn: CalendarDate | null;
  readonly at: Instant;
}
