import type { EnrolmentId, OrganisationId, UserId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Enrolment } from '#domain/organisations/enrolment.js';
import type { Membership, Organisation, Role, User } from '#domain/organisations/organisation.js';

/** What the people of an organisation do about each other. */
export interface MemberServices {
  list(actor: Actor): Promise<{
    readonly members: readonly MemberRow[];
    /** Invited, neither accepted nor withdrawn; an expired one can be sent again. */
    readonly waiting: readonly Enrolment[];
  }>;
  read(actor: Actor, id: UserId): Promise<MemberRow>;
  /** Sends a letter whose link works for seven days. */
  invite(
    actor: Actor,
    person: { readonly name: string; readonly email: string; readonly role: Role },
  ): Promise<{ outcome: 'invited' | 'already-member' | 'already-invited' }>;
  /** The same link once more, for another seven days. */
  inviteAgain(actor: Actor, id: EnrolmentId): Promise<Enrolment>;
  withdraw(actor: Actor, id: EnrolmentId): Promise<Enrolment>;
  /** `last-owner`: somebody must own an organisation. */
  changeRole(actor: Actor, id: UserId, role: Role): Promise<MemberOutcome>;
  /** Owners remove anybody, everybody may leave. Their sessions stop acting for the organisation at once. */
  remove(actor: Actor, id: UserId): Promise<MemberOutcome>;
  /** What a link invites to. Throws NotFound for an unknown one, EnrolmentOver for one that ended. */
  readEnrolment(token: string): Promise<{ readonly enrolment: Enrolment; readonly hasAccount: boolean }>;
  /**
   * Accepts: as the signed-in user of that address, or by making an account, or taking up again one that belongs to no
   * organisation. `sign-in`: the address has an account in use by now. `other-person`: somebody else is signed in.
   * Accepting twice joins once.
   */
  accept(
    actor: Actor,
    token: string,
    person: { readonly name: string; readonly password: string } | null,
  ): Promise<
    | { readonly outcome: 'joined'; readonly userId: UserId; readonly organisationId: OrganisationId }
    | { readonly outcome: 'sign-in' | 'other-person' }
  >;
}

export type MemberOutcome =
  | { readonly outcome: 'changed'; readonly member: MemberRow }
  | { readonly outcome: 'last-owner' };
export interface MemberRow {
  readonly user: User;
  readonly role: Role;
  readonly since: Membership['since'];
}

/** What a person does about their own account, and an owner about their organisation. */
export interface AccountServices {
  rename(actor: Actor, name: string): Promise<void>;
  /** Ends every session but answers the member anew, for the one at hand to go on. Throws TooMany. */
  changePassword(
    actor: Actor,
    command: { readonly current: string; readonly next: string },
  ): Promise<{ outcome: 'changed' } | { outcome: 'wrong-password' }>;
  signOutEverywhere(actor: Actor): Promise<void>;
  readOrganisation(actor: Actor): Promise<Organisation>;
  changeOrganisation(
    actor: Actor,
    fields: { readonly name: string; readonly timeZone: string },
  ): Promise<void>;
  /** The organisation answers questionnaires as well from now on; it never stops, because records stand on that side. */
  answerToo(actor: Actor): Promise<void>;
  /** Sends a link where the address has an account. Answers the same, in the same time, where it has none. Throws TooMany. */
  askReset(command: { readonly email: string; readonly address: string }): Promise<void>;
  /** Whether a reset link still works. */
  isResetOpen(token: string): Promise<boolean>;
  /** Sets the password, once, and ends every session. */
  reset(token: string, password: string): Promise<{ outcome: 'reset' } | { outcome: 'over' }>;
}
