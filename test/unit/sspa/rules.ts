import { proveContent } from '#domain/content/prove-content.js';
import type { CalendarDate } from '#domain/dates.js';
import type { VendorCertificate } from '#domain/sspa/certificate-for-section-k.js';
import { type FoundPoint, type SspaPath, sspaPathOf } from '#domain/sspa/sspa-path.js';
import type { SspaFacts } from '#domain/sspa/sspa-profile.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import { shipped } from '../content/shipped.js';

/** The shipped rules of the programme, proven against the shipped frameworks. */
export const RULES: SspaRules = (() => {
  const verdict = proveContent({ frameworks: shipped('frameworks'), sspa: shipped('sspa') });
  if ('faults' in verdict || verdict.content.sspa === null) throw new Error(JSON.stringify(verdict));
  return verdict.content.sspa;
})();

export const VERSION_IDS = RULES.versions.map(({ id }) => id);
export const TODAY = '2026-11-21' as CalendarDate;

/** An accredited certificate that was looked up, for the AI system at hand. */
export const CERTIFICATE: VendorCertificate = {
  id: 'c1',
  name: 'AI-4711',
  verdict: 'accredited-verified',
  because: [],
  type: 'certificate',
  standard: 'ISO/IEC 42001:2023',
  scope: 'Development and operation of ShortlistIQ',
  expiresOn: '2028-03-09' as CalendarDate,
  covers: 'this',
};

/** A supplier of Microsoft that delivers AI and handles personal data; no use of it is sensitive. */
export const SUPPLIER = {
  'microsoft-contract': 'yes',
  'personal-data': 'yes',
  'confidential-data': 'no',
  'health-data': 'no',
  'own-network': 'yes',
  controller: 'no',
  subprocessor: 'no',
  'payment-cards': 'no',
  saas: 'no',
  subcontractors: 'no',
  'ai-in-delivery': 'yes',
  'staff-use-ai': 'no',
  'sensitive-use': 'no',
} as const satisfies SspaFacts;

/** What the programme asks of a supplier, by what differs from the usual one. */
export const pathFor = (
  changed: SspaFacts,
  version = 'v11',
  certificates: readonly VendorCertificate[] = [],
): SspaPath =>
  sspaPathOf(RULES, { facts: { ...SUPPLIER, ...changed }, version, issuedOn: null }, certificates, TODAY);

export function pointIn({ points }: SspaPath, id: string): FoundPoint {
  const found = points.find((point) => point.id === id);
  if (found === undefined) throw new Error(`${id} is no point of this version.`);
  return found;
}
