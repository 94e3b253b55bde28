import fc from 'fast-check';
import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  DATE_FIELDS,
  DOCUMENT_TYPES,
  type FileSignature,
  LIFE_KINDS,
  type LifeRecord,
  LOOK_UP_ANSWERS,
  LOOK_UP_DIFFERENCES,
  LOOK_UP_SUBJECTS,
  SUCCESSIONS,
  SURVEILLANCE_OUTCOMES,
} from '#domain/certificates/certificate.js';
import type { CertificateFacts } from '#domain/certificates/check.js';
import { addDays, type CalendarDate, type Instant } from '#domain/dates.js';
import { bothMatch, facts, lifeRecord, lookUp, ON, reading, STATED, TAKEN_BACK } from './builders.js';

const nearby = fc.integer({ min: -1_200, max: 1_500 }).map((days) => addDays(ON, days));

/** Words that some check looks for, so that random documents meet them. */
const TELLING = [
  'Certificate of Registration',
  'SPECIMEN',
  'Page 1 of 3',
  'accreditation is pending',
  'Accredited by IAF',
  'IAF MLA',
  'Global ACI MRA',
  'ISO/IEC 17024',
  'EU AI Act',
  'certified by ISO.',
  'see annex',
  'Annex A',
  'local representative of Aldgate',
  'Issued by transfer',
  'the model is certified',
];

const OTHERS: Partial<Record<CertificateField, readonly string[]>> = {
  holder: ['Lumenhire Ltd', 'Lumenhire Holding N.V.', 'Osprey Analytics Ltd', 'Google LLC'],
  standard: [
    'ISO/IEC 27001:2022',
    'ISO 42001',
    'EN ISO/IEC 42001:2026',
    'ISO/IEC 42006:2025',
    'ISO/IEC 42001:2026',
  ],
  scope: ['AI', 'All activities of the company', 'Hosting for internal use, excluding third-party models'],
  certificationBody: [
    'DQS GmbH',
    'DQS Holding GmbH',
    'Linford & Company LLP',
    'Security Only Ltd',
    'Surely Since Ltd',
    'Maybe Since Ltd',
    'Ended Assurance Ltd',
    'Bureau Veritas Certification',
    'NQA',
  ],
  accreditationBody: [
    'UKAS',
    'SAC',
    'ANSI National Accreditation Board',
    'GCC Accreditation Center',
    'Outermost Accreditation Forum',
    'Laboratory Accreditation Office',
    'Saudi Accreditation Center',
    'Aldgate Certification Ltd',
  ],
  verifyAt: ['https://elsewhere.example', 'scan the code'],
};

const isDate = (field: CertificateField): boolean => (DATE_FIELDS as readonly string[]).includes(field);

const valueOf = (field: CertificateField): fc.Arbitrary<string> =>
  isDate(field)
    ? fc.oneof({ weight: 9, arbitrary: nearby }, fc.constantFrom('2025-02-30', 'soon'))
    : fc.oneof(
        { weight: 6, arbitrary: fc.constant(STATED[field]) },
        { weight: 4, arbitrary: fc.constantFrom(...(OTHERS[field] ?? [STATED[field]])) },
        { weight: 1, arbitrary: fc.string() },
      );

const fieldOf = (field: CertificateField) =>
  fc.option(
    fc.record({
      value: fc.oneof({ weight: 8, arbitrary: valueOf(field) }, fc.constant('')),
      from: fc.constantFrom('typed' as const, 'read' as const),
      confidence: fc.constantFrom(0.8, 0.95, 1),
    }),
    { nil: undefined, freq: 6 },
  );

const fields = fc
  .record(Object.fromEntries(CERTIFICATE_FIELDS.map((field) => [field, fieldOf(field)])))
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, fact]) => fact !== undefined)));

const doubts = fc.subarray([...CERTIFICATE_FIELDS], { maxLength: 3 }).chain((some) =>
  fc.record(
    Object.fromEntries(
      some.map((field) => [
        field,
        fc.record({
          value: valueOf(field),
          confidence: fc.constantFrom(0.2, 0.61, 0.79, 0.9),
          said: fc.constant('1O March 2025'),
          place: fc.constant(null),
          doubt: fc.constantFrom('', 'a letter for a digit'),
        }),
      ]),
    ),
  ),
);

const aSignature: fc.Arbitrary<FileSignature> = fc.record({
  covered: fc.constantFrom(
    'unchanged' as const,
    'unchanged' as const,
    'changed' as const,
    'unknown' as const,
  ),
  beside: fc.constantFrom('nothing' as const, 'no-word' as const, 'words' as const, 'unknown' as const),
  signer: fc.option(
    fc.record({
      name: fc.constantFrom('Aldgate Signing Desk', 'Somebody'),
      organisation: fc.constantFrom('', 'Aldgate Certification Ltd'),
      issuer: fc.constantFrom('', 'Example Trust'),
      itsOwn: fc.boolean(),
      from: nearby,
      until: nearby,
    }),
    { nil: null },
  ),
  isTimeStamp: fc.boolean(),
  at: fc.option(
    nearby.map((at) => `${at}T08:00:00.000Z` as Instant),
    { nil: null },
  ),
  digest: fc.constantFrom('sha256', 'sha1', ''),
});

