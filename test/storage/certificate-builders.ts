import type { Certificate } from '#domain/certificates/certificate.js';
import type { Standing } from '#domain/certificates/standing.js';
import type { CalendarDate } from '#domain/dates.js';
import type { CertificateId, OrganisationId, UserId, VendorId } from '#domain/ids.js';
import { at } from './builders.js';
import { nextId } from './test-bed.js';

/** How a certificate stands of which nothing is known. */
export const aStanding = (fields: Partial<Standing> = {}): Standing => ({
  on: '2026-11-21' as CalendarDate,
  verdict: 'needs-review',
  type: 'certificate',
  number: '',
  holder: 'Helix',
  standard: '',
  certificationBody: '',
  accreditationBody: '',
  issuedOn: null,
  expiresOn: null,
  surveillance: [],
  surveyed: [],
  suspended: [],
  withdrawnOn: null,
  lookUpDueOn: null,
  awaitsSecondOf: [],
  nextJudgeOn: null,
  judgedBy: '',
  toConfirm: 0,
  reading: 'waiting',
  ...fields,
});

/** One that waits for the reader. */
export const aCertificate = (
  organisationId: OrganisationId,
  fields: Partial<Certificate> = {},
): Certificate => ({
  id: `certificate-${nextId()}` as CertificateId,
  organisationId,
  vendorId: 'vendor-1' as VendorId,
  aiSystemId: null,
  file: { id: nextId(), name: 'c.pdf', size: 3, type: 'application/pdf', sha256: nextId() },
  replaces: null,
  succession: null,
  takenFrom: null,
  givenBy: null,
  reading: null,
  typed: {},
  typedType: null,
  lookUps: [],
  life: [],
  pause: null,
  uploadedBy: { id: 'u1' as UserId, name: 'Mara Holm' },
  revision: 1,
  createdAt: at(0),
  changedAt: at(0),
  archivedAt: null,
  ...fields,
});
