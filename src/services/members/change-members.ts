import type { AuditAction } from '#domain/audit/event.js';
import { NotFound } from '#domain/errors.js';
import type { UserId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { roleIn, without, withRole } from '#domain/organisations/members.js';
import { type Membership, rolesFor } from '#domain/organisations/organisation.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { MemberOutcome, MemberServices } from '../contract/members.js';
import { deedOf } from '../deed.js';
import { changeOrganisation } from '../organisations/change-organisation.js';
import type { Parts } from '../parts.js';
import { memberRow } from './member-rows.js';

export const changeRole =
  (parts: Parts): MemberServices['changeRole'] =>
  async (actor, id, role) => {
    const member = memberWith(actor, 'members.change');
    demand(rolesFor(member.sides).includes(role), 'Your organisation has no such role.');
    return await change(parts, member, id, {
      action: 'member.role-changed',
      role,
      after: (members) => withRole(members, id, role),
    });
  };

export const removeMember =
  (parts: Parts): MemberServices['remove'] =>
  async (actor, id) => {
    const leaving = actor.kind === 'member' && actor.userId === id;
    const member = memberWith(actor, leaving ? 'members.read' : 'members.change');
    return await change(parts, member, id, {
      action: 'member.removed',
      role: null,
      after: (members) => without(members, id),
    });
  };

interface Change {
  readonly action: AuditAction;
  /** Null: none any more. */
  readonly role: Membership['role'] | null;
  readonly after: (members: readonly Membership[]) => readonly Membership[] | null;
}

async function change(
  parts: Parts,
  member: Member,
  id: UserId,
  { action, role, after }: Change,
): Promise<MemberOutcome> {
  const row = await memberRow(parts, member.organisationId, id);
  const result = await changeOrganisation(parts, member.organisationId, (organisation) => {
    const before = roleIn(organisation, id);
    if (before === null) throw new NotFound();
    const members = after(organisation.members);
    if (members === null) return { refused: 'last-owner' } as const;
    const told = { user: id, name: row.user.name, role: role ?? before, before };
    return { patch: { members }, deed: deedOf(parts.world, member, action, told) };
  });
  if ('refused' in result) return { outcome: 'last-owner' };
  await passOn(parts);
  return { outcome: 'changed', member: { ...row, role: role ?? row.role } };
}
