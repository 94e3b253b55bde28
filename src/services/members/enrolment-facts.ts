import { dayIn, later } from '#domain/dates.js';
import type { EnrolmentFacts, FactsFound } from '#domain/mail/letter-facts.js';
import type { MailOn } from '#domain/mail/mail.js';
import { whyOver } from '#domain/organisations/enrolment.js';
import { enrolmentToken } from '../digests.js';
import type { Parts } from '../parts.js';

/** What the letter to somebody invited is written from. */
export async function enrolmentFacts(
  parts: Parts,
  mail: MailOn<'enrolment'>,
): Promise<FactsFound<EnrolmentFacts>> {
  const { storage, settings, world } = parts;
  const stores = storage.within(mail.organisationId);
  const enrolment = await stores.enrolments.read(mail.about.id);
  const organisation = await stores.organisation.read();
  if (enrolment === null || organisation === null) return { pointless: 'What it is about no longer exists.' };
  if (whyOver(enrolment, world.now()) !== null)
    return { pointless: 'The invitation ended before this letter went out.' };
  const { name, email } = enrolment.invitedBy;
  return {
    facts: {
      kind: 'enrolment',
      replyTo: { name, email },
      enrolment,
      link: `${settings.publicUrl}/join/${enrolmentToken(settings.secret, enrolment.id)}`,
      until: dayIn(organisation.timeZone, later(enrolment.expiresAt, -1)),
    },
  };
}
