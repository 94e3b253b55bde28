import type { Given } from '../ai-systems/given.js';
import type { RoleId, TierId } from '../ai-systems/tiers-and-roles.js';
import type { CalendarDate } from '../dates.js';
import type { RequirementId } from '../ids.js';
import type { FactId, FactValue } from './facts.js';
import type { ActorId, RulePack } from './rule-pack.js';

/**
 * Whether something holds: decided by known facts (`applies`, `ruled-out`); not decided, and counted as so out of caution
 * until shown otherwise (`presumed`); or not decided (`undetermined`). The two in the middle are open.
 */
export type Standing = 'applies' | 'presumed' | 'undetermined' | 'ruled-out';

export const isOpen = (standing: Standing): boolean => standing === 'presumed' || standing === 'undetermined';

/** A fact that took part in a decision. */
export interface Because {
  readonly fact: FactId;
  readonly value: FactValue;
}

/** From when, seen from the day of the classification. */
export interface AppliesFrom {
  /** Null where it never does, by a legacy rule, or no day is known. */
  readonly date: CalendarDate | null;
  readonly standing: 'now' | 'later' | 'disputed' | 'legacy' | 'open';
  readonly says: string;
}

/** What is decided or open, with the facts that decided it. */
export interface Found {
  readonly standing: Standing;
  /** Enough known facts to decide it; every one that holds where several do. Empty while it is open. */
  readonly because: readonly Because[];
  /** The named rules that hold, most telling first: `III.4.a`. */
  readonly rules: readonly string[];
  /** Where open: the smallest set of facts which, once known, decides it whatever they are. */
  readonly needs: readonly FactId[];
  /** Where open: the fewest answers that would decide it. */
  readonly quickest: readonly Because[];
}

export interface FoundTier extends Found {
  readonly tier: TierId;
  readonly articles: readonly string[];
  readonly from: AppliesFrom;
}

export interface FoundRole extends Found {
  readonly actor: ActorId;
  readonly role: RoleId;
  readonly article: string;
}

/** One obligation somebody has, or would have. */
export interface FoundDuty {
  readonly requirement: RequirementId;
  readonly actor: ActorId;
  readonly role: RoleId;
  /** The tiers it comes from; empty: every AI system. */
  readonly tiers: readonly TierId[];
  /** `applies` where tier, role and condition are decided; else presumed or undetermined. */
  readonly standing: Exclude<Standing, 'ruled-out'>;
  readonly from: AppliesFrom;
}

/** What the law makes of an AI system on a day, by what is known of it. */
export interface Classification {
  readonly pack: Pick<RulePack, 'id' | 'version' | 'law' | 'asOf'>;
  readonly on: CalendarDate;
  /** Every tier the pack knows, worst first; so a set, not a label. */
  readonly tiers: readonly FoundTier[];
  readonly roles: readonly FoundRole[];
  readonly duties: readonly FoundDuty[];
  /** Whether any tier is open. */
  readonly undetermined: boolean;
  /** What conditions of questionnaires are to look at: tiers that apply or are presumed, the vendor's roles, facts. */
  readonly given: Given;
}
