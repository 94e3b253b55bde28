import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { SystemProfile } from '#domain/ai-systems/profile.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';

/** What a buyer writes down of an AI system, and what follows from its changes. */
export interface AiSystemRecordServices {
  /** Writes the profile down; the audit log keeps each before and after. Saving what stands there already changes nothing. */
  describe(
    actor: Actor,
    id: AiSystemId,
    command: { revision: number; profile: SystemProfile },
  ): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: AiSystem }>;
}
