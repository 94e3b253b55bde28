import type { Case } from './contract-case.js';

const GIVEN = [{ _id: 1, a: 'x' }];
const UNIQUE = [{ key: { a: 1 }, name: 'a_1', unique: true }];
const clash = (index: number) => ({ index, code: 11000, keyPattern: { a: 1 }, keyValue: { a: 'x' } });
const FRESH = [
  { _id: 2, a: 'y' },
  { _id: 3, a: 'x' },
  { _id: 4, a: 'z' },
  { _id: 5, a: 'x' },
];
const CHANGES = [
  { q: { _id: 1 }, u: { $set: { n: 1 } } },
  { q: { _id: 1 }, u: { $inc: { a: 1 } } },
  { q: { _id: 7 }, u: { $set: { a: 'u' } }, upsert: true },
];

export const BULK_WRITES: readonly Case[] = [
  {
    it: 'stops an ordered batch at its first failure and keeps what came before',
    given: GIVEN,
    indexes: UNIQUE,
    send: { insert: 'things', documents: FRESH, ordered: true },
    says: { n: 1, writeErrors: [clash(1)] },
    leaves: [...GIVEN, FRESH[0] ?? {}],
  },
  {
    it: 'is ordered where nobody says otherwise',
    given: GIVEN,
    indexes: UNIQUE,
    send: { insert: 'things', documents: FRESH },
    says: { n: 1, writeErrors: [clash(1)] },
  },
  {
    it: 'goes on after failures where it is unordered, and names each by its place',
    given: GIVEN,
    indexes: UNIQUE,
    send: { insert: 'things', documents: FRESH, ordered: false },
    says: { n: 2, writeErrors: [clash(1), clash(3)] },
    leaves: [...GIVEN, { _id: 2, a: 'y' }, { _id: 4, a: 'z' }],
  },
  {
    it: 'stops ordered updates at their first failure',
    given: GIVEN,
    send: { update: 'things', updates: CHANGES, ordered: true },
    says: { n: 1, nModified: 1, writeErrors: [{ index: 1, code: 14 }] },
    leaves: [{ _id: 1, a: 'x', n: 1 }],
  },
  {
    it: 'goes on after a failed update where it is unordered',
    given: GIVEN,
    send: { update: 'things', updates: CHANGES, ordered: false },
    says: { n: 2, nModified: 1, upserted: [{ index: 2, _id: 7 }], writeErrors: [{ index: 1, code: 14 }] },
    leaves: [
      { _id: 1, a: 'x', n: 1 },
      { _id: 7, a: 'u' },
    ],
  },
  {
    it: 'lets a later write see an earlier one',
    given: GIVEN,
    send: {
      update: 'things',
      updates: [
        { q: { _id: 1 }, u: { $set: { a: 'y' } } },
        { q: { a: 'y' }, u: { $set: { b: 1 } } },
      ],
    },
    says: { n: 2, nModified: 2 },
    leaves: [{ _id: 1, a: 'y', b: 1 }],
  },
  {
    it: 'deletes one, or all, of what it finds',
    given: [
      { _id: 1, a: 'x' },
      { _id: 2, a: 'x' },
      { _id: 3, a: 'y' },
      { _id: 4, a: 'y' },
    ],
    send: {
      delete: 'things',
      deletes: [
        { q: { a: 'x', _id: { $gt: 1 } }, limit: 1 },
        { q: { a: 'y' }, limit: 0 },
      ],
      ordered: true,
    },
    says: { n: 3 },
    leaves: [{ _id: 1, a: 'x' }],
  },
  {
    it: 'deletes nothing where it finds nothing',
    given: GIVEN,
    send: { delete: 'things', deletes: [{ q: { _id: 9 }, limit: 1 }] },
    says: { n: 0 },
    leaves: GIVEN,
  },
  {
    it: 'goes on after a failed delete where it is unordered',
    given: GIVEN,
    send: {
      delete: 'things',
      deletes: [
        { q: { a: { $frob: 1 } }, limit: 0 },
        { q: { _id: 1 }, limit: 0 },
      ],
      ordered: false,
    },
    says: { n: 1, writeErrors: [{ index: 0, code: 2 }] },
    leaves: [],
  },
  {
    it: 'counts nothing of an update of many that fails midway, and keeps what it changed before',
    given: [
      { _id: 1, a: 1 },
      { _id: 2, a: 'x' },
      { _id: 3, a: 3 },
    ],
    send: { update: 'things', updates: [{ q: { _id: { $gte: 1 } }, u: { $inc: { a: 1 } }, multi: true }] },
    says: { n: 0, nModified: 0, writeErrors: [{ index: 0, code: 14 }] },
    leaves: [
      { _id: 1, a: 2 },
      { _id: 2, a: 'x' },
      { _id: 3, a: 3 },
    ],
    departs: 'DocumentDB takes back what it changed before',
  },
  { it: 'refuses to be empty', send: { insert: 'things', documents: [] }, fails: { code: 16 } },
  {
    it: 'refuses an id that is a list',
    send: { insert: 'things', documents: [{ _id: [1] }, { _id: 2 }], ordered: false },
    says: { n: 1, writeErrors: [{ index: 0, code: 2 }] },
    leaves: [{ _id: 2 }],
  },
];
