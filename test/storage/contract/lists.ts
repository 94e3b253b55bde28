import type { Document as BsonDocument } from 'bson';
import type { Case } from './contract-case.js';

const ITEMS = [
  { k: 'p', n: 1 },
  { k: 'q', n: 5 },
  { k: 'q', n: 9 },
];

/** What is promised, the fields before, the update, the fields after. */
type Row = readonly [string, BsonDocument, BsonDocument, BsonDocument];

const WHOLE: readonly Row[] = [
  ['takes an element at the end', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
  [
    'takes a document, by a path',
    { p: { e: [] } },
    { $push: { 'p.e': { id: 'x' } } },
    { p: { e: [{ id: 'x' }] } },
  ],
  ['is made by its first element', {}, { $push: { 'p.e': { id: 'x' } } }, { p: { e: [{ id: 'x' }] } }],
  ['takes a list as one element', { a: [1] }, { $push: { a: [2, 3] } }, { a: [1, [2, 3]] }],
  ['takes each of several', { a: [1] }, { $push: { a: { $each: ['x', 'y'] } } }, { a: [1, 'x', 'y'] }],
  ['takes each of none', { p: { m: [1] } }, { $push: { 'p.m': { $each: [] } } }, { p: { m: [1] } }],
  [
    'is sorted and cut as it grows',
    { a: [3, 1] },
    { $push: { a: { $each: [2, 5], $sort: -1, $slice: 3 } } },
    { a: [5, 3, 2] },
  ],
  [
    'is sorted by a field of its documents',
    { a: [{ n: 2 }] },
    { $push: { a: { $each: [{ n: 1 }], $sort: { n: 1 } } } },
    { a: [{ n: 1 }, { n: 2 }] },
  ],
  ['keeps its last elements', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
  [
    'takes elements at a place',
    { a: [1, 4] },
    { $push: { a: { $each: [2, 3], $position: 1 } } },
    { a: [1, 2, 3, 4] },
  ],
  [
    'takes what it lacks once',
    { a: [1, { x: 1 }] },
    { $addToSet: { a: { $each: [1, { x: 1 }, 2, 2] } } },
    { a: [1, { x: 1 }, 2] },
  ],
  [
    'tells documents apart by the order of fields',
    { a: [{ x: 1, y: 1 }] },
    { $addToSet: { a: { y: 1, x: 1 } } },
    {
      a: [
        { x: 1, y: 1 },
        { y: 1, x: 1 },
      ],
    },
  ],
  ['loses a value wherever it is', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  [
    'loses documents with some fields',
    { p: { e: ITEMS } },
    { $pull: { 'p.e': { k: 'q' } } },
    { p: { e: [ITEMS[0]] } },
  ],
  [
    'loses documents that meet a condition',
    { a: ITEMS },
    { $pull: { a: { n: { $gte: 5 }, k: 'q' } } },
    { a: [ITEMS[0]] },
  ],
  ['loses plain values that meet a condition', { a: [1, 5, 9] }, { $pull: { a: { $gt: 3 } } }, { a: [1] }],
  ['loses any of several', { a: [1, 2, 3] }, { $pull: { a: { $in: [1, 3] } } }, { a: [2] }],
  ['loses each of several', { a: [1, 2, 2, 3] }, { $pullAll: { a: [2, 3] } }, { a: [1] }],
  ['loses nothing where there is none', { b: 1 }, { $pull: { a: 1 }, $pullAll: { c: [1] } }, { b: 1 }],
  ['loses its last and its first', { a: [1, 2], b: [1, 2] }, { $pop: { a: 1, b: -1 } }, { a: [1], b: [2] }],
  ['is filled with null up to a place', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
  [
    'is changed at a place',
    { a: ITEMS },
    { $set: { 'a.0.n': 7 } },
    { a: [{ k: 'p', n: 7 }, ITEMS[1], ITEMS[2]] },
  ],
  [
    'is changed in all its documents',
    { a: [{ n: 1 }, { n: 2 }] },
    { $inc: { 'a.$[].n': 1 } },
    { a: [{ n: 2 }, { n: 3 }] },
  ],
  ['is changed in all its values', { a: [1, 2] }, { $mul: { 'a.$[]': 3 } }, { a: [3, 6] }],
];

/** What is promised, the update with its filter and options, the fields after; before there are ITEMS and plain values. */
type Placed = readonly [string, BsonDocument, BsonDocument];
const BEFORE = { items: ITEMS, plain: [1, 5, 9], deep: [{ l: [1, 5] }, { l: [5] }] };

const PLACED: readonly Placed[] = [
  [
    'is changed where the filter found it',
    { q: { 'items.k': 'q' }, u: { $set: { 'items.$.n': 0 } } },
    { ...BEFORE, items: [ITEMS[0], { k: 'q', n: 0 }, ITEMS[2]] },
  ],
  [
    'is changed where one element met all',
    { q: { items: { $elemMatch: { k: 'q', n: { $gt: 5 } } } }, u: { $inc: { 'items.$.n': 1 } } },
    { ...BEFORE, items: [ITEMS[0], ITEMS[1], { k: 'q', n: 10 }] },
  ],
  [
    'has the plain value changed that was found',
    { q: { plain: { $gte: 5 } }, u: { $set: { 'plain.$': 0 } } },
    { ...BEFORE, plain: [1, 0, 9] },
  ],
  [
    'loses a field of the element found',
    { q: { 'items.n': 9 }, u: { $unset: { 'items.$.k': 1 } } },
    { ...BEFORE, items: [ITEMS[0], ITEMS[1], { n: 9 }] },
  ],
  [
    'is changed where an array filter says',
    { q: {}, u: { $set: { 'plain.$[big]': 0 } }, arrayFilters: [{ big: { $gt: 3 } }] },
    { ...BEFORE, plain: [1, 0, 0] },
  ],
  [
    'is changed where array filters on its documents say',
    { q: {}, u: { $set: { 'items.$[q].n': 0 } }, arrayFilters: [{ 'q.k': 'q', 'q.n': { $lt: 9 } }] },
    { ...BEFORE, items: [ITEMS[0], { k: 'q', n: 0 }, ITEMS[2]] },
  ],
  [
    'within lists is changed where an array filter says',
    { q: {}, u: { $inc: { 'deep.$[].l.$[five]': 1 } }, arrayFilters: [{ five: 5 }] },
    { ...BEFORE, deep: [{ l: [1, 6] }, { l: [6] }] },
  ],
  [
    'stays where no element is what an array filter says',
    { q: {}, u: { $set: { 'plain.$[big]': 0 } }, arrayFilters: [{ big: { $gt: 99 } }] },
    BEFORE,
  ],
];

const REFUSED: readonly (readonly [string, BsonDocument, number])[] = [
  ['an array filter that is not used', { q: {}, u: { $set: { a: 1 } }, arrayFilters: [{ x: 1 }] }, 9],
  [
    'two array filters of one name',
    { q: {}, u: { $set: { 'plain.$[x]': 1 } }, arrayFilters: [{ x: 1 }, { x: 2 }] },
    9,
  ],
];

const NO_LIST: Case = {
  it: 'refuses all elements of what is no list',
  given: [{ _id: 1, a: 'x' }],
  send: { update: 'things', updates: [{ q: {}, u: { $set: { 'a.$[]': 1 } } }] },
  says: { n: 0, nModified: 0, writeErrors: [{ index: 0, code: 2 }] },
  departs: 'DocumentDB calls it a path that leads nowhere (28)',
};

const MADE_EMPTY: Case = {
  it: 'is made empty by each of none',
  given: [{ _id: 1 }],
  send: { update: 'things', updates: [{ q: { _id: 1 }, u: { $push: { 'p.m': { $each: [] } } } }] },
  leaves: [{ _id: 1, p: { m: [] } }],
  departs: 'DocumentDB takes this for no change',
};

export const LISTS: readonly Case[] = [
  NO_LIST,
  MADE_EMPTY,
  ...WHOLE.map(
    ([it, before, u, after]): Case => ({
      it,
      given: [{ _id: 1, ...before }],
      send: { update: 'things', updates: [{ q: { _id: 1 }, u }] },
      leaves: [{ _id: 1, ...after }],
    }),
  ),
  ...PLACED.map(
    ([it, update, after]): Case => ({
      it,
      given: [{ _id: 1, ...BEFORE }],
      send: { update: 'things', updates: [update] },
      leaves: [{ _id: 1, ...after }],
    }),
  ),
  ...REFUSED.map(
    ([it, update, code]): Case => ({
      it: `refuses ${it}`,
      given: [{ _id: 1, ...BEFORE }],
      send: { update: 'things', updates: [update] },
      says: { n: 0, nModified: 0, writeErrors: [{ index: 0, code }] },
      leaves: [{ _id: 1, ...BEFORE }],
    }),
  ),
];