const aReading = fc.option(
  fc
    .record({
      text: fc.subarray(TELLING, { maxLength: 4 }).map((lines) => lines.join('\n')),
      fault: fc.oneof(
        { weight: 8, arbitrary: fc.constant(null) },
        fc.constantFrom('no-text' as const, 'damaged' as const),
      ),
      fields: doubts,
      pageCount: fc.constantFrom(0, 1, 3),
      signatures: fc.option(fc.array(aSignature, { maxLength: 5 }), { nil: null }),
      modified: nearby,
    })
    .map(({ signatures, modified, ...more }) => {
      const signed = signatures === null ? {} : { signed: true, signatures };
      const file = { ...reading().file, ...signed, modifiedAt: `${modified}T08:00:00.000Z` };
      return reading({ ...more, file });
    }),
  { nil: null, freq: 8 },
);

const aLookUp = fc
  .record({
    subject: fc.constantFrom(...LOOK_UP_SUBJECTS),
    answer: fc.constantFrom(...LOOK_UP_ANSWERS),
    difference: fc.option(fc.constantFrom(...LOOK_UP_DIFFERENCES), { nil: null }),
    on: fc.integer({ min: -200, max: 20 }).map((days) => addDays(ON, days)),
    register: fc.constantFrom('IAF CertSearch', 'Directory of Aldgate Certification Ltd'),
    accreditedSince: fc.option(nearby, { nil: null }),
    accreditedUntil: fc.option(nearby, { nil: null }),
    note: fc.constantFrom('', 'another number.'),
  })
  .map(({ subject, ...more }) => lookUp(subject, more));

const aLife: fc.Arbitrary<LifeRecord> = fc
  .record({
    kind: fc.constantFrom(...LIFE_KINDS),
    on: nearby,
    until: fc.option(nearby, { nil: null }),
    outcome: fc.constantFrom(...SURVEILLANCE_OUTCOMES),
    isTakenBack: fc.nat({ max: 5 }).map((nth) => nth === 0),
  })
  .map(({ kind, outcome, isTakenBack, ...more }) =>
    lifeRecord(kind, {
      ...more,
      outcome: kind === 'surveillance' ? outcome : null,
      ...(isTakenBack ? { takenBack: TAKEN_BACK } : {}),
    }),
  );
const aLifeOfMany = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(aLife, { maxLength: 3 }) },
);

const aReplacement = fc.option(
  fc.record({
    how: fc.constantFrom(...SUCCESSIONS, null),
    number: fc.constantFrom('', 'AIMS 24818'),
    issuedOn: fc.option(nearby, { nil: null }),
  }),
  { nil: null, freq: 2 },
);

/** Facts of every kind: clean and broken, known and unknown, doubtful and contradictory. */
export const anyFacts: fc.Arbitrary<CertificateFacts> = fc
  .record({
    type: fc.oneof(
      { weight: 5, arbitrary: fc.constant('certificate' as const) },
      fc.constantFrom(...DOCUMENT_TYPES),
    ),
    fields,
    reading: aReading,
    purchased: fc.constantFrom('ShortlistIQ', 'Payroll', ''),
    on: fc.oneof({ weight: 3, arbitrary: fc.constant(ON as CalendarDate) }, nearby),
    lookUps: fc.array(aLookUp, { maxLength: 4 }),
    life: aLifeOfMany,
    replacedBy: aReplacement,
    alike: fc.constantFrom(
      { sameNumber: [], sameFile: [] },
      { sameNumber: [{ holder: 'Osprey Analytics Ltd' }], sameFile: [{ vendor: 'Osprey' }] },
    ),
  })
  .map(({ type, ...more }) => facts({}, { ...more, type: { type, from: 'read', because: '' } }));

/** A flawless certificate, looked up or not, with a few things changed: near to every verdict. */
export const nearlyFlawless: fc.Arbitrary<CertificateFacts> = fc
  .record({
    changed: fc
      .subarray([...CERTIFICATE_FIELDS], { maxLength: 2 })
      .chain((some) => fc.record(Object.fromEntries(some.map((field) => [field, fieldOf(field)])))),
    other: fc.option(anyFacts, { nil: null, freq: 3 }),
    lookUps: fc.constantFrom([], bothMatch(), bothMatch().slice(0, 1), bothMatch({ on: addDays(ON, -100) })),
    more: fc.array(aLookUp, { maxLength: 1 }),
    life: aLifeOfMany,
  })
  .map(({ changed, other, lookUps, more, life }) => {
    const clean = facts({}, { lookUps: [...lookUps, ...more], life });
    const entries = Object.entries({ ...clean.fields, ...changed }).filter(([, fact]) => fact !== undefined);
    return {
      ...clean,
      fields: Object.fromEntries(entries),
      ...(other === null ? {} : { reading: other.reading, purchased: other.purchased, on: other.on }),
    };
  });
