import type { Predicate } from '../query/match.js';
import type { Doc } from '../values/codec.js';

/** One index as the catalogue keeps it. */
export interface IndexDefinition {
  readonly name: string;
  /** Field paths in order; true where descending. */
  readonly fields: readonly string[];
  readonly descending: readonly boolean[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial?: Doc | undefined;
  /** The partial filter, compiled. */
  readonly covers?: Predicate | undefined;
  readonly expireAfterSeconds?: number | undefined;
  /** The document as `listIndexes` shows it. */
  readonly spec: Doc;
  /** Number of its tree in the store. */
  readonly tree: number;
  /** An array was indexed here once: one document may have several entries. */
  multikey: boolean;
  /** A key was too long once: the order of entries is not exact. */
  inexact: boolean;
}
