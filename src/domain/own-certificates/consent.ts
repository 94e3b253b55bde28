import type { Assessment } from '../assessments/assessment.js';
import type { Instant } from '../dates.js';
import type {
  AssessmentId,
  CertificateId,
  ConsentId,
  OrganisationId,
  OwnCertificateId,
  UserId,
  VendorId,
} from '../ids.js';

/** Which buyer gets a certificate, into its record of which vendor, and by which assessment the two know each other. */
export interface Recipient {
  /** The buyer's. */
  readonly organisationId: OrganisationId;
  readonly vendorId: VendorId;
  readonly assessmentId: AssessmentId;
  /** As that assessment names the two. */
  readonly buyer: string;
  readonly vendor: string;
}

/**
 * The word of a vendor that one buyer gets one of its certificates. What it says is done on the buyer's side step by
 * step; `openSince` tells that this is not finished.
 */
export interface Consent {
  readonly id: ConsentId;
  /** The vendor's own. */
  readonly organisationId: OrganisationId;
  readonly ownCertificateId: OwnCertificateId;
  readonly to: Recipient;
  /** False once it is given no longer: the buyer keeps what it received, and nothing follows. */
  readonly given: boolean;
  /** Whether those that take its place are given too, without being asked again. */
  readonly successors: boolean;
  /** The consent to the one before it, which spoke for its successors; null where a person gave this very one. */
  readonly following: ConsentId | null;
  /** Who said so last, and when. */
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
  /** Where it is in the buyer's room; null until it is there. */
  readonly certificateId: CertificateId | null;
  readonly openSince: Instant | null;
  readonly revision: number;
}

/** One consent for each certificate and each record a buyer keeps of the vendor. */
export const consentIdOf = (own: OwnCertificateId, { vendorId }: Pick<Recipient, 'vendorId'>): ConsentId =>
  `${own}.${vendorId}` as ConsentId;

/**
 * The buyers that a vendor's organisation may give to: those whose assessments it keeps, each of their records of it
 * once, by the newest. A withdrawn assessment makes nobody a recipient.
 */
export function recipientsIn(
  assessments: readonly Pick<
    Assessment,
    'id' | 'organisationId' | 'vendorId' | 'names' | 'state' | 'createdAt'
  >[],
): readonly Recipient[] {
  const newest = assessments
    .filter(({ state }) => state !== 'cancelled')
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
  const found = new Map<VendorId, Recipient>();
  for (const { id, organisationId, vendorId, names } of newest)
    if (!found.has(vendorId))
      found.set(vendorId, {
        organisationId,
        vendorId,
        assessmentId: id,
        buyer: names.buyer,
        vendor: names.vendor,
      });
  return [...found.values()].toSorted((a, b) => a.buyer.localeCompare(b.buyer, 'en'));
}
