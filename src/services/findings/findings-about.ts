import type { AssessmentId, VendorId } from '#domain/ids.js';
import type { Finding } from '#domain/reviews/finding.js';
import type { TenantStores } from '#storage/contract.js';

/** More than one vendor or assessment has. */
const MOST = 500;

/** All findings about an assessment or a vendor, worst first. */
export async function findingsAbout(
  { findings }: TenantStores,
  about: { readonly assessmentId: AssessmentId } | { readonly vendorId: VendorId },
): Promise<readonly Finding[]> {
  const { items } = await findings.list({
    search: '',
    states: [],
    severity: null,
    ownerId: null,
    assessmentId: 'assessmentId' in about ? about.assessmentId : null,
    vendorId: 'vendorId' in about ? about.vendorId : null,
    dueBefore: null,
    sort: 'severity',
    page: 1,
    size: MOST,
  });
  return items;
}
