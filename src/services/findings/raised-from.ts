import type { Assessment } from '#domain/assessments/assessment.js';
import type { Certificate } from '#domain/certificates/certificate.js';
import type { TenantStores } from '#storage/contract.js';
import type { CertificateDetail } from '../contract/certificates.js';
import { findingsAbout } from './findings-about.js';

/** The findings that were raised from a certificate, and which of the vendor's submitted assessments the next one belongs to. */
export async function raisedFrom(
  stores: TenantStores,
  { id, vendorId, aiSystemId }: Certificate,
  submitted: readonly Assessment[],
): Promise<Pick<CertificateDetail, 'findings' | 'assessed'>> {
  const findings = await findingsAbout(stores, { vendorId });
  const about = submitted.find((each) => each.aiSystemId === aiSystemId) ?? submitted[0];
  return {
    findings: findings.filter(({ certificateId }) => certificateId === id),
    assessed: about?.id ?? null,
  };
}
