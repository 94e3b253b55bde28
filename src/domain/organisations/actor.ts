import type { AssessmentId, OrganisationId, UserId } from '../ids.js';
import type { Role, Side } from './organisation.js';

/** Whoever does a deed. Every use case takes one first. */
export type Actor = Member | Guest | Nobody | Machine;

/** A signed-in user acting for one organisation. */
export interface Member {
  readonly kind: 'member';
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly timeZone: string;
  readonly sides: readonly Side[];
  /** The user's other organisations, to act for instead. */
  readonly elsewhere: readonly { readonly id: OrganisationId; readonly name: string }[];
  /** The user's number of sessions begun anew; a session under an earlier one has ended. */
  readonly sessionEpoch: number;
}

/** A respondent who holds an invitation link for one assessment; no account. */
export interface Guest {
  readonly kind: 'guest';
  readonly assessmentId: AssessmentId;
  /** The buyer's organisation: the assessment lives there. */
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly email: string;
  /** The number of the invitation that let them in; a newer link ends this visit. */
  readonly invitation: number;
  /** The member who answers for the organisation that claimed the assessment; null for whoever came by the link. */
  readonly account: Pick<Member, 'userId' | 'organisationId' | 'organisationName' | 'role'> | null;
  /** As frozen in the assessment: who asks whom about what. */
  readonly names: { readonly buyer: string; readonly vendor: string; readonly aiSystem: string };
  readonly timeZone: string;
}

export interface Nobody {
  readonly kind: 'nobody';
}

/** A background job or the command line. */
export interface Machine {
  readonly kind: 'machine';
  readonly name: string;
}

export const nobody: Nobody = { kind: 'nobody' };
