import type { Document as BsonDocument } from 'bson';
import type { Case } from './contract-case.js';

const UNIQUE = { key: { a: 1 }, name: 'a_1', unique: true };
const TTL = { key: { until: 1 }, name: 'until_1', expireAfterSeconds: 60 };
const ID_INDEX = { v: 2, key: { _id: 1 }, name: '_id_' };

const failing = (keyValue: BsonDocument, index = 0, keyPattern: BsonDocument = { a: 1 }) => ({
  index,
  code: 11000,
  keyPattern,
  keyValue,
});

const UNNAMED = { departs: 'DocumentDB does not always say which value clashes' };

/** What is promised, the index, the documents there, the document put in, and the values that clash (none: it goes in). */
type Row = readonly [string, BsonDocument, readonly BsonDocument[], BsonDocument, BsonDocument?];

const UNIQUENESS: readonly Row[] = [
  ['refuses a second value', UNIQUE, [{ _id: 1, a: 'x' }], { _id: 2, a: 'x' }, { a: 'x' }],
  ['refuses an equal number of another type', UNIQUE, [{ _id: 1, a: 1 }], { _id: 2, a: 1.0 }, { a: 1 }],
  ['refuses a second document without the field', UNIQUE, [{ _id: 1 }], { _id: 2 }, { a: null }],
  ['takes null and missing for the same', UNIQUE, [{ _id: 1 }], { _id: 2, a: null }, { a: null }],
  ['tells texts apart by case', UNIQUE, [{ _id: 1, a: 'x' }], { _id: 2, a: 'X' }],
  ['looks at each element of a list', UNIQUE, [{ _id: 1, a: [1, 2] }], { _id: 2, a: [3, 2] }, { a: 2 }],
  ['looks at a value and a list alike', UNIQUE, [{ _id: 1, a: 2 }], { _id: 2, a: [3, 2] }, { a: 2 }],
  ['lets one document say a value twice', UNIQUE, [{ _id: 1, a: 1 }], { _id: 2, a: [5, 5] }],
  [
    'lets many without the field be, where it is sparse',
    { ...UNIQUE, sparse: true },
    [{ _id: 1 }],
    { _id: 2 },
  ],
  [
    'refuses a second null, though it is sparse',
    { ...UNIQUE, sparse: true },
    [{ _id: 1, a: null }],
    { _id: 2, a: null },
    { a: null },
  ],
  [
    'refuses a second value among those a partial index holds',
    { ...UNIQUE, partialFilterExpression: { live: true } },
    [{ _id: 1, a: 1, live: true }],
    { _id: 2, a: 1, live: true },
    { a: 1 },
  ],
  [
    'lets those be that a partial index does not hold',
    { ...UNIQUE, partialFilterExpression: { live: true } },
    [{ _id: 1, a: 1, live: true }],
    { _id: 2, a: 1, live: false },
  ],
  [
    'lets a part of a compound value come again',
    { key: { a: 1, b: -1 }, name: 'ab', unique: true },
    [{ _id: 1, a: 1, b: 1 }],
    { _id: 2, a: 1, b: 2 },
  ],
];

const compound = { key: { a: 1, 'b.c': -1 }, name: 'ab', unique: true };

