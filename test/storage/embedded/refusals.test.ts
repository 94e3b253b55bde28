import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Collection, Long, type Document as MongoDocument } from 'mongodb';
import { contextOn } from '#storage/embedded/commands/open-context.js';
import { answer } from '#storage/embedded/commands/registry.js';
import { removeExpired } from '#storage/embedded/commands/write.js';
import { Store } from '#storage/embedded/store/store.js';
import { type Fixture, freshDatabase } from './fixture.js';

type Row = MongoDocument & { _id: number };

describe('the embedded database refuses what it would get wrong', () => {
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

  const refusals: [string, MongoDocument, number][] = [
    ['an unknown command', { frobnicate: 1 }, 59],
    ['an unknown field', { find: 'rows', frob: 1 }, 40415],
    ['$where', { find: 'rows', filter: { $where: 'true' } }, 115],
    ['an unknown operator', { find: 'rows', filter: { a: { $frob: 1 } } }, 2],
    ['a collation', { find: 'rows', collation: { locale: 'en' } }, 115],
    ['an unknown stage', { aggregate: 'rows', pipeline: [{ $frob: {} }], cursor: {} }, 40324],
    ['$lookup', { aggregate: 'rows', pipeline: [{ $lookup: {} }], cursor: {} }, 115],
    ['$function', { find: 'rows', filter: { $expr: { $function: {} } } }, 115],
    [
      'a transaction',
      { find: 'rows', txnNumber: Long.fromNumber(1), autocommit: false, startTransaction: true },
      20,
    ],
    ['commitTransaction', { commitTransaction: 1 }, 115],
    ['mapReduce', { mapReduce: 'rows' }, 115],
    ['an unknown cursor', { getMore: Long.fromNumber(77), collection: 'rows' }, 43],
    ['a look-around', { find: 'rows', filter: { a: { $regex: '(?=x)' } } }, 51091],
    ['indexes of other kinds', { createIndexes: 'rows', indexes: [{ key: { a: 'text' }, name: 'a' }] }, 115],
  ];

  it('refuses by MongoDB code what it does not do', async () => {
    for (const [title, command, code] of refusals) {
      const refusal = await fixture.db.command(command).catch((error: unknown) => error);
      expect((refusal as { code?: number }).code, title).to.equal(code);
    }
    await rows.insertOne({ _id: 1, a: 'text', list: [1] });
    const failing: [MongoDocument, number][] = [
      [{ $inc: { a: 1 } }, 14],
      [{ $set: { _id: 2 } }, 66],
      [{ $set: { 'a.b': 1 } }, 28],
      [{ $set: { a: 1, 'a.b': 1 } }, 40],
      [{ $frob: { a: 1 } }, 9],
      [{ $push: { a: 1 } }, 2],
      [{ $set: { ['deep.'.repeat(250).slice(0, -1)]: 1 } }, 15],
    ];
    for (const [change, code] of failing) {
      const refusal = await rows.updateOne({ _id: 1 }, change).catch((error: unknown) => error);
      expect((refusal as { code?: number }).code, JSON.stringify(change)).to.equal(code);
    }
    expect(await rows.findOne()).to.deep.equal({ _id: 1, a: 'text', list: [1] });
  });

  it('tells unique, sparse and partial indexes apart', async () => {
    await rows.createIndex({ u: 1 }, { unique: true, sparse: true });
    await rows.createIndex({ p: 1 }, { unique: true, partialFilterExpression: { live: true } });
    await rows.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3, p: 1 }, { _id: 4, p: 1, live: true }]);
    expect(await rows.countDocuments({ p: 1 })).to.equal(2);
    expect(await rows.countDocuments({ u: null })).to.equal(4);
    const refused = await rows
      .updateOne({ _id: 3 }, { $set: { live: true } })
      .catch((error: unknown) => error);
    expect(refused).to.include({ code: 11000 });
    expect(
      await rows
        .insertOne({ _id: 5, u: [1, 2] })
        .then(() => rows.insertOne({ _id: 6, u: 2 }))
        .catch((error: unknown) => error),
    ).to.include({ code: 11000 });
    expect(await fixture.db.command({ validate: 'rows' })).to.include({ valid: true });
  });

  it('removes documents whose lifetime is over, and only those', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
    const store = new Store(join(folder, 'data.mdb'));
    const context = await contextOn(store);
    const ask = (command: MongoDocument) =>
      answer(context, { requestId: 1, command: { ...command, $db: 'assay' }, silent: false, legacy: false });
    await ask({
      createIndexes: 'visits',
      indexes: [{ key: { until: 1 }, name: 'until_1', expireAfterSeconds: 60 }],
    });
    for (const [_id, until] of [
      new Date(0),
      new Date(100_000),
      'never',
      [new Date(0), new Date(500_000)],
    ].entries()) {
      await ask({ update: 'visits', updates: [{ q: { _id }, u: { $set: { until } }, upsert: true }] });
    }
    expect(await removeExpired(context, new Date(100_000))).to.equal(2);
    expect(await ask({ count: 'visits' })).to.include({ n: 2 });
    expect(await removeExpired(context, new Date(160_001))).to.equal(1);
    expect(await ask({ validate: 'visits' })).to.include({ valid: true, nrecords: 1 });
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
