import type { OrganisationId, OwnCertificateId } from '#domain/ids.js';
import { type Consent, consentIdOf } from '#domain/own-certificates/consent.js';
import { type OwnCertificateRecord, ownName } from '#domain/own-certificates/own-certificate.js';
import type { Parts } from '../parts.js';
import { carryOut } from './carry-out.js';
import { recipientsOf, toldOf } from './give.js';

/**
 * Gives a certificate to whoever gets the one it takes the place of with its successors, as far as they still ask; then
 * notes that this is done. Done again after a crash it does what is left.
 */
export async function giveSuccessors(
  parts: Parts,
  { id, organisationId }: { readonly id: OwnCertificateId; readonly organisationId: OrganisationId },
): Promise<void> {
  const { ownCertificates, consents } = parts.storage.within(organisationId);
  const own = await ownCertificates.record(id);
  if (own === null) return;
  const older = own.replaces === null ? [] : await consents.ofCertificates([own.replaces]);
  const recipients = older.length === 0 ? [] : await recipientsOf(parts, organisationId);
  for (const before of older) {
    if (!before.given || !before.successors) continue;
    // The one before it first, so that the buyer's chain has both.
    if (before.openSince !== null) await carryOut(parts, before);
    const to = recipients.find(({ vendorId }) => vendorId === before.to.vendorId);
    if (to !== undefined) await follow(parts, own, { ...before, to });
  }
  await ownCertificates.successorsGiven(id);
}

async function follow(parts: Parts, own: OwnCertificateRecord, before: Consent): Promise<void> {
  const { consents } = parts.storage.within(own.organisationId);
  const at = parts.world.now();
  const next: Consent = {
    ...before,
    id: consentIdOf(own.id, before.to),
    ownCertificateId: own.id,
    following: before.id,
    by: own.uploadedBy,
    at,
    certificateId: null,
    openSince: at,
    revision: 1,
  };
  const actor = { kind: 'member', ...own.uploadedBy } as const;
  const payload = toldOf(next, ownName(own));
  // Where it is there already, somebody gave their own word on it, or a try before this one began it.
  if (await consents.add(next, { action: 'own-certificate.given', actor, at, payload }))
    await carryOut(parts, next);
}
