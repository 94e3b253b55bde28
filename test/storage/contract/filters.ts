import type { Document as BsonDocument } from 'bson';
import type { Case } from './contract-case.js';

const GIVEN = [
  {
    _id: 1,
    a: 1,
    tags: ['x', 'y'],
    items: [
      { k: 'p', n: 1 },
      { k: 'q', n: 5 },
    ],
  },
  { _id: 2, a: 'one', tags: [], items: [{ k: 'p', n: 7 }, { n: 2 }] },
  { _id: 3, a: null, items: [{ k: null }], sub: { x: 1, y: 2 } },
  { _id: 4, sub: { y: 2, x: 1 } },
  { _id: 5, a: [1, 'one', null], tags: ['y', 'z'], done: true },
  { _id: 6, a: [[1, 2], [3]], sub: [{ x: 1 }, { x: 4 }] },
  { _id: 7, a: [], sub: null, done: false },
  { _id: 8, a: { b: null }, at: new Date(5_000) },
];

/** What is promised, the filter, the ids of what it finds, and where another engine departs. */
type Row = readonly [string, BsonDocument, readonly number[], string?];

const EQUALITY: readonly Row[] = [
  ['a value in a field, or in a list there', { a: 1 }, [1, 5]],
  ['a text', { a: 'one' }, [2, 5]],
  ['a boolean', { done: true }, [5]],
  ['a date', { at: new Date(5_000) }, [8]],
  ['null as null, as missing and in a list', { a: null }, [3, 4, 5]],
  ['null said with $eq', { a: { $eq: null } }, [3, 4, 5]],
  ['an empty list', { a: [] }, [7]],
  ['a whole list', { a: { $eq: [1, 'one', null] } }, [5]],
  ['a list within a list', { a: [1, 2] }, [6]],
  ['a document with its fields in their order', { sub: { x: 1, y: 2 } }, [3]],
  ['the same fields in the other order', { sub: { y: 2, x: 1 } }, [4]],
  ['nothing by a document with fewer fields', { sub: { y: 2 } }, []],
  ['a path into documents and lists of documents', { 'sub.x': 1 }, [3, 4, 6]],
  ['a number by a path', { 'items.n': 7 }, [2]],
  ['a text by a path', { 'items.k': 'q' }, [1]],
  ['null by a path, where the field above is no list', { 'a.b': null }, [1, 2, 3, 4, 8]],
  ['null by a path, where any document of a list lacks it', { 'items.k': null }, [2, 3, 4, 5, 6, 7, 8]],
  ['a place in a list', { 'items.0.n': 7 }, [2]],
  [
    'a place in a list, but not what a list there holds',
    { 'a.0': 1 },
    [5],
    'DocumentDB looks into it by an index',
  ],
  ['a place in a list in a list', { 'a.0.1': 2 }, [6]],
  ['nothing by an id that is not there', { _id: 'x' }, []],
  ['all by an empty filter', {}, [1, 2, 3, 4, 5, 6, 7, 8]],
];

const COMPARISONS: readonly Row[] = [
  ['what is greater, of its own type', { a: { $gt: 0 } }, [1, 5]],
  ['texts from a text on', { a: { $gte: 'a' } }, [2, 5]],
  ['texts up to a text', { a: { $lte: 'one' } }, [2, 5]],
  ['no text below the least', { a: { $lt: 'one' } }, []],
  ['a range met by different elements of a list', { 'items.n': { $gte: 5, $lte: 6 } }, [1, 2]],
  ['a range of texts', { 'items.k': { $gte: 'q', $lte: 'z' } }, [1]],
  ['texts above a text by a path', { 'items.k': { $gt: 'p' } }, [1]],
  ['a number by path below', { 'items.n': { $lt: 2 } }, [1]],
  ['dates from an instant on', { at: { $gte: new Date(5_000) } }, [8]],
  ['no date after the last', { at: { $gt: new Date(5_000) } }, []],
  ['null by $gte as by equality', { a: { $gte: null } }, [3, 4, 5]],
  ['nothing greater than null', { a: { $gt: null } }, []],
  ['all but a value', { a: { $ne: 1 } }, [2, 3, 4, 6, 7, 8]],
  ['what is neither null nor missing', { a: { $ne: null } }, [1, 2, 6, 7, 8]],
  ['all but a text by a path', { 'items.k': { $ne: 'q' } }, [2, 3, 4, 5, 6, 7, 8]],
  ['other ids', { _id: { $ne: 1, $lt: 4 } }, [2, 3]],
  ['any of a list', { a: { $in: ['one', 99] } }, [2, 5]],
  ['null in $in as null by equality', { a: { $in: [null] } }, [3, 4, 5]],
  ['ids of a list', { _id: { $in: [5, 1, 99] } }, [1, 5]],
  ['nothing by an empty list', { a: { $in: [] } }, []],
  ['no id by an empty list', { _id: { $in: [] } }, []],
  ['any of a list by a path', { 'items.k': { $in: ['q', 'z'] } }, [1]],
  ['by a regular expression in $in', { a: { $in: [/^on/, 99] } }, [2, 5]],
  ['none of a list', { a: { $nin: [null, 1] } }, [2, 6, 7, 8]],
  ['all by an empty $nin', { a: { $nin: [] } }, [1, 2, 3, 4, 5, 6, 7, 8]],
  ['remainders', { _id: { $mod: [4, 2] } }, [2, 6]],
];

