import { NotFound } from '#domain/errors.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import { demand, machineOf } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { hashPassword } from './passwords.js';

export const createUser =
  (parts: Parts): Services['organisations']['createUser'] =>
  async (actor, { organisationId, role, name, email, password }) => {
    machineOf(actor);
    const { storage, world } = parts;
    const address = emailAddress(email);
    demand(address !== null, `“${email}” is not an e-mail address.`);
    demand(name.trim() !== '', 'A user needs a name.');
    const organisation = await organisationMeant(parts, organisationId);
    const id = world.newId() as UserId;
    const user = {
      id,
      email: address,
      name: name.trim(),
      memberships: [{ organisationId: organisation.id, role }],
      createdAt: world.now(),
    };
    const deed = deedOf(world, actor, 'user.created', { email: address, role });
    const added = await storage.users.add(user, await hashPassword(password), deed);
    return added ? { outcome: 'created', userId: id } : { outcome: 'email-taken' };
  };

/** The organisation named, or the only one there is. */
async function organisationMeant({ storage }: Parts, id: OrganisationId | null): Promise<Organisation> {
  if (id !== null) {
    const named = await storage.organisations.read(id);
    if (named === null) throw new NotFound('not-found', `There is no organisation ${id}.`);
    return named;
  }
  const [only, ...others] = await storage.acrossAll('a user is made on the command line').organisations.all();
  demand(only !== undefined, 'There is no organisation yet: set the portal up first.');
  demand(others.length === 0, 'There is more than one organisation: name one by its id.');
  return only;
}
