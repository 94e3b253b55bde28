import { dayIn, later } from '#domain/dates.js';
import type { ClaimFacts, FactsFound } from '#domain/mail/letter-facts.js';
import type { MailOn } from '#domain/mail/mail.js';
import { claimToken } from '../digests.js';
import type { Parts } from '../parts.js';

/** What the letter that confirms a claim is written from; only the last one asked for is ever sent. */
export async function claimFacts(parts: Parts, mail: MailOn<'claim'>): Promise<FactsFound<ClaimFacts>> {
  const { storage, settings, world } = parts;
  const assessmentId = mail.about.id;
  const stores = storage.answering({ assessmentId, organisationId: mail.organisationId });
  const [assessment, claim] = await Promise.all([stores.assessment.read(), stores.claim.read()]);
  if (assessment === null || claim === null) return { pointless: 'What it is about no longer exists.' };
  if (claim.state !== 'waiting' || claim.number !== mail.linkNumber || claim.expiresAt <= world.now())
    return { pointless: 'The link ended, or a newer one was asked for, before this letter went out.' };
  return {
    facts: {
      kind: 'claim',
      replyTo: null,
      names: assessment.names,
      organisation: claim.account.organisationName,
      link: `${settings.publicUrl}/claims/${claimToken(settings.secret, assessmentId, claim.number)}`,
      until: dayIn(assessment.timeZone, later(claim.expiresAt, -1)),
    },
  };
}
