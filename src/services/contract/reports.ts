import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import type { CertificateDetail } from './certificates.js';
import type { ReviewDetail } from './reviews.js';

export type ReportFormat = 'pdf' | 'xlsx';

/** Everything about a submitted assessment that may be taken away; the buyer's own, so never for the vendor. */
export interface ReportFacts extends ReviewDetail {
  readonly vendor: Vendor;
  readonly aiSystem: AiSystem;
  /** The vendor's certificates in use, each with its checks as of today. */
  readonly certificates: readonly CertificateDetail[];
}

export interface ReportServices {
  /** What a report is made of; that it was taken away, and in which format, is written down. */
  assessment(actor: Actor, id: AssessmentId, format: ReportFormat): Promise<ReportFacts>;
}
