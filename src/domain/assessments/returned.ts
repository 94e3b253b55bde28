import type { Instant } from '../dates.js';
import type { QuestionId } from '../ids.js';

/** A question that goes back, with what the vendor is told of it. */
export interface Flagged {
  readonly question: QuestionId;
  readonly verdict: 'clarify' | 'issue';
  readonly message: string;
  /** Of the answer it was said of; a later one was answered anew. */
  readonly answerRevision: number;
}

export const OUTCOMES = ['approved', 'approved-with-conditions', 'rejected'] as const;
/** What the buyer decides. */
export type Outcome = (typeof OUTCOMES)[number];

/** Questions the buyer sent back to the vendor, and why; all of it is written for the vendor to read. */
export interface Returned {
  /** The round in which they are answered. */
  readonly round: number;
  readonly at: Instant;
  readonly by: string;
  readonly questions: readonly Flagged[];
}

/** A decision as the vendor is told it: the outcome and the buyer's message, no reasons and no conditions of its own. */
export interface ToldDecision {
  readonly outcome: Outcome;
  readonly message: string;
  readonly at: Instant;
}
