import type { Document as BsonDocument } from 'bson';
import { type Case, departsFrom } from './contract-case.js';

const THING = {
  _id: 1,
  b: 'x',
  a: 1,
  sub: { y: 2, x: 1, deep: { z: 3, w: 4 } },
  items: [
    { k: 'p', n: 1 },
    { k: 'q', n: 5 },
    { k: 'q', n: 6 },
  ],
  plain: [1, 2, 3, 4],
};
const { _id, b, a, sub, items, plain } = THING;

/** What is promised, the projection, the document it gives, and the filter where it matters. */
type Row = readonly [string, BsonDocument, BsonDocument, BsonDocument?];

const ROWS: readonly Row[] = [
  ['all for an empty projection', {}, THING],
  ['named fields and the id, in the document’s order', { a: 1, b: 1 }, { _id, b, a }],
  ['named fields without the id', { _id: 0, a: true }, { a }],
  ['the id alone', { _id: 1 }, { _id }],
  ['all but named fields', { items: 0, plain: 0, sub: false }, { _id, b, a }],
  ['all but the id', { _id: 0 }, { b, a, sub, items, plain }],
  ['nothing of a missing field', { nope: 1 }, { _id }],
  ['a path, in the document’s order', { 'sub.x': 1, 'sub.y': 1 }, { _id, sub: { y: 2, x: 1 } }],
  ['a deep path', { 'sub.deep.z': 1 }, { _id, sub: { deep: { z: 3 } } }],
  ['a path written as a document', { sub: { x: 1 } }, { _id, sub: { x: 1 } }],
  ['an empty document where the path ends early', { 'sub.nope': 1 }, { _id, sub: {} }],
  ['nothing where the path leads through a plain value', { 'a.b': 1 }, { _id }],
  ['a path through a list', { 'items.n': 1 }, { _id, items: [{ n: 1 }, { n: 5 }, { n: 6 }] }],
  ['an empty list where a list has no documents', { 'plain.x': 1 }, { _id, plain: [] }],
  [
    'all but a path',
    { 'sub.deep': 0, 'items.k': 0, plain: 0 },
    { _id, b, a, sub: { y: 2, x: 1 }, items: [{ n: 1 }, { n: 5 }, { n: 6 }] },
  ],
  ['the first elements', { plain: { $slice: 2 }, sub: 0, items: 0 }, { _id, b, a, plain: [1, 2] }],
  ['the last elements', { plain: { $slice: -1 }, sub: 0, items: 0 }, { _id, b, a, plain: [4] }],
  ['elements from a place on', { a: 1, plain: { $slice: [1, 2] } }, { _id, a, plain: [2, 3] }],
  [
    'elements from a place counted from the end',
    { a: 1, plain: { $slice: [-3, 2] } },
    { _id, a, plain: [2, 3] },
  ],
  ['all else beside cut elements', { plain: { $slice: 1 } }, { ...THING, plain: [1] }],
  [
    'the first element that matches',
    { items: { $elemMatch: { k: 'q' } } },
    { _id, items: [{ k: 'q', n: 5 }] },
  ],
  ['nothing where no element matches', { items: { $elemMatch: { k: 'z' } } }, { _id }],
  ['the first plain element that matches', { plain: { $elemMatch: { $gt: 2 } } }, { _id, plain: [3] }],
  ['the element the filter found', { 'items.$': 1 }, { _id, items: [{ k: 'q', n: 5 }] }, { 'items.k': 'q' }],
  [
    'the element that met all of the filter',
    { 'items.$': 1 },
    { _id, items: [{ k: 'q', n: 6 }] },
    { items: { $elemMatch: { k: 'q', n: 6 } } },
  ],
  ['the plain element the filter found', { 'plain.$': 1 }, { _id, plain: [3] }, { plain: { $gte: 3 } }],
  ['what an expression reckons', { _id: 0, sum: { $add: ['$a', '$sub.x'] } }, { sum: 2 }],
  ['another field’s value by its name', { same: '$b' }, { _id, same: 'x' }],
];

const REFUSED: readonly (readonly [string, BsonDocument, number])[] = [
  ['a field left out among those named', { a: 1, b: 0 }, 31254],
  ['a field named among those left out', { a: 0, b: 1 }, 31253],
  ['one path twice', { sub: 1, 'sub.x': 1 }, 31249],
  ['the element found where the filter does not look', { 'items.$': 1 }, 51246],
];

export const PROJECTIONS: readonly Case[] = [
  ...ROWS.map(
    ([it, projection, expected, filter = {}]): Case => ({
      it: `gives ${it}`,
      given: [THING],
      send: { find: 'things', filter, projection },
      gives: [expected],
    }),
  ),
  ...REFUSED.map(
    ([it, projection, code]): Case => ({
      it: `refuses ${it}`,
      given: [THING],
      send: { find: 'things', filter: { a: 1 }, projection },
      fails: { code },
      ...departsFrom(code),
    }),
  ),
];
