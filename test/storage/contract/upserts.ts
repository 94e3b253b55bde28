import { type Document as BsonDocument, ObjectId } from 'bson';
import { type Case, MADE } from './contract-case.js';

const KEY = new ObjectId('65f000000000000000000001');

/** What is promised, the filter, the update, and the document made. */
type Row = readonly [string, BsonDocument, BsonDocument | readonly BsonDocument[], BsonDocument];

const ROWS: readonly Row[] = [
  [
    'takes what the filter says is equal, then what the update says',
    { _id: 7, 'k.a': 'x', n: { $gt: 1 } },
    { $setOnInsert: { at: true }, $inc: { c: 1 } },
    { _id: 7, k: { a: 'x' }, at: true, c: 1 },
  ],
  [
    'takes equality said with $eq',
    { _id: { $eq: 7 }, a: { $eq: 1 } },
    { $set: { b: 1 } },
    { _id: 7, a: 1, b: 1 },
  ],
  [
    'takes equality within $and',
    { $and: [{ _id: 7 }, { a: 1 }] },
    { $set: { b: 1 } },
    { _id: 7, a: 1, b: 1 },
  ],
  [
    'takes nothing from an $or of several',
    { _id: 7, $or: [{ a: 1 }, { b: { $gt: 1 } }] },
    { $set: { c: 1 } },
    { _id: 7, c: 1 },
  ],
  [
    'takes nothing from a comparison',
    { _id: 7, a: { $lt: 5 }, b: { $exists: false } },
    { $set: { c: 1 } },
    { _id: 7, c: 1 },
  ],
  ['takes null', { _id: 7, a: null }, { $set: { c: 1 } }, { _id: 7, a: null, c: 1 }],
  ['changes what it took from the filter', { _id: 7, n: 1 }, { $inc: { n: 1 } }, { _id: 7, n: 2 }],
  ['takes the id of the update', { a: 1 }, { $setOnInsert: { _id: 7 } }, { _id: 7, a: 1 }],
  ['takes an equal id from both', { _id: 7 }, { $set: { _id: 7, a: 1 } }, { _id: 7, a: 1 }],
  ['takes an id of any type', { _id: KEY }, { $set: { a: 1 } }, { _id: KEY, a: 1 }],
  [
    'takes an id that is a document',
    { _id: { a: 1, b: 2 } },
    { $set: { c: 1 } },
    { _id: { a: 1, b: 2 }, c: 1 },
  ],
  ['begins a list', { _id: 7 }, { $push: { a: { $each: [1, 2] } } }, { _id: 7, a: [1, 2] }],
  [
    'keeps a replacement and the filter’s id, and nothing else of the filter',
    { _id: 7, a: 1 },
    { b: 1 },
    { _id: 7, b: 1 },
  ],
  [
    'runs a pipeline on what it took',
    { _id: 7, a: 1 },
    [{ $set: { b: { $add: ['$a', 1] } } }],
    { _id: 7, a: 1, b: 2 },
  ],
];

export const UPSERTS: readonly Case[] = [
  ...ROWS.map(
    ([it, q, u, made]): Case => ({
      it,
      send: { update: 'things', updates: [{ q, u, upsert: true }] },
      says: { n: 1, nModified: 0, upserted: [{ index: 0, _id: made._id }] },
      leaves: [made],
    }),
  ),
  {
    it: 'makes an id where nobody said one',
    send: { update: 'things', updates: [{ q: { a: 1 }, u: { $set: { b: 1 } }, upsert: true }] },
    says: { n: 1, nModified: 0, upserted: [{ index: 0, _id: MADE }] },
    leaves: [{ _id: MADE, a: 1, b: 1 }],
  },
  {
    it: 'only changes what is there',
    given: [{ _id: 7, c: 1 }],
    send: {
      update: 'things',
      updates: [{ q: { _id: 7 }, u: { $setOnInsert: { made: true }, $inc: { c: 1 } }, upsert: true }],
    },
    says: { n: 1, nModified: 1 },
    leaves: [{ _id: 7, c: 2 }],
  },
  {
    it: 'names each document it made by its place in the batch',
    given: [{ _id: 1 }],
    send: {
      update: 'things',
      updates: [1, 2, 3].map((_id) => ({ q: { _id }, u: { $set: { n: _id } }, upsert: true })),
    },
    says: {
      n: 3,
      nModified: 1,
      upserted: [
        { index: 1, _id: 2 },
        { index: 2, _id: 3 },
      ],
    },
    leaves: [
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
      { _id: 3, n: 3 },
    ],
  },
  {
    it: 'refuses what another unique value stands against',
    given: [{ _id: 1, key: 'x', expire: new Date(0) }],
    indexes: [{ key: { key: 1 }, name: 'key_1', unique: true }],
    send: {
      update: 'things',
      updates: [{ q: { key: 'x', expire: { $gt: new Date(1) } }, u: { $inc: { n: 1 } }, upsert: true }],
    },
    says: {
      n: 0,
      nModified: 0,
      writeErrors: [{ index: 0, code: 11000, keyPattern: { key: 1 }, keyValue: { key: 'x' } }],
    },
    leaves: [{ _id: 1, key: 'x', expire: new Date(0) }],
  },
  {
    it: 'refuses another id than the filter’s',
    send: { update: 'things', updates: [{ q: { _id: 1 }, u: { $set: { _id: 2 } }, upsert: true }] },
    says: { n: 0, nModified: 0, writeErrors: [{ index: 0, code: 66 }] },
    leaves: [],
  },
  {
    it: 'refuses an id that is a list',
    send: { update: 'things', updates: [{ q: { a: 1 }, u: { $set: { _id: [1] } }, upsert: true }] },
    says: { n: 0, nModified: 0, writeErrors: [{ index: 0, code: 53 }] },
    leaves: [],
    departs: 'DocumentDB calls it a bad value (2), as for an insert',
  },
  {
    it: 'refuses a filter that says one field twice',
    send: {
      update: 'things',
      updates: [{ q: { $and: [{ a: 1 }, { a: 2 }] }, u: { $set: { b: 1 } }, upsert: true }],
    },
    says: { n: 0, nModified: 0, writeErrors: [{ index: 0, code: 54 }] },
    leaves: [],
  },
];
