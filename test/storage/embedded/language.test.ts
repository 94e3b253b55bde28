import { expect } from 'chai';
import {
  type Collection,
  Decimal128,
  Double,
  Int32,
  Long,
  type Document as MongoDocument,
  ObjectId,
} from 'mongodb';
import { type Fixture, freshDatabase } from './fixture.js';

type Row = MongoDocument & { _id: number };

describe('the embedded database speaks MongoDB', () => {
  let fixture: Fixture;
  let rows: Collection<Row>;

  before(async () => {
    fixture = await freshDatabase();
  });
  after(() => fixture.remove());
  beforeEach(async () => {
    rows = fixture.db.collection<Row>('rows');
    await rows.drop();
  });

  const docs: Row[] = [
    {
      _id: 1,
      a: 1,
      tags: ['x', 'y'],
      items: [
        { k: 'p', n: 1 },
        { k: 'q', n: 5 },
      ],
      at: new Date(1000),
    },
    { _id: 2, a: 'one', tags: [], items: [{ k: 'p', n: 7 }, { n: 2 }] },
    { _id: 3, a: null, items: [{ k: null }], sub: { x: 1, y: 2 } },
    { _id: 4, sub: { y: 2, x: 1 }, at: new Date(5000), a: Long.fromString('9007199254740993') },
    { _id: 5, a: [1, 'one', null], tags: ['y', 'z'], b: true },
    { _id: 6, a: Decimal128.fromString('1.0'), oid: new ObjectId('65f000000000000000000001') },
  ];

  const filters: [string, MongoDocument, number[]][] = [
    ['equality by value across number types and into arrays', { a: 1 }, [1, 5, 6]],
    ['null as null or missing', { a: null }, [3, 5]],
    ['null within documents of an array', { 'items.k': null }, [2, 3, 4, 5, 6]],
    ['$exists', { a: { $exists: false } }, []],
    ['$ne', { a: { $ne: 1 } }, [2, 3, 4]],
    ['ranges only within a type', { a: { $gte: 1 } }, [1, 4, 5, 6]],
    ['exact Int64', { a: { $gt: Long.fromString('9007199254740992') } }, [4]],
    ['Int64 equality is exact', { a: Long.fromString('9007199254740992') }, []],
    ['$in with a regular expression', { a: { $in: [/^on/, 99] } }, [2, 5]],
    ['embedded documents in the order of their fields', { sub: { x: 1, y: 2 } }, [3]],
    ['dotted paths', { 'sub.x': 1 }, [3, 4]],
    ['$elemMatch on one element', { items: { $elemMatch: { k: 'p', n: { $gt: 3 } } } }, [2]],
    ['conditions on different elements', { 'items.k': 'p', 'items.n': { $gt: 3 } }, [1, 2]],
    ['positions in arrays', { 'items.0.n': 7 }, [2]],
    ['$all', { tags: { $all: ['y', 'x'] } }, [1]],
    ['$size', { tags: { $size: 0 } }, [2]],
    ['$not', { a: { $not: { $gt: 0 } } }, [2, 3]],
    ['$nor', { $nor: [{ a: 1 }, { tags: 'y' }, { sub: { $exists: true } }] }, [2]],
    ['$or', { $or: [{ b: true }, { at: { $gt: new Date(2000) } }] }, [4, 5]],
    ['$type', { a: { $type: 'decimal' } }, [6]],
    ['$type of Int64', { a: { $type: 'long' } }, [4]],
    ['ObjectIds', { oid: new ObjectId('65f000000000000000000001') }, [6]],
    ['$mod', { _id: { $mod: [4, 2] } }, [2, 6]],
    ['$expr', { _id: { $lt: 4 }, $expr: { $eq: ['$sub.x', 1] } }, [3]],
    ['whole arrays', { tags: ['y', 'z'] }, [5]],
  ];

  // Element-wise null in { 'items.k': null }: documents without items match too, document 1 has k everywhere.
  it('finds what the filter says, with and without an index', async () => {
    await rows.insertMany(docs);
    const found = async (filter: MongoDocument) =>
      (await rows.find(filter).sort({ _id: 1 }).toArray()).map((row) => row._id);
    for (const [title, filter, expected] of filters)
      expect(await found(filter), title).to.deep.equal(expected);
    for (const key of ['a', 'items.k', 'items.n', 'tags', 'sub', 'sub.x', 'at', 'oid'])
      await rows.createIndex({ [key]: 1 });
    await rows.createIndex({ 'items.k': 1, 'items.n': -1 });
    for (const [title, filter, expected] of filters)
      expect(await found(filter), `${title}, indexed`).to.deep.equal(expected);
    expect(await fixture.db.command({ validate: 'rows' })).to.include({ valid: true });
  });

  const updates: [string, MongoDocument, MongoDocument, MongoDocument, object?][] = [
    [
      '$set keeps the order of fields',
      { b: 1, a: 1 },
      { $set: { a: 2, z: 1, c: 3 } },
      { b: 1, a: 2, c: 3, z: 1 },
    ],
    ['$set of an equal _id', { a: 1 }, { $set: { _id: 1, a: 2 } }, { a: 2 }],
    [
      '$inc and $mul',
      { a: 1, b: 2 },
      { $inc: { a: 4, n: 1 }, $mul: { b: 3, m: 2 } },
      { a: 5, b: 6, m: 0, n: 1 },
    ],
    ['$min and $max', { a: 5, b: 5 }, { $min: { a: 3 }, $max: { b: 3, c: 1 } }, { a: 3, b: 5, c: 1 }],
    ['$unset and $rename', { a: 1, b: 2 }, { $unset: { a: '' }, $rename: { b: 'c' } }, { c: 2 }],
    [
      '$push with every modifier',
      { a: [3, 1] },
      { $push: { a: { $each: [2, 5], $sort: -1, $slice: 3 } } },
      { a: [5, 3, 2] },
    ],
    [
      '$push at a position',
      { a: [1, 4] },
      { $push: { a: { $each: [2, 3], $position: 1 } } },
      { a: [1, 2, 3, 4] },
    ],
    [
      '$addToSet',
      { a: [1, { x: 1 }] },
      { $addToSet: { a: { $each: [1, { x: 1 }, 2] } } },
      { a: [1, { x: 1 }, 2] },
    ],
    [
      '$pull by condition',
      { a: [{ n: 1 }, { n: 5 }] },
      { $pull: { a: { n: { $gt: 2 } } } },
      { a: [{ n: 1 }] },
    ],
    [
      '$pull by value and $pullAll',
      { a: [1, 2, 1], b: [1, 2] },
      { $pull: { a: 1 }, $pullAll: { b: [2, 3] } },
      { a: [2], b: [1] },
    ],
    ['$pop', { a: [1, 2], b: [1, 2] }, { $pop: { a: 1, b: -1 } }, { a: [1], b: [2] }],
    [
      '$[] on all elements',
      { a: [{ n: 1 }, { n: 2 }] },
      { $inc: { 'a.$[].n': 1 } },
      { a: [{ n: 2 }, { n: 3 }] },
    ],
    [
      '$[id] by array filter',
      { a: [1, 5, 9] },
      { $set: { 'a.$[big]': 0 } },
      { a: [1, 0, 0] },
      { arrayFilters: [{ big: { $gt: 3 } }] },
    ],
    ['new elements padded with null', { a: [1] }, { $set: { 'a.2': 3 } }, { a: [1, null, 3] }],
    ['new paths made', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    [
      'a pipeline',
      { a: 1, b: 2 },
      [{ $set: { c: { $add: ['$a', '$b'] } } }, { $unset: 'a' }] as never,
      { b: 2, c: 3 },
    ],
    ['a replacement', { a: 1 }, { b: 2 }, { b: 2 }],
  ];

  it('changes a document as the operators say', async () => {
    for (const [title, before, change, after, options] of updates) {
      await rows.deleteMany({});
      await rows.insertOne({ _id: 1, ...before });
      const replacing = title === 'a replacement';
      await (replacing ? rows.replaceOne({ _id: 1 }, change) : rows.updateOne({ _id: 1 }, change, options));
      const row = await rows.findOne({ _id: 1 });
      expect(JSON.stringify(row), title).to.equal(JSON.stringify({ _id: 1, ...after }));
    }
  });

  it('puts the matched element where $ stands', async () => {
    await rows.insertOne({
      _id: 1,
      items: [
        { k: 'a', n: 1 },
        { k: 'b', n: 2 },
      ],
    });
    await rows.updateOne({ 'items.k': 'b' }, { $set: { 'items.$.n': 9 } });
    await rows.updateOne({ items: { $elemMatch: { k: 'a', n: 1 } } }, { $inc: { 'items.$.n': 1 } });
    expect((await rows.findOne())?.items).to.deep.equal([
      { k: 'a', n: 2 },
      { k: 'b', n: 9 },
    ]);
    expect(await rows.findOne({ 'items.k': 'b' }, { projection: { 'items.$': 1 } })).to.deep.equal({
      _id: 1,
      items: [{ k: 'b', n: 9 }],
    });
  });

  it('keeps number types through an update', async () => {
    await rows.insertOne({
      _id: 1,
      whole: new Double(1),
      long: Long.fromNumber(5),
      int: new Int32(2147483647),
    });
    await rows.updateOne({ _id: 1 }, { $inc: { int: 1 }, $set: { other: 1 } });
    const types = { whole: 'double', long: 'long', int: 'long', other: 'int' };
    for (const [name, type] of Object.entries(types))
      expect(await rows.countDocuments({ [name]: { $type: type } }), name).to.equal(1);
  });

  it('upserts with what the filter says and $setOnInsert', async () => {
    const first = await rows.updateOne(
      { _id: 7, 'k.a': 'x', n: { $gt: 1 } },
      { $setOnInsert: { made: true }, $inc: { c: 1 } },
      { upsert: true },
    );
    expect(first).to.include({ upsertedCount: 1, upsertedId: 7, matchedCount: 0 });
    expect(await rows.findOne()).to.deep.equal({ _id: 7, k: { a: 'x' }, c: 1, made: true });
    const second = await rows.updateOne(
      { _id: 7 },
      { $setOnInsert: { made: false }, $inc: { c: 1 } },
      { upsert: true },
    );
    expect(second).to.include({ upsertedCount: 0, modifiedCount: 1 });
    expect(await rows.findOne({ _id: 7 })).to.include({ c: 2, made: true });
  });

  it('sorts across types, by index or in memory alike', async () => {
    const values = [
      5,
      'b',
      null,
      new Date(0),
      true,
      new ObjectId(),
      [9, 2],
      { a: 1 },
      'a',
      -1,
      Long.fromNumber(3),
      undefined,
    ];
    await rows.insertMany(values.map((v, _id) => (v === undefined ? { _id } : { _id, v })));
    const order = async (direction: 1 | -1) =>
      (await rows.find().sort({ v: direction, _id: 1 }).toArray()).map((row) => row._id);
    const up = await order(1);
    const down = await order(-1);
    expect(up).to.deep.equal([2, 11, 9, 6, 10, 0, 8, 1, 7, 5, 4, 3]);
    expect(down).to.deep.equal([3, 4, 5, 7, 1, 8, 6, 0, 10, 9, 2, 11]);
    await rows.deleteOne({ _id: 6 });
    await rows.createIndex({ v: 1 });
    expect(await order(1)).to.deep.equal(up.filter((id) => id !== 6));
    expect(await order(-1)).to.deep.equal(down.filter((id) => id !== 6));
  });

  it('walks an index forwards and backwards with a limit', async () => {
    await rows.insertMany(Array.from({ length: 700 }, (_, _id) => ({ _id, g: _id % 3, n: (_id * 7) % 700 })));
    await rows.createIndex({ g: 1, n: -1 });
    const expected = Array.from({ length: 700 }, (_, _id) => _id)
      .filter((id) => id % 3 === 1)
      .map((id) => (id * 7) % 700)
      .sort((a, b) => a - b);
    const read = async (direction: 1 | -1) =>
      (await rows.find({ g: 1 }).sort({ n: direction }).batchSize(10).toArray()).map(
        (row) => row.n as number,
      );
    expect(await read(1)).to.deep.equal(expected);
    expect(await read(-1)).to.deep.equal([...expected].reverse());
    const page = await rows
      .find({ g: 1, n: { $gte: 100, $lt: 200 } })
      .sort({ n: -1 })
      .skip(2)
      .limit(5)
      .toArray();
    expect(page.map((row) => row.n as number)).to.deep.equal(
      expected
        .filter((n) => n >= 100 && n < 200)
        .reverse()
        .slice(2, 7),
    );
    const { queryPlanner } = await rows.find({ g: 1 }).sort({ n: 1 }).explain();
    expect(queryPlanner.winningPlan).to.have.property('stage', 'FETCH');
    expect(queryPlanner.winningPlan).to.have.nested.property('inputStage.indexName', 'g_1_n_-1');
    expect((await rows.find().sort({ _id: -1 }).limit(3).toArray()).map((row) => row._id)).to.deep.equal([
      699, 698, 697,
    ]);
  });

  it('keeps keys too long for the store apart', async () => {
    const long = 'x'.repeat(5000);
    await rows.createIndex({ name: 1 }, { unique: true });
    await rows.insertMany([
      { _id: 1, name: `${long}b` },
      { _id: 2, name: `${long}a` },
    ]);
    expect(await rows.insertOne({ _id: 3, name: `${long}a` }).catch((error: unknown) => error)).to.include({
      code: 11000,
    });
    expect((await rows.findOne({ name: `${long}a` }))?._id).to.equal(2);
    expect(
      (
        await rows
          .find({ name: { $gte: 'x' } })
          .sort({ name: 1 })
          .toArray()
      ).map((row) => row._id),
    ).to.deep.equal([2, 1]);
  });

  it('aggregates', async () => {
    await rows.insertMany(
      Array.from({ length: 10 }, (_, _id) => ({
        _id,
        g: _id % 2 === 0 ? 'even' : 'odd',
        n: _id,
        list: [_id, 1],
      })),
    );
    const run = (pipeline: MongoDocument[]) => rows.aggregate(pipeline).toArray();
    expect(
      await run([
        { $match: { n: { $gt: 1 } } },
        {
          $group: {
            _id: '$g',
            sum: { $sum: '$n' },
            mean: { $avg: '$n' },
            top: { $max: '$n' },
            many: { $sum: 1 },
          },
        },
        { $sort: { _id: 1 } },
      ]),
    ).to.deep.equal([
      { _id: 'even', sum: 20, mean: 5, top: 8, many: 4 },
      { _id: 'odd', sum: 24, mean: 6, top: 9, many: 4 },
    ]);
    expect(await run([{ $unwind: '$list' }, { $sortByCount: '$list' }, { $limit: 1 }])).to.deep.equal([
      { _id: 1, count: 11 },
    ]);
    expect(
      await run([
        { $match: { _id: 3 } },
        { $project: { _id: 0, twice: { $multiply: ['$n', 2] }, list: { $slice: ['$list', 1] } } },
      ]),
    ).to.deep.equal([{ twice: 6, list: [3] }]);
    expect(
      await run([
        { $facet: { all: [{ $count: 'n' }], some: [{ $match: { n: 2 } }, { $project: { n: 1 } }] } },
      ]),
    ).to.deep.equal([{ all: [{ n: 10 }], some: [{ _id: 2, n: 2 }] }]);
  });
});
