import { type Document as BsonDocument, Double, Long } from 'bson';
import { type Case, departsFrom } from './contract-case.js';

const GIVEN: BsonDocument[] = [
  { _id: 1, g: 'a', n: 1, w: { k: 'p' }, l: [1, 2] },
  { _id: 2, g: 'b', n: 2, w: { k: 'q' }, l: [] },
  { _id: 3, g: 'a', n: 3, w: { k: 'p' }, l: [2] },
  { _id: 4, g: null, n: 0.5 },
  { _id: 5, n: new Long(7), w: { k: null }, l: 9 },
];
const [ONE, TWO, THREE, FOUR, FIVE] = GIVEN as [
  BsonDocument,
  BsonDocument,
  BsonDocument,
  BsonDocument,
  BsonDocument,
];

/** What is promised, the stages, and what comes out. */
type Row = readonly [string, readonly BsonDocument[], readonly BsonDocument[]];
const BY_ID = { $sort: { _id: 1 } };

const COUNTS: readonly Row[] = [
  [
    'counts what a filter finds',
    [{ $match: { g: 'a' } }, { $group: { _id: 1, n: { $sum: 1 } } }],
    [{ _id: 1, n: 2 }],
  ],
  ['counts all', [{ $match: {} }, { $group: { _id: 1, n: { $sum: 1 } } }], [{ _id: 1, n: 5 }]],
  ['counts nothing by giving nothing', [{ $match: { g: 'z' } }, { $group: { _id: 1, n: { $sum: 1 } } }], []],
  [
    'counts what is skipped to and limited to',
    [{ $match: {} }, { $skip: 1 }, { $limit: 3 }, { $group: { _id: 1, n: { $sum: 1 } } }],
    [{ _id: 1, n: 3 }],
  ],
  ['gives a count under a name', [{ $match: { n: { $gte: 2 } } }, { $count: 'found' }], [{ found: 3 }]],
];

const GROUPS: readonly Row[] = [
  [
    'groups by a field, null and missing as one',
    [{ $group: { _id: '$g', n: { $sum: 1 } } }, BY_ID],
    [
      { _id: null, n: 2 },
      { _id: 'a', n: 2 },
      { _id: 'b', n: 1 },
    ],
  ],
  [
    'groups by a path after two filters',
    [
      { $match: { n: { $lt: 5 } } },
      { $match: { g: { $ne: null } } },
      { $group: { _id: '$w.k', n: { $sum: 1 } } },
      BY_ID,
    ],
    [
      { _id: 'p', n: 2 },
      { _id: 'q', n: 1 },
    ],
  ],
  ['gives each value once', [{ $group: { _id: '$g' } }, BY_ID], [{ _id: null }, { _id: 'a' }, { _id: 'b' }]],
  [
    'groups by several fields',
    [{ $match: { g: 'a' } }, { $group: { _id: { g: '$g', k: '$w.k' }, n: { $sum: 1 } } }],
    [{ _id: { g: 'a', k: 'p' }, n: 2 }],
  ],
  [
    'adds ints to an int',
    [{ $match: { g: 'a' } }, { $group: { _id: null, sum: { $sum: '$n' } } }],
    [{ _id: null, sum: 4 }],
  ],
  [
    'adds doubles to a double',
    [{ $match: { _id: { $in: [1, 4] } } }, { $group: { _id: null, sum: { $sum: '$n' } } }],
    [{ _id: null, sum: 1.5 }],
  ],
  [
    'takes the mean as a double',
    [{ $match: { g: 'a' } }, { $group: { _id: null, mean: { $avg: '$n' } } }],
    [{ _id: null, mean: new Double(2) }],
  ],
  [
    'adds numbers and passes lists over, and keeps the greatest in its type',
    [{ $group: { _id: null, sum: { $sum: '$l' }, most: { $max: '$n' } } }],
    [{ _id: null, sum: 9, most: new Long(7) }],
  ],
  [
    'adds doubles that come out whole to a double',
    [{ $match: { _id: 4 } }, { $project: { sum: { $add: ['$n', '$n'] } } }],
    [{ _id: 4, sum: new Double(1) }],
  ],
  [
    'takes no mean of nothing',
    [{ $match: { g: 'a' } }, { $group: { _id: null, mean: { $avg: '$nope' }, sum: { $sum: '$nope' } } }],
    [{ _id: null, mean: null, sum: 0 }],
  ],
  [
    'takes the least and the greatest',
    [{ $group: { _id: null, least: { $min: '$g' }, most: { $max: '$g' } } }],
    [{ _id: null, least: 'a', most: 'b' }],
  ],
  [
    'takes the first and the last in order',
    [
      { $sort: { n: -1 } },
      { $match: { g: 'a' } },
      { $group: { _id: '$g', first: { $first: '$n' }, last: { $last: '$n' } } },
    ],
    [{ _id: 'a', first: 3, last: 1 }],
  ],
  [
    'gathers values in order',
    [BY_ID, { $match: { g: 'a' } }, { $group: { _id: '$g', all: { $push: '$n' } } }],
    [{ _id: 'a', all: [1, 3] }],
  ],
  [
    'counts by how often',
    [{ $match: { g: { $ne: null } } }, { $sortByCount: '$g' }],
    [
      { _id: 'a', count: 2 },
      { _id: 'b', count: 1 },
    ],
  ],
];

