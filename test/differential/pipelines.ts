import { Int32, type Document as MongoDocument } from 'bson';
import fc from 'fast-check';
import { filter } from './filters.js';
import { leaf, number, path, topField } from './values.js';

const fieldPath = fc
  .oneof({ weight: 4, arbitrary: path }, { weight: 1, arbitrary: fc.constant('_id') })
  .map((name) => `$${name}`);
const constant = fc.oneof(
  leaf.map((item) => (typeof item === 'string' && item.startsWith('$') ? { $literal: item } : item)),
  number,
);
const reference = fc.oneof(
  { weight: 4, arbitrary: fieldPath },
  { weight: 1, arbitrary: fc.constantFrom('$$ROOT', '$$REMOVE', '$$CURRENT.a') },
);

type Inner = fc.Arbitrary<unknown>;

function unary(names: readonly string[], item: Inner) {
  return fc.tuple(fc.constantFrom(...names), item).map(([name, operand]) => ({ [name]: operand }));
}
function nary(names: readonly string[], item: Inner, [minLength, maxLength]: readonly [number, number]) {
  return fc
    .tuple(fc.constantFrom(...names), fc.array(item, { minLength, maxLength }))
    .map(([name, operands]) => ({ [name]: operands }));
}

const anyNumber = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('$n', '$n', '$e.0', '$c.x', '$a') },
  { weight: 3, arbitrary: number },
);
const anyText = fc.oneof(
  fc.constantFrom('$s', '$a', '$b'),
  fc.constantFrom<unknown>('a', 'b', 'ab', 'é', '', null),
);
const anyList = fc.oneof(
  fc.constantFrom('$e', '$d', '$e', '$d.x', '$a'),
  fc.array(
    leaf.filter((item) => typeof item !== 'string'),
    { maxLength: 3 },
  ),
);
const anyDate = fc.oneof(fc.constantFrom('$a', '$b'), fc.constant(new Date(1_700_000_000_123)));

