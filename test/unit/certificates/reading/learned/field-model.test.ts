import { expect } from 'chai';
import fc from 'fast-check';
import {
  bestOf,
  type FieldModel,
  type Joint,
  scoresOf,
  sumsOf,
} from '#domain/certificates/reading/learned/field-model.js';
import { fileOf, modelOf } from '#domain/certificates/reading/learned/model-file.js';

const LABELS = 3;
const NAMES = ['none', 'holder', 'number'];

interface Case {
  readonly scores: Float64Array;
  readonly joints: readonly Joint[];
  readonly transitions: readonly Float32Array[];
}

const weight = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);
const chains: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    scores: fc
      .array(weight, { minLength: length * LABELS, maxLength: length * LABELS })
      .map((values) => Float64Array.from(values)),
    joints: fc.array(fc.constantFrom<Joint>(0, 1, 2), { minLength: length, maxLength: length }),
    transitions: fc.array(
      fc
        .array(weight, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS })
        .map((values) => Float32Array.from(values)),
      { minLength: 3, maxLength: 3 },
    ),
  }),
);

/** Every way to label a chain, with what speaks for it: the naive version. */
function waysOf({
  scores,
  joints,
  transitions,
}: Case): readonly { path: readonly number[]; score: number }[] {
  let ways: { path: readonly number[]; score: number }[] = [{ path: [], score: 0 }];
  for (const [at, joint] of joints.entries()) {
    ways = ways.flatMap(({ path, score }) =>
      Array.from({ length: LABELS }, (_, label) => {
        const last = path.at(-1);
        const step = last === undefined ? 0 : (transitions[joint]?.[last * LABELS + label] ?? 0);
        return { path: [...path, label], score: score + step + (scores[at * LABELS + label] ?? 0) };
      }),
    );
  }
  return ways;
}

describe('A chain of words', () => {
  it('is as likely, word by word, as all ways to label it say together', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { marginals, logSum } = sumsOf(given, { labels: NAMES, transitions: given.transitions });
        const ways = waysOf(given);
        const all = ways.reduce((sum, { score }) => sum + Math.exp(score), 0);
        expect(logSum).to.be.closeTo(Math.log(all), 1e-6);
        for (const [at] of given.joints.entries()) {
          for (let label = 0; label < LABELS; label += 1) {
            const own = ways.filter(({ path }) => path[at] === label);
            const share = own.reduce((sum, { score }) => sum + Math.exp(score), 0) / all;
            expect(marginals[at * LABELS + label]).to.be.closeTo(share, 1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is labelled the way for which most speaks', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const path = bestOf(given, { labels: NAMES, transitions: given.transitions });
        const ways = waysOf(given);
        const most = Math.max(...ways.map(({ score }) => score));
        const own = ways.find((way) => way.path.join() === path.join());
        expect(own?.score).to.be.closeTo(most, 1e-5);
      }),
      { numRuns: 60 },
    );
  });

  it('of no words has no labels', () => {
    const none = new Float64Array(0);
    expect(bestOf({ scores: none, joints: [] }, { labels: NAMES, transitions: [] })).to.deep.equal([]);
    expect([
      ...sumsOf({ scores: none, joints: [] }, { labels: NAMES, transitions: [] }).marginals,
    ]).to.deep.equal([]);
  });
});

describe('A model of fields', () => {
  const model: FieldModel = {
    labels: ['none', 'holder'],
    features: new Map([
      ['w ltd', 0],
      ['w the', 1],
      ['w dust', 2],
    ]),
    weights: Float32Array.from([-1.25, 2.5, 0.75, 0, 0.001, 0.002]),
    transitions: [0, 1, 2].map((joint) => Float32Array.from([joint, -1, 0.5, 2])),
  };

  it('comes back from its file as it was, without what weighs nothing', () => {
    const back = modelOf(JSON.parse(JSON.stringify(fileOf(model, 3, 0.01))));
    expect(back.labels).to.deep.equal(model.labels);
    expect(back.transitions).to.deep.equal(model.transitions);
    expect([...back.features.keys()]).to.deep.equal(['w ltd', 'w the']);
    const seen = [['w ltd', 'w the'], ['w unheard of'], ['w ltd']];
    expect([...scoresOf(back, seen)]).to.deep.equal([...scoresOf(model, seen)]);
  });
});
