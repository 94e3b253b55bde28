import { expect } from 'chai';
import fc from 'fast-check';
import type { LookUp } from '#domain/certificates/certificate.js';
import type { CertificateFacts } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import type { Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import { nearlyFlawless } from './any-facts.js';
import {
  bothMatch,
  day,
  facts,
  lifeRecord,
  lookUp,
  ON,
  reading,
  reads,
  type Stated,
  verdictOf,
} from './builders.js';

const lately = { on: day('2026-11-14') };
const looked = (more: readonly LookUp[]): Partial<CertificateFacts> => ({ lookUps: more });
const mine = lookUp('certificate');
const bodys = lookUp('accreditation', { accreditedSince: day('2024-11-05') });

/** Ways to have a certificate taken for accredited and verified that is not: each otherwise flawless and looked up. */
const WAYS: readonly (readonly [what: string, Stated, Partial<CertificateFacts>])[] = [
  ['a holder that only shares the vendor’s brand', { holder: 'Lumenhire Cloud Holding Inc.' }, {}],
  ['a holder of the vendor’s name and another legal form', { holder: 'Lumenhire GmbH' }, {}],
  [
    'a body of an accredited group that is another company',
    {},
    looked([lookUp('accreditation', { answer: 'mismatch', difference: 'other-entity' }), mine]),
  ],
  [
    'an accreditation that ended since',
    {},
    looked([lookUp('accreditation', { accreditedUntil: day('2025-11-01') }), mine]),
  ],
  [
    'an accreditation that ended before the issue',
    {},
    looked([lookUp('accreditation', { accreditedUntil: day('2025-03-09') }), mine]),
  ],
  [
    'an accreditation that began after the issue',
    {},
    looked([lookUp('accreditation', { accreditedSince: day('2025-03-11') }), mine]),
  ],
  [
    'an accreditation for another standard',
    {},
    looked([lookUp('accreditation', { answer: 'mismatch', difference: 'other-standard' }), mine]),
  ],
  ['a standard that is not ISO/IEC 42001', { standard: 'ISO/IEC 27001:2022' }, {}],
  ['a standard whose number only contains it', { standard: 'ISO/IEC 142001:2023' }, {}],
  ['an edition that does not exist', { standard: 'ISO/IEC 42001:2024' }, {}],
  [
    'a scope that excludes what is bought',
    { scope: 'AI for logistics, as provider, excluding ShortlistIQ' },
    {},
  ],
  [
    'a scope for something else',
    { scope: 'Provision of machine learning for parcel routing, as provider' },
    {},
  ],
  ['a day of issue still to come', { issuedOn: '2025-12-01', expiresOn: '2028-11-30' }, {}],
  ['a day in force still to come', { effectiveOn: '2025-12-01' }, {}],
  [
    'a surveillance still to come, stated while one is overdue',
    { surveyedOn: '2027-01-01' },
    {
      on: day('2026-11-21'),
      lookUps: [
        lookUp('accreditation', lately),
        lookUp('certificate', { on: day('2026-03-01') }),
        lookUp('certificate', { ...lately, register: 'IAF CertSearch', answer: 'not-listed' }),
      ],
    },
  ],
  ['an end beyond three years', { expiresOn: '2030-03-09' }, {}],
  ['look-ups that are still to come', {}, looked(bothMatch({ on: day('2025-11-22') }))],
  [
    'look-ups from before it was issued',
    { issuedOn: '2025-11-18', expiresOn: '2028-11-17' },
    looked(bothMatch({ accreditedSince: day('2024-11-05') })),
  ],
  ['look-ups that are too old', {}, { ...looked(bothMatch({ on: day('2025-08-01') })) }],
  ['the body alone looked up', {}, looked([bodys])],
  ['the certificate alone looked up', {}, looked([mine])],
  [
    'the body’s accreditation looked up in its own directory',
    {},
    looked([lookUp('accreditation', { register: 'Directory of Aldgate Certification Ltd' }), mine]),
  ],
  [
    'the body’s accreditation looked up among certificates',
    {},
    looked([lookUp('accreditation', { register: 'IAF CertSearch' }), mine]),
  ],
  [
    'the body’s accreditation looked up with another accreditor',
    {},
    looked([lookUp('accreditation', { register: 'Directory of Raad voor Accreditatie' }), mine]),
  ],
  [
    'a directory at the address that only the document gives, under another name',
    { verifyAt: 'https://verify-now.example/q' },
    looked([bodys, lookUp('certificate', { address: 'https://verify-now.example/search' })]),
  ],
  [
    'a match in one directory beside a withdrawal in the other',
    {},
    looked([
      bodys,
      lookUp('certificate', { register: 'IAF CertSearch', on: day('2025-11-20') }),
      lookUp('certificate', { answer: 'mismatch', difference: 'withdrawn' }),
    ]),
  ],
  [
    'a new upload of one that was found withdrawn',
    {},
    {
      alike: {
        sameNumber: [{ holder: 'Lumenhire B.V.', ended: { how: 'withdrawn', on: ON, by: 'Ada' } }],
        sameFile: [],
      },
    },
  ],
  [
    'a transfer of one that was withdrawn',
    {},
    {
      succeeds: {
        how: 'transfer',
        number: 'X',
        certificationBody: 'DQS GmbH',
        expiresOn: null,
        ended: { how: 'withdrawn', on: day('2025-01-01'), by: 'Ada' },
      },
    },
  ],
  [
    'one issued anew from one that was suspended',
    {},
    {
      succeeds: {
        how: 're-issue',
        number: 'X',
        certificationBody: 'DQS GmbH',
        expiresOn: null,
        ended: { how: 'suspended', on: day('2025-01-01'), by: 'Ada' },
      },
    },
  ],
  [
    'one that another took the place of',
    {},
    { replacedBy: { how: 're-issue', number: 'X', issuedOn: day('2025-06-01') } },
  ],
  ['a suspension that was written down', {}, { life: [lifeRecord('suspension')] }],
  [
    'an accreditor outside the arrangement',
    { accreditationBody: 'Outermost Accreditation Forum' },
    looked([lookUp('accreditation', { register: 'Directory of Outermost Accreditation Forum' }), mine]),
  ],
  [
    'an accreditor known to nobody',
    { accreditationBody: 'World Board of Excellence' },
    looked([lookUp('accreditation', { register: 'Directory of World Board of Excellence' }), mine]),
  ],
  [
    'an accreditor’s short name that others share',
    { accreditationBody: 'SAS' },
    looked([lookUp('accreditation', { register: 'Directory of SAS' }), mine]),
  ],
  ['a body that accredits itself', { accreditationBody: 'Aldgate Certification' }, {}],
  ['a body that has only applied', {}, { reading: reads('We have applied for UKAS accreditation.') }],
  ['a certificate that its holder issued', { certificationBody: 'Lumenhire B.V.' }, {}],
  ['a specimen', {}, { reading: reads('SPECIMEN') }],
  ['a file that was changed after it was signed', {}, { reading: changedSince() }],
  ['another holder’s number', {}, { alike: { sameNumber: [{ holder: 'Osprey Ltd' }], sameFile: [] } }],
];

function changedSince() {
  const signature = {
    covered: 'changed',
    beside: 'nothing',
    signer: null,
    isTimeStamp: false,
    at: null,
  } as const;
  return reading({
    file: { ...reading().file, signed: true, signatures: [{ ...signature, digest: 'sha256' }] },
  });
}

describe('“Accredited, verified”', () => {
  it('is reached by a flawless certificate that was looked up, the body and it', () => {
    expect(verdictOf(facts({}, { lookUps: [bodys, mine] })).id).to.equal('accredited-verified');
  });

  for (const [what, stated, more] of WAYS) {
    it(`is not reached by ${what}`, () => {
      const { id, sentence } = verdictOf(facts(stated, { lookUps: [bodys, mine], ...more }));
      expect(id, sentence).not.to.equal('accredited-verified');
      expect(sentence).to.match(/^\S.*[.]$/s);
    });
  }

  it('is not reached by any of these ways taken together with any other', () => {
    const way = fc.constantFrom(...WAYS);
    fc.assert(
      fc.property(way, way, ([, one, first], [, other, second]) => {
        const given = facts({ ...one, ...other }, { lookUps: [bodys, mine], ...first, ...second });
        // One way may take back what the other did: another day, or look-ups that are in order.
        if (Object.keys(first).some((part) => part in second)) return;
        if (Object.keys(one).some((field) => field in other)) return;
        expect(verdictOf(given).id).not.to.equal('accredited-verified');
      }),
      { numRuns: 500 },
    );
  });

  it('is not reached by a word on a check that asks for a look-up, whatever is written into it', () => {
    const said = {
      holds: true,
      note: 'Seen.',
      by: { id: 'u1' as UserId, name: 'Ada' },
      at: '2025-11-20T10:00:00.000Z' as Instant,
      saidOf: '',
    };
    fc.assert(
      fc.property(nearlyFlawless, (given) => {
        const { checks } = checkCertificate({ ...given, lookUps: [] });
        const words = Object.fromEntries(
          checks.map(({ id, outcome, reason }) => [id, { ...said, saidOf: `${outcome}\n${reason}` }]),
        );
        expect(verdictOf({ ...given, lookUps: [], words }).id).not.to.equal('accredited-verified');
      }),
      { numRuns: 200 },
    );
  });
});