/** What is plainly true or false: of other numbers the engines differ. */
function test(inner: Inner): Inner {
  return fc.oneof(
    { weight: 4, arbitrary: nary(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'], inner, [2, 2]) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>('$s', '$c', '$d', true, false, null, new Int32(0), new Int32(1)),
    },
  );
}

function made(inner: Inner): Inner {
  return fc.oneof(
    nary(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$cmp'], inner, [2, 2]),
    nary(['$and', '$or'], test(inner), [1, 3]),
    unary(
      ['$not'],
      test(inner).map((item) => [item]),
    ),
    nary(['$add', '$multiply', '$subtract', '$divide', '$mod', '$pow'], anyNumber, [2, 2]),
    unary(['$abs', '$ceil', '$floor', '$sqrt', '$ln', '$exp', '$trunc', '$round'], anyNumber),
    fc.tuple(test(inner), inner, inner).map((parts) => ({ $cond: parts })),
    nary(['$ifNull'], inner, [2, 3]),
    nary(['$concat', '$strcasecmp'], anyText, [2, 2]),
    unary(['$toUpper', '$toLower', '$strLenCP', '$strLenBytes'], anyText),
    fc.tuple(anyText, fc.constantFrom('b', 'a')).map(([text, by]) => ({ $split: [text, by] })),
    fc
      .tuple(anyText, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))
      .map(([text, from, many]) => ({ $substrCP: [text, new Int32(from), new Int32(many)] })),
    fc.tuple(anyText).map(([input]) => ({ $trim: { input } })),
    fc.tuple(anyText, fc.constantFrom('a', 'b', '')).map(([text, part]) => ({ $indexOfCP: [text, part] })),
    unary(['$size', '$reverseArray', '$isArray', '$first', '$last', '$sum', '$avg', '$min', '$max'], anyList),
    nary(
      ['$concatArrays', '$setUnion', '$setIntersection', '$setEquals', '$setDifference', '$setIsSubset'],
      anyList,
      [2, 2],
    ),
    fc
      .tuple(anyList, fc.integer({ min: -2, max: 2 }))
      .map(([of, at]) => ({ $arrayElemAt: [of, new Int32(at)] })),
    fc.tuple(anyList, fc.integer({ min: -2, max: 2 })).map(([of, at]) => ({ $slice: [of, new Int32(at)] })),
    fc.tuple(inner, anyList).map(([item, of]) => ({ $in: [item, of] })),
    fc.tuple(inner, anyList).map(([item, of]) => ({ $indexOfArray: [of, item] })),
    anyList.map((input) => ({ $filter: { input, as: 'i', cond: { $gt: ['$$i', new Int32(0)] } } })),
    anyList.map((input) => ({ $map: { input, in: { $ifNull: ['$$this', 'none'] } } })),
    anyList.map((input) => ({
      $reduce: { input, initialValue: [], in: { $concatArrays: ['$$value', ['$$this']] } },
    })),
    inner.map((item) => ({ $let: { vars: { v: item }, in: ['$$v'] } })),
    fc.tuple(test(inner), inner, inner).map(([holds, yes, no]) => ({
      $switch: {
        branches: [Object.fromEntries(['case', 'then'].map((name, at) => [name, at === 0 ? holds : yes]))],
        default: no,
      },
    })),
    nary(['$mergeObjects'], fc.constantFrom<unknown>('$c', '$$ROOT', null, '$a'), [1, 2]),
    fc.constantFrom('$c', '$$ROOT').map((item) => ({ $objectToArray: item })),
    unary(['$type', '$toString', '$toInt', '$toDouble', '$toLong', '$toBool', '$isNumber', '$toDate'], inner),
    unary(
      [
        '$year',
        '$month',
        '$dayOfMonth',
        '$hour',
        '$minute',
        '$second',
        '$millisecond',
        '$dayOfWeek',
        '$dayOfYear',
      ],
      anyDate,
    ),
    anyDate.map((date) => ({ $dateToString: { date, format: '%Y-%m-%dT%H:%M:%S.%LZ' } })),
    fc
      .tuple(fc.constantFrom('a', 'x'), fc.constantFrom('$c', '$$ROOT'))
      .map(([field, input]) => ({ $getField: { field, input } })),
    fc
      .tuple(fc.constantFrom('a', 'x'), inner)
      .map(([field, given]) => ({ $setField: { field, input: '$$ROOT', value: given } })),
    inner.map((item) => ({ u: item, v: [item] })),
    fc.array(inner, { maxLength: 2 }),
  );
}

const flat = fc.oneof({ weight: 3, arbitrary: reference }, { weight: 2, arbitrary: constant });

/** An aggregation expression, at most two deep. */
const expression: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: flat },
  { weight: 5, arbitrary: made(flat) },
  { weight: 2, arbitrary: made(made(flat)) },
);

/** An expression that is plainly true or false. */
export const condition: fc.Arbitrary<unknown> = test(expression);

const output = fc.constantFrom('o', 'p', 'a', 'c.x', 'c.o', 'd.o');
const outputs = fc
  .uniqueArray(fc.tuple(output, expression), {
    minLength: 1,
    maxLength: 2,
    selector: ([name]) => name.split('.')[0],
  })
  .map((all): MongoDocument => Object.fromEntries(all));

const included = fc
  .tuple(
    fc.uniqueArray(fc.tuple(path, fc.constant(new Int32(1))), {
      minLength: 1,
      maxLength: 3,
      selector: ([name]) => name.split('.')[0],
    }),
    fc.option(fc.constantFrom(new Int32(0), true), { nil: undefined }),
  )
  .map(
    ([all, id]): MongoDocument => ({ ...Object.fromEntries(all), ...(id === undefined ? {} : { _id: id }) }),
  );
const excluded = fc
  .tuple(
    fc.uniqueArray(fc.tuple(path, fc.constantFrom(new Int32(0), false)), {
      minLength: 1,
      maxLength: 3,
      selector: ([name]) => name.split('.')[0],
    }),
    fc.boolean(),
  )
  .map(([all, id]): MongoDocument => ({ ...Object.fromEntries(all), ...(id ? { _id: false } : {}) }));

/** What a projection may say, in `find` and in `$project`. */
export const projection: fc.Arbitrary<MongoDocument> = fc.oneof(
  { weight: 3, arbitrary: included },
  { weight: 3, arbitrary: excluded },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.option(included, { nil: {}, freq: 2 }), outputs)
      .map(([own, all]) => ({ ...own, ...all })),
  },
);

