import type { Classification } from '#domain/ai-act/classification.js';
import type { Differences } from '#domain/ai-act/differ.js';
import type { VendorSheet } from '#domain/ai-act/fact-sheet.js';
import type { FactId, FactValue } from '#domain/ai-act/facts.js';
import type { Interview } from '#domain/ai-act/interview.js';
import type { Contradiction } from '#domain/ai-act/read-facts.js';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import type { Changes } from '#domain/ai-act/standings.js';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { Given } from '#domain/ai-systems/given.js';
import type { TierId } from '#domain/ai-systems/tiers-and-roles.js';
import type { AuditEntry } from '#domain/audit/event.js';
import type { CalendarDate } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { AiSystemId, UserId, VendorId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Page } from '#domain/page.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import type { AiSystemFilter } from '#storage/contract.js';
import type { Overtaken } from './ai-system-record.js';
import type { AssessmentRow } from './assessment-row.js';

export type { AiSystemFilter } from '#storage/contract.js';

export interface AiSystemForm {
  readonly name: string;
  readonly purpose: string;
  readonly ownerId?: UserId | null;
  readonly notes?: string;
}

export interface AiSystemDetail {
  readonly aiSystem: AiSystem;
  readonly vendor: Vendor;
  readonly assessments: readonly AssessmentRow[];
  /** Assessments of which some answers may no longer hold. */
  readonly overtaken: readonly Overtaken[];
  readonly history: readonly AuditEntry[];
}

/** What the law makes of an AI system, with what it was made from. */
export interface ClassifiedAiSystem {
  readonly aiSystem: AiSystem;
  readonly vendor: Vendor;
  readonly pack: RulePack;
  /** Whose obligations follow. */
  readonly framework: Framework;
  readonly classification: Classification;
  readonly interview: Interview;
  /** Facts of the record that cannot hold together, as a newer pack may find. */
  readonly contradictions: readonly Contradiction[];
  /** What its vendor was asked and said, beside whichever assessment; null where it was asked nothing. */
  readonly sheet: VendorSheet | null;
  /** Where the vendor says something else than the buyer, and what would stand elsewhere by its word. */
  readonly differences: Differences;
  /** What is given as the classification tells it; what was stated by hand of which it tells nothing stays. */
  readonly given: Given;
}

export interface AnswerFacts {
  /** Of the AI system's record, as whoever answers saw it. */
  readonly revision: number;
  /** Null takes a fact back: nobody has answered it then. */
  readonly facts: Readonly<Record<FactId, FactValue | null>>;
  /** In their words, by fact; an empty one takes a note away. */
  readonly notes?: Readonly<Record<FactId, string>>;
}

export type AnswerFactsOutcome =
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'stale'; readonly current: AiSystem }
  /** Facts that were to be kept cannot hold together with each other or with what is known. Nothing was saved. */
  | { readonly outcome: 'contradictory'; readonly contradictions: readonly Contradiction[] };

/** A rule pack, and how many AI systems of the actor's organisation were last classified by it. */
export interface RulePackRow {
  readonly pack: RulePack;
  readonly aiSystems: number;
}

/** What the list of all AI systems can be narrowed to. */
export type OverlookFilter = Exclude<
  AiSystemFilter,
  { readonly classifiedBefore: string } | { readonly reopened: true }
>;

export interface AiSystemListQuery {
  readonly filter: AiSystemFilter;
  /** Words that each stand in its name or its vendor's. */
  readonly search: string;
  readonly page: number;
}

/** An AI system of a vendor in use, with what the rule pack in force changes; null where nothing waits to be looked at. */
export interface AiSystemRow {
  readonly aiSystem: AiSystem;
  readonly vendor: Pick<Vendor, 'id' | 'name'>;
  readonly changes: Changes | null;
}

/** Where the AI systems of vendors in use stand. */
export interface StandingTold {
  readonly aiSystems: number;
  /** The worst first; only tiers in which something stands. One system can stand in several. */
  readonly tiers: readonly { readonly tier: TierId; readonly aiSystems: number }[];
  /** Classified, with something that is not decided. */
  readonly open: number;
  /** Nothing is given of them, and nobody classified them. */
  readonly unknown: number;
  readonly ahead: readonly LawAhead[];
}

/** A day to come on which the law begins to bind AI systems of vendors in use. */
export interface LawAhead {
  readonly on: CalendarDate;
  readonly aiSystems: number;
  readonly tiers: readonly TierId[];
}

export interface AiSystemServices {
  standing(actor: Actor): Promise<StandingTold>;
  /** The oldest first. */
  list(actor: Actor, query: AiSystemListQuery): Promise<Page<AiSystemRow>>;
  /** The list and where all of them stand, from one reading. */
  overlook(
    actor: Actor,
    query: Omit<AiSystemListQuery, 'filter'> & { readonly filter: OverlookFilter },
  ): Promise<{ readonly standing: StandingTold; readonly list: Page<AiSystemRow> }>;
  /** The law in force first. */
  rulePacks(actor: Actor): Promise<readonly RulePackRow[]>;
  read(actor: Actor, id: AiSystemId): Promise<{ aiSystem: AiSystem; vendor: Vendor }>;
  /** With everything sent about it, and what was done to its record, newest first. */
  show(actor: Actor, id: AiSystemId): Promise<AiSystemDetail>;
  add(actor: Actor, vendorId: VendorId, fields: AiSystemForm): Promise<AiSystemId>;
  change(
    actor: Actor,
    id: AiSystemId,
    command: { revision: number; fields: AiSystemForm },
  ): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: AiSystem }>;
  /** Puts what is given in the place of what was before. */
  state(
    actor: Actor,
    id: AiSystemId,
    command: { revision: number; given: Given },
  ): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: AiSystem }>;
  /**
   * What the law makes of it by what is known, made anew whenever it is asked for: on that day (today, where the member
   * is), by that version of the rule pack (the one in force). Throws NotFound where there is no such pack.
   */
  classification(
    actor: Actor,
    id: AiSystemId,
    options?: { readonly on?: CalendarDate; readonly pack?: string },
  ): Promise<ClassifiedAiSystem>;
  /** The same to be taken away on paper; that it was, and by which text, is written down. */
  statement(
    actor: Actor,
    id: AiSystemId,
    options?: { readonly on?: CalendarDate; readonly pack?: string },
  ): Promise<ClassifiedAiSystem>;
  /** Keeps facts by the pack in force; what follows from them becomes what is given, in the same write. */
  answerFacts(actor: Actor, id: AiSystemId, command: AnswerFacts): Promise<AnswerFactsOutcome>;
}
