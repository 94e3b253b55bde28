import {
  Binary,
  BSONRegExp,
  type Document as BsonDocument,
  Decimal128,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import type { Case } from './contract-case.js';

/** The manual's order of types, and of values within them; each is an id's place. */
const IN_ORDER: readonly unknown[] = [
  new MinKey(),
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  new Long('-9007199254740993'),
  -1,
  0,
  Decimal128.fromString('0.5'),
  1,
  new Long('9007199254740993'),
  Number.POSITIVE_INFINITY,
  '',
  'Z',
  'a',
  'a\0',
  'aa',
  '～',
  '\u{1F600}',
  {},
  { a: 1 },
  { a: 1, b: 1 },
  { b: 0 },
  { a: 'x' },
  new Binary(Buffer.from([9])),
  new Binary(Buffer.from([1, 1])),
  new ObjectId('65f000000000000000000001'),
  new ObjectId('65f000000000000000000002'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Timestamp({ t: 1, i: 1 }),
  new BSONRegExp('a', ''),
  new MaxKey(),
];

/** Far from their order, so that no engine keeps it by doing nothing. */
const shuffled = <T>(values: readonly T[]): T[] =>
  values.map((_, at) => values[(at * 23 + 11) % values.length] as T);

const VALUES = IN_ORDER.map((v, _id) => ({ _id, v }));

/** A list sorts by its least element upwards and by its greatest downwards; an empty one before null. */
const LISTS = [
  { _id: 1, v: [] },
  { _id: 2 },
  { _id: 3, v: [2, 9] },
  { _id: 4, v: 5 },
  { _id: 5, v: [7, 'x'] },
  { _id: 6, v: 3 },
];

const ROWS: readonly BsonDocument[] = [
  { _id: 1, g: 'b', n: 2, at: { day: '2026-11-02' } },
  { _id: 2, g: 'a', n: 2, at: { day: '2026-11-01' } },
  { _id: 3, g: 'b', n: 1, at: { day: '2026-11-03' } },
  { _id: 4, g: 'a', n: 2, at: { day: null } },
  { _id: 5, g: 'a', n: 3 },
];

const sorting = (
  it: string,
  given: readonly BsonDocument[],
  wish: BsonDocument,
  ids: readonly number[],
): Case => ({
  it,
  given,
  send: { find: 'things', filter: {}, ...wish, projection: { _id: 1 } },
  gives: ids.map((_id) => ({ _id })),
});

const upwards = IN_ORDER.map((_, at) => at);
const SORTS: readonly Case[] = [
  sorting('orders values of all types upwards', shuffled(VALUES), { sort: { v: 1 } }, upwards),
  sorting(
    'orders values of all types downwards',
    shuffled(VALUES),
    { sort: { v: -1 } },
    [...upwards].reverse(),
  ),
  sorting('orders lists by their least element', LISTS, { sort: { v: 1, _id: 1 } }, [1, 2, 3, 6, 4, 5]),
  {
    ...sorting(
      'orders lists by their greatest element downwards',
      LISTS,
      { sort: { v: -1, _id: 1 } },
      [5, 3, 4, 6, 2, 1],
    ),
    departs: 'DocumentDB takes an empty list for null',
  },
  sorting('orders by one field, then by another', ROWS, { sort: { g: 1, n: -1, _id: -1 } }, [5, 4, 2, 1, 3]),
  sorting('orders by two fields upwards', ROWS, { sort: { g: 1, _id: 1 } }, [2, 4, 5, 1, 3]),
  sorting('orders by two fields downwards', ROWS, { sort: { g: -1, _id: -1 } }, [3, 1, 5, 4, 2]),
  sorting('orders by three fields', ROWS, { sort: { n: 1, g: 1, _id: 1 } }, [3, 2, 4, 1, 5]),
  sorting(
    'orders by a path, missing and null first',
    ROWS,
    { sort: { 'at.day': 1, _id: 1 } },
    [4, 5, 2, 1, 3],
  ),
  sorting(
    'skips and limits what is in order',
    ROWS,
    { sort: { g: 1, _id: 1 }, skip: 1, limit: 3 },
    [4, 5, 1],
  ),
  sorting('gives nothing past the end', ROWS, { sort: { _id: 1 }, skip: 5, limit: 3 }, []),
  sorting('gives all there is for limit 0', ROWS, { sort: { _id: -1 }, limit: 0 }, [5, 4, 3, 2, 1]),
  sorting('skips without an order of its own', ROWS, { sort: { _id: 1 }, skip: 3 }, [4, 5]),
  sorting(
    'gives the last by an order downwards',
    ROWS,
    { sort: { _id: -1 }, limit: 1, singleBatch: true },
    [5],
  ),
];

/** Indexes that may serve those orders, or may not: the order is the same. */
const INDEXES = [
  { v: 1 },
  { g: 1, _id: 1 },
  { g: 1, n: -1 },
  { n: 1, g: 1, _id: 1 },
  { 'at.day': 1, _id: 1 },
].map((key) => ({ key, name: Object.keys(key).join() }));

const RANGES: readonly Case[] = [
  {
    it: 'keeps to the range of an index it walks',
    given: ROWS,
    indexes: INDEXES,
    send: { find: 'things', filter: { g: 'a', _id: { $gte: 2, $lt: 5 } }, sort: { g: -1, _id: -1 } },
    gives: [ROWS[3], ROWS[1]] as BsonDocument[],
  },
  {
    it: 'orders what several values of an index find',
    given: ROWS,
    indexes: INDEXES,
    send: {
      find: 'things',
      filter: { g: { $in: ['b', 'a'] } },
      sort: { n: 1, _id: 1 },
      projection: { _id: 1 },
    },
    gives: [3, 1, 2, 4, 5].map((_id) => ({ _id })),
  },
  {
    it: 'finds a document of a list once, though the index has it twice',
    given: LISTS,
    indexes: INDEXES,
    send: { find: 'things', filter: { v: { $gte: 1 } }, sort: { v: 1, _id: 1 }, projection: { _id: 1 } },
    gives: [3, 6, 4, 5].map((_id) => ({ _id })),
  },
];

export const ORDER: readonly Case[] = [
  ...SORTS,
  ...SORTS.map((sort) => ({ ...sort, it: `${sort.it}, with indexes`, indexes: INDEXES })),
  ...RANGES,
];
