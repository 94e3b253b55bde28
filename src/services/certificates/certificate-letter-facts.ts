import type { Certificate } from '#domain/certificates/certificate.js';
import { datesAhead, NEAR_DAYS } from '#domain/certificates/dates-ahead.js';
import { pauseOn } from '#domain/certificates/reminder-pause.js';
import { reliance } from '#domain/certificates/verdict.js';
import { dayIn } from '#domain/dates.js';
import type { CertificateId } from '#domain/ids.js';
import type { CertificateLetterFacts, FactsFound } from '#domain/mail/letter-facts.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import type { Parts } from '../parts.js';
import { whoLooksAfter } from './due-letter.js';
import { type Judged, judge } from './judge.js';

/** Letters of what its vendor did: they tell no dates. */
const GIVING: readonly OutboxMail['template'][] = [
  'certificate-given',
  'certificate-no-longer-given',
  'certificate-vendor-corrected',
];

/** What a letter about a certificate is written from, as of the day it leaves. */
export async function certificateLetterFacts(
  parts: Parts,
  { about, organisationId, template }: OutboxMail,
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
  if (judged === null) return { pointless: 'Its vendor no longer exists.' };
  const dates = datesAhead(judged.facts).filter(({ daysLeft }) => daysLeft <= NEAR_DAYS);
  const given = GIVING.includes(template) ? givenIn(certificate, template) : null;
  const isPaused = pauseOn(certificate, bench.on) !== null;
  const pointless = whyPointless({ template, given, isPaused }, judged, dates.length);
  if (pointless !== null) return { pointless };
  const member = await whoLooksAfter(parts, stores, certificate, judged.vendor);
  return {
    facts: {
      kind: 'certificate',
      replyTo: template === 'certificate-vendor-reminder' ? member : null,
      buyer: organisation.name,
      vendor: judged.vendor.name,
      called: judged.standing.number === '' ? certificate.file.name : judged.standing.number,
      verdict: judged.assay.verdict,
      dates: given === null ? dates : [],
      given,
      sendTo: member,
      link: `${settings.publicUrl}/certificates/${certificate.id}`,
    },
  };
}

/** Why a letter has nothing to say any more on the day it leaves; null where it has. */
function whyPointless(
  {
    template,
    given,
    isPaused,
  }: Pick<OutboxMail, 'template'> & Pick<CertificateLetterFacts, 'given'> & { readonly isPaused: boolean },
  { standing, remindsVendors }: Judged,
  near: number,
): string | null {
  if (GIVING.includes(template)) return given === null ? 'That was changed meanwhile.' : null;
  if (template === 'certificate-fell')
    return reliance(standing.verdict) === 2 ? 'The certificate was verified meanwhile.' : null;
  if (isPaused) return 'Its reminders pause.';
  if (template === 'certificate-vendor-reminder' && !remindsVendors)
    return 'The organisation writes to vendors no more.';
  return near === 0 ? 'None of its dates is near any more.' : null;
}

/** Who gave it, while what the letter says of that is so still. */
const givenIn = (
  { givenBy, replaces }: Certificate,
  template: OutboxMail['template'],
): CertificateLetterFacts['given'] =>
  givenBy === null || (givenBy.endedAt !== null) !== (template === 'certificate-no-longer-given')
    ? null
    : { organisation: givenBy.organisation, by: givenBy.by, replaces: replaces !== null };
