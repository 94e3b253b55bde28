import type { Instant } from '../dates.js';
import type { AssessmentId, OrganisationId, UserId } from '../ids.js';

/**
 * A respondent's wish to keep an assessment in an account of their own, until the address the invitation went to
 * confirms it. Neither account nor organisation is made before; their ids are chosen now, so that every step of
 * making them can be done again.
 */
export interface Claim {
  readonly assessmentId: AssessmentId;
  /** The buyer's organisation: the assessment lives there. */
  readonly organisationId: OrganisationId;
  readonly name: string;
  /** Of the invitation; whoever holds the link cannot choose another. */
  readonly email: string;
  /** `confirmed`: the address agreed; a job finishes what a crash left. */
  readonly state: 'waiting' | 'confirmed' | 'done';
  /** 1, 2, …: a claim made again ends the letter before. */
  readonly number: number;
  readonly tokenHash: string;
  readonly expiresAt: Instant;
  /** The account and the organisation to be made. */
  readonly account: {
    readonly userId: UserId;
    readonly passwordHash: string;
    readonly organisationId: OrganisationId;
    readonly organisationName: string;
  };
  readonly revision: number;
  readonly at: Instant;
}
