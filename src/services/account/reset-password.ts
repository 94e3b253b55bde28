import { HOUR, later } from '#domain/dates.js';
import { NotFound, TooMany } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import { nobody } from '#domain/organisations/actor.js';
import type { User } from '#domain/organisations/organisation.js';
import type { RateLimit, Storage } from '#storage/contract.js';
import type { AccountServices } from '../contract/members.js';
import { deedOf } from '../deed.js';
import { resetToken, sha256 } from '../digests.js';
import { networkOf } from '../organisations/network-of.js';
import { hashPassword } from '../organisations/passwords.js';
import type { Parts } from '../parts.js';
import { anew, changeUser } from './change-account.js';

/** How long a link to a new password works. */
export const RESET_LASTS = HOUR;
/** Letters asked for by one network and for one address; both are counted whether or not the address has an account. */
const BY_NETWORK = { points: 20, seconds: 3_600 } as const;
const BY_ADDRESS = { points: 3, seconds: 3_600 } as const;

/** Everything that depends on whether the account exists happens after the answer, so that its time tells nothing. */
export const askReset =
  (parts: Parts): AccountServices['askReset'] =>
  async ({ email, address }) => {
    const { rateLimits } = parts.storage;
    const login = email.trim().toLowerCase();
    await countTry(rateLimits, `reset:network:${sha256(networkOf(address))}`, BY_NETWORK);
    await countTry(rateLimits, `reset:address:${sha256(login)}`, BY_ADDRESS);
    parts.afterwards.add(() => orderLetter(parts, login, address));
  };

async function countTry(rateLimits: Storage['rateLimits'], key: string, limit: RateLimit): Promise<void> {
  const seconds = await rateLimits.consume(key, limit);
  if (seconds > 0) throw new TooMany(seconds);
}

async function orderLetter(parts: Parts, login: string, address: string): Promise<void> {
  const { storage, world, settings } = parts;
  const found = await storage.users.byEmail(login);
  if (found === null) return;
  const { id, name, email } = found.user;
  const [organisation] = await storage.organisations.ofUser(id);
  // Who belongs nowhere has nothing to sign in to.
  if (organisation === undefined) return;
  const number = (found.user.reset?.number ?? 0) + 1;
  const reset = {
    number,
    tokenHash: sha256(resetToken(settings.secret, id, number)),
    expiresAt: later(world.now(), RESET_LASTS),
  };
  const letter = {
    key: `${id}:password-reset:${number}`,
    organisationId: organisation.id satisfies OrganisationId,
    about: { kind: 'account', id },
    template: 'password-reset',
    to: { name, email },
    linkNumber: number,
  } as const;
  const deed = { ...deedOf(world, nobody, 'user.password-reset-asked', { address }), mails: [letter] };
  // Asked twice at one moment: one of the two orders the letter.
  await changeUser(parts, id, (user) => ((user.reset?.number ?? 0) < number ? { reset } : null), deed);
}

export const isResetOpen =
  (parts: Parts): AccountServices['isResetOpen'] =>
  async (token) =>
    (await whose(parts, token)) !== null;

export const reset =
  (parts: Parts): AccountServices['reset'] =>
  async (token, password) => {
    const user = await whose(parts, token);
    if (user === null) return { outcome: 'over' };
    const passwordHash = await hashPassword(password);
    const actor = { kind: 'member', id: user.id, name: user.name } as const;
    const deed = { ...deedOf(parts.world, nobody, 'user.password-reset', {}), actor };
    const hash = sha256(token);
    const done = await changeUser(
      parts,
      user.id,
      (standing) => (standing.reset?.tokenHash === hash ? { ...anew(standing), passwordHash } : null),
      deed,
    );
    return { outcome: done ? 'reset' : 'over' };
  };

/** Whose password the link resets; null where it is unknown, used or over. */
async function whose({ storage, world }: Parts, token: string): Promise<User | null> {
  if (token === '') throw new NotFound('link-unknown');
  const user = await storage.users.byResetHash(sha256(token));
  return user?.reset && user.reset.expiresAt > world.now() ? user : null;
}
