import { expect } from 'chai';
import fc from 'fast-check';
import { agree, takeApart, wordsOf } from '#domain/registers/names.js';
import { amongWords, nearNames } from '#domain/registers/near-names.js';

/** Names made of few words, so that they agree, begin with each other and share words often. */
const name = fc
  .array(
    fc.constantFrom(
      'Acme',
      'A',
      'Cert',
      'acmecert',
      'Müller',
      'The',
      'Ltd',
      'GmbH',
      'B. V.',
      '青空',
      '株式会社',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));
const names = fc.array(fc.oneof({ weight: 9, arbitrary: name }, fc.string()), { maxLength: 20 });

describe('An index of names', () => {
  it('leaves out no name that agrees with another at all, and keeps their order', () => {
    fc.assert(
      fc.property(names, name, (known, asked) => {
        const things = known.map((each) => ({ parts: takeApart(each) }));
        const parts = takeApart(asked);
        const agreeing = (some: readonly (typeof things)[number][]) =>
          some.filter((each) => agree(each.parts, parts) !== 'different');
        expect(agreeing(nearNames(things).near(parts))).to.deep.equal(agreeing(things));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out nothing whose words stand among others', () => {
    fc.assert(
      fc.property(names, name, (known, asked) => {
        const things = known.map((each) => ({ words: wordsOf(each) }));
        const words = wordsOf(asked);
        const standing = (some: readonly (typeof things)[number][]) =>
          some.filter((each) => ` ${words.join(' ')} `.includes(` ${each.words.join(' ')} `));
        expect(standing(amongWords(things)(words))).to.deep.equal(standing(things));
      }),
      { numRuns: 500 },
    );
  });
});
