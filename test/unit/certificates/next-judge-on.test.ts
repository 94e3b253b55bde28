import { expect } from 'chai';
import fc from 'fast-check';
import type { CertificateFacts } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { remindersDue } from '#domain/certificates/dates-ahead.js';
import { nextJudgeOn } from '#domain/certificates/next-judge-on.js';
import { standingOf } from '#domain/certificates/standing-of.js';
import { addDays, type CalendarDate, daysBetween } from '#domain/dates.js';
import { anyFacts, nearlyFlawless } from './any-facts.js';
import { bothMatch, day, facts, ON } from './builders.js';

/** Everything that is kept of a day, or told on it, but the day itself. */
function keptOn(given: CertificateFacts, on: CalendarDate) {
  const that = { ...given, on };
  const typed = { typed: {}, pause: null, reading: given.reading } as never;
  const { on: _, ...standing } = standingOf(typed, { facts: that, assay: checkCertificate(that) }, '');
  return {
    standing: { ...standing, nextJudgeOn: null },
    reminders: remindersDue(that).map(({ key }) => key),
  };
}

/** The days on which a certificate is judged, from a day to another. */
function judgedOn(given: CertificateFacts, until: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let next = nextJudgeOn(given); next !== null && next <= until; ) {
    days.push(next);
    next = nextJudgeOn({ ...given, on: next });
  }
  return days;
}

describe('The next day on which a certificate is judged', () => {
  it('comes before anything changes: on no day in between the standing or a reminder is another', () => {
    const anyDay = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(anyFacts, nearlyFlawless), anyDay, (given, share) => {
        const next = nextJudgeOn(given);
        const quiet = next === null ? 800 : daysBetween(given.on, next) - 1;
        const before = keptOn(given, given.on);
        for (const days of new Set([1, Math.round(quiet * share), quiet])) {
          if (days >= 1 && days <= quiet)
            expect(keptOn(given, addDays(given.on, days))).to.deep.equal(before);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('follows every change of a whole life: judged on its days, a certificate stands as if judged on every day', () => {
    const given = facts({}, { lookUps: bothMatch() });
    const days = new Set(judgedOn(given, day('2028-06-01')));
    let kept = keptOn(given, ON);
    for (let on = addDays(ON, 1); on < '2028-06-01'; on = addDays(on, 1)) {
      if (days.has(on)) kept = keptOn(given, on);
      expect(kept, on).to.deep.equal(keptOn(given, on));
    }
    // 922 days: what no day matters to costs nothing.
    expect(days.size).to.be.below(40);
  });

  it('is none where no day is known', () => {
    const none = facts({ issuedOn: '', expiresOn: '' });
    expect(nextJudgeOn(none)).to.equal(null);
  });

  it('is the day after the body’s accreditation ends by the registers', () => {
    const given = facts({ certificationBody: 'Ended Assurance Ltd' }, { on: day('2025-08-31') });
    expect(nextJudgeOn(given)).to.equal('2025-09-01');
  });
});
