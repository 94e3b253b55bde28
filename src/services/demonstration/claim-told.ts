import { type Guest, type Member, nobody } from '#domain/organisations/actor.js';
import type { HappeningThat } from './happenings.js';
import { needed } from './needed.js';
import type { Telling } from './telling.js';

/**
 * Somebody who came by a link keeps the assessment in an account: one they have, or one they make by the letter that
 * asks whether it is theirs. Then they let their colleagues in.
 */
export async function claim(
  telling: Telling,
  { guest, email }: { readonly guest: Guest; readonly email: string },
  { organisation, colleagues }: HappeningThat<'claim'>,
): Promise<void> {
  const { services, password } = telling;
  const member = await memberAt(telling, email);
  if (member === null) {
    await services.claims.askAccount(guest, { organisationName: organisation });
    await services.claims.confirm(await linkTo(telling, email, /\/claims\/([\w-]+)/), password);
  } else await services.claims.claim(guest, member);
  const owner = needed(await memberAt(telling, email));
  for (const colleague of colleagues) {
    if ((await memberAt(telling, colleague.email)) !== null) continue;
    await services.members.invite(owner, colleague);
    const token = await linkTo(telling, colleague.email, /\/join\/([\w-]+)/);
    await services.members.accept(nobody, token, { name: colleague.name, password });
  }
}

/** Whoever signs in with that address; null where nobody does yet. */
export async function memberAt({ storage, services }: Telling, email: string): Promise<Member | null> {
  const known = await storage.users.byEmail(email);
  return known && (await services.organisations.memberOf(known.user.id));
}

/** The part of the link that a letter to this address carries, the newest first. */
async function linkTo({ services }: Telling, email: string, link: RegExp): Promise<string> {
  await services.background.relay();
  await services.background.deliverMail();
  for (const { id, to } of await services.mailbox.list()) {
    if (!to.includes(email)) continue;
    const found = link.exec((await services.mailbox.read(id)).text)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`No letter with such a link came to ${email}.`);
}
