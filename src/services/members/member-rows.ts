import { NotFound } from '#domain/errors.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { MemberRow } from '../contract/members.js';
import type { Parts } from '../parts.js';

/** Puts each member's person beside their role, by name. */
export async function memberRows({ storage }: Parts, id: OrganisationId): Promise<readonly MemberRow[]> {
  const [organisation, users] = await Promise.all([
    storage.organisations.read(id),
    storage.users.ofOrganisation(id),
  ]);
  const places = new Map(organisation?.members.map((member) => [member.userId, member]));
  return users.flatMap((user) => {
    const place = places.get(user.id);
    return place === undefined ? [] : [{ user, role: place.role, since: place.since }];
  });
}

/** One of them; NotFound for anybody else. */
export async function memberRow(parts: Parts, id: OrganisationId, userId: UserId): Promise<MemberRow> {
  const row = (await memberRows(parts, id)).find(({ user }) => user.id === userId);
  if (row === undefined) throw new NotFound();
  return row;
}
