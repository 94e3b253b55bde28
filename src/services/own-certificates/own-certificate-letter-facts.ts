import { NEAR_DAYS } from '#domain/certificates/dates-ahead.js';
import { dayIn, daysBetween } from '#domain/dates.js';
import type { FactsFound, OwnCertificateLetterFacts } from '#domain/mail/letter-facts.js';
import type { MailOn } from '#domain/mail/mail.js';
import { ownName } from '#domain/own-certificates/own-certificate.js';
import type { Parts } from '../parts.js';

/** What a letter about an own certificate is written from, as of the day it leaves. */
export async function ownCertificateLetterFacts(
  { storage, settings, world }: Parts,
  { about, organisationId }: MailOn<'own-certificate'>,
): Promise<FactsFound<OwnCertificateLetterFacts>> {
  const stores = storage.within(organisationId);
  const [organisation, own, newer, consents] = await Promise.all([
    stores.organisation.read(),
    stores.ownCertificates.record(about.id),
    stores.ownCertificates.replacementOf(about.id),
    stores.consents.ofCertificates([about.id]),
  ]);
  if (organisation === null || own === null) return { pointless: 'What it is about no longer exists.' };
  if (own.archivedAt !== null) return { pointless: 'The certificate was archived meanwhile.' };
  if (newer !== null) return { pointless: 'Another took its place meanwhile.' };
  const on = dayIn(organisation.timeZone, world.now());
  const dates = own.face.ahead
    .map(({ kind, by }) => ({ kind, by, daysLeft: daysBetween(on, by) }))
    .filter(({ daysLeft }) => daysLeft <= NEAR_DAYS);
  if (dates.length === 0) return { pointless: 'None of its dates is near any more.' };
  return {
    facts: {
      kind: 'own-certificate',
      replyTo: null,
      organisation: organisation.name,
      called: ownName(own),
      dates,
      buyers: consents.filter(({ given }) => given).length,
      link: `${settings.publicUrl}/our-certificates/${own.id}`,
    },
  };
}