const CLASHES: readonly Case[] = [
  ...UNIQUENESS.map(
    ([it, index, given, fresh, keyValue]): Case => ({
      it,
      given,
      indexes: [index],
      send: { insert: 'things', documents: [fresh] },
      says: keyValue === undefined ? { n: 1 } : { n: 0, writeErrors: [failing(keyValue)] },
      ...(given.concat(fresh).some(({ a }) => Array.isArray(a)) ? UNNAMED : {}),
      leaves: keyValue === undefined ? [...given, fresh] : given,
    }),
  ),
  {
    it: 'names a compound value that clashes',
    given: [{ _id: 1, a: 1, b: { c: 'x' } }],
    indexes: [compound],
    send: { insert: 'things', documents: [{ _id: 2, a: 1, b: { c: 'x' } }] },
    says: { n: 0, writeErrors: [failing({ a: 1, 'b.c': 'x' }, 0, { a: 1, 'b.c': -1 })] },
  },
  {
    it: 'says a clash in MongoDB’s own words',
    given: [{ _id: 1, a: 'x' }],
    indexes: [UNIQUE],
    send: { insert: 'things', documents: [{ _id: 2, a: 'x' }] },
    says: {
      n: 0,
      writeErrors: [
        {
          ...failing({ a: 'x' }),
          errmsg: 'E11000 duplicate key error collection: db.things index: a_1 dup key: { a: "x" }',
        },
      ],
    },
    departs: 'DocumentDB says fewer words of a clash',
  },
  {
    it: 'refuses an id that is there',
    given: [{ _id: 'x' }],
    send: { insert: 'things', documents: [{ _id: 'x', a: 1 }] },
    says: { n: 0, writeErrors: [failing({ _id: 'x' }, 0, { _id: 1 })] },
    leaves: [{ _id: 'x' }],
  },
  {
    it: 'refuses an update that clashes, and changes nothing',
    given: [
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
    ],
    indexes: [UNIQUE],
    send: { update: 'things', updates: [{ q: { _id: 2 }, u: { $set: { a: 1, b: 1 } } }] },
    says: { n: 0, nModified: 0, writeErrors: [failing({ a: 1 })] },
    leaves: [
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
    ],
  },
  {
    it: 'refuses a document that enters a partial index and clashes there',
    given: [
      { _id: 1, a: 1, live: true },
      { _id: 2, a: 1 },
    ],
    indexes: [{ ...UNIQUE, partialFilterExpression: { live: true } }],
    send: { update: 'things', updates: [{ q: { _id: 2 }, u: { $set: { live: true } } }] },
    says: { n: 0, nModified: 0, writeErrors: [failing({ a: 1 })] },
    ...UNNAMED,
  },
  {
    it: 'lets a value go with its document',
    given: [{ _id: 1, a: 1 }],
    indexes: [UNIQUE],
    first: [{ delete: 'things', deletes: [{ q: { _id: 1 }, limit: 1 }] }],
    send: { insert: 'things', documents: [{ _id: 2, a: 1 }] },
    says: { n: 1 },
  },
  {
    it: 'refuses two lists in one compound index',
    indexes: [{ key: { a: 1, b: 1 }, name: 'ab' }],
    send: { insert: 'things', documents: [{ _id: 1, a: [1], b: [2] }] },
    says: { n: 0, writeErrors: [{ index: 0, code: 171 }] },
    leaves: [],
    departs: 'DocumentDB can index two lists',
  },
];

const creating = (it: string, index: BsonDocument, rest: Omit<Case, 'it' | 'send'>): Case => ({
  it,
  send: { createIndexes: 'things', indexes: [index] },
  ...rest,
});
const made = (before: number, after: number, note: BsonDocument = {}): BsonDocument => ({
  numIndexesBefore: before,
  numIndexesAfter: after,
  createdCollectionAutomatically: false,
  ...note,
});
const PRESENT = { note: 'all indexes already exist' };

const MAKING: readonly Case[] = [
  creating('is made', { key: { a: 1 }, name: 'a_1' }, { says: made(1, 2) }),
  creating('is made once, however often it is asked for', UNIQUE, {
    indexes: [UNIQUE],
    says: made(2, 2, PRESENT),
  }),
  creating('is not made of values that clash', UNIQUE, {
    given: [
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
    ],
    fails: { code: 11000, keyPattern: { a: 1 }, keyValue: { a: 1 } },
    ...UNNAMED,
  }),
  creating(
    'refuses another under its name',
    { key: { b: 1 }, name: 'a_1' },
    { indexes: [UNIQUE], fails: { code: 86 } },
  ),
  creating(
    'refuses itself with other options',
    { key: { a: 1 }, name: 'a_1' },
    { indexes: [UNIQUE], fails: { code: 86 } },
  ),
  creating(
    'refuses itself with another lifetime',
    { ...TTL, expireAfterSeconds: 5 },
    { indexes: [TTL], fails: { code: 85 } },
  ),
  creating(
    'refuses itself under another name',
    { ...UNIQUE, name: 'other' },
    { indexes: [UNIQUE], fails: { code: 85 } },
  ),
  creating(
    'stands beside one of the same fields that is not unique',
    { ...UNIQUE, name: 'other' },
    {
      indexes: [{ key: { a: 1 }, name: 'a_1' }],
      says: made(2, 3),
    },
  ),
  creating('refuses to be of nothing', { key: {}, name: 'x' }, { fails: { code: 67 } }),
  creating('refuses direction 0', { key: { a: 0 }, name: 'x' }, { fails: { code: 67 } }),
  creating('refuses an unknown option', { key: { a: 1 }, name: 'x', frob: 1 }, { fails: { code: 197 } }),
  creating(
    'refuses to be sparse and partial',
    { key: { a: 1 }, name: 'x', sparse: true, partialFilterExpression: { a: 1 } },
    {
      fails: { code: 67 },
      departs: 'DocumentDB calls it an option that is not valid (197)',
    },
  ),
  creating(
    'refuses a lifetime below zero',
    { key: { a: 1 }, name: 'x', expireAfterSeconds: -1 },
    { fails: { code: 67 } },
  ),
  creating(
    'refuses a lifetime of two fields',
    { key: { a: 1, b: 1 }, name: 'x', expireAfterSeconds: 1 },
    { fails: { code: 67 } },
  ),
  {
    it: 'makes its collection',
    first: [{ drop: 'things' }],
    send: { createIndexes: 'things', indexes: [{ key: { a: 1 }, name: 'a_1', background: true }] },
    says: { ...made(1, 2), createdCollectionAutomatically: true },
  },
];

