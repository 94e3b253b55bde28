import type { CertificateQuery } from '#storage/contract.js';

/** All certificates in use, the one that ends first first; whoever asks narrows it. */
export const everyCertificate: Omit<CertificateQuery, 'size'> = {
  search: '',
  verdicts: [],
  kind: null,
  vendorId: null,
  expires: null,
  lookUpDue: null,
  awaitsSecond: false,
  archived: false,
  sort: 'expires',
  page: 1,
};
