import type { Certificate, GivenBy } from '#domain/certificates/certificate.js';
import { dayIn } from '#domain/dates.js';
import type { CertificateId, OrganisationId, OwnCertificateId } from '#domain/ids.js';
import type { MailOrder } from '#domain/mail/mail.js';
import type { Consent } from '#domain/own-certificates/consent.js';
import { corrected, correctionsSince } from '#domain/own-certificates/corrections.js';
import type { OwnCertificate } from '#domain/own-certificates/own-certificate.js';
import { changeCertificate } from '../certificates/change-certificate.js';
import type { Bench } from '../certificates/judge.js';
import type { Parts } from '../parts.js';
import { carryOut } from './carry-out.js';
import { letterOnGiven } from './letter-on-given.js';

/**
 * Tells every buyer that gets a certificate what its vendor corrected; then notes that this is done. The buyer's own
 * fields stay as they are. Done again after a crash it does what is left; what a later revision says is never undone.
 */
export async function passCorrections(
  parts: Parts,
  { id, organisationId }: { readonly id: OwnCertificateId; readonly organisationId: OrganisationId },
): Promise<void> {
  const { ownCertificates, consents } = parts.storage.within(organisationId);
  const own = await ownCertificates.read(id);
  if (own === null) return;
  for (const said of await consents.ofCertificates([id])) {
    // A copy that is on its way is there first.
    if (said.openSince !== null) await carryOut(parts, said);
    const consent = said.openSince === null ? said : await consents.read(said.id);
    if (consent?.given === true && consent.certificateId !== null)
      await tell(parts, own, consent, consent.certificateId);
  }
  // Corrected again meanwhile, it is told again: whoever writes last looks once more.
  if (!(await ownCertificates.correctionsPassed(id, own.revision))) await passCorrections(parts, own);
}

async function tell(parts: Parts, own: OwnCertificate, consent: Consent, id: CertificateId): Promise<void> {
  const { storage, world } = parts;
  const stores = storage.within(consent.to.organisationId);
  const organisation = await stores.organisation.read();
  if (organisation === null || (await stores.certificates.record(id)) === null) return;
  const bench = { stores, on: dayIn(organisation.timeZone, world.now()) };
  await changeCertificate(parts, bench, id, async (current) => {
    const { givenBy } = current;
    const isStill = givenBy !== null && givenBy.consent === consent.id && givenBy.endedAt === null;
    const next = isStill ? corrected(givenBy, own) : null;
    if (givenBy === null || next === null) return null;
    const changes = correctionsSince(givenBy, next);
    const fields = changes.map(({ field }) => field);
    return {
      fields: { givenBy: next },
      deed: {
        action: 'certificate.vendor-corrected',
        // Whoever corrected it, and not whoever gave it; where nobody keeps who, their organisation.
        actor: {
          kind: 'account',
          id: `${consent.to.assessmentId}:${own.organisationId}`,
          name: changes.at(-1)?.by ?? next.organisation,
        },
        at: world.now(),
        payload: {
          assessment: consent.to.assessmentId,
          vendor: current.vendorId,
          organisation: next.organisation,
          fields: fields.join(', '),
        },
        mails: fields.length === 0 ? [] : await lettersOf(parts, bench, { ...current, givenBy: next }),
      },
    };
  });
}

/** At most one letter a day about one certificate, however much is corrected. */
async function lettersOf(
  parts: Parts,
  { stores, on }: Bench,
  certificate: Certificate & { readonly givenBy: GivenBy },
): Promise<readonly MailOrder[]> {
  const vendor = await stores.vendors.read(certificate.vendorId);
  if (vendor === null) return [];
  const news = { template: 'certificate-vendor-corrected', occasion: on } as const;
  return letterOnGiven(parts, { stores, vendor }, certificate, news);
}
