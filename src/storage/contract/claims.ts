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
