import type { Chance } from '../support/chance.js';
import type { Draft } from './draft.js';
import type { Facts } from './facts.js';
import type { Language } from './language.js';

/** What a document is set from. */
export interface Material {
  readonly facts: Facts;
  readonly language: Language;
  readonly chance: Chance;
  /** Another language that a document may speak beside, and the same facts in it. */
  readonly second: { readonly language: Language; readonly facts: Facts };
}

/** A manner of setting a document: draws everything by chance that its kind leaves open. */
export type Layout = (draft: Draft, material: Material) => void;