const MORE = { departs: 'DocumentDB also lists how it stores an index' };

const LISTING: readonly Case[] = [
  {
    it: 'is listed as it was made',
    indexes: [
      UNIQUE,
      { key: { 'b.c': 1, d: -1 }, name: 'bd', sparse: true },
      { key: { e: 1 }, name: 'e_1', partialFilterExpression: { e: { $gt: 1 } } },
      { key: { until: 1 }, name: 'until_1', expireAfterSeconds: 0 },
      { key: { since: -1 }, name: 'since_-1', expireAfterSeconds: 0 },
      { key: { g: -1, h: -1 }, name: 'gh' },
    ],
    send: { listIndexes: 'things', cursor: {} },
    gives: [
      ID_INDEX,
      { v: 2, ...UNIQUE },
      { v: 2, key: { 'b.c': 1, d: -1 }, name: 'bd', sparse: true },
      { v: 2, key: { e: 1 }, name: 'e_1', partialFilterExpression: { e: { $gt: 1 } } },
      { v: 2, key: { until: 1 }, name: 'until_1', expireAfterSeconds: 0 },
      { v: 2, key: { since: -1 }, name: 'since_-1', expireAfterSeconds: 0 },
      { v: 2, key: { g: -1, h: -1 }, name: 'gh' },
    ],
    ...MORE,
  },
  {
    it: 'is listed beside the id’s',
    send: { listIndexes: 'things' },
    gives: [ID_INDEX],
  },
  {
    it: 'is not listed of a collection that is not there',
    first: [{ drop: 'things' }],
    send: { listIndexes: 'things' },
    fails: { code: 26 },
  },
  {
    it: 'changes its lifetime',
    indexes: [TTL],
    first: [{ collMod: 'things', index: { name: 'until_1', expireAfterSeconds: 3_600 } }],
    send: { listIndexes: 'things' },
    gives: [ID_INDEX, { v: 2, key: { until: 1 }, name: 'until_1', expireAfterSeconds: 3_600 }],
    ...MORE,
  },
  {
    it: 'is dropped by its name',
    indexes: [UNIQUE],
    send: { dropIndexes: 'things', index: 'a_1' },
    says: { nIndexesWas: 2 },
  },
  {
    it: 'is dropped by its fields',
    indexes: [UNIQUE],
    first: [{ dropIndexes: 'things', index: { a: 1 } }],
    send: { listIndexes: 'things' },
    gives: [ID_INDEX],
  },
  {
    it: 'is dropped with all others but the id’s',
    indexes: [UNIQUE, { key: { b: 1 }, name: 'b_1' }],
    first: [{ dropIndexes: 'things', index: '*' }],
    send: { listIndexes: 'things' },
    gives: [ID_INDEX],
  },
  { it: 'of the id is never dropped', send: { dropIndexes: 'things', index: '_id_' }, fails: { code: 72 } },
  {
    it: 'that is not there is not dropped',
    send: { dropIndexes: 'things', index: 'x' },
    fails: { code: 27 },
  },
];

export const INDEXES: readonly Case[] = [...CLASHES, ...MAKING, ...LISTING];
