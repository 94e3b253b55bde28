import { expect } from 'chai';
import fc from 'fast-check';
import {
  CERTIFICATE_FIELDS,
  DOCUMENT_TYPES,
  LOOK_UP_DIFFERENCES,
  LOOK_UP_SUBJECTS,
  type LookUp,
} from '#domain/certificates/certificate.js';
import {
  type CertificateFacts,
  type CheckedItem,
  type CheckOutcome,
  VERDICTS,
  type VerdictId,
} from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { itemsOf } from '#domain/certificates/checks/register.js';
import { seenOf } from '#domain/certificates/checks/seen.js';
import { datesAhead } from '#domain/certificates/dates-ahead.js';
import { lookUpsFor } from '#domain/certificates/look-ups-for.js';
import { checkOtherDocument } from '#domain/certificates/other-documents/check-other-document.js';
import { groundOf, reliance } from '#domain/certificates/verdict.js';
import { addDays, type Instant } from '#domain/dates.js';
import { anyFacts, nearlyFlawless } from './any-facts.js';
import { facts, lookUp, reading, verdictOf } from './builders.js';
import { OUTCOMES } from './outcomes.js';

const manyFacts = fc.oneof(nearlyFlawless, anyFacts);

/** What nobody would write on a certificate: controls, both directions, half letters, days of no calendar, very much. */
const ODD = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u202Eevil\u202C',
  'شهادة معتمدة رقم ١٢٣',
  'תעודה',
  '\uD800',
  '\u200B\uFEFF',
  '2025-02-30',
  '0000-00-00',
  '9999-99-99',
  '-1',
  '99999999999999999999',
  '((((((((((',
  '[a-z]+$^\\',
  '${constructor}',
  '__proto__',
  'ISO/IEC 42001:'.repeat(50),
  'A'.repeat(20_000),
  'see annex '.repeat(2_000),
  'Page 1 of 999999999999999999999999',
];
const odd = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const oddFacts: fc.Arbitrary<CertificateFacts> = fc
  .record({
    type: fc.constantFrom(...DOCUMENT_TYPES),
    fields: fc.record(
      Object.fromEntries(
        CERTIFICATE_FIELDS.map((field) => [
          field,
          fc.record({ value: odd, from: fc.constantFrom('typed', 'read'), confidence: fc.double() }),
        ]),
      ),
      { requiredKeys: [] },
    ),
    text: odd,
    said: odd,
    vendor: odd,
    purchased: odd,
    note: odd,
    file: fc.record({ producer: odd, creator: odd, createdAt: odd, modifiedAt: odd }),
    holders: fc.array(odd, { maxLength: 2 }),
  })
  .map(({ type, fields, text, said, vendor, purchased, note, file, holders }) =>
    facts(
      {},
      {
        type: { type, from: 'read', because: note },
        fields: fields as CertificateFacts['fields'],
        reading: reading({
          text,
          file: { ...reading().file, ...file, signed: true },
          fields: { decidedOn: { value: said, said, confidence: 0.5, place: null, doubt: note } },
        }),
        vendor: { name: vendor, aliases: [note] },
        purchased,
        lookUps: [
          lookUp('accreditation', { note, searched: said, register: vendor }),
          lookUp('certificate', { note, answer: 'mismatch', register: purchased }),
        ],
        alike: {
          sameNumber: holders.map((holder) => ({ holder })),
          sameFile: holders.map((name) => ({ vendor: name })),
        },
      },
    ),
  );

/** From good to bad: what a finding may worsen to. */
const WORSE: Readonly<Record<CheckOutcome, readonly CheckOutcome[]>> = {
  pass: ['cannot-tell', 'warn', 'fail'],
  info: ['cannot-tell', 'warn', 'fail'],
  'cannot-tell': ['warn', 'fail'],
  warn: ['fail'],
  fail: [],
};

/** “Not accredited” is for a certificate that fails in nothing else: with more against it, a person looks at all of it. */
const onlyThat = (before: VerdictId, after: VerdictId): boolean =>
  before === 'not-accredited' && after === 'needs-review';

function expectNoBetter(before: VerdictId, after: VerdictId, why: string): void {
  expect(reliance(after), `${why}: ${before} → ${after}`).to.be.at.most(reliance(before));
  if (!onlyThat(before, after))
    expect(VERDICTS.indexOf(after), `${why}: ${before} → ${after}`).to.be.at.most(VERDICTS.indexOf(before));
}