const direction = fc.constantFrom(new Int32(1), new Int32(-1));
const key = fc.oneof(
  fc.tuple(fc.constantFrom('n', 's', 'b', 'c.x', 'c.y'), direction),
  fc.tuple(fc.constantFrom('a', 'e', 'd.x', 'q'), direction),
);
/** A whole order: `_id` ends it. */
export const sort: fc.Arbitrary<MongoDocument> = fc
  .uniqueArray(key, { maxLength: 2, selector: ([name]) => name })
  .map((all) => ({ ...Object.fromEntries(all), _id: new Int32(1) }));

const accumulator = fc.oneof(
  unary(['$sum', '$avg', '$min', '$max', '$push', '$addToSet', '$first', '$last'], expression),
  fc.constant({ $count: {} }),
  fc.constantFrom('$c', '$$ROOT').map((item) => ({ $mergeObjects: item })),
);
const group = fc
  .tuple(
    fc.oneof(
      fc.constant(null),
      expression,
      fieldPath,
      fc.tuple(fieldPath, fieldPath).map(([u, v]) => ({ u, v })),
    ),
    fc.array(accumulator, { maxLength: 2 }),
  )
  .map(([_id, all]) => ({ $group: { _id, ...Object.fromEntries(all.map((item, at) => [`t${at}`, item])) } }));

/** Stages of an update. */
const changing: fc.Arbitrary<MongoDocument> = fc.oneof(
  outputs.map(($set) => ({ $set })),
  projection.map(($project) => ({ $project })),
  fc
    .oneof(path, fc.uniqueArray(path, { minLength: 1, maxLength: 2, selector: (name) => name.split('.')[0] }))
    .map(($unset) => ({ $unset })),
  fc
    .constantFrom<unknown>('$c', { $mergeObjects: ['$$ROOT', { q: new Int32(1) }] })
    .map((newRoot) => ({ $replaceRoot: { newRoot } })),
);
export const updatePipeline = fc.array(changing, { minLength: 1, maxLength: 2 });

const ordered = sort.map(($sort) => ({ $sort }));
const chosen = filter.map(($match) => ({ $match }));
const narrowing: fc.Arbitrary<MongoDocument> = fc.oneof(
  chosen,
  condition.map(($expr) => ({ $match: { $expr } })),
);
const unwind = fc.oneof(
  topField.map((name) => ({ $unwind: `$${name}` })),
  fc.tuple(topField, fc.boolean()).map(([name, keep]) => ({
    $unwind: { path: `$${name}`, preserveNullAndEmptyArrays: keep, includeArrayIndex: 'at' },
  })),
);
const cut = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([skip, limit]) => [{ $skip: new Int32(skip) }, { $limit: new Int32(limit) }]);

/** Pipelines: those that keep an order carry one, so that answers can be compared. */
export const pipeline: fc.Arbitrary<MongoDocument[]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.array(narrowing, { maxLength: 1 }),
        ordered,
        fc.array(changing, { minLength: 1, maxLength: 2 }),
      )
      .map(([a, b, c]) => [...a, b, ...c]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(ordered, fc.array(unwind, { maxLength: 1 }), fc.array(narrowing, { maxLength: 1 }), group)
      .map(([a, b, c, d]) => [a, ...b, ...c, d]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(ordered, unwind, fc.array(fc.oneof(narrowing, changing), { maxLength: 1 }))
      .map(([a, b, c]) => [a, b, ...c]),
  },
  {
    weight: 1,
    // The other engine reckons an $expr also of documents it then skips.
    arbitrary: fc.tuple(ordered, chosen, cut, changing).map(([a, b, c, d]) => [a, b, ...c, d]),
  },
  { weight: 1, arbitrary: fc.tuple(narrowing, fc.constant({ $count: 'many' })).map(([a, b]) => [a, b]) },
  { weight: 1, arbitrary: expression.map((item) => [{ $sortByCount: item }]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(ordered, narrowing, group)
      .map(([a, b, c]) => [{ $facet: { one: [a, b], two: [a, c] } }]),
  },
);
