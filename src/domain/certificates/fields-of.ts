import { CERTIFICATE_FIELDS, type CertificateField, type DocumentType } from './certificate.js';

/** What only documents of other kinds state, by the kinds that do. */
const STATED_BY: Readonly<Partial<Record<CertificateField, readonly DocumentType[]>>> = {
  periodFrom: ['attestation', 'unknown'],
  periodTo: ['attestation', 'unknown'],
  reportType: ['attestation', 'unknown'],
  level: ['person', 'csa-star', 'hitrust', 'unknown'],
};

/** The fields that a document of a kind may state, in their order. */
export const fieldsOf = (type: DocumentType): readonly CertificateField[] =>
  CERTIFICATE_FIELDS.filter((field) => STATED_BY[field]?.includes(type) ?? true);
