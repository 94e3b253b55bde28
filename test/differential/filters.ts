import { BSONRegExp, Int32, type Document as MongoDocument } from 'bson';
import fc from 'fast-check';
import { leaf, nested, path, value } from './values.js';

const operand = fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: value });
const typeNames = [
  'double',
  'string',
  'object',
  'array',
  'binData',
  'objectId',
  'bool',
  'date',
  'null',
  'regex',
  'int',
  'timestamp',
  'long',
  'decimal',
  'minKey',
  'maxKey',
  'number',
];
const patterns = ['a', '^a', 'b$', 'A', '^$', '.', 'a|b', '[ab]+', '\\.', 'é'];

const single: fc.Arbitrary<MongoDocument> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'), operand)
      .map(([name, item]) => ({ [name]: item })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('$in', '$nin'), fc.array(operand, { maxLength: 3 }))
      .map(([name, items]) => ({ [name]: items })),
  },
  fc.constantFrom<unknown>(true, false, new Int32(0), new Int32(1)).map((item) => ({ $exists: item })),
  fc
    .oneof(
      fc.constantFrom<unknown>(...typeNames, new Int32(1), new Int32(16), new Int32(-1)),
      fc.subarray(typeNames, { minLength: 1, maxLength: 2 }),
    )
    .map((item) => ({ $type: item })),
  fc.integer({ min: 0, max: 3 }).map((size) => ({ $size: new Int32(size) })),
  fc
    .tuple(fc.constantFrom(1, 2, 3, -2), fc.constantFrom(0, 1, -1))
    .map(([by, rest]) => ({ $mod: [new Int32(by), new Int32(rest)] })),
  fc
    .tuple(fc.constantFrom(...patterns), fc.constantFrom('', 'i', 'm', 's'))
    .map(([pattern, options]) => ({ $regex: pattern, $options: options })),
  fc.constantFrom(...patterns).map((pattern) => ({ $regex: new BSONRegExp(pattern, '') })),
  fc.array(operand, { minLength: 1, maxLength: 2 }).map((items) => ({ $all: items })),
);

const range = fc
  .tuple(fc.constantFrom('$gt', '$gte'), operand, fc.constantFrom('$lt', '$lte'), operand)
  .map(([low, from, high, to]) => ({ [low]: from, [high]: to }));

const simple = fc.oneof({ weight: 5, arbitrary: single }, { weight: 1, arbitrary: range });
const inElement = fc.oneof(
  simple,
  fc
    .uniqueArray(fc.tuple(fc.constantFrom('x', 'y'), fc.oneof(leaf, simple)), {
      minLength: 1,
      maxLength: 2,
      selector: ([name]) => name,
    })
    .map((fields): MongoDocument => Object.fromEntries(fields)),
);

/** What a filter may say of one field. */
export const condition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: operand },
  { weight: 8, arbitrary: simple },
  { weight: 1, arbitrary: simple.map((inner) => ({ $not: inner })) },
  { weight: 1, arbitrary: inElement.map((inner) => ({ $elemMatch: inner })) },
  {
    weight: 1,
    arbitrary: fc
      .array(inElement, { minLength: 1, maxLength: 2 })
      .map((all) => ({ $all: all.map((one) => ({ $elemMatch: one })) })),
  },
  { weight: 1, arbitrary: nested(leaf) },
  { weight: 1, arbitrary: fc.constantFrom(...patterns).map((pattern) => new BSONRegExp(pattern, '')) },
);

const fields = fc
  .uniqueArray(fc.tuple(path, condition), { maxLength: 2, selector: ([name]) => name })
  .map((all): MongoDocument => Object.fromEntries(all));

const some = fc.tuple(path, condition).map(([name, item]): MongoDocument => ({ [name]: item }));

/** A whole filter. */
export const filter: fc.Arbitrary<MongoDocument> = fc.oneof(
  { weight: 6, arbitrary: fields },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fields, fc.constantFrom('$and', '$or', '$nor'), fc.array(some, { minLength: 1, maxLength: 3 }))
      .map(([own, junction, parts]) => ({ ...own, [junction]: parts })),
  },
);

/** A filter that names `_id`, as most updates have it. */
export const oneDocument: fc.Arbitrary<MongoDocument> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.option(some, { nil: {}, freq: 3 }))
  .map(([id, other]) => ({ _id: new Int32(id), ...other }));

/** A filter that matches elements of arrays, as the positional operator needs it. */
export const elementFilter: fc.Arbitrary<MongoDocument> = fc.oneof(
  fc.tuple(fc.constantFrom('e', 'a'), fc.oneof(leaf, simple)).map(([name, item]) => ({ [name]: item })),
  fc
    .tuple(fc.constantFrom('d.x', 'd.y', 'a.x'), fc.oneof(leaf, simple))
    .map(([name, item]) => ({ [name]: item })),
  fc
    .tuple(fc.constantFrom('d', 'e', 'a'), inElement)
    .map(([name, item]) => ({ [name]: { $elemMatch: item } })),
);
