import { NotFound } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import { joinedBy, roleIn } from '#domain/organisations/members.js';
import { type Organisation, rolesFor, type User } from '#domain/organisations/organisation.js';
import { demand, machineOf } from '../authorise.js';
import type { CreateUser, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeOrganisation } from './change-organisation.js';
import { newUser } from './new-user.js';
import { hashPassword, isPassword } from './passwords.js';

/** The user is made first, then joins: a crash in between leaves an account that opens nothing, and the same command goes on from there. */
export const createUser =
  (parts: Parts): Services['organisations']['createUser'] =>
  async (actor, command) => {
    machineOf(actor);
    const { storage, world } = parts;
    const { organisationId, role, name, email, password } = command;
    const address = emailAddress(email);
    demand(address !== null, `“${email}” is not an e-mail address.`);
    demand(name.trim() !== '', 'A user needs a name.');
    const organisation = await organisationMeant(parts, organisationId);
    const roles = rolesFor(organisation.sides);
    demand(roles.includes(role), `${organisation.name} has no ${role}; choose one of ${roles.join(', ')}.`);
    const user = newUser(parts, { name, email: address });
    const deed = deedOf(world, actor, 'user.created', { email: address, role });
    const added = await storage.users.add(user, await hashPassword(password), deed, [organisation.id]);
    const joining = added ? user : await cutShort(parts, address, command, organisation);
    if (joining === null) return { outcome: 'email-taken' };
    await changeOrganisation(parts, organisation.id, ({ members }) => ({
      patch: { members: joinedBy(members, { userId: joining.id, role, since: world.now() }) },
      deed: deedOf(world, actor, 'member.joined', { user: joining.id, name: joining.name, role }),
    }));
    return { outcome: 'created', userId: joining.id };
  };

/** The account an earlier try made and no more: it belongs nowhere, and has the same password. */
async function cutShort(
  { storage }: Parts,
  address: string,
  { password }: CreateUser,
  organisation: Organisation,
): Promise<User | null> {
  const there = await storage.users.byEmail(address);
  if (there === null || roleIn(organisation, there.user.id) !== null) return null;
  if ((await storage.organisations.ofUser(there.user.id)).length > 0) return null;
  return (await isPassword(password, there.passwordHash)) ? there.user : null;
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
