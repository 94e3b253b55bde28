import type { Assessment } from '#domain/assessments/assessment.js';
import type { VendorId } from '#domain/ids.js';
import type { TenantStores } from '#storage/contract.js';

/** Answers older than these nobody compares. */
const ASSESSMENTS_SEEN = 20;

/** A vendor's assessments that were submitted, of the latest changed, the latest first. */
export async function submittedOf(
  { assessments }: TenantStores,
  vendorId: VendorId,
): Promise<readonly Assessment[]> {
  const { items } = await assessments.list({
    search: '',
    states: [],
    vendorId,
    sort: '-changed',
    page: 1,
    size: ASSESSMENTS_SEEN,
  });
  return items.filter(({ submission }) => submission !== null);
}
