import { expect } from 'chai';
import fc from 'fast-check';
import {
  CERTIFICATE_FIELDS,
  DOCUMENT_TYPES,
  type ReadField,
  type Reading,
} from '#domain/certificates/certificate.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { OrganisationId, OwnCertificateId, UserId } from '#domain/ids.js';
import { type Hint, hintsFor } from '#domain/own-certificates/hints.js';
import { faceOf, type OwnCertificate, ownFactsOf } from '#domain/own-certificates/own-certificate.js';
import { STATED } from '../certificates/builders.js';
import { shippedRegisters } from '../registers/shipped-registers.js';

const AT = '2025-11-21T09:00:00.000Z' as Instant;
const registers = shippedRegisters();

const read = (value: string, confidence = 0.95): ReadField => ({
  value,
  confidence,
  said: value,
  place: null,
  doubt: '',
});

interface Told {
  readonly stated?: Readonly<Record<string, string>>;
  readonly doubtful?: Readonly<Record<string, string>>;
  readonly reading?: Partial<Reading>;
  readonly type?: Reading['type']['type'];
  readonly newer?: string;
}

function anOwn({ stated = {}, doubtful = {}, reading = {}, type = 'certificate' }: Told): OwnCertificate {
  const sure = Object.entries({ ...STATED, ...stated }).filter(
    ([field, value]) => value !== '' && !(field in doubtful),
  );
  return {
    id: 'own-1' as OwnCertificateId,
    organisationId: 'seller' as OrganisationId,
    file: { id: 'f', name: 'c.pdf', size: 3, type: 'application/pdf', sha256: 'x' },
    covers: 'ShortlistIQ',
    replaces: null,
    reading: {
      reader: 'test',
      at: AT,
      fault: null,
      pageCount: 1,
      pages: [],
      text: '',
      type: { type, confidence: 0.95, because: '' },
      fields: Object.fromEntries([
        ...sure.map(([field, value]) => [field, read(value)]),
        ...Object.entries(doubtful).map(([field, value]) => [field, read(value, 0.4)]),
      ]),
      file: { producer: '', creator: '', createdAt: '', modifiedAt: '', active: false, signed: false },
      ...reading,
    },
    typed: {},
    typedType: null,
    uploadedBy: { id: 'u1' as UserId, name: 'Sanne de Wit' },
    revision: 1,
    createdAt: AT,
    changedAt: AT,
    archivedAt: null,
  };
}

const factsOn = (own: OwnCertificate, on: string) =>
  ownFactsOf(own, { organisation: 'Lumenhire B.V.', on: on as CalendarDate, registers });
const hinted = (told: Told, on = '2025-06-01'): readonly Hint[] => {
  const own = anOwn(told);
  return hintsFor(own, factsOn(own, on), told.newer ?? null);
};

const CASES: readonly [string, Told, string, readonly Partial<Hint>[]][] = [
  ['a whole certificate far from its days', {}, '2025-06-01', []],
  ['one that ended', {}, '2028-03-10', [{ kind: 'ended', on: '2028-03-09' as CalendarDate }]],
  [
    'one on its last day',
    { stated: { surveyedOn: '2027-03-01' } },
    '2028-03-09',
    [{ kind: 'audit-ahead' }, { kind: 'ends-soon', daysLeft: 0 }],
  ],
  ['one whose first surveillance comes near', {}, '2026-01-10', [{ kind: 'audit-ahead', daysLeft: 59 }]],
  ['one whose first surveillance is not shown', {}, '2026-04-10', [{ kind: 'audit-overdue' }]],
  [
    'one without its number',
    { stated: { number: '' } },
    '2025-06-01',
    [{ kind: 'missing', fields: ['number'] }],
  ],
  [
    'one without an issue day but in force since one',
    { stated: { issuedOn: '', effectiveOn: '2025-03-10' } },
    '2025-06-01',
    [],
  ],
  [
    'one with a scope that is not sure',
    { doubtful: { scope: 'Machine learning' } },
    '2025-06-01',
    [{ kind: 'to-confirm', fields: ['scope'] }],
  ],
  [
    'a letter after stage 1',
    { type: 'stage-1-letter' },
    '2025-06-01',
    [{ kind: 'not-certifying', type: 'stage-1-letter' }],
  ],
  ['a certificate for another standard', { type: 'other-standard' }, '2025-06-01', []],
  [
    'one that ended and was replaced',
    { newer: 'AIMS 24818' },
    '2028-03-10',
    [{ kind: 'replaced', by: 'AIMS 24818' }],
  ],
  [
    'a file that only a password opens',
    { type: 'unknown', reading: { fault: 'password', fields: {} } },
    '2025-06-01',
    [{ kind: 'unreadable', fault: 'password' }],
  ],
  [
    'a picture, whose fields can be typed',
    { type: 'unknown', reading: { fault: 'no-text', fields: {} } },
    '2025-06-01',
    [{ kind: 'unreadable', fault: 'no-text' }, { kind: 'type-unknown' }, { kind: 'missing' }],
  ],
  ['a kind nobody could tell', { type: 'unknown' }, '2025-06-01', [{ kind: 'type-unknown' }]],
];

describe('What helps a vendor with its own certificate', () => {
  for (const [what, told, on, expected] of CASES) {
    it(`says of ${what}: ${expected.map(({ kind }) => kind).join(', ') || 'nothing'}`, () => {
      const found = hinted(told, on);
      expect(found.map(({ kind }) => kind)).to.deep.equal(expected.map(({ kind }) => kind));
      for (const [at, hint] of expected.entries()) expect(found[at]).to.deep.include(hint);
    });
  }

  it('says why nothing was read, and that a file carries script', () => {
    const file = { producer: '', creator: '', createdAt: '', modifiedAt: '', active: true, signed: false };
    const kinds = hinted({ reading: { fault: 'password', fields: {}, file } }).map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).to.deep.equal(['unreadable', 'active']);
  });

  it('is silent while the file is being read', () => {
    const own = { ...anOwn({}), reading: null };
    expect(hintsFor(own, factsOn(own, '2025-06-01'), null)).to.deep.equal([]);
    expect(faceOf(own, factsOn(own, '2025-06-01')).reading).to.equal('waiting');
  });

  it('never throws, and never asks for a field that is stated or in doubt, whatever was read', () => {
    const words = fc.oneof(fc.string(), fc.constantFrom('2025-03-10', '2028-03-09', ''));
    const fields = fc.dictionary(fc.constantFrom(...CERTIFICATE_FIELDS), words);
    fc.assert(
      fc.property(fields, fields, fc.constantFrom(...DOCUMENT_TYPES), (stated, doubtful, type) => {
        const missing = hinted({ stated, doubtful, type }).flatMap((hint) =>
          hint.kind === 'missing' ? hint.fields : [],
        );
        const known = Object.entries({ ...STATED, ...stated, ...doubtful });
        const there = known.filter(([, value]) => value.trim() !== '').map(([field]) => field);
        for (const field of missing) expect(there).not.to.include(field);
      }),
    );
  });
});
