import { CERTIFICATE_FIELDS, type CertificateField, type DocumentType } from './certificate.js';

/** What only documents of other kinds state. */
const OF_OTHERS: readonly CertificateField[] = ['periodFrom', 'periodTo', 'reportType', 'level'];

/** All that these kinds state; what else is read in one is something else. */
const STATED_BY: Readonly<Partial<Record<DocumentType, readonly CertificateField[]>>> = {
  attestation: [
    'holder',
    'holderAddress',
    'standard',
    'scope',
    'certificationBody',
    'certificationBodyAddress',
    'issuedOn',
    'signatory',
    'periodFrom',
    'periodTo',
    'reportType',
  ],
  person: [
    'number',
    'holder',
    'standard',
    'certificationBody',
    'certificationBodyAddress',
    'accreditationBody',
    'accreditationNumber',
    'originallyIssuedOn',
    'issuedOn',
    'expiresOn',
    'signatory',
    'verifyAt',
    'level',
  ],
  training: ['number', 'holder', 'standard', 'certificationBody', 'issuedOn', 'signatory', 'verifyAt'],
};

const WITH_LEVEL: readonly DocumentType[] = ['csa-star', 'hitrust'];

/** The fields that a document of a kind may state, in their order; all of them where nobody can tell the kind. */
export function fieldsOf(type: DocumentType): readonly CertificateField[] {
  if (type === 'unknown') return CERTIFICATE_FIELDS;
  const stated = STATED_BY[type];
  return CERTIFICATE_FIELDS.filter((field) =>
    stated === undefined
      ? !OF_OTHERS.includes(field) || (field === 'level' && WITH_LEVEL.includes(type))
      : stated.includes(field),
  );
}
