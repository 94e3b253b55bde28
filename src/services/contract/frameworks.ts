import type { Coverage } from '#domain/content/coverage.js';
import type { Crosswalk } from '#domain/crosswalks/crosswalk.js';
import type { Reached, Step } from '#domain/crosswalks/crosswalk-map.js';
import type { Framework, Requirement } from '#domain/frameworks/framework.js';
import type { OfficialNumber } from '#domain/frameworks/official-number.js';
import type { RequirementId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';

/** Frameworks as they are shipped, and what the questionnaires the actor can see ask of them. */
export interface FrameworkServices {
  list(actor: Actor): Promise<readonly FrameworkRow[]>;
  /** Throws NotFound. */
  read(actor: Actor, id: string): Promise<FrameworkFacts>;
  /** Throws NotFound. */
  requirement(actor: Actor, framework: string, requirement: string): Promise<RequirementFacts>;
  /** For the actor's organisation alone; an empty number clears it. Throws NotFound where there is no such edition. */
  enterNumber(
    actor: Actor,
    command: EnterNumber,
  ): Promise<
    { readonly outcome: 'changed' } | { readonly outcome: 'stale'; readonly current: OfficialNumber | null }
  >;
}

export interface EnterNumber {
  readonly framework: string;
  readonly requirement: string;
  readonly edition: string;
  /** Of the number that was there when the form was opened; 0 for none. */
  readonly revision: number;
  readonly number: string;
  /** Where it was read. */
  readonly source: string;
}

export interface FrameworkRow {
  readonly framework: Framework;
  readonly coverage: Coverage;
  /** Those that begin or end at it. */
  readonly crosswalks: readonly Crosswalk[];
}

export interface FrameworkFacts extends FrameworkRow {
  readonly frameworks: readonly Framework[];
  /** How many questions bear on each requirement; those nobody asks are not in it. */
  readonly asks: ReadonlyMap<RequirementId, number>;
  /** Those the actor's organisation entered. */
  readonly official: readonly OfficialNumber[];
}

/** A question that bears on a requirement. */
export interface Ask {
  readonly questionnaire: Questionnaire;
  readonly question: Question;
}

export interface RequirementFacts {
  readonly framework: Framework;
  readonly requirement: Requirement;
  /** The headings it stands under, the nearest first. */
  readonly headings: readonly Requirement[];
  /** What stands under it. */
  readonly parts: readonly Requirement[];
  readonly asks: readonly Ask[];
  /** What it is mapped to, and what its headings are mapped to, and with them itself; null for by itself. */
  readonly mapped: readonly { readonly step: Step; readonly heading: Requirement | null }[];
  /** What is reached over two steps. */
  readonly reached: readonly Reached[];
  /** The numbers the actor's organisation entered for it. */
  readonly official: readonly OfficialNumber[];
  readonly frameworks: readonly Framework[];
}
