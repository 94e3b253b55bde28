import type { Fact } from '../ai-systems/given.js';
import type { RoleId, TierId } from '../ai-systems/tiers-and-roles.js';
import type { CalendarDate } from '../dates.js';
import type { RequirementId } from '../ids.js';
import type { FactId } from './facts.js';

/**
 * When something is so, as a tree over facts. Each leaf is yes, no or unknown; `all`, `any` and `not` are Kleene's strong
 * logic, so that knowing more never takes back what was decided.
 */
export type Rule =
  /** A yes-no fact is yes. */
  | { readonly fact: FactId }
  /** Another rule of the pack holds; no circles. */
  | { readonly rule: string }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  /** A date fact lies before this day. */
  | { readonly before: { readonly fact: FactId; readonly date: CalendarDate } }
  /** The day of the classification is this day or later. */
  | { readonly since: CalendarDate };

/** What can be known of an AI system and bears on the law. Every text is for people who are no lawyers. */
export interface FactDefinition {
  readonly id: FactId;
  readonly type: 'yes-no' | 'date';
  /** Where in the law: `Art 5(1)(f)`. */
  readonly article: string;
  /** The steps of the published procedure it answers: `D5.f`. */
  readonly steps: readonly string[];
  /** As one asks for it on a page of its own: `Does it profile people?` */
  readonly question: string;
  /** The same as a line of a list to tick, without the question: `It infers emotions at work or in education`. */
  readonly label: string;
  /** As a reason, after the system's name: `profiles people`; `nay` where it does not: `does not profile people`. */
  readonly says: string;
  readonly nay: string;
  /** What the words mean, in one or two sentences. */
  readonly help?: string;
  /** Short examples of what is one and what usually is not. */
  readonly examples?: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** What out of caution counts while nobody knows; absent: nothing is presumed. */
  readonly presume?: 'yes' | 'no';
  /** What is unverified, only draft guidance, or disputed about it. */
  readonly note?: string;
}

/** One page of the interview: a single question, or a list to tick, whose facts are asked together. */
export interface QuestionPage {
  readonly id: string;
  readonly gate: string;
  readonly title: string;
  readonly lead?: string;
  readonly facts: readonly FactId[];
  /** What "none of these" is called where several are ticked together. */
  readonly none?: string;
  /** Headings over parts of a long list, with the facts under each. */
  readonly groups?: readonly { readonly title: string; readonly facts: readonly FactId[] }[];
}

/** A named rule, so that reasons can name it: `5.1.f`, `III.4.a`, `in-scope`. */
export interface NamedRule {
  readonly id: string;
  readonly when: Rule;
  readonly article: string;
  /** What holds where it does: `Emotions are inferred at work or in education`. */
  readonly says: string;
  /** Only draft guidance, or otherwise unsettled; for people. */
  readonly note?: string;
}

/** From when a tier or a duty applies to this system: the first whose `when` holds decides; the last has none. */
export interface DatedRule {
  readonly when?: Rule;
  /** Null: never, by a legacy rule. */
  readonly date: CalendarDate | null;
  readonly standing: 'fixed' | 'disputed' | 'legacy';
  /** Why this day, for people. */
  readonly says: string;
}

export interface TierRule {
  readonly tier: TierId;
  readonly when: Rule;
  /** Articles, most telling first. */
  readonly articles: readonly string[];
  readonly from: readonly DatedRule[];
  readonly note?: string;
}

/** Who plays a part: the vendor, the buyer (who uses it), or somebody the vendor builds on. */
export const ACTORS = ['vendor', 'buyer', 'upstream'] as const;
export type ActorId = (typeof ACTORS)[number];

export interface RoleRule {
  readonly actor: ActorId;
  readonly role: RoleId;
  readonly when: Rule;
  readonly article: string;
  readonly note?: string;
}

/** One obligation of the framework: its dates for this system, and what must hold for it besides tier and role. */
export interface DutyRule {
  readonly requirement: RequirementId;
  readonly when?: Rule;
  readonly from: readonly DatedRule[];
}

/** The law of one day as data: facts, rules and what follows. */
export interface RulePack {
  readonly id: string;
  /** The day the text it reads took effect: `2026-07-27`. */
  readonly version: string;
  readonly title: string;
  /** `Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744`. */
  readonly law: string;
  readonly asOf: CalendarDate;
  /** The day another text took its place; null for the law in force. */
  readonly supersededOn: CalendarDate | null;
  readonly sources: readonly string[];
  readonly caveats: readonly string[];
  /** The framework whose obligations follow, and its version. */
  readonly framework: { readonly id: string; readonly version: string };
  /** In the order they are gone through. */
  readonly gates: readonly { readonly id: string; readonly title: string; readonly article: string }[];
  readonly facts: readonly FactDefinition[];
  /** Every fact stands on exactly one page; in the order of the gates. */
  readonly pages: readonly QuestionPage[];
  readonly rules: readonly NamedRule[];
  readonly tiers: readonly TierRule[];
  readonly roles: readonly RoleRule[];
  readonly duties: readonly DutyRule[];
  /** What can never hold together, with a sentence that says why. */
  readonly contradictions: readonly { readonly when: Rule; readonly says: string }[];
  /** What conditions of questionnaires look at, as the facts here tell it. */
  readonly given: readonly { readonly fact: Fact; readonly when: Rule }[];
}
