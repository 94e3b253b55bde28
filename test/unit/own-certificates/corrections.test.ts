import { expect } from 'chai';
import fc from 'fast-check';
import type { GivenBy } from '#domain/certificates/certificate.js';
import { corrected, correctionsSince, lastCorrection } from '#domain/own-certificates/corrections.js';

const GIVEN: GivenBy = {
  consent: 'c' as never,
  revision: 1,
  organisation: 'Lumenhire',
  by: 'Sanne de Wit',
  at: '2026-11-01T08:00:00.000Z' as never,
  assessmentId: 'a' as never,
  successors: false,
  follows: false,
  covers: '',
  words: { number: 'A 1' },
  type: null,
  wordsOf: 3,
  endedAt: null,
};
const FIELDS = ['number', 'holder', 'scope'] as const;
const own = (words: Readonly<Record<string, string>>, revision: number) => ({
  typed: Object.fromEntries(
    Object.entries(words).map(([field, value]) => [
      field,
      { value, by: { id: 'u', name: 'Jan Maas' }, at: '2026-11-02T08:00:00.000Z' },
    ]),
  ) as never,
  typedType: null,
  covers: '',
  revision,
  changedAt: '2026-11-02T08:00:00.000Z' as never,
});

describe('What a vendor corrects of a certificate it gave', () => {
  it('is told with what it said before, who and when', () => {
    const next = corrected(GIVEN, own({ number: 'A 2', holder: '' }, 4));
    expect(next?.words).to.deep.equal({ number: 'A 2', holder: '' });
    expect(next && lastCorrection(next, 'number')).to.include({
      before: 'A 1',
      after: 'A 2',
      by: 'Jan Maas',
    });
    expect(next && lastCorrection(next, 'holder')).to.include({ before: null, after: '' });
  });

  it('is a word taken back as well', () => {
    const next = corrected(GIVEN, own({}, 4));
    expect(next && lastCorrection(next, 'number')).to.include({
      before: 'A 1',
      after: null,
      by: 'Lumenhire',
    });
  });

  it('is told as news however many came before, of which the oldest are forgotten', () => {
    let given = GIVEN;
    for (let revision = 4; revision < 70; revision += 1) {
      const next = corrected(given, own({ number: `A ${revision}` }, revision)) ?? given;
      expect(correctionsSince(given, next).map(({ after }) => after)).to.deep.equal([`A ${revision}`]);
      given = next;
    }
    expect(given.corrections).to.have.length(50);
  });

  it('is nothing where nothing differs, and never an older word over a later one', () => {
    expect(corrected(GIVEN, own({ number: 'A 1' }, 4))).to.equal(null);
    expect(corrected(GIVEN, own({ number: 'A 0' }, 3))).to.equal(null);
  });

  it('comes to the words of the latest revision once that is told, whatever arrived before in whatever order', () => {
    const words = fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom('', 'A 1', 'A 2'));
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (all, order) => {
          const revisions = all.map((each, at) => own(each, at + 4));
          const shuffled = revisions
            .map((each) => ({ each, by: order.next().value ?? 0 }))
            .sort((a, b) => a.by - b.by);
          const told = [...shuffled.map(({ each }) => each), own(all.at(-1) ?? {}, all.length + 4)];
          const last = told.reduce((given, each) => corrected(given, each) ?? given, GIVEN);
          expect(last.words).to.deep.equal(all.at(-1));
        },
      ),
    );
  });
});
