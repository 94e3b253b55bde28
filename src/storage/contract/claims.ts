import type { Assessment } from '#domain/assessments/assessment.js';
import type { Claim } from '#domain/assessments/claim.js';
import type { Deed } from './deed.js';

export interface ClaimStore {
  read(): Promise<Claim | null>;
  /** Writes the claim over the revision before its own; false where that is no longer the one there. */
  put(claim: Claim, deed: Deed | null): Promise<boolean>;
}

export interface CrossClaims {
  byTokenHash(hash: string): Promise<Claim | null>;
}

/** What one organisation has claimed. */
export interface ClaimedAssessments {
  /** Those in whose buyer, AI system or questionnaire each word of the search stands, the soonest due first; all for an empty search. */
  matching(search: string): Promise<readonly Assessment[]>;
}
