import type { UserId } from '../ids.js';
import type { Membership, Organisation, Role } from './organisation.js';

type Members = readonly Membership[];

/** The role a user has in an organisation; null where they are no member. */
export const roleIn = ({ members }: Pick<Organisation, 'members'>, userId: UserId): Role | null =>
  members.find((member) => member.userId === userId)?.role ?? null;

/** The members with one more; as they were where the user is among them already. */
export const joinedBy = (members: Members, newcomer: Membership): Members =>
  members.some(({ userId }) => userId === newcomer.userId) ? members : [...members, newcomer];

/** The members with another role for one of them; null where nobody would own the organisation any more. */
export const withRole = (members: Members, userId: UserId, role: Role): Members | null =>
  owned(members.map((member) => (member.userId === userId ? { ...member, role } : member)));

/** The members without one of them; null where nobody would own the organisation any more. */
export const without = (members: Members, userId: UserId): Members | null =>
  owned(members.filter((member) => member.userId !== userId));

const owned = (members: Members): Members | null =>
  members.some(({ role }) => role === 'owner') ? members : null;
