import { NotFound, TooMany } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import type { User } from '#domain/organisations/organisation.js';
import type { Deed, UserPatch } from '#storage/contract.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { AccountServices } from '../contract/members.js';
import { deedOf } from '../deed.js';
import { sha256 } from '../digests.js';
import { hashPassword, isPassword } from '../organisations/passwords.js';
import type { Parts } from '../parts.js';

/** Wrong tries at one's own password: a session left open must not be a way to guess it. */
const WRONG_TRIES = { points: 5, seconds: 60 } as const;

export const rename =
  (parts: Parts): AccountServices['rename'] =>
  async (actor, name) => {
    const member = memberWith(actor, 'members.read');
    demand(name.trim() !== '' && name.length <= 200, 'A name has 1 to 200 characters.');
    const deed = deedOf(parts.world, member, 'user.changed', { name: name.trim() });
    await changeUser(parts, member.userId, () => ({ name: name.trim() }), deed);
  };

export const changePassword =
  (parts: Parts): AccountServices['changePassword'] =>
  async (actor, { current, next }) => {
    const member = memberWith(actor, 'members.read');
    const { storage, world } = parts;
    const tries = `password:${sha256(member.userId)}`;
    const seconds = await storage.rateLimits.consume(tries, WRONG_TRIES);
    if (seconds > 0) throw new TooMany(seconds);
    const account = await storage.users.byEmail(member.email);
    if (!(await isPassword(current, account?.passwordHash ?? null))) return { outcome: 'wrong-password' };
    const passwordHash = await hashPassword(next);
    const deed = deedOf(world, member, 'user.password-changed', {});
    await changeUser(parts, member.userId, (user) => ({ ...anew(user), passwordHash }), deed);
    await storage.rateLimits.forget(tries);
    return { outcome: 'changed' };
  };

export const signOutEverywhere =
  (parts: Parts): AccountServices['signOutEverywhere'] =>
  async (actor) => {
    const member: Member = memberWith(actor, 'members.read');
    const deed = deedOf(parts.world, member, 'user.signed-out-everywhere', {});
    await changeUser(parts, member.userId, ({ sessionEpoch }) => ({ sessionEpoch: sessionEpoch + 1 }), deed);
  };

/** Ends every session, and any link that would still set a password. */
export const anew = ({ sessionEpoch, reset }: User): UserPatch => ({
  sessionEpoch: sessionEpoch + 1,
  reset: reset && { ...reset, tokenHash: '' },
});

/** Changes a user as they stand now, again where somebody was faster; told to each of their organisations. */
export async function changeUser(
  parts: Parts,
  id: User['id'],
  patchFor: (user: User) => UserPatch | null,
  deed: Deed,
): Promise<boolean> {
  const { users, organisations } = parts.storage;
  const tell = (await organisations.ofUser(id)).map((organisation) => organisation.id);
  for (;;) {
    const user = await users.read(id);
    if (user === null) throw new NotFound();
    const patch = patchFor(user);
    if (patch === null) return false;
    if ((await users.change(id, user.revision, patch, { deed, tell })) !== null) break;
  }
  await passOn(parts);
  return true;
}
