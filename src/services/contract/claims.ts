import type { Assessment } from '#domain/assessments/assessment.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { Actor, Guest, Member } from '#domain/organisations/actor.js';

/** Keeping an assessment in an account of the vendor's own organisation. */
export interface ClaimServices {
  /** By a signed-in owner or responder who came by the link. `taken`: another organisation keeps it. */
  claim(guest: Guest, member: Member): Promise<{ outcome: 'claimed' | 'taken' | 'own' }>;
  /** Sends a letter to the invitation's address; nothing is made before it agrees. */
  askAccount(
    guest: Guest,
    account: { readonly organisationName: string },
  ): Promise<{ outcome: 'asked' | 'taken' }>;
  /** What the letter's link confirms; null where it ended, or its reader is no longer the one who is asked. */
  read(token: string): Promise<{ readonly organisationName: string; readonly email: string } | null>;
  /** Makes account and organisation, and claims. Doing it again changes nothing; the first password stands. */
  confirm(
    token: string,
    password: string,
  ): Promise<
    | { outcome: 'claimed'; userId: UserId; organisationId: OrganisationId }
    | { outcome: 'over' | 'taken' | 'email-taken' }
  >;
  /** Every request an organisation keeps, the soonest due first. */
  requests(
    actor: Actor,
  ): Promise<readonly { readonly assessment: Assessment; readonly dueIn: number | null }[]>;
}
