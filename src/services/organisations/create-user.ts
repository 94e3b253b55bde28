import { NotFound } from '#domain/errors.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
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
    if (!(await storage.users.add(user, await hashPassword(password)))) return { outcome: 'email-taken' };
    await recordUser(parts, actor, { id, organisationId: organisation.id, email: address, role });
    return { outcome: 'created', userId: id };
  };

/** Writes down that an account was made. */
export async function recordUser(
  { storage, world }: Parts,
  actor: Actor,
  {
    id,
    organisationId,
    email,
    role,
  }: { id: UserId; organisationId: OrganisationId; email: string; role: string },
): Promise<void> {
  const deed = deedOf(world, actor, 'user.created', { email, role });
  await storage.within(organisationId).audit.record({ ...deed, thing: { kind: 'user', id } });
}

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
