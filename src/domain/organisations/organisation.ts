import type { Instant } from '../dates.js';
import type { OrganisationId, UserId } from '../ids.js';

/** A tenant. It may buy, sell, or both. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  /** IANA name; calendar dates are judged in it. */
  readonly timeZone: string;
  readonly language: string;
  readonly createdAt: Instant;
}

/** Buyer roles, most powerful first. */
export const ROLES = ['owner', 'manager', 'assessor', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

export interface Membership {
  readonly organisationId: OrganisationId;
  readonly role: Role;
}

export interface User {
  readonly id: UserId;
  /** Lower case; unique in the installation. */
  readonly email: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly createdAt: Instant;
}
