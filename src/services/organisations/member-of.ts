import { type Instant, later, SECOND } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** How long an organisation's name and time zone may be remembered; users are read every time, so a removed one is gone at once. */
const REMEMBERED = 5 * SECOND;

export const memberOf = ({ storage, world }: Parts): Services['organisations']['memberOf'] => {
  const remembered = new Map<OrganisationId, { organisation: Organisation; until: Instant }>();

  async function organisationOf(id: OrganisationId): Promise<Organisation | null> {
    const there = remembered.get(id);
    if (there !== undefined && world.now() < there.until) return there.organisation;
    const organisation = await storage.organisations.read(id);
    if (organisation === null) remembered.delete(id);
    else remembered.set(id, { organisation, until: later(world.now(), REMEMBERED) });
    return organisation;
  }

  return async (userId) => {
    const user = await storage.users.read(userId);
    const membership = user?.memberships[0];
    if (user === null || membership === undefined) return null;
    const organisation = await organisationOf(membership.organisationId);
    if (organisation === null) return null;
    return {
      kind: 'member',
      userId: user.id,
      name: user.name,
      email: user.email,
      role: membership.role,
      organisationId: organisation.id,
      organisationName: organisation.name,
      timeZone: organisation.timeZone,
    };
  };
};
