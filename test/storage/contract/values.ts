import {
  Binary,
  BSONRegExp,
  type Document as BsonDocument,
  Code,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'bson';
import type { Case } from './contract-case.js';

const EARLY = new ObjectId('65f000000000000000000001');
const LATE = new ObjectId('65f000000000000000000002');
const SOME_UUID = new UUID('0f8fad5b-d9cb-469f-a165-70867728950e');
const PAST_DOUBLES = Long.fromString('9007199254740993');

/** One of each type, with what is easily lost: signs, zeros at the end, the order of fields. */
const EVERY_TYPE: BsonDocument = {
  _id: EARLY,
  whole: new Double(1),
  broken: 1.5,
  minusZero: -0,
  notANumber: Number.NaN,
  endless: Number.NEGATIVE_INFINITY,
  int: new Int32(-7),
  long: new Long(7),
  longest: PAST_DOUBLES,
  decimal: Decimal128.fromString('1.10'),
  tiny: Decimal128.fromString('1E-6176'),
  text: 'ä\u{1F600}\0b',
  yes: true,
  no: false,
  nothing: null,
  date: new Date(-1),
  bytes: new Binary(Buffer.from([0, 255])),
  digest: new Binary(Buffer.from([1]), Binary.SUBTYPE_MD5),
  uuid: SOME_UUID,
  pattern: new BSONRegExp('^a', 'i'),
  script: new Code('f()'),
  stamp: new Timestamp({ t: 5, i: 1 }),
  least: new MinKey(),
  most: new MaxKey(),
  z: { b: 1, a: [1, [2, {}], []] },
  list: [null, 'x', { y: 1 }],
};

const ROUND_TRIPS: readonly Case[] = [
  {
    it: 'keeps each type to the bit',
    send: { insert: 'things', documents: [EVERY_TYPE] },
    says: { n: 1 },
    leaves: [EVERY_TYPE],
  },
  {
    it: 'keeps each type when a field beside it is changed',
    given: [EVERY_TYPE],
    send: { update: 'things', updates: [{ q: { _id: EARLY }, u: { $set: { no: true } } }] },
    says: { n: 1, nModified: 1 },
    leaves: [{ ...EVERY_TYPE, no: true }],
  },
  {
    it: 'passes each type through an aggregation',
    given: [EVERY_TYPE],
    send: { aggregate: 'things', pipeline: [{ $match: {} }], cursor: {} },
    gives: [EVERY_TYPE],
  },
  {
    it: 'puts _id first, wherever it was',
    send: { insert: 'things', documents: [{ a: 1, _id: 1, b: 2 }] },
    leaves: [{ _id: 1, a: 1, b: 2 }],
  },
];

/** What is promised, the values (their places, from 0, are the ids), a condition on them, the ids found. */
type Row = readonly [string, readonly unknown[], unknown, readonly number[]];

const ONES = [1, new Double(1), new Long(1), Decimal128.fromString('1.0'), '1', true];
const BIG = [new Long('9007199254740992'), PAST_DOUBLES, new Double(9007199254740992)];
const DATES = [new Date(0), new Date(1_000), new Timestamp({ t: 1, i: 1 }), '1970-01-01', 1_000];
const BYTES = [Buffer.from([1]), Buffer.from([2]), Buffer.from([1, 2]), new Binary(Buffer.from([1]), 5)];
const DECIMALS = [
  Decimal128.fromString('0.1'),
  0.1,
  Decimal128.fromString('0.10'),
  Decimal128.fromString('12345678901234567890.123456789'),
  Decimal128.fromString('12345678901234567890.123456788'),
];
const NOTHINGS = [null, undefined, 0, '', false, [], [null]];
const NAN = [Number.NaN, 0, Decimal128.fromString('NaN'), Number.NEGATIVE_INFINITY, null];

const ROWS: readonly Row[] = [
  ['equal numbers whatever their type', ONES, 1, [0, 1, 2, 3]],
  ['equal numbers, asked by a Decimal128', ONES, Decimal128.fromString('1'), [0, 1, 2, 3]],
  ['equal numbers, asked by an Int64', ONES, { $in: [new Long(1)] }, [0, 1, 2, 3]],
  ['texts apart from numbers', ONES, '1', [4]],
  ['booleans apart from numbers', ONES, { $gte: true }, [5]],
  ['an Int64 beyond the doubles exactly', BIG, PAST_DOUBLES, [1]],
  ['an Int64 at the end of the doubles exactly', BIG, new Double(9007199254740992), [0, 2]],
  ['greater Int64s exactly', BIG, { $gt: new Double(9007199254740992) }, [1]],
  ['lesser Int64s exactly', BIG, { $lt: PAST_DOUBLES }, [0, 2]],
  ['dates by instant', DATES, new Date(1_000), [1]],
  ['dates in a range, and only dates', DATES, { $gte: new Date(0), $lt: new Date(1_000) }, [0]],
  ['timestamps apart from dates', DATES, { $gt: new Timestamp({ t: 0, i: 1 }) }, [2]],
  ['ids', [EARLY, LATE, EARLY.toHexString()], { $eq: EARLY }, [0]],
  ['ids in their order', [EARLY, LATE], { $gt: EARLY }, [1]],
  ['bytes with their subtype', BYTES, new Binary(Buffer.from([1])), [0]],
  ['bytes first by length, then by subtype', BYTES, { $gt: new Binary(Buffer.from([2])) }, [2, 3]],
  ['a UUID', [SOME_UUID, SOME_UUID.toString(), new UUID()], SOME_UUID, [0]],
  ['null as null or missing', NOTHINGS, null, [0, 1, 6]],
  ['what is not null', NOTHINGS, { $ne: null }, [2, 3, 4, 5]],
  ['an empty text apart from null', NOTHINGS, '', [3]],
  ['what is there', NOTHINGS, { $exists: true }, [0, 2, 3, 4, 5, 6]],
  ['NaN as equal to itself', NAN, Number.NaN, [0, 2]],
  ['no NaN below or above', NAN, { $lt: 1 }, [1, 3]],
  ['NaN as not less than itself', NAN, { $gte: Number.NaN }, [0, 2]],
  ['minus zero as zero', [-0, 0, Decimal128.fromString('-0')], 0, [0, 1, 2]],
  ['texts by their bytes', ['Z', 'a', 'é', 'e\u0301', '～', '\u{1F600}'], { $gt: '～' }, [5]],
  ['composed letters apart from others', ['é', 'e\u0301'], 'é', [0]],
  ['a list by its elements or as a whole', [[1, 2], [2, 1], [[1, 2]], 1], { $eq: [1, 2] }, [0, 2]],
  ['lists in the order of their elements', [[1, 2], [1, 3], [1]], { $gt: [1, 2] }, [1]],
  [
    'documents by type, name and value of each field',
    [{ a: 1 }, { b: 0 }, { a: 2 }, { a: 1, b: 0 }],
    { $gt: { a: 1 } },
    [1, 2, 3],
  ],
  ['the least and the most key', [new MinKey(), 1, new MaxKey()], new MaxKey(), [2]],
];

/** Our own database refuses to index a Decimal128 that no double equals. */
const EXACT_DECIMALS: readonly Row[] = [
  ['a Decimal128 apart from the double next to it', DECIMALS, Decimal128.fromString('0.1'), [0, 2]],
  ['a double apart from the Decimal128 next to it', DECIMALS, 0.1, [1]],
  ['greater Decimal128s exactly', DECIMALS, { $gt: DECIMALS[4] }, [3]],
];

const documentsOf = (values: readonly unknown[]): BsonDocument[] =>
  values.map((v, _id) => (v === undefined ? { _id } : { _id, v }));

const finding = ([it, values, v, ids]: Row, indexes: readonly BsonDocument[], how: string): Case => ({
  it: `finds ${it}${how}`,
  given: documentsOf(values),
  indexes,
  send: { find: 'things', filter: { v }, sort: { _id: 1 }, projection: { _id: 1 } },
  gives: ids.map((_id) => ({ _id })),
});

export const VALUES: readonly Case[] = [
  ...ROUND_TRIPS,
  ...[...ROWS, ...EXACT_DECIMALS].map((row) => finding(row, [], '')),
  ...ROWS.map((row) => finding(row, [{ key: { v: 1 }, name: 'v' }], ', by an index')),
];
