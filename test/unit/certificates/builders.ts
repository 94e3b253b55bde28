import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  type LifeRecord,
  type LookUp,
  type LookUpSubject,
  type ReadField,
  type Reading,
} from '#domain/certificates/certificate.js';
import type { Assay, CertificateFacts, CheckedItem, CheckId, Fact } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import type { Registers } from '#domain/registers/registers.js';
import { shippedRegisters } from '../registers/shipped-registers.js';

export const day = (text: string) => text as CalendarDate;
export const ON = day('2025-11-21');

/** What a flawless certificate states; the companies are invented. */
export const STATED: Readonly<Record<CertificateField, string>> = {
  number: 'AIMS 24817',
  holder: 'Lumenhire B.V.',
  holderAddress: 'Voorbeeldkade 21, 3511 Utrecht',
  standard: 'ISO/IEC 42001:2023',
  scope:
    'Provision and operation of machine learning for candidate search and ranking (ShortlistIQ), as provider.',
  sites: '',
  certificationBody: 'Aldgate Certification Ltd',
  certificationBodyAddress: '1 Example Yard, London',
  accreditationBody: 'United Kingdom Accreditation Service',
  accreditationNumber: '0000',
  originallyIssuedOn: '',
  issuedOn: '2025-03-10',
  effectiveOn: '',
  decidedOn: '',
  expiresOn: '2028-03-09',
  surveyedOn: '',
  statementOfApplicability: 'v1.3',
  signatory: 'M. Example, Head of certification',
  revision: '',
  verifyAt: 'https://aldgate-cert.example/verify',
  periodFrom: '',
  periodTo: '',
  reportType: '',
  level: '',
};

/** What a document states; an empty text is left out, `null` is a person's word that it is not there. */
export type Stated = Partial<Record<CertificateField, string | null>>;

function fieldsFrom(stated: Stated): CertificateFacts['fields'] {
  const fields: Partial<Record<CertificateField, Fact>> = {};
  for (const field of CERTIFICATE_FIELDS) {
    const value = stated[field];
    if (value === null) fields[field] = { value: '', from: 'typed', confidence: 1 };
    else if (value !== undefined && value !== '') fields[field] = { value, from: 'read', confidence: 0.95 };
  }
  return fields;
}

export const doubtful = (value: string, said: string): ReadField => ({
  value,
  said,
  confidence: 0.61,
  place: null,
  doubt: 'a letter stands where a digit is due',
});

export const reading = (more: Partial<Reading> = {}): Reading => ({
  reader: 'test',
  at: '2025-11-20T08:00:00.000Z' as Instant,
  fault: null,
  pageCount: 1,
  pages: [],
  text: 'Certificate of Registration\nPage 1 of 1',
  type: { type: 'certificate', confidence: 0.98, because: 'It calls itself a certificate.' },
  fields: {},
  file: {
    producer: 'Example Writer',
    creator: '',
    createdAt: '2025-03-10T08:00:00.000Z',
    modifiedAt: '2025-03-10T08:00:00.000Z',
    active: false,
    signed: false,
  },
  ...more,
});

export const reads = (text: string): Reading => reading({ text: `Certificate of Registration\n${text}` });

