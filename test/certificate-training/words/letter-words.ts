import type { LabelKey } from '../language.js';
import type { Bank } from '../layouts/kinds/setting.js';

/** How letters of a language begin and end, whatever they are on. */
export interface LetterManner {
  /** The letter's own day: `{town}, {issued}`, `Date: {issued}`. */
  readonly days: readonly string[];
  readonly salutations: readonly string[];
  /** Where nobody is named. */
  readonly openSalutations: readonly string[];
  readonly regards: readonly string[];
  /** Under the addressee's name: `Attn. {otherPerson}`. */
  readonly attention: readonly string[];
  /** Lines beside the day: `['Our ref.', '{otherNumber}']`. */
  readonly references: readonly (readonly [label: string, value: string])[];
  readonly dayLabels: readonly string[];
  readonly mail: {
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly copy: readonly string[];
    readonly day: readonly string[];
    readonly subject: readonly string[];
    readonly attached: readonly string[];
  };
  readonly subjectLabels: readonly string[];
  readonly enclosures: readonly string[];
  readonly towns: readonly string[];
  readonly roles: readonly string[];
  /** Signs for another: `p.p.`; often empty. */
  readonly for: readonly string[];
}

/** What letters of one kind say, each a frame. */
export interface LetterWords {
  readonly manner: LetterManner;
  readonly subjects: readonly string[];
  readonly openings: readonly string[];
  readonly middles: readonly string[];
  readonly closings: readonly string[];
  /** Who writes, where it is not the body. */
  readonly from?: 'holder';
  /** What a table in such a letter lists. */
  readonly table: readonly LabelKey[];
}

export type LetterBank = Bank<LetterWords>;
