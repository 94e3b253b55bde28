import type { VendorId } from '#domain/ids.js';
import type { CertificateRecord, TenantStores } from '#storage/contract.js';
import { everyCertificate } from './every-certificate.js';

/** A vendor with more keeps what ends first out of sight. */
const SEEN = 20;

/** The certificates in use of one vendor that speak for what it does: the one that ends last first. */
export async function inUseOf(
  stores: TenantStores,
  vendorId: VendorId,
): Promise<readonly CertificateRecord[]> {
  const query = { ...everyCertificate, vendorId, sort: '-expires', size: SEEN } as const;
  return (await stores.certificates.list(query)).items;
}
