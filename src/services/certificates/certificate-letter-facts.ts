import { datesAhead } from '#domain/certificates/dates-ahead.js';
import { dayIn } from '#domain/dates.js';
import type { CertificateId } from '#domain/ids.js';
import type { CertificateLetterFacts, FactsFound } from '#domain/mail/letter-facts.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import type { Parts } from '../parts.js';
import { judge } from './judge.js';

/** Dates further ahead than this are not what the letter is for. */
const NEAR_DAYS = 90;

/** What a letter about a certificate's dates is written from, as of the day it leaves. */
export async function certificateLetterFacts(
  parts: Parts,
  { about, organisationId }: OutboxMail,
): Promise<FactsFound<CertificateLetterFacts>> {
  const { storage, settings, world } = parts;
  const stores = storage.within(organisationId);
  const organisation = await stores.organisation.read();
  const certificate = await stores.certificates.read(about.id as CertificateId);
  if (organisation === null || certificate === null)
    return { pointless: 'What it is about no longer exists.' };
  if (certificate.archivedAt !== null) return { pointless: 'The certificate was archived meanwhile.' };
  const bench = { stores, on: dayIn(organisation.timeZone, world.now()) };
  const judged = await judge(parts, bench, certificate);
  const dates =
    judged === null ? [] : datesAhead(judged.facts).filter(({ daysLeft }) => daysLeft <= NEAR_DAYS);
  if (judged === null || dates.length === 0) return { pointless: 'None of its dates is near any more.' };
  return {
    facts: {
      kind: 'certificate',
      replyTo: null,
      buyer: organisation.name,
      vendor: judged.vendor.name,
      called: judged.standing.number === '' ? certificate.file.name : judged.standing.number,
      dates,
      link: `${settings.publicUrl}/certificates/${certificate.id}`,
    },
  };
}
