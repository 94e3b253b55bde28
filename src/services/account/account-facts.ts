import { MINUTE } from '#domain/dates.js';
import type { AccountFacts, FactsFound } from '#domain/mail/letter-facts.js';
import type { MailOn } from '#domain/mail/mail.js';
import { resetToken } from '../digests.js';
import type { Parts } from '../parts.js';
import { RESET_LASTS } from './reset-password.js';

/** What the letter with a link to a new password is written from: only the last link asked for is ever sent. */
export async function accountFacts(parts: Parts, mail: MailOn<'account'>): Promise<FactsFound<AccountFacts>> {
  const { storage, settings, world } = parts;
  const id = mail.about.id;
  const reset = (await storage.users.read(id))?.reset;
  const open = reset && reset.tokenHash !== '' && reset.expiresAt > world.now();
  if (!open || reset.number !== mail.linkNumber)
    return { pointless: 'The link ended, or a newer one was asked for, before this letter went out.' };
  const link = `${settings.publicUrl}/reset-password/${resetToken(settings.secret, id, reset.number)}`;
  return { facts: { kind: 'account', replyTo: null, link, minutes: RESET_LASTS / MINUTE } };
}
