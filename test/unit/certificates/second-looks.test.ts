import { expect } from 'chai';
import fc from 'fast-check';
import type { LookUp, SecondLook } from '#domain/certificates/certificate.js';
import { type CertificateFacts, VERDICTS } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { mayTakeSecond, sortLookUps } from '#domain/certificates/second-looks.js';
import { addDays, type Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import { nearlyFlawless } from './any-facts.js';
import { bothMatch, day, facts, lookUp, verdictOf } from './builders.js';

const second = (agrees: boolean, on = '2025-11-15', note = ''): SecondLook => ({
  by: { id: 'u2' as UserId, name: 'Ada Berg' },
  at: `${on}T09:00:00.000Z` as Instant,
  agrees,
  note,
});

/** The facts of a flawless certificate whose look-ups were sorted by the rule. */
function judged(lookUps: readonly LookUp[], needTwo: boolean): CertificateFacts {
  const { counting, unconfirmed } = sortLookUps(lookUps, needTwo);
  return facts({}, { lookUps: counting, unconfirmed });
}
const LATE = '2025-11-20T09:00:00.000Z' as Instant;
const [ofBody, ofCertificate] = bothMatch() as [LookUp, LookUp];
const confirmed = (each: LookUp, on?: string): LookUp => ({ ...each, second: second(true, on) });
const disputed = (each: LookUp, on?: string): LookUp => ({
  ...each,
  second: second(false, on, 'Another company stands there.'),
});

describe('Two pairs of eyes', () => {
  for (const [title, lookUps, needTwo, verdict] of [
    [
      'one person’s word verifies where no second look is asked for',
      [ofBody, ofCertificate],
      false,
      'accredited-verified',
    ],
    ['it does not where one is asked for', [ofBody, ofCertificate], true, 'accredited-unverified'],
    ['one of two confirmed is not enough', [confirmed(ofBody), ofCertificate], true, 'accredited-unverified'],
    ['both confirmed verify', [confirmed(ofBody), confirmed(ofCertificate)], true, 'accredited-verified'],
    [
      'one found otherwise does not count',
      [confirmed(ofBody), disputed(ofCertificate)],
      true,
      'accredited-unverified',
    ],
    [
      'nor where no second look is asked for any more',
      [ofBody, disputed(ofCertificate)],
      false,
      'accredited-unverified',
    ],
    [
      'one found otherwise takes what matched there before with it',
      [
        confirmed(ofBody),
        confirmed({ ...ofCertificate, id: 'before' }, '2025-11-14'),
        disputed(ofCertificate),
      ],
      true,
      'accredited-unverified',
    ],
    [
      'a third look settles it once somebody confirms that',
      [
        confirmed(ofBody),
        disputed(ofCertificate),
        confirmed(lookUp('certificate', { on: day('2025-11-18') }), '2025-11-19'),
      ],
      true,
      'accredited-verified',
    ],
    [
      'bad news counts at once',
      [confirmed(ofBody), lookUp('certificate', { answer: 'mismatch', difference: 'withdrawn' })],
      true,
      'not-valid-now',
    ],
    [
      'bad news within what matched counts at once as well',
      [{ ...ofBody, accreditedSince: day('2025-06-01') }, ofCertificate],
      true,
      'not-accredited',
    ],
    [
      'bad news from before stands until the good news is confirmed',
      [
        confirmed(ofBody),
        lookUp('certificate', { answer: 'mismatch', difference: 'suspended', on: day('2025-10-01') }),
        ofCertificate,
      ],
      true,
      'not-valid-now',
    ],
    [
      'a look of an earlier day, written down after somebody found otherwise, is no look again',
      [ofBody, disputed(ofCertificate), lookUp('certificate', { on: day('2025-11-01'), at: LATE })],
      false,
      'accredited-unverified',
    ],
    [
      'what was seen earlier and written down late overrules nothing seen since',
      [
        ofBody,
        lookUp('certificate', { answer: 'mismatch', difference: 'suspended', on: day('2025-11-12') }),
        lookUp('certificate', { on: day('2025-11-01'), at: LATE }),
      ],
      false,
      'not-valid-now',
    ],
  ] as const) {
    it(title, () => expect(verdictOf(judged(lookUps, needTwo)).id).to.equal(verdict));
  }

  it('are asked for in the verdict, by name, until somebody else has looked', () => {
    expect(verdictOf(judged([confirmed(ofBody), ofCertificate], true)).sentence).to.include(
      'a second person’s look at what T. Okafor found in Directory of Aldgate Certification Ltd',
    );
    expect(verdictOf(judged([confirmed(ofBody), disputed(ofCertificate)], true)).sentence).to.include(
      'a third look in Directory of Aldgate Certification Ltd, where T. Okafor and Ada Berg found different things',
    );
  });

  it('are never the same pair twice, nor looked for where nothing waits', () => {
    const { unconfirmed } = sortLookUps([ofBody, disputed(ofCertificate)], true);
    const may = (id: string, user: string) => mayTakeSecond(unconfirmed, id, user as UserId);
    expect(may(ofBody.id, 'u1')).to.equal(false);
    expect(may(ofBody.id, 'u2')).to.equal(true);
    expect(may(ofCertificate.id, 'u3')).to.equal(false);
    expect(mayTakeSecond(sortLookUps([ofBody], false).unconfirmed, ofBody.id, 'u2' as UserId)).to.equal(
      false,
    );
  });

  it('only take: asking for a second look never raises a verdict, and one found otherwise verifies nothing', () => {
    const rank = (given: CertificateFacts) => VERDICTS.indexOf(checkCertificate(given).verdict.id);
    const looks = fc.array(fc.constantFrom(null, true, false), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(nearlyFlawless, looks, (given, agreed) => {
        const lookUps = given.lookUps.map((each, at) => {
          const agrees = agreed[at] ?? null;
          return { ...each, second: agrees === null ? null : second(agrees, addDays(each.on, 1)) };
        });
        const { counting, unconfirmed } = sortLookUps(lookUps, true);
        const withTwo = { ...given, lookUps: counting, unconfirmed };
        const matched = lookUps.filter(({ answer }) => answer === 'match');
        if (matched.every((each) => each.second?.agrees === true))
          expect(rank(withTwo)).to.equal(rank({ ...given, lookUps }));
        if (!matched.some((each) => each.second?.agrees === false))
          expect(rank(withTwo)).to.be.at.most(rank({ ...given, lookUps }));
        if (checkCertificate(withTwo).verdict.id === 'accredited-verified')
          expect(matched.filter((each) => each.second?.agrees === true)).to.have.length.greaterThan(1);
        expect(rank(withTwo)).to.be.at.most(rank({ ...withTwo, unconfirmed: [] }));
      }),
    );
  });
});
