import {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  type Document as MongoDocument,
  ObjectId,
  Timestamp,
  UUID,
} from 'bson';
import fc from 'fast-check';

/** Few values, so that two of them often meet; every BSON type a client sends. */
const numbers = [
  ...[0, 1, 2, 3, -1].map((n) => new Int32(n)),
  ...[0, -0, 1, 2, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(
    (n) => new Double(n),
  ),
  ...['1', '2', '9007199254740993', '-9223372036854775808', '9223372036854775807'].map((n) =>
    Long.fromString(n),
  ),
];
const decimals = ['1', '1.0', '1.5', '2', '0', '-0', '1E+3', 'NaN', 'Infinity', '-Infinity', '0.1'].map((n) =>
  Decimal128.fromString(n),
);
const rare = [
  new MinKey(),
  new MaxKey(),
  new Timestamp({ t: 1, i: 1 }),
  new Timestamp({ t: 1, i: 2 }),
  new BSONRegExp('a', ''),
  new BSONRegExp('^a', 'i'),
  new Binary(Buffer.from('a')),
  new Binary(Buffer.from('ab'), 5),
  new Binary(Buffer.alloc(0)),
  new UUID('01234567-89ab-4def-8123-456789abcdef'),
];
const common = [
  'a',
  'b',
  'ab',
  'A',
  '',
  '1',
  'é',
  '𝒳',
  '\uFFFD',
  'a.b',
  '$a',
  null,
  true,
  false,
  new Date(0),
  new Date(1000),
  new Date(-1),
  new ObjectId('65f000000000000000000001'),
  new ObjectId('65f000000000000000000002'),
];

export const number = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...numbers) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...decimals) },
);

/** A value that is neither an array nor a document. */
export const leaf = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...numbers.slice(0, 10)) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...numbers) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...decimals) },
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...common) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...rare) },
);

/** A document of the fields x and y, in either order. */
export function nested(inner: fc.Arbitrary<unknown>): fc.Arbitrary<MongoDocument> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom('x', 'y', 'z'), inner), {
      maxLength: 2,
      selector: ([name]) => name,
    })
    .map((fields) => Object.fromEntries(fields));
}

const list = fc.array(
  fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: fc.array(leaf, { maxLength: 2 }) }),
  {
    maxLength: 3,
  },
);

/** Any value: a leaf, a list, a document, a list of documents. */
export const value = fc.oneof(
  { weight: 6, arbitrary: leaf },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: nested(fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: list })) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof({ weight: 4, arbitrary: nested(leaf) }, { weight: 1, arbitrary: leaf }), {
      maxLength: 3,
    }),
  },
);

const fields = fc.uniqueArray(
  fc.oneof(
    fc.tuple(fc.constantFrom('a', 'b'), value),
    fc.tuple(fc.constant('n'), number),
    fc.tuple(fc.constant('s'), fc.constantFrom<unknown>('a', 'b', 'ab', 'abc', 'A', '')),
    fc.tuple(fc.constant('c'), nested(value)),
    fc.tuple(fc.constant('d'), fc.array(nested(leaf), { maxLength: 3 })),
    fc.tuple(fc.constant('e'), list),
  ),
  { maxLength: 5, selector: ([name]) => name },
);

/** Some documents of one collection: `_id` counts mostly, and never repeats. */
export const documents = fc
  .tuple(fc.array(fields, { minLength: 1, maxLength: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([rows, strange]) =>
    rows.map((row, at): MongoDocument => {
      const _id =
        strange === 0 ? [`id${at}`, new Date(at), { x: at }, new ObjectId()][at % 4] : new Int32(at + 1);
      return { _id, ...Object.fromEntries(row) };
    }),
  );

/** Paths that documents have, and some they do not. */
export const path = fc.constantFrom(
  'a',
  'a',
  'b',
  'n',
  's',
  'c',
  'd',
  'e',
  'c.x',
  'c.y',
  'd.x',
  'd.y',
  'a.x',
  'b.x',
  'd.0',
  'd.0.x',
  'e.0',
  'e.1',
  'a.0',
  'c.x.y',
  'q',
  'q.x',
);
export const topField = fc.constantFrom('a', 'b', 'n', 's', 'c', 'd', 'e', 'q');
