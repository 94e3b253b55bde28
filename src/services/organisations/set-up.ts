import { isTimeZone } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import { nobody } from '#domain/organisations/actor.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import type { User } from '#domain/organisations/organisation.js';
import { demand } from '../authorise.js';
import type { Services, SetUp } from '../contract.js';
import { deedOf } from '../deed.js';
import { sameSecret } from '../digests.js';
import type { Parts } from '../parts.js';
import { newOrganisation, newUser } from './new-user.js';
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
    const { organisationName, timeZone } = command;
    const id = foundedBy(owner);
    const said = { id, name: organisationName.trim(), timeZone, sides: ['buyer'] as const, owner: owner.id };
    const actor = { kind: 'member', id: owner.id, name: owner.name } as const;
    const payload = { name: said.name, owner: owner.email };
    await storage.organisations.add(newOrganisation(parts, said), {
      ...deedOf(world, nobody, 'organisation.set-up', payload),
      actor,
    });
    return { outcome: 'done', userId: owner.id };
  };

/** The organisation somebody founds, by an id that stays the same however often a crash makes them begin again. */
const foundedBy = ({ id }: Pick<User, 'id'>): OrganisationId => `o-${id}` as OrganisationId;

async function makeOwner(
  parts: Parts,
  { email, name, password }: SetUp,
): Promise<Pick<User, 'id' | 'name' | 'email'>> {
  const { storage, world } = parts;
  const address = emailAddress(email);
  demand(address !== null, `“${email}” is not an e-mail address.`);
  const passwordHash = await hashPassword(password);
  const owner = newUser(parts, { name, email: address });
  const actor = { kind: 'member', id: owner.id, name: owner.name } as const;
  const deed = { ...deedOf(world, nobody, 'user.created', { email: address, role: 'owner' }), actor };
  if (await storage.users.add(owner, passwordHash, deed, [foundedBy(owner)])) return owner;
  // Nobody can have an account before the first organisation but the owner of a set-up a crash cut short.
  const left = await storage.users.byEmail(address);
  demand(
    left !== null && (await isPassword(password, left.passwordHash)),
    'An earlier try to set the portal up was cut short. Use the same password as then, or another e-mail address.',
  );
  return left.user;
}