const SHAPES: readonly Row[] = [
  ['fields that are there, null included', { a: { $exists: true } }, [1, 2, 3, 5, 6, 7, 8]],
  ['fields that are not there', { a: { $exists: false } }, [4]],
  ['paths that are there anywhere', { 'sub.x': { $exists: true } }, [3, 4, 6]],
  ['paths that are there nowhere', { 'items.k': { $exists: false } }, [4, 5, 6, 7, 8]],
  ['lists of a length', { tags: { $size: 2 } }, [1, 5]],
  ['empty lists by a path', { 'sub.x': { $size: 0 } }, []],
  ['lists with all of some values', { tags: { $all: ['y', 'x'] } }, [1]],
  ['nothing by an empty $all', { tags: { $all: [] } }, []],
  [
    'lists with a match for each of several',
    { items: { $all: [{ $elemMatch: { k: 'p' } }, { $elemMatch: { n: 5 } }] } },
    [1],
  ],
  ['one element that meets all', { items: { $elemMatch: { k: 'p', n: { $gt: 3 } } } }, [2]],
  ['different elements that meet each', { 'items.k': 'p', 'items.n': { $gt: 3 } }, [1, 2]],
  ['one plain element that meets all', { a: { $elemMatch: { $gte: 1 } } }, [5]],
  ['texts by type, in lists too', { a: { $type: 'string' } }, [2, 5]],
  ['lists by type', { a: { $type: 'array' } }, [5, 6, 7]],
  ['null by type, but nothing missing', { a: { $type: 'null' } }, [3, 5]],
  ['any of several types', { a: { $type: ['object', 'int'] } }, [1, 5, 8]],
  ['numbers of every type', { a: { $type: 'number' } }, [1, 5]],
  ['texts by a regular expression', { a: /^o.e$/ }, [2, 5]],
  ['whatever the case, where it says so', { a: { $regex: '^ON', $options: 'i' } }, [2, 5]],
];

const JUNCTIONS: readonly Row[] = [
  ['any', { $or: [{ done: true }, { at: { $gt: new Date(0) } }] }, [5, 8]],
  [
    'any of there and not there',
    { $or: [{ at: { $exists: false } }, { at: { $gt: new Date(0) } }] },
    [1, 2, 3, 4, 5, 6, 7, 8],
  ],
  [
    'null or later',
    { $or: [{ at: { $gt: new Date(9_000) } }, { done: { $eq: null } }], _id: { $lt: 3 } },
    [1, 2],
  ],
  ['both', { $and: [{ a: 1 }, { tags: 'y' }] }, [1, 5]],
  ['both, of texts with a regular expression', { $and: [{ a: /^one/ }, { tags: /^z$/i }] }, [5]],
  ['neither', { $nor: [{ a: 1 }, { tags: 'y' }, { sub: { $exists: true } }] }, [2, 8]],
  ['what is not so, missing fields included', { a: { $not: { $gt: 0 } } }, [2, 3, 4, 6, 7, 8]],
  ['what does not match', { a: { $not: /^o/ } }, [1, 3, 4, 6, 7, 8]],
  ['by an expression', { $expr: { $eq: ['$sub.x', 1] } }, [3, 4]],
  ['several fields at once, a remark passed over', { done: true, tags: 'y', $comment: 'which' }, [5]],
];

const finding = ([it, filter, ids, departs]: Row, indexes: readonly BsonDocument[], how: string): Case => ({
  it: `finds ${it}${how}`,
  given: GIVEN,
  indexes,
  send: { find: 'things', filter, sort: { _id: 1 }, projection: { _id: 1 } },
  gives: ids.map((_id) => ({ _id })),
  ...(departs === undefined ? {} : { departs }),
});

/** The fields of a filter that an index may serve. */
const fieldsOf = (filter: BsonDocument): string[] =>
  Object.entries(filter).flatMap(([name, part]) => {
    if (!name.startsWith('$')) return name === '_id' ? [] : [name];
    return Array.isArray(part) ? part.flatMap(fieldsOf) : [];
  });

const indexesFor = ([, filter]: Row): BsonDocument[] =>
  [...new Set(fieldsOf(filter))].map((field) => ({ key: { [field]: 1 }, name: field }));

const ROWS = [...EQUALITY, ...COMPARISONS, ...SHAPES, ...JUNCTIONS];

/** Every filter, first without an index and then with one on each of its fields: the answer is the same. */
export const FILTERS: readonly Case[] = [
  ...ROWS.map((row) => finding(row, [], '')),
  ...ROWS.filter((row) => indexesFor(row).length > 0).map((row) =>
    finding(row, indexesFor(row), ', by an index'),
  ),
];