/** Registers with invented bodies of every standing beside the shipped ones. */
function registers(): Registers {
  const shipped = shippedRegisters();
  const [uk] = shipped.accreditationBodies.filter(({ id }) => id === 'UKAS');
  const [known] = shipped.accreditations;
  if (uk === undefined || known === undefined) throw new Error('the registers are not as expected');
  const arranged = (id: string, name: string, arrangement: Partial<typeof uk.arrangement>) => ({
    ...uk,
    id,
    name,
    aliases: [],
    shortName: id,
    arrangement: { ...uk.arrangement, ...arrangement },
  });
  const accredited = (certificationBody: string, more: Partial<typeof known>) => ({
    ...known,
    certificationBody,
    accreditationBody: 'UKAS',
    timeNote: '',
    ...more,
  });
  const body = (id: string, name: string) => ({ id, name, aliases: [], country: 'GB' });
  return {
    ...shipped,
    accreditationBodies: [
      ...shipped.accreditationBodies,
      arranged('OUT', 'Outermost Accreditation Forum', { status: 'outside' }),
      arranged('LAB', 'Laboratory Accreditation Office', { status: 'other-scopes' }),
      arranged('PROD', 'Product Accreditation Office', { status: 'other-scopes', confidence: 'medium' }),
    ],
    certificationBodies: [
      ...shipped.certificationBodies,
      body('since-sure', 'Surely Since Ltd'),
      body('since-unsure', 'Maybe Since Ltd'),
      body('security-only', 'Security Only Ltd'),
      body('ended', 'Ended Assurance Ltd'),
      body('over', 'Over Assurance Ltd'),
    ],
    accreditations: [
      ...shipped.accreditations,
      accredited('since-sure', { since: day('2025-06-01') }),
      accredited('since-unsure', { since: day('2025-06-01'), confidence: 'low' }),
      accredited('security-only', { standard: 'ISO/IEC 27001' }),
      accredited('over', { since: day('2024-09-01'), status: 'ended' }),
      accredited('ended', { since: day('2024-09-01'), until: day('2025-08-31'), status: 'ended' }),
    ],
  };
}

export const REGISTERS = registers();

/** The facts of a flawless certificate, changed. */
export function facts(stated: Stated = {}, more: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    type: { type: 'certificate', from: 'read', because: 'It calls itself a certificate.' },
    fields: fieldsFrom({ ...STATED, ...stated }),
    reading: reading(),
    vendor: { name: 'Lumenhire B.V.', aliases: [] },
    purchased: 'ShortlistIQ',
    on: ON,
    registers: REGISTERS,
    lookUps: [],
    unconfirmed: [],
    succeeds: null,
    replacedBy: null,
    life: [],
    alike: { sameNumber: [], sameFile: [] },
    ...more,
  };
}

let made = 0;
export function lookUp(subject: LookUpSubject, more: Partial<LookUp> = {}): LookUp {
  made += 1;
  const on = more.on ?? day('2025-11-14');
  return {
    id: `look-up-${made}`,
    subject,
    register:
      subject === 'accreditation'
        ? 'Directory of United Kingdom Accreditation Service'
        : 'Directory of Aldgate Certification Ltd',
    address: 'https://register.example/',
    searched: 'Aldgate Certification Ltd',
    answer: 'match',
    difference: null,
    note: '',
    accreditedSince: null,
    accreditedUntil: null,
    capture: null,
    by: { id: 'u1' as UserId, name: 'T. Okafor' },
    on,
    at: `${on}T10:00:00.000Z` as Instant,
    second: null,
    ...more,
  };
}

/** Something written down of a certificate’s life. */
export function lifeRecord(kind: LifeRecord['kind'], more: Partial<LifeRecord> = {}): LifeRecord {
  made += 1;
  return {
    id: `life-${made}`,
    kind,
    on: day('2025-11-01'),
    until: null,
    outcome: kind === 'surveillance' ? 'passed' : null,
    source: 'Letter of Aldgate',
    note: '',
    document: null,
    by: { id: 'u1' as UserId, name: 'T. Okafor' },
    at: '2025-11-15T10:00:00.000Z' as Instant,
    takenBack: null,
    ...more,
  };
}

export const TAKEN_BACK: LifeRecord['takenBack'] = {
  by: { id: 'u2' as UserId, name: 'M. Olsen' },
  at: '2025-11-16T10:00:00.000Z' as Instant,
  reason: 'Another company of the group.',
};

/** Both look-ups that "verified" asks for. */
export const bothMatch = (more: Partial<LookUp> = {}): readonly LookUp[] => [
  lookUp('accreditation', { accreditedSince: day('2024-11-05'), ...more }),
  lookUp('certificate', more),
];

export const itemOf = (assay: Assay, id: CheckId): CheckedItem | undefined =>
  assay.checks.find((each) => each.id === id);

export const verdictOf = (given: CertificateFacts) => checkCertificate(given).verdict;
