import type { Assessment } from '#domain/assessments/assessment.js';
import type { RequestGroup } from '#domain/assessments/request-group.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { Actor, Guest, Member } from '#domain/organisations/actor.js';
import type { Page } from '#domain/page.js';

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
  /** A page of the requests an organisation keeps, the soonest due first; `counts` are of what the search finds. */
  requests(
    actor: Actor,
    query: { readonly search: string; readonly group: RequestGroup; readonly page: number },
  ): Promise<RequestList>;
}

export interface RequestList {
  readonly rows: Page<RequestRow>;
  readonly counts: Readonly<Record<RequestGroup, number>>;
  /** Whether it keeps anything at all, whatever is searched for. */
  readonly none: boolean;
}

export interface RequestRow {
  readonly assessment: Assessment;
  readonly dueIn: number | null;
}
