import { DAY, type Instant } from '../dates.js';
import type { EnrolmentId, OrganisationId, UserId } from '../ids.js';
import type { MailOrder } from '../mail/mail.js';
import type { Role } from './organisation.js';

/** How long the link of an enrolment works after each letter, in milliseconds. */
export const ENROLMENT_LASTS = 7 * DAY;

/** A person invited to become a member, until they accept. The link's token is derived; its hash finds the enrolment. */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: { readonly id: UserId; readonly name: string; readonly email: string };
  readonly state: 'waiting' | 'accepted' | 'withdrawn';
  readonly tokenHash: string;
  /** Letters ordered so far, all with the same link. */
  readonly letters: number;
  readonly expiresAt: Instant;
  readonly revision: number;
  readonly createdAt: Instant;
}

/** Why an enrolment's link lets nobody in any more; null while it does. */
export function whyOver(
  { state, expiresAt }: Pick<Enrolment, 'state' | 'expiresAt'>,
  now: Instant,
): 'accepted' | 'withdrawn' | 'expired' | null {
  if (state !== 'waiting') return state;
  return expiresAt <= now ? 'expired' : null;
}

/** Orders the letter with the link; each time it is sent again has a number of its own. */
export const enrolmentLetter = ({ id, organisationId, name, email, letters }: Enrolment): MailOrder => ({
  key: `${id}:enrolment:${letters}`,
  organisationId,
  about: { kind: 'enrolment', id },
  template: 'enrolment',
  to: { name, email },
  linkNumber: letters,
});
