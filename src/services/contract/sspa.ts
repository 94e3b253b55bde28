import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { SectionKLine } from '#domain/sspa/section-k.js';
import type { SspaContradiction, SspaPath } from '#domain/sspa/sspa-path.js';
import type { SspaProfile } from '#domain/sspa/sspa-profile.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import type { Vendor } from '#domain/vendors/vendor.js';

/** What Microsoft's supplier programme means for an AI system of a vendor. */
export interface SspaServices {
  /** As of today in the organisation's time zone; where nothing is stated, what nothing settles. Throws NotFound, also where no rules are shipped. */
  read(actor: Actor, id: AiSystemId): Promise<SspaDetail>;
  /** Puts what is known of the vendor's profile in the place of what was before. `contradictory`: nothing was saved. */
  state(actor: Actor, id: AiSystemId, command: StateSspa): Promise<StateSspaOutcome>;
  /** Before the questionnaire goes: notes that the AI system handles data of Microsoft, whoever changed the record meanwhile. */
  noteMicrosoftData(actor: Actor, id: AiSystemId): Promise<void>;
}

export interface SspaDetail {
  readonly aiSystem: AiSystem;
  readonly vendor: Vendor;
  readonly rules: SspaRules;
  /** What is stated, or what is judged by where nothing is: nothing known, the version of today. */
  readonly profile: Omit<SspaProfile, 'at'>;
  readonly path: SspaPath;
  /** The requirements of Section K in the version it is judged by, with the numbers the organisation entered. */
  readonly sectionK: readonly SectionKLine[];
}

export interface StateSspa extends Omit<SspaProfile, 'at'> {
  readonly revision: number;
}

export type StateSspaOutcome =
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'stale'; readonly current: AiSystem }
  | { readonly outcome: 'contradictory'; readonly contradictions: readonly SspaContradiction[] };
