import { expect } from 'chai';
import fc from 'fast-check';
import type { CheckWord } from '#domain/certificates/certificate.js';
import { type CertificateFacts, CHECK_IDS, type CheckId } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { reliance } from '#domain/certificates/verdict.js';
import { isOpenToWord, saidOf } from '#domain/certificates/words-on-checks.js';
import type { Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import { anyFacts, nearlyFlawless } from './any-facts.js';
import { bothMatch, facts, itemOf, type Stated, verdictOf } from './builders.js';

const OPEN = CHECK_IDS.filter(isOpenToWord);

/** The facts with a person's word on each of some checks, as it would be kept. */
function withWords(given: CertificateFacts, ids: readonly CheckId[], holds: boolean): CertificateFacts {
  const { checks } = checkCertificate(given);
  const words = Object.fromEntries(
    checks
      .filter(({ id }) => ids.includes(id))
      .map((item): [string, CheckWord] => [
        item.id,
        {
          holds,
          note: 'The page shows it.',
          by: { id: 'u1' as UserId, name: 'T. Okafor' },
          at: '2025-11-20T10:00:00.000Z' as Instant,
          saidOf: saidOf(given, item),
        },
      ]),
  );
  return { ...given, words };
}

describe('A person’s word on a check', () => {
  it('settles it, with its reason, and leaves beside it what the check comes to by itself', () => {
    const item = itemOf(checkCertificate(withWords(facts(), ['FACE-16'], true)), 'FACE-16');
    expect(item).to.include({ outcome: 'pass', settle: '' });
    expect(item?.reason).to.equal('T. Okafor looked at it and says that it holds: The page shows it.');
    expect(item?.byItself?.outcome).to.equal('cannot-tell');
  });

  it('comes to what the reference list says where the check does not hold', () => {
    const outcomes = (['CB-07', 'SCOPE-02', 'STAT-09', 'FACE-16'] as const).map(
      (id) => itemOf(checkCertificate(withWords(facts(), [id], false)), id)?.outcome,
    );
    expect(outcomes).to.deep.equal(['fail', 'fail', 'warn', 'warn']);
    expect(verdictOf(withWords(facts(), ['SCOPE-02'], false)).id).to.equal('wrong-scope-or-entity');
  });

  it('is named in the verdict where it stands against what the check found', () => {
    const given = facts(
      { scope: 'AI for internal use of ShortlistIQ, as provider' },
      { lookUps: bothMatch() },
    );
    expect(verdictOf(given).id).to.equal('needs-review');
    const { id, sentence } = verdictOf(withWords(given, ['SCOPE-05'], true));
    expect(id).to.equal('accredited-verified');
    expect(sentence)
      .to.include('On the word of T. Okafor, against what the check found:')
      .and.include('(SCOPE-05)');
  });

  const CORRECTED: readonly (readonly [CheckId, Stated])[] = [
    ['CB-07', { certificationBody: 'DQS GmbH' }],
    ['SCOPE-09', { scope: 'Another scope of machine learning for ShortlistIQ' }],
    ['SCOPE-11', { holder: 'Lumenhire Ltd' }],
    ['STAT-09', { number: 'AIMS 99999' }],
  ];
  for (const [id, corrected] of CORRECTED) {
    it(`counts no more once what it was said of is another: ${id}`, () => {
      const { words = {} } = withWords(facts(), [id], true);
      expect(itemOf(checkCertificate(facts({}, { words })), id)?.outcome).to.equal('pass');
      const item = itemOf(checkCertificate(facts(corrected, { words })), id);
      expect(item?.outcome).to.equal('cannot-tell');
      expect(item?.byItself).to.equal(undefined);
    });
  }

  it('settles nothing that only a look-up, a field or the kind of document settles', () => {
    for (const prefix of [
      'STAT-01',
      'STAT-02',
      'STAT-03',
      'STAT-04',
      'STAT-06',
      'CB-03',
      'CB-10',
      'DATE-08',
      'DOC-01',
      'FACE-01',
      'SCOPE-01',
    ])
      expect(OPEN).not.to.include(prefix);
    const given = facts();
    const before = itemOf(checkCertificate(given), 'CB-10');
    expect(itemOf(checkCertificate(withWords(given, ['CB-10'], true)), 'CB-10')).to.deep.equal(before);
  });

  it('never makes a certificate “verified” without two look-ups, whatever is said of whatever', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyFlawless, anyFacts), fc.subarray(OPEN), (given, ids) => {
        expect(verdictOf(withWords({ ...given, lookUps: [] }, ids, true)).id).not.to.equal(
          'accredited-verified',
        );
      }),
      { numRuns: 200 },
    );
  });

  it('never raises the verdict by saying that a check does not hold', () => {
    fc.assert(
      fc.property(nearlyFlawless, fc.subarray(OPEN), (given, ids) => {
        const after = verdictOf(withWords(given, ids, false));
        expect(reliance(after.id)).to.be.at.most(reliance(verdictOf(given).id));
      }),
      { numRuns: 200 },
    );
  });
});
