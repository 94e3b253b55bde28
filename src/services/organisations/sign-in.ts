import { NotAllowed, TooMany } from '#domain/errors.js';
import type { User } from '#domain/organisations/organisation.js';
import type { Occurrence, RateLimit, Storage } from '#storage/contract.js';
import type { Services } from '../contract.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { networkOf } from './network-of.js';
import { isPassword } from './passwords.js';

/**
 * Tries by one network and for one account. Who gets in has their try given back, so that an office behind one address is
 * not shut out by its own people; an account's are all forgotten then.
 */
const BY_NETWORK = { points: 20, seconds: 600 } as const;
const BY_ACCOUNT = { points: 5, seconds: 60 } as const;

export const signIn =
  (parts: Parts): Services['organisations']['signIn'] =>
  async ({ email, password, address }) => {
    const { users, rateLimits } = parts.storage;
    const login = email.trim().toLowerCase();
    const network = `sign-in:address:${sha256(networkOf(address))}`;
    const account = `sign-in:account:${sha256(login)}`;
    await countTry(rateLimits, network, BY_NETWORK);
    await countTry(rateLimits, account, BY_ACCOUNT);
    const found = await users.byEmail(login);
    const matches = await isPassword(password, found?.passwordHash ?? null);
    if (found === null) return { outcome: 'refused' };
    if (!matches) {
      // Nothing is written for an account that does not exist, so the answer must not wait for this.
      parts.afterwards.add(() => writeDown(parts, found.user, { matches, address }));
      return { outcome: 'refused' };
    }
    // Said to nobody who does not know the password.
    if ((await parts.storage.organisations.ofUser(found.user.id)).length === 0)
      throw new NotAllowed('belongs-nowhere');
    await writeDown(parts, found.user, { matches, address });
    await users.signedIn(found.user.id, parts.world.now());
    await rateLimits.refund(network, BY_NETWORK);
    await rateLimits.forget(account);
    return { outcome: 'signed-in', userId: found.user.id };
  };

async function countTry(rateLimits: Storage['rateLimits'], key: string, limit: RateLimit): Promise<void> {
  const seconds = await rateLimits.consume(key, limit);
  if (seconds > 0) throw new TooMany(seconds);
}

/** A try at an account is told to the organisations it belongs to. */
async function writeDown(
  { storage, world }: Parts,
  user: User,
  { matches, address }: { matches: boolean; address: string },
): Promise<void> {
  const occurrence: Occurrence = {
    action: matches ? 'user.signed-in' : 'user.sign-in-failed',
    actor: matches ? { kind: 'member', id: user.id, name: user.name } : { kind: 'nobody', id: '', name: '' },
    at: world.now(),
    payload: { address },
    thing: { kind: 'user', id: user.id },
  };
  for (const { id } of await storage.organisations.ofUser(user.id))
    await storage.within(id).audit.record(occurrence);
}
