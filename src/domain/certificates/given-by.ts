import type { Instant } from '../dates.js';
import type { AssessmentId, ConsentId } from '../ids.js';
import type { CertificateField, DocumentType } from './certificate.js';

/** How a certificate came from the vendor itself: the consent, and the vendor's own words beside what is read here. */
export interface GivenBy {
  readonly consent: ConsentId;
  /** Which word of the consent this tells of; an older one never comes after it. */
  readonly revision: number;
  /** The organisation that gave it, and who of it. */
  readonly organisation: string;
  readonly by: string;
  readonly at: Instant;
  /** The assessment by which the two know each other. */
  readonly assessmentId: AssessmentId;
  /** Whether those that take its place come too. */
  readonly successors: boolean;
  /** Whether it came because it takes the place of one whose successors were consented to. */
  readonly follows: boolean;
  /** What it covers, in the vendor's words. */
  readonly covers: string;
  /** The vendor's word on fields, where somebody there gave one. It never counts as a buyer's. */
  readonly words: Readonly<Partial<Record<CertificateField, string>>>;
  readonly type: DocumentType | null;
  /** Since when it is given no longer; what was received stays. */
  readonly endedAt: Instant | null;
}
