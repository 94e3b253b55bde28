import type { Classified } from '../ai-act/classified.js';
import type { Instant } from '../dates.js';
import type { AiSystemId, OrganisationId, VendorId } from '../ids.js';
import type { SspaProfile } from '../sspa/sspa-profile.js';
import type { VendorOwner } from '../vendors/vendor.js';
import type { Former, Settled } from './former.js';
import { type Given, NOTHING_GIVEN } from './given.js';
import { EMPTY_PROFILE, type SystemProfile } from './profile.js';
import type { SystemFile } from './system-file.js';

/** A product or service of a vendor that uses AI, assessed on its own. */
export interface AiSystem {
  readonly id: AiSystemId;
  readonly organisationId: OrganisationId;
  readonly vendorId: VendorId;
  readonly name: string;
  /** What the buyer uses it for, in its own words. */
  readonly purpose: string;
  /** Who looks after it; null for nobody of its own. */
  readonly owner: VendorOwner | null;
  readonly notes: string;
  /** What conditions of questionnaires look at: from the classification, or stated by hand. */
  readonly given: Given;
  readonly profile: SystemProfile;
  /** Oldest first. */
  readonly files: readonly SystemFile[];
  /** Null until somebody begins to classify it. */
  readonly classified: Classified | null;
  /** Null where nobody has asked what Microsoft's programme means for it. */
  readonly sspa: SspaProfile | null;
  /** What stood in it before, as far as answers rest on it; oldest first. */
  readonly former: readonly Former[];
  /** What was made of such changes, for each assessment. */
  readonly settled: readonly Settled[];
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** What a new record knows: nothing. */
export const NOTHING_KNOWN: Pick<
  AiSystem,
  'given' | 'profile' | 'files' | 'classified' | 'sspa' | 'former' | 'settled'
> = {
  given: NOTHING_GIVEN,
  profile: EMPTY_PROFILE,
  files: [],
  classified: null,
  sspa: null,
  former: [],
  settled: [],
};
