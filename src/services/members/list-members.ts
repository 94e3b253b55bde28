import { memberWith } from '../authorise.js';
import type { MemberServices } from '../contract/members.js';
import type { Parts } from '../parts.js';
import { memberRow, memberRows } from './member-rows.js';

export const listMembers =
  (parts: Parts): MemberServices['list'] =>
  async (actor) => {
    const { organisationId } = memberWith(actor, 'members.read');
    const [members, waiting] = await Promise.all([
      memberRows(parts, organisationId),
      parts.storage.within(organisationId).enrolments.waiting(),
    ]);
    return { members, waiting };
  };

export const readMember =
  (parts: Parts): MemberServices['read'] =>
  async (actor, id) =>
    await memberRow(parts, memberWith(actor, 'members.read').organisationId, id);
