import { expect } from 'chai';
import fc from 'fast-check';
import type { Document as MongoDocument } from 'mongodb';
import { compileFilter } from '#storage/embedded/query/match.js';
import { compareSortKeys, parseSort, sortKey } from '#storage/embedded/query/sort.js';
import { type Engine, openEngine } from './engine.js';

type Row = MongoDocument & { _id: unknown };

/** Texts that share a beginning longer than any key: only their ends, or their lengths, tell them apart. */
const long = fc
  .tuple(fc.constantFrom(480, 1380, 1500, 3000), fc.constantFrom('', 'a', 'b', 'aa'))
  .map(([length, end]) => 'k'.repeat(length) + end);
const short = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 2, arbitrary: fc.constantFrom('p', 'q', null, true, 1.5, Number.NaN) },
  { weight: 1, arbitrary: fc.constantFrom(new Date(0), new Date(5), { x: 1 }, { x: 1, y: 2 }) },
);
const leaf = fc.oneof({ weight: 8, arbitrary: short }, { weight: 1, arbitrary: long });
const paths = ['a', 'b', 'c.x', '_id'];

/** Documents; not all collections have arrays or long texts, since an index over such gives no order. */
const rows = fc.record({ withArrays: fc.boolean(), withLong: fc.boolean() }).chain((has) => {
  const single = has.withLong ? leaf : short;
  const array = fc.array(single, { maxLength: 3 });
  const value = has.withArrays ? fc.oneof({ weight: 4, arbitrary: single }, array) : single;
  const below = fc.record({ x: value }, { requiredKeys: [] });
  const inside = has.withArrays ? fc.oneof(below, fc.array(below, { maxLength: 2 })) : below;
  const id = has.withLong ? fc.oneof(fc.integer(), long) : fc.oneof(fc.integer(), fc.string());
  const row = fc.record({ _id: id, a: value, b: value, c: inside }, { requiredKeys: ['_id'] });
  return fc.uniqueArray(row, { minLength: 5, maxLength: 30, selector: ({ _id }) => _id });
});

const direction = fc.constantFrom(1 as const, -1 as const);
const order = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...paths), direction), { maxLength: 3, selector: ([name]) => name })
  .map((fields) => Object.fromEntries(fields));
const index = fc.record({
  key: order.filter((key) => Object.keys(key).some((name) => name !== '_id')),
  options: fc.constantFrom(
    {},
    {},
    { sparse: true },
    { partialFilterExpression: { a: { $gte: 1 } } },
    { partialFilterExpression: { b: { $exists: true } } },
  ),
});

const condition = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 3, arbitrary: fc.array(leaf, { maxLength: 4 }).map((items) => ({ $in: items })) },
  fc
    .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne'), leaf)
    .map(([operator, operand]) => ({ [operator]: operand })),
  fc.tuple(leaf, leaf).map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.boolean().map((present) => ({ $exists: present })),
);
const fields = fc.dictionary(fc.constantFrom(...paths), condition, { maxKeys: 2, noNullPrototype: true });
const filter = fc.oneof(
  { weight: 3, arbitrary: fields },
  fc
    .tuple(fields, fc.constantFrom('$or', '$or', '$and'), fc.array(fields, { minLength: 1, maxLength: 3 }))
    .map(([own, junction, parts]) => ({ ...own, [junction]: parts })),
);
const question = fc.record({ filter, sort: order, skip: fc.nat({ max: 4 }), limit: fc.nat({ max: 8 }) });

function stagesIn(plan: MongoDocument): string[] {
  const below = [plan.inputStage, ...(plan.inputStages ?? [])].filter((stage) => stage !== undefined);
  return [String(plan.stage), ...below.flatMap(stagesIn)];
}

