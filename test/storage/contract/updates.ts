import { type Document as BsonDocument, Decimal128, Double, Int32, Long } from 'bson';
import type { Case } from './contract-case.js';

/** What is promised, the document before (without its id), the update, the document after. */
type Row = readonly [string, BsonDocument, BsonDocument | readonly BsonDocument[], BsonDocument];

const FIELDS: readonly Row[] = [
  ['sets a field by its path', { a: { b: 1, c: 2 } }, { $set: { 'a.b': 'x' } }, { a: { b: 'x', c: 2 } }],
  ['makes the documents on a path', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['makes a field named by a number where there is no list', {}, { $set: { 'a.0': 1 } }, { a: { 0: 1 } }],
  ['sets a document whole', { a: { b: 1, c: 2 } }, { $set: { a: { c: 3 } } }, { a: { c: 3 } }],
  [
    'sets lists, empty ones, null and dates',
    { a: 1 },
    { $set: { a: [], b: [1], c: null, d: new Date(5) } },
    { a: [], b: [1], c: null, d: new Date(5) },
  ],
  [
    'sets a list called as an insert calls its own, at any depth',
    { a: 1 },
    { $set: { documents: [{ b: null }], c: { documents: [{ d: [1] }] } } },
    { a: 1, c: { documents: [{ d: [1] }] }, documents: [{ b: null }] },
  ],
  ['takes an id that is the same', { a: 1 }, { $set: { _id: 1, a: 2 } }, { a: 2 }],
  [
    'takes fields away, by a path too',
    { a: 1, b: { c: 1, d: 2 } },
    { $unset: { a: '', 'b.c': 1, z: 1 } },
    { b: { d: 2 } },
  ],
  [
    'leaves null where it takes an element away',
    { a: [1, 2, 3] },
    { $unset: { 'a.1': 1 } },
    { a: [1, null, 3] },
  ],
  ['renames to the end', { a: 1, b: 2 }, { $rename: { a: 'c' } }, { b: 2, c: 1 }],
  ['renames onto a field that is there', { a: 1, b: 2, c: 3 }, { $rename: { a: 'b' } }, { b: 1, c: 3 }],
  ['renames nothing where nothing is', { b: 2 }, { $rename: { a: 'c' } }, { b: 2 }],
  [
    'sets nothing on insert where it only changes',
    { a: 1 },
    { $setOnInsert: { b: 1 }, $set: { a: 2 } },
    { a: 2 },
  ],
];

const NUMBERS: readonly Row[] = [
  ['adds, and begins at zero', { a: 1 }, { $inc: { a: 4, n: 1 } }, { a: 5, n: 1 }],
  ['adds by a path', { a: { n: 1 } }, { $inc: { 'a.n': -2, 'a.m': 1 } }, { a: { n: -1, m: 1 } }],
  [
    'widens an Int32 that overflows',
    { a: new Int32(2147483647) },
    { $inc: { a: 1 } },
    { a: new Long(2147483648) },
  ],
  ['keeps an Int64', { a: new Long(5) }, { $inc: { a: 1 } }, { a: new Long(6) }],
  ['keeps a whole double', { a: new Double(1) }, { $inc: { a: 1 } }, { a: new Double(2) }],
  ['adds doubles to ints', { a: 1 }, { $inc: { a: 0.5 } }, { a: 1.5 }],
  [
    'adds beyond the doubles exactly',
    { a: new Long('9007199254740993') },
    { $inc: { a: 2 } },
    { a: new Long('9007199254740995') },
  ],
  [
    'keeps the lesser and the greater',
    { a: 5, b: 5 },
    { $min: { a: 3, c: 1 }, $max: { b: 3, d: 1 } },
    { a: 3, b: 5, c: 1, d: 1 },
  ],
  ['keeps the greater text', { a: '2026-01-02' }, { $max: { a: '2026-01-10' } }, { a: '2026-01-10' }],
  [
    'compares across types as sorting does',
    { a: 5, b: 'x' },
    { $max: { a: 'x' }, $min: { b: null } },
    { a: 'x', b: null },
  ],
  ['keeps what is equal in its own type', { a: new Long(5) }, { $max: { a: 5 } }, { a: new Long(5) }],
];

const NAMES: readonly Row[] = [
  [
    'sets fields in their places and new ones by name',
    { b: 1, a: 1 },
    { $set: { a: 2, z: 1, c: 3 } },
    { b: 1, a: 2, c: 3, z: 1 },
  ],
  [
    'multiplies, and begins at zero of the same type',
    { a: 3 },
    { $mul: { a: 2, n: 5, d: new Double(2) } },
    { a: 6, d: new Double(0), n: 0 },
  ],
];

const WHOLES: readonly Row[] = [
  ['replaces all but the id', { a: 1, b: 2 }, { b: 3 }, { b: 3 }],
  ['replaces by nothing', { a: 1 }, {}, {}],
  [
    'runs a pipeline',
    { a: 1, b: 2 },
    [{ $set: { c: { $add: ['$a', '$b'] } } }, { $unset: 'a' }],
    { b: 2, c: 3 },
  ],
];

/** What is promised, the document before, the update, the code it fails with. */
type Refusal = readonly [string, BsonDocument, BsonDocument, number];

const REFUSED: readonly Refusal[] = [
  ['adding to a text', { a: 'x' }, { $inc: { a: 1 } }, 14],
  ['adding to null', { a: null }, { $inc: { a: 1 } }, 14],
  ['adding a text', { a: 1 }, { $inc: { a: 'x' } }, 14],
  ['another id', { a: 1 }, { $set: { _id: 2 } }, 66],
  ['taking the id away', { a: 1 }, { $unset: { _id: 1 } }, 66],
  ['a replacement with another id', { a: 1 }, { _id: 2, a: 2 }, 66],
  ['a path through a plain value', { a: 'x' }, { $set: { 'a.b': 1 } }, 28],
  ['a path through null', { a: null }, { $set: { 'a.b': 1 } }, 28],
  ['a name in a list', { a: [1] }, { $set: { 'a.b': 1 } }, 28],
  ['the same path twice', { a: 1 }, { $set: { a: 1 }, $inc: { a: 1 } }, 40],
  ['a path and what is below it', { a: 1 }, { $set: { a: 1, 'a.b': 1 } }, 40],
  ['an unknown operator', { a: 1 }, { $frob: { a: 1 } }, 9],
  ['pushing to what is no list', { a: 1 }, { $push: { a: 1 } }, 2],
  ['adding to a set that is no list', { a: 1 }, { $addToSet: { a: 1 } }, 2],
  ['pulling from what is no list', { a: 1 }, { $pull: { a: 1 } }, 2],
  ['popping by another number', { a: [1] }, { $pop: { a: 2 } }, 9],
  ['an element where the filter found none', { a: [1] }, { $set: { 'a.$': 1 } }, 2],
  ['an array filter nobody named', { a: [1] }, { $set: { 'a.$[x]': 1 } }, 2],
  ['an empty path', { a: 1 }, { $set: { '': 1 } }, 56],
  ['a path that ends in a dot', { a: 1 }, { $set: { 'a.': 1 } }, 56],
];

/** Since MongoDB 5.0 an update goes through its fields by name, so new ones come in that order. */
const BY_NAME = { departs: 'DocumentDB adds new fields in the order they are written' };

const changing = ([it, before, u, after]: Row): Case => ({
  it,
  given: [{ _id: 1, ...before }],
  send: { update: 'things', updates: [{ q: { _id: 1 }, u }] },
  leaves: [{ _id: 1, ...after }],
});

const MANY = [
  { _id: 1, g: 'x', n: 1 },
  { _id: 2, g: 'x', n: 2 },
  { _id: 3, g: 'y', n: 3 },
];

const COUNTS: readonly Case[] = [
  {
    it: 'counts what it found and what it changed',
    given: MANY,
    send: { update: 'things', updates: [{ q: { g: 'x' }, u: { $set: { n: 2 } }, multi: true }] },
    says: { n: 2, nModified: 1 },
    leaves: [{ _id: 1, g: 'x', n: 2 }, ...MANY.slice(1)],
  },
  {
    it: 'changes one where it is not told to change many',
    given: MANY,
    send: { update: 'things', updates: [{ q: { g: 'y' }, u: { $inc: { n: 1 } }, multi: false }] },
    says: { n: 1, nModified: 1 },
    leaves: [...MANY.slice(0, 2), { _id: 3, g: 'y', n: 4 }],
  },
  {
    it: 'changes each of many once, though it moves in the index it was found by',
    given: MANY,
    indexes: [{ key: { n: 1 }, name: 'n' }],
    send: { update: 'things', updates: [{ q: { n: { $gt: 0 } }, u: { $inc: { n: 10 } }, multi: true }] },
    says: { n: 3, nModified: 3 },
    leaves: MANY.map(({ n, ...rest }) => ({ ...rest, n: n + 10 })),
  },
  {
    it: 'says that it found nothing',
    given: MANY,
    send: { update: 'things', updates: [{ q: { _id: 9 }, u: { $set: { n: 2 } } }] },
    says: { n: 0, nModified: 0 },
    leaves: MANY,
  },
  {
    it: 'refuses to replace many by one',
    given: MANY,
    send: { update: 'things', updates: [{ q: {}, u: { n: 2 }, multi: true }] },
    says: { n: 0, nModified: 0, writeErrors: [{ index: 0, code: 9 }] },
    leaves: MANY,
  },
  {
    it: 'writes the time itself, as a date',
    given: [{ _id: 1 }],
    first: [{ update: 'things', updates: [{ q: { _id: 1 }, u: { $currentDate: { at: true } } }] }],
    send: { count: 'things', query: { at: { $type: 'date' } } },
    says: { n: 1 },
  },
  {
    it: 'changes a Decimal128 only by replacing it, without losing its zeros',
    given: [{ _id: 1, d: Decimal128.fromString('1.10') }],
    send: {
      update: 'things',
      updates: [{ q: { _id: 1 }, u: { $set: { d: Decimal128.fromString('2.200') } } }],
    },
    says: { n: 1, nModified: 1 },
    leaves: [{ _id: 1, d: Decimal128.fromString('2.200') }],
  },
  {
    it: 'counts a value that is equal but of another type as changed',
    given: [{ _id: 1, n: 5 }],
    send: { update: 'things', updates: [{ q: { _id: 1 }, u: { $set: { n: new Long(5) } } }] },
    says: { n: 1, nModified: 1 },
    leaves: [{ _id: 1, n: new Long(5) }],
  },
];

export const UPDATES: readonly Case[] = [
  ...[...FIELDS, ...NUMBERS, ...WHOLES].map(changing),
  ...NAMES.map((row) => ({ ...changing(row), ...BY_NAME })),
  ...REFUSED.map(
    ([it, before, u, code]): Case => ({
      it: `refuses ${it}`,
      given: [{ _id: 1, ...before }],
      send: { update: 'things', updates: [{ q: { _id: 1 }, u }] },
      says: { n: 0, nModified: 0, writeErrors: [{ index: 0, code }] },
      leaves: [{ _id: 1, ...before }],
    }),
  ),
  ...COUNTS,
];
