import { isTimeZone } from '#domain/dates.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import { nobody } from '#domain/organisations/actor.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import type { User } from '#domain/organisations/organisation.js';
import { demand } from '../authorise.js';
import type { Services, SetUp } from '../contract.js';
import { deedOf } from '../deed.js';
import { sameSecret } from '../digests.js';
import type { Parts } from '../parts.js';
import { hashPassword, isPassword } from './passwords.js';

/**
 * The owner is made before the organisation: a crash in between leaves an account that opens nothing, and the portal
 * still waits to be set up.
 */
export const setUp =
  (parts: Parts): Services['organisations']['setUp'] =>
  async (command) => {
    const { storage, world, settings } = parts;
    if (!(await storage.organisations.none())) return { outcome: 'already' };
    if (settings.setUpToken === null || !sameSecret(command.token.trim(), settings.setUpToken))
      return { outcome: 'wrong-token' };
    demand(isTimeZone(command.timeZone), `“${command.timeZone}” is not a time zone.`);
    demand(command.organisationName.trim() !== '' && command.name.trim() !== '', 'Names are needed.');
    const owner = await makeOwner(parts, command);
    const id = owner.memberships[0]?.organisationId as OrganisationId;
    const name = command.organisationName.trim();
    const organisation = { id, name, timeZone: command.timeZone, language: 'en', createdAt: world.now() };
    const actor = { kind: 'member', id: owner.id, name: owner.name } as const;
    await storage.organisations.add(organisation, {
      ...deedOf(world, nobody, 'organisation.set-up', { name }),
      actor,
    });
    return { outcome: 'done', userId: owner.id };
  };

async function makeOwner({ storage, world }: Parts, { email, name, password }: SetUp): Promise<User> {
  const address = emailAddress(email);
  demand(address !== null, `“${email}” is not an e-mail address.`);
  const passwordHash = await hashPassword(password);
  const organisationId = world.newId() as OrganisationId;
  const owner: User = {
    id: world.newId() as UserId,
    email: address,
    name: name.trim(),
    memberships: [{ organisationId, role: 'owner' }],
    createdAt: world.now(),
  };
  const actor = { kind: 'member', id: owner.id, name: owner.name } as const;
  const deed = { ...deedOf(world, nobody, 'user.created', { email: address, role: 'owner' }), actor };
  if (await storage.users.add(owner, passwordHash, deed)) return owner;
  // Nobody can have an account before the first organisation but the owner of a set-up a crash cut short.
  const left = await storage.users.byEmail(address);
  demand(
    left !== null && (await isPassword(password, left.passwordHash)),
    'An earlier try to set the portal up was cut short. Use the same password as then, or another e-mail address.',
  );
  return left.user;
}
