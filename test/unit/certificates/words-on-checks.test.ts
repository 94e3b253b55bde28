import { expect } from 'chai';
import fc from 'fast-check';
import type { CheckWord } from '#domain/certificates/certificate.js';
import {
  type CertificateFacts,
  CHECK_IDS,
  type CheckId,
  type CheckOutcome,
} from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { reliance } from '#domain/certificates/verdict.js';
import { saidOf, wordsOpenTo } from '#domain/certificates/words-on-checks.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import { anyFacts, nearlyFlawless } from './any-facts.js';
import { bothMatch, facts, itemOf, reading, reads, type Stated, verdictOf } from './builders.js';

/** Those on which a word can be given in some case or other. */
const OPEN = CHECK_IDS.filter((id) =>
  (['info', 'warn', 'fail'] as const).some((outcome) => wordsOpenTo({ id, outcome }) !== null),
);

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
      'DATE-12',
      'DOC-01',
      'FACE-01',
    ])
      expect(OPEN).not.to.include(prefix);
    const given = facts();
    const before = itemOf(checkCertificate(given), 'CB-10');
    expect(itemOf(checkCertificate(withWords(given, ['CB-10'], true)), 'CB-10')).to.deep.equal(before);
  });

  it('settles nothing that was reckoned from the bytes of the file: changed after it was signed', () => {
    const changed = {
      covered: 'changed',
      beside: 'nothing',
      signer: null,
      isTimeStamp: false,
      at: null,
    } as const;
    const file = { ...reading().file, signed: true, signatures: [{ ...changed, digest: 'sha256' }] };
    const given = facts({}, { reading: reading({ file }), lookUps: bothMatch() });
    const own = itemOf(checkCertificate(given), 'FILE-03');
    expect(own).to.include({ outcome: 'fail' });
    expect(itemOf(checkCertificate(withWords(given, ['FILE-03'], true)), 'FILE-03')).to.deep.equal(own);
    expect(verdictOf(withWords(given, ['FILE-03'], true)).id).to.equal('needs-review');
  });

  it('on a group that is proven asks for the companies covered, and passes nothing', () => {
    const given = facts({ holder: 'Osprey Analytics Ltd' }, { lookUps: bothMatch() });
    expect(verdictOf(given).id).to.equal('wrong-scope-or-entity');
    const proven = withWords(given, ['SCOPE-01'], true);
    expect(itemOf(checkCertificate(proven), 'SCOPE-01')?.outcome).to.equal('warn');
    expect(itemOf(checkCertificate(proven), 'SCOPE-01')?.settle).to.include('which companies');
    expect(verdictOf(proven).id).to.equal('needs-review');
  });

  const MARKED = 'It bears the IAF MLA mark and is accredited by IAF. Global ACI';
  for (const id of ['AB-04', 'AB-05', 'AB-06', 'AB-08'] as const) {
    it(`settles what only an eye sees of a recognition mark: ${id}`, () => {
      const given = facts(id === 'AB-06' ? { issuedOn: '2026-02-01', expiresOn: '2029-01-31' } : {}, {
        reading: reads(MARKED),
        on: '2026-03-01' as CalendarDate,
      });
      const said = (holds: boolean) => itemOf(checkCertificate(withWords(given, [id], holds)), id)?.outcome;
      expect([said(true), said(false)]).to.deep.equal(['pass', 'warn']);
    });
  }

  it('finds an accreditor’s mark beside a recognition mark, or none; where the page was said to name none, it finds nothing', () => {
    const said = (accreditationBody: string | null, holds: boolean) => {
      const given = facts({ accreditationBody }, { reading: reads(MARKED) });
      return itemOf(checkCertificate(withWords(given, ['AB-07'], holds)), 'AB-07')?.outcome;
    };
    expect([said('', true), said('', false), said(null, true)]).to.deep.equal(['pass', 'fail', 'fail']);
  });

  it('never comes to more than its rule allows, and never to less than the check by itself where it does not hold', () => {
    const order: readonly CheckOutcome[] = ['pass', 'info', 'cannot-tell', 'warn', 'fail'];
    fc.assert(
      fc.property(
        fc.oneof(nearlyFlawless, anyFacts),
        fc.subarray(OPEN),
        fc.boolean(),
        (given, ids, holds) => {
          const own = checkCertificate(given).checks;
          for (const item of checkCertificate(withWords(given, ids, holds)).checks) {
            const before = own.find(({ id }) => id === item.id);
            const open = before === undefined ? null : wordsOpenTo(before);
            if (before === undefined || item.byItself === undefined) continue;
            expect(item.outcome, item.id).to.equal(holds ? open?.holding : open?.otherwise);
            if (!holds) expect(order.indexOf(item.outcome)).to.be.at.least(order.indexOf(before.outcome));
          }
        },
      ),
      { numRuns: 300 },
    );
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
