import { expect } from 'chai';
import fc from 'fast-check';
import { type Crosswalk, SURENESS } from '#domain/crosswalks/crosswalk.js';
import { crosswalkMap, type Place } from '#domain/crosswalks/crosswalk-map.js';
import { compose, inverse, RELATIONS, type Relation, strengthOf } from '#domain/crosswalks/relation.js';

const relation = fc.constantFrom(...RELATIONS);
const perhaps = fc.constantFrom(...RELATIONS, null);

/** What one set that is not empty is to another; null where they share nothing. */
function between(one: ReadonlySet<number>, other: ReadonlySet<number>): Relation | null {
  const shared = [...one].filter((each) => other.has(each)).length;
  if (shared === 0) return null;
  if (shared === one.size) return shared === other.size ? 'equal' : 'subset';
  return shared === other.size ? 'superset' : 'intersects';
}

/** Whether a relation that is claimed holds where another, or none, is found: equal sets also contain and meet. */
function holds(claimed: Relation, found: Relation | null): boolean {
  if (found === null) return false;
  return claimed === found || claimed === 'intersects' || found === 'equal';
}

describe('Relations between requirements', () => {
  it('follow from each other only where they do for all sets that are not empty', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 }).map((all) => new Set(all));
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const follows = compose(between(a, b), between(b, c));
        if (follows !== null) expect(holds(follows, between(a, c))).to.equal(true);
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });

  it('are never stronger together than the weakest of them', () => {
    fc.assert(
      fc.property(perhaps, perhaps, (one, other) => {
        const weakest = Math.min(strengthOf(one), strengthOf(other));
        expect(strengthOf(compose(one, other))).to.be.at.most(weakest);
      }),
    );
  });

  it('come to the same in whatever order they are put together', () => {
    fc.assert(
      fc.property(perhaps, perhaps, perhaps, (a, b, c) => {
        expect(compose(compose(a, b), c)).to.equal(compose(a, compose(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  it('read backwards are the ways read backwards', () => {
    fc.assert(
      fc.property(relation, relation, (a, b) => {
        const there = compose(a, b);
        expect(compose(inverse(b), inverse(a))).to.equal(there === null ? null : inverse(there));
        expect(inverse(inverse(a))).to.equal(a);
      }),
    );
  });

  it('are left as they are by what is equal', () => {
    for (const each of RELATIONS) {
      expect(compose('equal', each)).to.equal(each);
      expect(compose(each, 'equal')).to.equal(each);
    }
  });

  it('let nothing follow between two that meet a third, or are both contained in it', () => {
    expect(compose('intersects', 'intersects')).to.equal(null);
    expect(compose('subset', 'superset')).to.equal(null);
  });
});

const FRAMEWORKS = ['a', 'b', 'c', 'd'];
const at = (framework: string, requirement: string | number) =>
  ({ framework, requirement: String(requirement) }) as unknown as Place;

/** Crosswalks between four frameworks of three requirements each, each pair related at most once. */
const someCrosswalks = fc
  .uniqueArray(
    fc.record({
      between: fc
        .tuple(fc.constantFrom(...FRAMEWORKS), fc.constantFrom(...FRAMEWORKS))
        .filter(([from, to]) => from < to),
      from: fc.integer({ min: 1, max: 3 }),
      to: fc.integer({ min: 1, max: 3 }),
      relation,
      confidence: fc.constantFrom(...SURENESS),
    }),
    { selector: ({ between: [from, to], ...ends }) => `${from}${ends.from}${to}${ends.to}`, maxLength: 20 },
  )
  .map((all) =>
    all.map(({ between: [from, to], ...ends }, index) => crosswalk(`w${index}`, [from, to], [ends])),
  );

function crosswalk(
  id: string,
  [from, to]: readonly [string, string],
  relations: readonly { from: unknown; to: unknown; relation: Relation; confidence: string }[],
): Crosswalk {
  const written = relations.map((each) => ({
    ...each,
    from: String(each.from),
    to: String(each.to),
    source: 's',
  }));
  return { id, from, to, version: '1', relations: written } as unknown as Crosswalk;
}

describe('What crosswalks reach', () => {
  it('is as strong and as sure as the weakest link, passes no framework twice, and is not reached in fewer steps', () => {
    fc.assert(
      fc.property(someCrosswalks, (crosswalks) => {
        const map = crosswalkMap(crosswalks);
        const near = map.mappedTo(at('a', 1)).map(({ to }) => JSON.stringify(to));
        for (const { to, steps, relation: whole, confidence } of map.reachedFrom(at('a', 1), 3)) {
          expect(steps.length).to.be.within(2, 3);
          expect(strengthOf(whole)).to.be.at.most(
            Math.min(...steps.map((step) => strengthOf(step.relation))),
          );
          for (const step of steps)
            expect(SURENESS.indexOf(confidence)).to.be.at.least(SURENESS.indexOf(step.confidence));
          expect(new Set(['a', ...steps.map((step) => step.to.framework)]).size).to.equal(steps.length + 1);
          expect(near).to.not.include(JSON.stringify(to));
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('is the same from both ends', () => {
    fc.assert(
      fc.property(someCrosswalks, (crosswalks) => {
        const map = crosswalkMap(crosswalks);
        for (const { to, steps, relation: there, confidence } of map.reachedFrom(at('a', 1))) {
          const back = map
            .reachedFrom(to)
            .find((way) => way.to.framework === 'a' && way.to.requirement === '1');
          expect(back?.steps).to.have.length(steps.length);
          expect(strengthOf(back?.relation ?? null)).to.equal(strengthOf(there));
          expect(back?.confidence).to.equal(confidence);
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it('takes of two ways of the same length the one that says more', () => {
    const map = crosswalkMap([
      crosswalk(
        'ab',
        ['a', 'b'],
        [
          { from: 1, to: 1, relation: 'intersects', confidence: 'high' },
          { from: 1, to: 2, relation: 'superset', confidence: 'low' },
        ],
      ),
      crosswalk(
        'bc',
        ['b', 'c'],
        [
          { from: 1, to: 1, relation: 'intersects', confidence: 'high' },
          { from: 2, to: 1, relation: 'equal', confidence: 'high' },
        ],
      ),
    ]);
    const [way] = map.reachedFrom(at('a', 1));
    expect(way).to.include({ relation: 'superset', confidence: 'low' });
    expect(way?.steps.map(({ to }) => to.requirement)).to.deep.equal(['2', '1']);
  });

  it('is nothing where nobody relates a requirement', () => {
    expect(crosswalkMap([]).mappedTo(at('a', 1))).to.deep.equal([]);
    expect(crosswalkMap([]).reachedFrom(at('a', 1), 3)).to.deep.equal([]);
  });
});
