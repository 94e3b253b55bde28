import { roleIn } from '#domain/organisations/members.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** Read every time, so that who is removed, demoted or signed out everywhere is so at once. */
export const memberOf =
  ({ storage }: Parts): Services['organisations']['memberOf'] =>
  async (userId, session) => {
    const [user, organisations] = await Promise.all([
      storage.users.read(userId),
      storage.organisations.ofUser(userId),
    ]);
    if (user === null || (session !== undefined && session.epoch !== user.sessionEpoch)) return null;
    const organisation = organisations.find(({ id }) => id === session?.organisationId) ?? organisations[0];
    const role = organisation && roleIn(organisation, userId);
    if (!organisation || !role) return null;
    return {
      kind: 'member',
      userId: user.id,
      name: user.name,
      email: user.email,
      role,
      organisationId: organisation.id,
      organisationName: organisation.name,
      timeZone: organisation.timeZone,
      sides: organisation.sides,
      elsewhere: organisations
        .filter(({ id }) => id !== organisation.id)
        .map(({ id, name }) => ({ id, name })),
      sessionEpoch: user.sessionEpoch,
    };
  };
