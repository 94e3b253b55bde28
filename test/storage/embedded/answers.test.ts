import { Decimal128, Double, EJSON, Int32, Long, type Document as MongoDocument, Timestamp } from 'bson';
import { expect } from 'chai';
import { type Fixture, freshDatabase } from './fixture.js';

const exact = { promoteValues: false, promoteLongs: false } as const;
const int = (n: number) => new Int32(n);

/** Canonical JSON: the order of fields and the type of every number count. */
function told(value: unknown): string {
  return EJSON.stringify(value, { relaxed: false });
}

describe('the embedded database answers as the manual says', () => {
  let fixture: Fixture;

  before(async () => {
    fixture = await freshDatabase();
  });
  after(() => fixture.remove());

  async function holding(documents: readonly MongoDocument[]): Promise<void> {
    await fixture.db.command({ delete: 'rows', deletes: [{ q: {}, limit: 0 }] });
    if (documents.length > 0) await fixture.db.command({ insert: 'rows', documents });
  }

  async function answer(command: MongoDocument): Promise<MongoDocument> {
    return fixture.db
      .command(command, exact)
      .catch((failure: unknown) => ({ code: Number((failure as { code?: unknown }).code) }));
  }

  const filters: [string, unknown, MongoDocument, boolean][] = [
    ['the element at a position is not looked into', [[1]], { 'a.0': 1 }, false],
    ['the element at a position as a whole', [[1]], { 'a.0': [1] }, true],
    ['a position within a position', [[1]], { 'a.0.0': 1 }, true],
    ['null below documents of an array that lack it', [{ x: 1 }, { y: 1 }], { 'a.x': null }, true],
    ['null below an array without documents', [1, 2], { 'a.x': null }, false],
    ['null below an empty array', [], { 'a.x': null }, false],
    ['$exists: false below an array where one has it', [{ x: 1 }, 5], { 'a.x': { $exists: false } }, false],
    [
      '$elemMatch of an array within the array, by its size',
      [[1, 2]],
      { a: { $elemMatch: { $size: 2 } } },
      true,
    ],
    ['$elemMatch of an array within the array, whole', [[1]], { a: { $elemMatch: { $eq: [[1]] } } }, false],
    ['$elemMatch within $elemMatch', [[1, 5]], { a: { $elemMatch: { $elemMatch: { $gt: 4 } } } }, true],
    ['$elemMatch of fields does not enter arrays', [[{ x: 1 }]], { a: { $elemMatch: { x: 1 } } }, false],
    ['$elemMatch of a position', [[7]], { a: { $elemMatch: { 0: 7 } } }, true],
    ['documents whose fields stand in another order', { x: 1, y: 2 }, { a: { y: 2, x: 1 } }, false],
    [
      'Int64 beyond 2^53 to the last digit',
      Long.fromString('9007199254740993'),
      { a: Long.fromString('9007199254740992') },
      false,
    ],
    ['$mod of an Int64 beyond 2^53', Long.fromString('9007199254740993'), { a: { $mod: [10, 3] } }, true],
    ['Decimal128 by value', Decimal128.fromString('1.50'), { a: new Double(1.5) }, true],
    ['Decimal128 a double does not hold', Decimal128.fromString('0.1'), { a: new Double(0.1) }, false],
    ['NaN is NaN and less than no number', new Double(Number.NaN), { a: { $lt: 1 } }, false],
    ['a whole double is no Int32', new Double(1), { a: { $type: 'int' } }, false],
    ['a timestamp is no number', new Timestamp({ t: 1, i: 1 }), { a: { $type: 'number' } }, false],
    ['ranges stay within a type', 'text', { a: { $gt: 1 } }, false],
  ];

  it('to filters', async () => {
    for (const [title, a, query, matches] of filters) {
      await holding([{ _id: 1, a }]);
      expect((await answer({ count: 'rows', query })).n, title).to.deep.equal(int(matches ? 1 : 0));
    }
  });

  it('to sorts across types', async () => {
    const rising = [
      null,
      new Double(Number.NaN),
      Long.MIN_VALUE,
      -1,
      new Double(0),
      Decimal128.fromString('0.1'),
      Long.fromString('9007199254740993'),
      'a',
      'b',
      { x: 1 },
      { y: 0 },
      false,
      true,
      new Date(-1),
      new Date(5),
      new Timestamp({ t: 0, i: 1 }),
      /a/,
    ];
    await holding(rising.map((a, at) => ({ _id: (at * 7) % rising.length, at, a })));
    for (const direction of [1, -1]) {
      const { cursor } = await answer({ find: 'rows', sort: { a: direction }, batchSize: 100 });
      const found = (cursor.firstBatch as MongoDocument[]).map(({ at }) => Number(at));
      expect(found).to.deep.equal(direction === 1 ? [...rising.keys()] : [...rising.keys()].reverse());
    }
  });

  const updates: [string, MongoDocument, unknown, MongoDocument | number, MongoDocument?][] = [
    ['$set of an equal _id', { _id: 1 }, { $set: { _id: 1, a: 1 } }, { _id: 1, a: 1 }],
    ['$set of another _id', { _id: 1 }, { $set: { _id: 2 } }, 66],
    ['$rename of _id', { _id: 1 }, { $rename: { _id: 'a' } }, 66],
    ['$rename through a value', { _id: 1, a: 1 }, { $rename: { 'a.b': 'c' } }, 28],
    ['$rename out of an array', { _id: 1, a: [1] }, { $rename: { 'a.0': 'b' } }, 2],
    ['$rename into an array', { _id: 1, a: [1], b: 1 }, { $rename: { b: 'a.0' } }, 2],
    ['a position beside all positions', { _id: 1, a: [1] }, { $set: { 'a.0': 1, 'a.$[]': 2 } }, 40],
    [
      'one element by two wildcards',
      { _id: 1, a: [1] },
      { $set: { 'a.$[i]': 1, 'a.$[]': 2 } },
      40,
      { arrayFilters: [{ i: 1 }] },
    ],
    ['$pull through a value', { _id: 1, a: 1 }, { $pull: { 'a.b': 1 } }, 28],
    ['$unset through a value', { _id: 1, a: 1 }, { $unset: { 'a.b': '' } }, { _id: 1, a: 1 }],
    ['$pop of a field that is not there', { _id: 1 }, { $pop: { 'a.b': 1 } }, { _id: 1 }],
    [
      '$mul of a field that is not there',
      { _id: 1 },
      { $mul: { a: new Double(-2) } },
      { _id: 1, a: new Double(0) },
    ],
    [
      '$inc of an Int64',
      { _id: 1, a: Long.fromString('9007199254740993') },
      { $inc: { a: 1 } },
      { _id: 1, a: Long.fromString('9007199254740994') },
    ],
    ['$inc past the last Int64', { _id: 1, a: Long.MAX_VALUE }, { $inc: { a: 1 } }, 2],
    ['$inc by a timestamp', { _id: 1, a: 1 }, { $inc: { a: new Timestamp({ t: 1, i: 1 }) } }, 14],
    ['$inc of a Decimal128', { _id: 1, a: Decimal128.fromString('1') }, { $inc: { a: 1 } }, 115],
    [
      '$addToSet by value and order of fields',
      { _id: 1, a: [{ x: 1, y: 1 }] },
      { $addToSet: { a: { y: 1, x: 1 } } },
      {
        _id: 1,
        a: [
          { x: 1, y: 1 },
          { y: 1, x: 1 },
        ],
      },
    ],
    [
      'a pipeline that leaves doubles doubles',
      { _id: 1, a: new Double(2) },
      [{ $set: { b: 1 } }],
      { _id: 1, a: new Double(2), b: 1 },
    ],
    [
      'a pipeline that goes into arrays',
      { _id: 1, a: [{ x: 1 }, 2] },
      [{ $set: { 'a.y': '$_id' } }],
      { _id: 1, a: [{ x: 1, y: 1 }, { y: 1 }] },
    ],
    [
      'values a pipeline passes on stay apart',
      { _id: 1, a: { x: 1 } },
      [{ $set: { b: '$a' } }, { $set: { 'b.x': 2 } }],
      { _id: 1, a: { x: 1 }, b: { x: 2 } },
    ],
    [
      'new fields in the order of their names',
      { _id: 1 },
      { $set: { 'z.b': 1, a: 1, 'z.a': 1 } },
      { _id: 1, a: 1, z: { a: 1, b: 1 } },
    ],
  ];

  it('to updates', async () => {
    for (const [title, before, u, after, options] of updates) {
      await holding([before]);
      const reply = await answer({ update: 'rows', updates: [{ q: { _id: 1 }, u, ...options }] });
      const code = (reply.writeErrors as MongoDocument[] | undefined)?.[0]?.code;
      if (typeof after === 'number') expect(Number(code), title).to.equal(after);
      const { cursor } = await answer({ find: 'rows' });
      expect(told(cursor.firstBatch), title).to.equal(told([typeof after === 'number' ? before : after]));
    }
  });

  const upserts: [string, MongoDocument, unknown, MongoDocument | number][] = [
    [
      '$setOnInsert and equal conditions',
      { _id: 1, 'a.b': 2, c: { $gt: 1 } },
      { $setOnInsert: { d: 1 }, $set: { e: 1 } },
      { _id: 1, a: { b: 2 }, d: 1, e: 1 },
    ],
    ['a replacement takes _id only', { _id: 1, a: 2, b: { $all: [1, 2] } }, { c: 1 }, { _id: 1, c: 1 }],
    ['one value of $all', { _id: 1, a: { $all: [1] } }, { $set: { b: 1 } }, { _id: 1, a: 1, b: 1 }],
    ['two values of $all', { _id: 1, a: { $all: [1, 2] } }, { $set: { b: 1 } }, 54],
    ['a field and one below it', { _id: 1, a: 1, 'a.b': 1 }, { $set: { c: 1 } }, 54],
    ['a positional operator', { _id: 1, a: 1 }, { $set: { 'a.$': 1 } }, 2],
  ];

  it('to upserts', async () => {
    for (const [title, q, u, made] of upserts) {
      await holding([{ _id: 0 }]);
      const reply = await answer({ update: 'rows', updates: [{ q, u, upsert: true }] });
      const code = (reply.writeErrors as MongoDocument[] | undefined)?.[0]?.code;
      expect(code === undefined ? undefined : Number(code), title).to.equal(
        typeof made === 'number' ? made : undefined,
      );
      const { cursor } = await answer({ find: 'rows', filter: { _id: 1 } });
      expect(told(cursor.firstBatch), title).to.equal(told(typeof made === 'number' ? [] : [made]));
    }
  });

  it('to updates that make no sense, though no document is found', async () => {
    await holding([]);
    const senseless: [unknown, number][] = [
      [{ $pop: { a: 2 } }, 9],
      [{ $pullAll: { a: 1 } }, 2],
      [{ $pull: { a: { $frob: 1 } } }, 2],
      [{ $push: { a: { $each: 1 } } }, 2],
      [{ $currentDate: { a: 'date' } }, 2],
      [[{ $set: { a: { $frob: 1 } } }], 168],
    ];
    for (const [u, code] of senseless) {
      const { writeErrors } = await answer({ update: 'rows', updates: [{ q: {}, u }] });
      expect(Number(writeErrors?.[0]?.code), JSON.stringify(u)).to.equal(code);
    }
  });

  it('to what is distinct: with its types, the elements of an array at a position too', async () => {
    await holding([
      { _id: 1, a: [Long.fromNumber(1), [2, 3]] },
      { _id: 2, a: [new Double(1)] },
    ]);
    expect(told((await answer({ distinct: 'rows', key: 'a.1' })).values)).to.equal(told([2, 3]));
    expect(told((await answer({ distinct: 'rows', key: 'a.0' })).values)).to.equal(
      told([Long.fromNumber(1)]),
    );
  });

  it('to statements that do not say what they are for, and stages that say nothing', async () => {
    await holding([{ _id: 1 }]);
    expect(await answer({ update: 'rows', updates: [{ u: { $set: { a: 1 } } }] })).to.deep.equal({
      code: 40414,
    });
    expect(await answer({ delete: 'rows', deletes: [{ limit: 0 }] })).to.deep.equal({ code: 40414 });
    expect(await answer({ aggregate: 'rows', pipeline: [{ $sort: {} }], cursor: {} })).to.deep.equal({
      code: 15976,
    });
    expect(await answer({ aggregate: 'rows', pipeline: [{ $sortByCount: 'a' }], cursor: {} })).to.deep.equal({
      code: 40149,
    });
  });

  it('by the value that stood in the way of a unique index', async () => {
    await fixture.db.command({
      createIndexes: 'unique',
      indexes: [{ key: { 'd.x': 1 }, name: 'd', unique: true }],
    });
    await fixture.db.command({ insert: 'unique', documents: [{ _id: 1, d: [{ x: 2 }] }] });
    const { writeErrors } = await answer({
      insert: 'unique',
      documents: [{ _id: 2, d: [{ x: 1 }, { x: 2 }] }],
    });
    expect(told(writeErrors[0].keyValue)).to.equal(told({ 'd.x': 2 }));
  });
});