const STAGES: readonly Row[] = [
  ['sorts, skips and limits', [{ $sort: { n: -1, _id: 1 } }, { $skip: 1 }, { $limit: 2 }], [THREE, TWO]],
  [
    'keeps fields',
    [{ $match: { _id: 1 } }, { $project: { n: 1, 'w.k': 1, _id: 0 } }],
    [{ n: 1, w: { k: 'p' } }],
  ],
  ['leaves fields out', [{ $match: { _id: 1 } }, { $project: { l: 0, w: 0 } }], [{ _id: 1, g: 'a', n: 1 }]],
  [
    'reckons fields',
    [{ $match: { _id: 1 } }, { $project: { twice: { $multiply: ['$n', 2] }, k: '$w.k' } }],
    [{ _id: 1, twice: 2, k: 'p' }],
  ],
  [
    'adds fields at the end',
    [{ $match: { _id: 4 } }, { $addFields: { m: { $add: ['$n', 1] }, 'x.y': 'z' } }],
    [{ ...FOUR, m: 1.5, x: { y: 'z' } }],
  ],
  [
    'takes fields away',
    [{ $match: { _id: 1 } }, { $unset: ['l', 'w.k'] }],
    [{ _id: 1, g: 'a', n: 1, w: {} }],
  ],
  [
    'makes one document of each element',
    [{ $match: { _id: { $lte: 3 } } }, BY_ID, { $unwind: '$l' }, { $project: { l: 1 } }],
    [
      { _id: 1, l: 1 },
      { _id: 1, l: 2 },
      { _id: 3, l: 2 },
    ],
  ],
  [
    'keeps documents without elements',
    [{ $match: { _id: { $gte: 4 } } }, BY_ID, { $unwind: { path: '$l', preserveNullAndEmptyArrays: true } }],
    [FOUR, FIVE],
  ],
  [
    'tells places of elements',
    [{ $match: { _id: 1 } }, { $unwind: { path: '$l', includeArrayIndex: 'at' } }, { $project: { at: 1 } }],
    [
      { _id: 1, at: new Long(0) },
      { _id: 1, at: new Long(1) },
    ],
  ],
  [
    'puts an inner document in its outer’s place',
    [{ $match: { _id: 1 } }, { $replaceRoot: { newRoot: '$w' } }],
    [{ k: 'p' }],
  ],
  [
    'answers several pipelines at once',
    [{ $facet: { all: [{ $count: 'n' }], b: [{ $match: { g: 'b' } }, { $project: { n: 1 } }] } }],
    [{ all: [{ n: 5 }], b: [{ _id: 2, n: 2 }] }],
  ],
  ['gives all for no stage', [], [ONE, TWO, THREE, FOUR, FIVE]],
];

const asking = (it: string, send: BsonDocument, says: BsonDocument): Case => ({
  it,
  given: GIVEN,
  send,
  says,
});

const SIMPLE: readonly Case[] = [
  {
    it: 'gives no count of nothing',
    given: GIVEN,
    send: { aggregate: 'things', pipeline: [{ $match: { n: 99 } }, { $count: 'found' }], cursor: {} },
    gives: [],
    departs: 'DocumentDB counts 0',
  },
  asking('counts by its own command', { count: 'things', query: { g: 'a' } }, { n: 2 }),
  asking('counts all by its own command', { count: 'things' }, { n: 5 }),
  asking('counts from a place up to a number', { count: 'things', query: {}, skip: 1, limit: 3 }, { n: 3 }),
  asking('counts nothing where no collection is', { count: 'nowhere' }, { n: 0 }),
  asking(
    'lists each value once',
    { distinct: 'things', key: 'g', query: { n: { $gt: 1 } } },
    { values: ['a', 'b'] },
  ),
  asking('lists the elements of lists', { distinct: 'things', key: 'l', query: {} }, { values: [1, 2, 9] }),
  asking(
    'lists values by a path',
    { distinct: 'things', key: 'w.k', query: { g: { $ne: null } } },
    { values: ['p', 'q'] },
  ),
];

const REFUSED: readonly (readonly [string, BsonDocument, number])[] = [
  ['an unknown stage', { $frob: {} }, 40324],
  ['a stage of two names', { $match: {}, $limit: 1 }, 40323],
  ['a group without an id', { $group: { n: { $sum: 1 } } }, 15955],
  ['an unknown accumulator', { $group: { _id: 1, n: { $frob: 1 } } }, 15952],
  ['a group’s plain field', { $group: { _id: 1, n: 1 } }, 40234],
  ['a skip below zero', { $skip: -1 }, 5107200],
  ['a limit of zero', { $limit: 0 }, 15958],
  ['an empty count', { $count: '' }, 40156],
  ['an unwound path without a dollar', { $unwind: 'l' }, 28818],
];

const UNKNOWN_EXPRESSION: Case = {
  it: 'refuses an unknown expression',
  send: { aggregate: 'things', pipeline: [{ $addFields: { a: { $frob: 1 } } }], cursor: {} },
  fails: { code: 168 },
  departs: 'DocumentDB has no code of its own for this error',
};

export const AGGREGATIONS: readonly Case[] = [
  ...[...COUNTS, ...GROUPS, ...STAGES].map(
    ([it, pipeline, gives]): Case => ({
      it,
      given: GIVEN,
      send: { aggregate: 'things', pipeline, cursor: {} },
      gives,
    }),
  ),
  UNKNOWN_EXPRESSION,
  ...SIMPLE,
  ...REFUSED.map(
    ([it, stage, code]): Case => ({
      it: `refuses ${it}`,
      given: GIVEN,
      send: { aggregate: 'things', pipeline: [stage], cursor: {} },
      fails: { code },
      ...departsFrom(code),
    }),
  ),
];
