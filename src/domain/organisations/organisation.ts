import type { Instant } from '../dates.js';
import type { OrganisationId, UserId } from '../ids.js';

/** What an organisation does here: asks vendors, answers buyers, or both. */
export const SIDES = ['buyer', 'vendor'] as const;
export type Side = (typeof SIDES)[number];

/** How an organisation deals with the certificates of its vendors. A new one begins with none of this. */
export interface CertificateRules {
  /** Whether a look-up that matched counts only once a second member confirmed it. */
  readonly lookUpsNeedTwo: boolean;
  /** Whether a vendor's contact is reminded of a certificate that ends, beside the member who looks after the vendor. */
  readonly remindsVendors: boolean;
}

/** A tenant. It may buy, sell, or both. */
export interface Organisation extends CertificateRules {
  readonly id: OrganisationId;
  readonly name: string;
  /** IANA name; calendar dates are judged in it. */
  readonly timeZone: string;
  readonly language: string;
  readonly sides: readonly Side[];
  /** Whoever may act for it, in the order they joined. Kept in one document, so that one update decides who owns it. */
  readonly members: readonly Membership[];
  readonly revision: number;
  readonly createdAt: Instant;
}

/** Every role, most powerful first. Managers and assessors work on the buyer's side, responders on the vendor's. */
export const ROLES = ['owner', 'manager', 'assessor', 'responder', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

const ROLES_BY_SIDE = {
  buyer: ['owner', 'manager', 'assessor', 'viewer'],
  vendor: ['owner', 'responder', 'viewer'],
} as const satisfies Record<Side, readonly Role[]>;

/** The roles an organisation can give, most powerful first. */
export const rolesFor = (sides: readonly Side[]): readonly Role[] =>
  ROLES.filter((role) => sides.some((side) => (ROLES_BY_SIDE[side] as readonly Role[]).includes(role)));

/** A user's place in an organisation. */
export interface Membership {
  readonly userId: UserId;
  readonly role: Role;
  readonly since: Instant;
  /** Absent until they asked for one. */
  readonly calendar?: MemberCalendar;
  /** Whether they want letters on the dates of the organisation's own certificates; absent until they said so. */
  readonly ownCertificateLetters?: boolean;
}

/** A member's own address of dates for their calendar. The token in it is derived; only its hash is kept. */
export interface MemberCalendar {
  /** 1, 2, …: a newer one ends those before. */
  readonly number: number;
  /** Empty once it was ended. */
  readonly tokenHash: string;
  /** Of the vendors they look after, or of all. */
  readonly of: 'own' | 'all';
}

/** A person who can sign in. Where they belong is said by the organisations. */
export interface User {
  readonly id: UserId;
  /** Lower case; unique in the installation. */
  readonly email: string;
  readonly name: string;
  /** Sessions begun under an earlier number have ended. From 1. */
  readonly sessionEpoch: number;
  readonly lastSignInAt: Instant | null;
  /** The last reset of the password asked for; its link works while it is not over. The token is derived, never stored. */
  readonly reset: PasswordReset | null;
  readonly revision: number;
  readonly createdAt: Instant;
}

export interface PasswordReset {
  /** 1, 2, …: a newer one ends those before. */
  readonly number: number;
  /** Of the link's token; empty once the link was used or the password was changed. */
  readonly tokenHash: string;
  readonly expiresAt: Instant;
}
