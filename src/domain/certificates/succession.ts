import type { CertificateField } from './certificate.js';
import type { CertificateFacts } from './check.js';

/** What may change from one certificate to the next and matters to whoever relies on it, in reading order. */
const COMPARED: readonly CertificateField[] = [
  'number',
  'holder',
  'standard',
  'scope',
  'sites',
  'certificationBody',
  'accreditationBody',
  'statementOfApplicability',
  'issuedOn',
  'expiresOn',
];

/** A field that says something else on the later certificate; empty where one does not state it, or it is not known. */
export interface FieldChange {
  readonly field: CertificateField;
  readonly before: string;
  readonly after: string;
}

/** What changed from one certificate to the one that replaces it; blanks and case alone are no change. */
export function changesBetween(
  before: CertificateFacts['fields'],
  after: CertificateFacts['fields'],
): readonly FieldChange[] {
  return COMPARED.map((field) => ({
    field,
    before: before[field]?.value.trim() ?? '',
    after: after[field]?.value.trim() ?? '',
  })).filter((change) => folded(change.before) !== folded(change.after));
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
