import type { CalendarDate, Instant } from '../dates.js';
import type { UserId } from '../ids.js';

/** What a fact can be. `unknown` is somebody's answer, "I don't know"; a fact nobody was asked for is not in the record. */
export type FactValue = 'yes' | 'no' | 'unknown' | CalendarDate;

/** The id of a fact, as a rule pack names it: `profiles-people`. */
export type FactId = string;

/** What somebody holds to be so of an AI system. */
export type Facts = Readonly<Record<FactId, FactValue>>;

/** A fact with who said it and when. */
export interface KeptFact {
  readonly value: FactValue;
  readonly by: { readonly id: UserId | null; readonly name: string };
  readonly at: Instant;
  /** In their words, where they gave any. */
  readonly note?: string;
}

export type KeptFacts = Readonly<Record<FactId, KeptFact>>;

export const valuesOf = (kept: KeptFacts): Facts =>
  Object.fromEntries(Object.entries(kept).map(([id, { value }]) => [id, value]));
