import type { RoleId, TierId } from '../ai-systems/tiers-and-roles.js';
import type { CalendarDate, Instant } from '../dates.js';
import type { Standing } from './classification.js';
import type { KeptFacts } from './facts.js';
import type { ActorId, RulePack } from './rule-pack.js';

/** A rule pack that changes nothing of what was found by another, both read on the same day. */
export interface SameBy {
  readonly version: string;
  readonly on: CalendarDate;
}

/**
 * What a buyer holds to be so of an AI system, and what came of it when it was last classified: kept so that a newer rule
 * pack can be compared with it. The classification itself is made anew from the facts whenever it is read.
 */
export interface Classified {
  readonly facts: KeptFacts;
  readonly pack: Pick<RulePack, 'id' | 'version'>;
  readonly on: CalendarDate;
  readonly at: Instant;
  /** Those that applied, were presumed or undetermined. */
  readonly tiers: readonly {
    readonly tier: TierId;
    readonly standing: Standing;
    /** Of one that applies or is presumed, the day from which it binds; absent where there is none. */
    readonly from?: CalendarDate;
  }[];
  readonly roles: readonly { readonly actor: ActorId; readonly role: RoleId; readonly standing: Standing }[];
  /** A newer pack that would change it and waits for somebody to look; null where none does. */
  readonly reopenedBy: { readonly version: string; readonly at: Instant } | null;
  /** The newer pack that was found to make the same of it, read on that day; absent where none was compared. */
  readonly sameBy?: SameBy;
}
