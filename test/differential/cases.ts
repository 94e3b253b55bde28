import { Int32, type Document as MongoDocument } from 'bson';
import fc from 'fast-check';
import { elementFilter, filter } from './filters.js';
import { condition, pipeline, projection, sort } from './pipelines.js';
import { findAndModify, findAndRemove, remove, update, upsert } from './updates.js';
import { documents, path, value } from './values.js';

/** What both engines are given: documents, indexes, and one command on them. */
export interface Case {
  readonly documents: readonly MongoDocument[];
  readonly indexes: readonly MongoDocument[];
  readonly command: MongoDocument;
}

const find = fc
  .tuple(
    filter,
    sort,
    fc.option(projection, { nil: undefined }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([wanted, order, shown, skip, limit]) => ({
    find: 'rows',
    filter: wanted,
    sort: order,
    // The other engine reckons a projection also of documents it then skips.
    ...(shown === undefined ? { skip: new Int32(skip), limit: new Int32(limit) } : { projection: shown }),
  }));

const findElement = fc
  .tuple(elementFilter, fc.constantFrom('e', 'd', 'a'), filter, fc.integer({ min: 0, max: 2 }))
  .map(([wanted, name, below, kind]) => ({
    find: 'rows',
    filter: wanted,
    sort: { _id: new Int32(1) },
    projection: [
      { [`${name}.$`]: new Int32(1) },
      { [name]: { $elemMatch: below } },
      { [name]: { $slice: new Int32(-1) } },
    ][kind],
  }));

const findByExpression = condition.map(($expr) => ({
  find: 'rows',
  filter: { $expr },
  sort: { _id: new Int32(1) },
}));
const count = filter.map((query) => ({ count: 'rows', query }));
const distinct = fc.tuple(path, filter).map(([key, query]) => ({ distinct: 'rows', key, query }));
const aggregate = pipeline.map((stages) => ({ aggregate: 'rows', pipeline: stages, cursor: {} }));
const insert = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('a', 'b', 'n', 'e'), value), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([rows, ordered]) => ({
    insert: 'rows',
    documents: rows.map(([name, item], at) => ({ _id: new Int32(100 + at), [name]: item })),
    ordered,
  }));

/** Commands by kind, so that a run can be asked for some. */
export const commands: Readonly<Record<string, fc.Arbitrary<MongoDocument>>> = {
  find,
  findElement,
  findByExpression,
  count,
  distinct,
  aggregate,
  insert,
  update,
  upsert,
  findAndModify,
  findAndRemove,
  remove,
};

const key = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'n', 's', 'c.x', 'd.x', 'e', 'c'), fc.constantFrom(1, -1)),
    {
      minLength: 1,
      maxLength: 2,
      selector: ([name]) => name,
    },
  )
  .map((all) => Object.fromEntries(all.map(([name, way]) => [name, new Int32(way)])));

const index = fc
  .tuple(
    key,
    fc.constantFrom<MongoDocument>(
      {},
      {},
      {},
      {},
      {},
      { unique: true },
      { sparse: true },
      { sparse: true },
      { unique: true, sparse: true },
      { partialFilterExpression: { n: { $gt: new Int32(0) } } },
      { partialFilterExpression: { s: { $exists: true } }, unique: true },
    ),
  )
  .map(([of, options]) => ({ key: of, name: Object.entries(of).flat().join('_'), ...options }));

const indexes = fc.oneof(
  { weight: 2, arbitrary: fc.constant<MongoDocument[]>([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(index, { minLength: 1, maxLength: 2, selector: ({ name }) => name }),
  },
);

/** Some documents and several commands to put to them. */
export function groups(kinds: readonly string[]): fc.Arbitrary<Case[]> {
  const chosen = kinds.map((kind) => commands[kind]).filter((kind) => kind !== undefined);
  return fc
    .tuple(documents, indexes, fc.array(fc.oneof(...chosen), { minLength: 10, maxLength: 10 }))
    .map(([rows, all, asked]) => asked.map((command) => ({ documents: rows, indexes: all, command })));
}
