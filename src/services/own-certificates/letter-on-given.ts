import type { Certificate } from '#domain/certificates/certificate.js';
import type { MailOrder } from '#domain/mail/mail.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import type { TenantStores } from '#storage/contract.js';
import { whoLooksAfter } from '../certificates/due-letter.js';
import type { Parts } from '../parts.js';

/** A letter about a given certificate to whoever looks after its vendor, once for each `occasion`; none where nobody does. */
export async function letterOnGiven(
  parts: Parts,
  { stores, vendor }: { readonly stores: TenantStores; readonly vendor: Pick<Vendor, 'owner'> },
  certificate: Certificate,
  { template, occasion }: { readonly template: MailOrder['template']; readonly occasion: string },
): Promise<readonly MailOrder[]> {
  const to = await whoLooksAfter(parts, stores, certificate, vendor);
  if (to === null) return [];
  const { id, organisationId } = certificate;
  const key = `${template}.${id}.${occasion}`;
  return [{ key, organisationId, about: { kind: 'certificate', id }, template, to, linkNumber: null }];
}
