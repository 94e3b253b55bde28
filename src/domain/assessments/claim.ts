import { DAY, type Instant } from '../dates.js';
import type { AssessmentId, OrganisationId, UserId } from '../ids.js';
import type { MailOrder } from '../mail/mail.js';

/** How long the link that confirms a claim works, in milliseconds. */
export const CLAIM_LASTS = 7 * DAY;

/**
 * A respondent's wish to keep an assessment in an account of their own, until the address the invitation went to
 * confirms it and chooses the password. Neither account nor organisation is made before; their ids are chosen now, so
 * that every step of making them can be done again.
 */
export interface Claim {
  readonly assessmentId: AssessmentId;
  /** The buyer's organisation: the assessment lives there. */
  readonly organisationId: OrganisationId;
  readonly name: string;
  /** Of the invitation; whoever holds the link cannot choose another. */
  readonly email: string;
  /** Until it is done the letter's link goes on from wherever a crash left it. */
  readonly state: 'waiting' | 'done';
  /** 1, 2, …: a claim made again ends the letter before. */
  readonly number: number;
  readonly tokenHash: string;
  readonly expiresAt: Instant;
  /** The account and the organisation to be made. */
  readonly account: {
    readonly userId: UserId;
    readonly organisationId: OrganisationId;
    readonly organisationName: string;
  };
  readonly revision: number;
  readonly at: Instant;
}

/** Orders the letter that asks the address of the invitation to confirm. */
export const claimLetter = ({ assessmentId, organisationId, name, email, number }: Claim): MailOrder => ({
  key: `${assessmentId}:claim:${number}`,
  organisationId,
  about: { kind: 'claim', id: assessmentId },
  template: 'claim-confirmation',
  to: { name, email },
  linkNumber: number,
});
