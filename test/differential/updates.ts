import { Int32, type Document as MongoDocument } from 'bson';
import fc from 'fast-check';
import { condition, elementFilter, filter, oneDocument } from './filters.js';
import { updatePipeline } from './pipelines.js';
import { leaf, number, path, value } from './values.js';

const place = fc.oneof(
  { weight: 12, arbitrary: path },
  { weight: 1, arbitrary: fc.constantFrom('_id', 'e.5', 'd.3.x', 'e.$[]', 'd.$[].x', 'a.$[]', 'c.x.$[]') },
);
const small = fc.integer({ min: -3, max: 3 }).map((n) => new Int32(n));
const each = fc
  .tuple(
    fc.array(value, { maxLength: 3 }),
    fc.option(small, { nil: undefined }),
    fc.option(
      fc.oneof(
        fc.constantFrom<unknown>(new Int32(1), new Int32(-1)),
        fc.constantFrom<unknown>({ x: new Int32(1) }, { y: new Int32(-1), x: new Int32(1) }),
      ),
      { nil: undefined },
    ),
    fc.option(small, { nil: undefined }),
  )
  .map(([items, slice, sort, position]) => ({
    $each: items,
    ...(slice === undefined ? {} : { $slice: slice }),
    ...(sort === undefined ? {} : { $sort: sort }),
    ...(position === undefined ? {} : { $position: position }),
  }));

function modifier(name: string, operand: fc.Arbitrary<unknown>, at: fc.Arbitrary<string>) {
  return fc.tuple(at, operand).map(([where, item]): [string, string, unknown] => [name, where, item]);
}

/** One operator at one place. */
function modifiers(at: fc.Arbitrary<string>): fc.Arbitrary<[string, string, unknown]> {
  return fc.oneof(
    { weight: 4, arbitrary: modifier('$set', value, at) },
    modifier('$setOnInsert', value, at),
    modifier('$unset', fc.constant(''), at),
    { weight: 2, arbitrary: modifier('$inc', number, at) },
    modifier('$mul', number, at),
    modifier('$min', value, at),
    modifier('$max', value, at),
    modifier('$rename', fc.constantFrom('r', 'a', 'c.r', 'q.x'), at),
    { weight: 2, arbitrary: modifier('$push', fc.oneof(value, each), at) },
    {
      weight: 2,
      arbitrary: modifier(
        '$addToSet',
        fc.oneof(
          value,
          fc.array(value, { maxLength: 3 }).map(($each) => ({ $each })),
        ),
        at,
      ),
    },
    { weight: 2, arbitrary: modifier('$pull', condition, at) },
    modifier('$pullAll', fc.array(value, { maxLength: 2 }), at),
    modifier('$pop', fc.constantFrom(new Int32(1), new Int32(-1)), at),
    modifier('$currentDate', fc.constantFrom<unknown>(true, { $type: 'date' }, { $type: 'timestamp' }), at),
  );
}

function gathered(steps: readonly [string, string, unknown][]): MongoDocument {
  const update: MongoDocument = {};
  for (const [name, where, item] of steps) {
    update[name] ??= {};
    update[name][where] = item;
  }
  return update;
}

const operators = fc.array(modifiers(place), { minLength: 1, maxLength: 3 }).map(gathered);
const replacement = fc.dictionary(fc.constantFrom('a', 'b', 'n', 'c'), value, {
  maxKeys: 3,
  noNullPrototype: true,
});

interface Change {
  readonly q: MongoDocument;
  readonly u: unknown;
  readonly arrayFilters?: MongoDocument[];
}

const positional: fc.Arbitrary<Change> = fc
  .tuple(elementFilter, modifiers(fc.constantFrom('e.$', 'd.$.x', 'd.$', 'a.$', 'a.$.x', 'd.$.q')))
  .map(([q, step]) => ({ q, u: gathered([step]) }));

const byArrayFilter: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(filter, modifiers(fc.constantFrom('e.$[i]', 'a.$[i]', 'd.$[i]')), condition)
    .map(([q, step, item]) => ({ q, u: gathered([step]), arrayFilters: [{ i: item }] })),
  fc
    .tuple(
      filter,
      modifiers(fc.constantFrom('d.$[i].x', 'd.$[i].q', 'd.$[i]')),
      fc.constantFrom('i.x', 'i.y'),
      condition,
    )
    .map(([q, step, name, item]) => ({ q, u: gathered([step]), arrayFilters: [{ [name]: item }] })),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(oneDocument, operators).map(([q, u]) => ({ q, u })) },
  { weight: 4, arbitrary: fc.tuple(filter, operators).map(([q, u]) => ({ q, u })) },
  { weight: 4, arbitrary: positional },
  { weight: 2, arbitrary: byArrayFilter },
  { weight: 2, arbitrary: fc.tuple(oneDocument, replacement).map(([q, u]) => ({ q, u })) },
  { weight: 3, arbitrary: fc.tuple(oneDocument, updatePipeline).map(([q, u]) => ({ q, u })) },
);

export const update = fc
  .tuple(change, fc.constantFrom(true, false, false), fc.constantFrom(true, false, false, false))
  .map(([given, multi, upsert]) => ({ update: 'rows', updates: [{ ...given, multi, upsert }] }));

/** Filters that match nothing, so that an upsert makes a document. */
export const upsert = fc
  .tuple(fc.oneof(filter, oneDocument), fc.oneof(operators, replacement), fc.option(leaf, { nil: undefined }))
  .map(([q, u, id]) => ({
    update: 'rows',
    updates: [{ q: { ...q, none: new Int32(1), ...(id === undefined ? {} : { _id: id }) }, u, upsert: true }],
  }));

export const findAndModify = fc
  .tuple(
    change,
    fc.constantFrom(true, false),
    fc.constantFrom(true, false, false),
    fc.constantFrom<MongoDocument>({}, { _id: new Int32(1) }, { n: new Int32(-1), _id: new Int32(1) }),
    fc.constantFrom<MongoDocument>({}, { a: new Int32(1) }, { c: new Int32(0) }),
  )
  .map(([given, isNew, isUpsert, sort, fields]) => ({
    findAndModify: 'rows',
    query: given.q,
    update: given.u,
    ...(given.arrayFilters === undefined ? {} : { arrayFilters: given.arrayFilters }),
    // Without an order the engines may each take another document.
    sort: Object.keys(sort).length === 0 ? { _id: new Int32(-1) } : sort,
    new: isNew,
    upsert: isUpsert,
    fields,
  }));

export const findAndRemove = fc.tuple(filter, fc.constantFrom(1, -1)).map(([query, direction]) => ({
  findAndModify: 'rows',
  query,
  sort: { _id: new Int32(direction) },
  remove: true,
}));

export const remove = filter.map((q) => ({ delete: 'rows', deletes: [{ q, limit: new Int32(0) }] }));