describe('A finding that worsens', () => {
  it('never raises the verdict, whichever it is and to whatever it can worsen', () => {
    const canGive = new Set(OUTCOMES.map(([id, outcome]) => `${id} ${outcome}`));
    fc.assert(
      fc.property(manyFacts, fc.nat(), fc.nat(), (given, which, how) => {
        const seen = seenOf(given);
        const checks = itemsOf(seen);
        const at = which % checks.length;
        const item = checks[at] as CheckedItem;
        const worse = WORSE[item.outcome].filter((outcome) => canGive.has(`${item.id} ${outcome}`));
        const outcome = worse[how % Math.max(1, worse.length)];
        if (outcome === undefined) return;
        const worsened = checks.map((each, here) => (here === at ? { ...each, outcome } : each));
        const [before, after] = [groundOf(checks, seen).id, groundOf(worsened, seen).id];
        expectNoBetter(before, after, `${item.id} ${item.outcome} → ${outcome}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never raises the verdict where somebody looked and found it amiss', () => {
    const amiss = fc.record({
      subject: fc.constantFrom(...LOOK_UP_SUBJECTS),
      difference: fc.option(fc.constantFrom(...LOOK_UP_DIFFERENCES), { nil: null }),
      answer: fc.constantFrom('mismatch' as const, 'not-listed' as const),
    });
    fc.assert(
      fc.property(nearlyFlawless, amiss, (given, { subject, ...more }) => {
        const found = lookUp(subject, { ...more, on: given.on, at: `${given.on}T23:00:00.000Z` as Instant });
        const after = verdictOf({ ...given, lookUps: [...given.lookUps, found] }).id;
        expect(reliance(after)).to.be.at.most(reliance(verdictOf(given).id));
      }),
      { numRuns: 500 },
    );
  });

  it('never raises the verdict where a field is said not to be there, or the document to be another', () => {
    fc.assert(
      fc.property(nearlyFlawless, fc.constantFrom(...CERTIFICATE_FIELDS), (given, field) => {
        // What is not on the page cannot contradict anything: of days and names only what must be there is asked.
        const denied = { value: '', from: 'typed' as const, confidence: 1 };
        const before = reliance(verdictOf(given).id);
        if (['number', 'scope', 'holder', 'expiresOn', 'standard'].includes(field)) {
          const after = verdictOf({ ...given, fields: { ...given.fields, [field]: denied } });
          expect(reliance(after.id), field).to.equal(0);
        }
        const other = verdictOf({ ...given, type: { type: 'person', from: 'read', because: '' } });
        expect(other.id).to.equal('not-a-certificate');
        expect(reliance(other.id)).to.be.at.most(before);
      }),
      { numRuns: 300 },
    );
  });

  it('never raises the verdict as days pass without anybody doing anything', () => {
    fc.assert(
      fc.property(nearlyFlawless, fc.integer({ min: 1, max: 1_500 }), (found, days) => {
        // A look-up may say what is over by now, and a day still to come becomes possible: neither is told here.
        // Only bad news is announced: what is good is written down once it has happened.
        const life = found.life.filter(
          ({ kind, on }) => kind === 'suspension' || kind === 'withdrawal' || on <= found.on,
        );
        const given = { ...found, life, lookUps: [], unconfirmed: [], reading: reading() };
        const toCome = Object.entries(given.fields).some(
          ([field, { value }]) => field !== 'expiresOn' && /^\d{4}-/.test(value) && value > given.on,
        );
        if (toCome || given.life.some(({ on }) => on > given.on)) return;
        const later = { ...given, on: addDays(given.on, days) };
        expect(reliance(verdictOf(later).id)).to.be.at.most(reliance(verdictOf(given).id));
      }),
      { numRuns: 400 },
    );
  });
});

describe('Checking', () => {
  it('throws on nothing, however odd, and takes no long time over it', () => {
    fc.assert(
      fc.property(oddFacts, (given) => {
        const began = performance.now();
        const { verdict, checks } = checkCertificate(given);
        checkOtherDocument(given);
        datesAhead(given);
        lookUpsFor(given);
        expect(VERDICTS).to.include(verdict.id);
        expect(checks.length).to.be.above(0);
        expect(performance.now() - began).to.be.below(2_000);
      }),
      { numRuns: 300 },
    );
  });

  it('comes to the same every time, and changes nothing it is given', () => {
    fc.assert(
      fc.property(manyFacts, (given) => {
        const kept = structuredClone(given);
        const once = checkCertificate(given);
        expect(checkCertificate(structuredClone(given))).to.deep.equal(once);
        expect(given).to.deep.equal(kept);
      }),
      { numRuns: 200 },
    );
  });

  it('does not heed the order in which look-ups and others alike are given', () => {
    fc.assert(
      fc.property(manyFacts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (given, keys) => {
        const shuffled = <T>(all: readonly T[]): readonly T[] =>
          all
            .map((each, at) => [keys[at % keys.length] ?? 0, each] as const)
            .sort(([one], [other]) => one - other)
            .map(([, each]) => each);
        const other: CertificateFacts = { ...given, lookUps: shuffled<LookUp>(given.lookUps) };
        expect(checkCertificate(other)).to.deep.equal(checkCertificate(given));
      }),
      { numRuns: 400 },
    );
  });
});
