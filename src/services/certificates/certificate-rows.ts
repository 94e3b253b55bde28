import type { CertificateRecord, TenantStores } from '#storage/contract.js';
import type { CertificateRow } from '../contract.js';

/** Puts beside each certificate the name of its vendor. */
export async function certificateRows(
  stores: TenantStores,
  records: readonly CertificateRecord[],
): Promise<CertificateRow[]> {
  const ids = [...new Set(records.map(({ vendorId }) => vendorId))];
  const vendors = await Promise.all(ids.map((id) => stores.vendors.read(id)));
  const names = new Map(vendors.map((vendor) => [vendor?.id, vendor?.name]));
  return records.map(({ id, vendorId, file, standing, changedAt }) => ({
    id,
    vendor: { id: vendorId, name: names.get(vendorId) ?? '' },
    fileName: file.name,
    standing,
    changedAt,
  }));
}