describe('the planner of the embedded database', () => {
  let engine: Engine;
  before(async () => {
    engine = await openEngine();
  });
  after(() => engine.remove());

  const idsOf = (found: readonly MongoDocument[]) => found.map(({ _id }) => JSON.stringify(_id)).sort();

  /** Asks one question and holds the answer against what a look at every document says. */
  async function check(all: readonly Row[], { filter, sort, skip, limit }: MongoDocument): Promise<string[]> {
    const order = parseSort(sort);
    const matching = all.filter(compileFilter(filter));
    const sorted = [...matching].sort((p, q) => compareSortKeys(sortKey(p, order), sortKey(q, order), order));
    const { found } = await engine.ask({ find: 'rows', filter, sort, batchSize: 1000 });
    expect(idsOf(found)).to.deep.equal(idsOf(matching));
    const keysOf = (list: readonly MongoDocument[]) => list.map((row) => sortKey(row, order));
    expect(keysOf(found)).to.deep.equal(keysOf(sorted));
    const part = await engine.ask({ find: 'rows', filter, sort, skip, limit, batchSize: 1000 });
    const end = limit === 0 ? undefined : skip + limit;
    expect(keysOf(part.found)).to.deep.equal(keysOf(sorted.slice(skip, end)));
    expect(await engine.ask({ count: 'rows', query: filter })).to.include({ n: matching.length });
    const explained = await engine.ask({ explain: { find: 'rows', filter, sort } });
    expect(explained.executionStats).to.include({ nReturned: matching.length });
    return stagesIn(explained.queryPlanner.winningPlan);
  }

  it('finds by any indexes what a look at every document finds, in the order asked for', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.uniqueArray(index, { maxLength: 4, selector: ({ key }) => JSON.stringify(key) }),
        fc.array(question, { minLength: 12, maxLength: 12 }),
        async (all, indexes, questions) => {
          await engine.ask({ drop: 'rows' });
          await engine.ask({ insert: 'rows', documents: all.slice(0, 3) });
          for (const [at, { key, options }] of indexes.entries())
            await engine
              .ask({ createIndexes: 'rows', indexes: [{ key, name: `i${at}`, ...options }] })
              .catch((failure: { code?: number }) => expect(failure.code).to.equal(171));
          // Two arrays in one index are refused: such a row stays out.
          await engine.ask({ insert: 'rows', documents: all.slice(3), ordered: false });
          const stored: Row[] = (await engine.ask({ find: 'rows', batchSize: 1000 })).found;
          for (const asked of questions) for (const stage of await check(stored, asked)) seen.add(stage);
          expect(await engine.ask({ validate: 'rows' })).to.include({ valid: true });
        },
      ),
      { numRuns: 50, seed: 17 },
    );
    expect([...seen]).to.include.members([
      'COLLSCAN',
      'IDHACK',
      'IXSCAN',
      'SORT_MERGE',
      'OR',
      'SORT',
      'FETCH',
    ]);
  }).timeout(60_000);

  it('takes two long keys for duplicates when they are equal, and only then', async () => {
    const texts = fc.array(fc.oneof(long, fc.array(long, { minLength: 2, maxLength: 2 })), {
      minLength: 2,
      maxLength: 8,
    });
    for (const key of [{ a: 1 }, { _id: 1 }, { b: -1, a: -1 }])
      await fc.assert(
        fc.asyncProperty(texts, async (values) => {
          const isId = '_id' in key;
          await engine.ask({ drop: 'rows' });
          if (!isId)
            await engine.ask({ createIndexes: 'rows', indexes: [{ key, name: 'unique', unique: true }] });
          const taken = new Set<string>();
          for (const [at, value] of values.entries()) {
            const one = isId ? String(value) : value;
            const keys = [one].flat();
            const documents = [isId ? { _id: one } : { _id: at, a: one, b: 'k'.repeat(700) }];
            const { n, writeErrors = [] } = await engine.ask({ insert: 'rows', documents });
            const isFree = keys.every((text) => !taken.has(text));
            expect({ n, codes: writeErrors.map(({ code }: MongoDocument) => code) }).to.deep.equal(
              isFree ? { n: 1, codes: [] } : { n: 0, codes: [11000] },
            );
            if (isFree) for (const text of keys) taken.add(text);
          }
          expect(await engine.ask({ validate: 'rows' })).to.include({ valid: true });
        }),
        { numRuns: 40, seed: 5 },
      );
  }).timeout(30_000);

  it('keeps the order of ids too long for their keys', async () => {
    await engine.ask({ drop: 'rows' });
    await engine.ask({ createIndexes: 'rows', indexes: [{ key: { g: 1 }, name: 'g' }] });
    const ids = Array.from(
      { length: 40 },
      (_, at) => 'k'.repeat(600) + String((at * 7) % 40).padStart(2, '0'),
    );
    await engine.ask({ insert: 'rows', documents: ids.map((_id, at) => ({ _id, g: at % 2 })) });
    const read = async (filter: MongoDocument, sort: MongoDocument) =>
      (await engine.ask({ find: 'rows', filter, sort, batchSize: 100 })).found.map(({ _id }: Row) => _id);
    const inOrder = [...ids].sort();
    expect(await read({}, { _id: 1 })).to.deep.equal(inOrder);
    expect(await read({ _id: { $gte: ids[3] } }, { _id: 1 })).to.deep.equal(
      inOrder.filter((id) => id >= (ids[3] as string)),
    );
    const even = inOrder.filter((id) => ids.indexOf(id) % 2 === 0);
    expect(await read({ g: 0 }, { g: 1, _id: -1 })).to.deep.equal([...even].reverse());
  });

  describe('explains', () => {
    before(async () => {
      await engine.ask({ drop: 'rows' });
      await engine.ask({
        createIndexes: 'rows',
        indexes: [
          { key: { kind: 1, on: -1 }, name: 'kind' },
          { key: { email: 1 }, name: 'email', unique: true, sparse: true },
          { key: { tags: 1 }, name: 'tags' },
        ],
      });
      const documents = Array.from({ length: 1500 }, (_, _id) => ({
        _id,
        kind: 'abc'[_id % 3],
        on: _id,
        email: `e${_id}`,
        tags: [_id, -_id],
      }));
      await engine.ask({ insert: 'rows', documents });
    });

    /** A command, and what its explanation must hold: stages from the outermost, keys and documents looked at. */
    const cases: [string, MongoDocument, string, { keys: number; docs: number; n: number }][] = [
      ['a look-up by _id', { find: 'rows', filter: { _id: 5 } }, 'IDHACK', { keys: 0, docs: 1, n: 1 }],
      [
        'a search without an index',
        { find: 'rows', filter: { x: 1 } },
        'COLLSCAN',
        { keys: 0, docs: 1500, n: 0 },
      ],
      [
        'an equal field and the order of one index',
        { find: 'rows', filter: { kind: 'a' }, sort: { on: -1 }, limit: 10 },
        'LIMIT FETCH IXSCAN',
        { keys: 10, docs: 10, n: 10 },
      ],
      [
        'a range after an equal field',
        { find: 'rows', filter: { kind: 'a', on: { $gte: 30, $lt: 60 } } },
        'FETCH IXSCAN',
        { keys: 10, docs: 10, n: 10 },
      ],
      [
        'a merge of two values in order',
        { find: 'rows', filter: { kind: { $in: ['a', 'c'] } }, sort: { on: 1 }, skip: 3, limit: 5 },
        'LIMIT SKIP FETCH SORT_MERGE IXSCAN',
        { keys: 5, docs: 5, n: 5 },
      ],
      [
        'an $or with an index for each arm',
        { find: 'rows', filter: { $or: [{ email: 'e7' }, { kind: 'b', on: 4 }] } },
        'FETCH OR IXSCAN IXSCAN',
        { keys: 2, docs: 2, n: 2 },
      ],
      [
        'the index of few entries, not the one of more fields',
        { find: 'rows', filter: { kind: 'a', tags: { $gte: 1499 } } },
        'FETCH IXSCAN',
        { keys: 1, docs: 1, n: 0 },
      ],
      [
        'a sort that no index gives',
        { find: 'rows', filter: { kind: 'a' }, sort: { _id: 1 }, projection: { on: 1 } },
        'PROJECTION_DEFAULT SORT FETCH IXSCAN',
        { keys: 500, docs: 500, n: 500 },
      ],
      [
        'a count by the index alone',
        { count: 'rows', query: { kind: 'a' } },
        'COUNT COUNT_SCAN',
        { keys: 500, docs: 0, n: 500 },
      ],
      [
        'distinct values',
        { distinct: 'rows', key: 'on', query: { email: 'e3' } },
        'FETCH IXSCAN',
        { keys: 1, docs: 1, n: 1 },
      ],
      [
        'a pipeline',
        { aggregate: 'rows', pipeline: [{ $match: { email: 'e3' } }], cursor: {} },
        'FETCH IXSCAN',
        { keys: 1, docs: 1, n: 1 },
      ],
      [
        'an update',
        { update: 'rows', updates: [{ q: { email: 'e3' }, u: { $set: { on: 0 } } }] },
        'UPDATE LIMIT FETCH IXSCAN',
        { keys: 1, docs: 1, n: 1 },
      ],
      [
        'a removal',
        { delete: 'rows', deletes: [{ q: { kind: 'a' }, limit: 0 }] },
        'DELETE FETCH IXSCAN',
        { keys: 500, docs: 500, n: 500 },
      ],
      [
        'findAndModify',
        { findAndModify: 'rows', query: { kind: 'a' }, sort: { on: 1 }, remove: true },
        'DELETE LIMIT FETCH IXSCAN',
        { keys: 1, docs: 1, n: 1 },
      ],
    ];
    for (const [title, command, stages, { keys, docs, n }] of cases)
      it(title, async () => {
        const { queryPlanner, executionStats } = await engine.ask({ explain: command });
        expect(stagesIn(queryPlanner.winningPlan).join(' ')).to.equal(stages);
        expect(executionStats).to.include({
          executionSuccess: true,
          nReturned: n,
          totalKeysExamined: keys,
          totalDocsExamined: docs,
        });
        expect(await engine.ask({ count: 'rows' })).to.include({ n: 1500 });
      });

    it('the bounds of an index as MongoDB writes them', async () => {
      const boundsOf = async (filter: MongoDocument, sort: MongoDocument = {}) => {
        const { queryPlanner } = await engine.ask({
          explain: { find: 'rows', filter, sort },
          verbosity: 'queryPlanner',
        });
        const { inputStage } = queryPlanner.winningPlan;
        return inputStage.indexBounds;
      };
      expect(await boundsOf({ kind: 'a', on: { $gte: 3, $lt: 9 } })).to.deep.equal({
        kind: ['["a", "a"]'],
        on: ['(9, 3]'],
      });
      expect(await boundsOf({ kind: 'a', on: { $gt: 3 } }, { on: 1 })).to.deep.equal({
        kind: ['["a", "a"]'],
        on: ['(3, inf]'],
      });
      expect(await boundsOf({ kind: { $in: ['a', 'b'] } })).to.deep.equal({
        kind: ['["a", "a"]', '["b", "b"]'],
        on: ['[MaxKey, MinKey]'],
      });
    });

    it('what is before the rest of a pipeline', async () => {
      const pipeline = [{ $match: { kind: 'a' } }, { $group: { _id: '$kind', n: { $sum: '$on' } } }];
      const { stages } = await engine.ask({ aggregate: 'rows', pipeline, explain: true });
      expect(stages).to.have.length(2);
      expect(stagesIn(stages[0].$cursor.queryPlanner.winningPlan)).to.deep.equal(['FETCH', 'IXSCAN']);
      expect(stages[0].$cursor).to.not.have.property('executionStats');
    });
  });
});
