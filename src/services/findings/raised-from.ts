import type { Certificate } from '#domain/certificates/certificate.js';
import type { TenantStores } from '#storage/contract.js';
import type { CertificateDetail } from '../contract/certificates.js';
import { findingsAbout } from './findings-about.js';

/** As many of a vendor's assessments are looked through for one that was submitted. */
const ASSESSMENTS_SEEN = 20;

/** The findings that were raised from a certificate, and the assessment that the next one belongs to. */
export async function raisedFrom(
  stores: TenantStores,
  { id, vendorId, aiSystemId }: Certificate,
): Promise<Pick<CertificateDetail, 'findings' | 'assessed'>> {
  const [findings, { items }] = await Promise.all([
    findingsAbout(stores, { vendorId }),
    stores.assessments.list({
      search: '',
      states: [],
      vendorId,
      sort: '-changed',
      page: 1,
      size: ASSESSMENTS_SEEN,
    }),
  ]);
  const submitted = items.filter(({ submission }) => submission !== null);
  const about = submitted.find((each) => each.aiSystemId === aiSystemId) ?? submitted[0];
  return {
    findings: findings.filter(({ certificateId }) => certificateId === id),
    assessed: about?.id ?? null,
  };
}
