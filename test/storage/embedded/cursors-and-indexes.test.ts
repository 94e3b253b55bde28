import { expect } from 'chai';
import { type Collection, Long, type Document as MongoDocument } from 'mongodb';
import { Cursors } from '#storage/embedded/commands/cursors.js';
import { codeOf, type Fixture, freshDatabase } from './fixture.js';

type Row = MongoDocument & { _id: number };

describe('the cursors and indexes of the embedded database', () => {
  let fixture: Fixture;
  let rows: Collection<Row>;

  before(async () => {
    fixture = await freshDatabase();
  });
  after(() => fixture.remove());
  beforeEach(async () => {
    rows = fixture.db.collection<Row>('rows');
    await rows.drop();
    await rows.insertMany([
      { _id: 1, n: 30 },
      { _id: 2, n: 10 },
      { _id: 3, n: 20 },
    ]);
    await rows.createIndex({ n: 1 });
    await rows.createIndex({ tags: 1 });
  });

  it('keeps a cursor open until it is read, killed or its collection or index is gone', async () => {
    const open = async (command: MongoDocument) => (await fixture.db.command(command)).cursor.id as Long;
    const more = (id: Long, collection = 'rows') => fixture.db.command({ getMore: id, collection });
    const begin = () => open({ find: 'rows', filter: {}, batchSize: 1 });

    const read = await begin();
    expect((await more(read)).cursor).to.deep.include({ id: 0 });
    expect(await codeOf(more(read))).to.equal(43);

    const killed = await begin();
    expect(await codeOf(more(killed, 'other'))).to.equal(13);
    const kill = { killCursors: 'rows', cursors: [killed, Long.fromNumber(7)] };
    expect(await fixture.db.command(kill)).to.deep.include({
      cursorsKilled: [killed],
      cursorsNotFound: [7],
    });
    expect(await codeOf(more(killed))).to.equal(43);

    const byIndex = await open({ find: 'rows', filter: {}, sort: { n: 1 }, batchSize: 1 });
    await rows.dropIndex('n_1');
    expect(await codeOf(more(byIndex))).to.equal(175);
    expect(await codeOf(more(byIndex))).to.equal(43);

    const gone = await begin();
    await rows.drop();
    await rows.insertOne({ _id: 9 });
    expect(await codeOf(more(gone))).to.equal(175);
  });

  it('lists indexes and collections by the batch', async () => {
    const first = (await fixture.db.command({ listIndexes: 'rows', cursor: { batchSize: 2 } })).cursor;
    expect(first.firstBatch.map(({ name }: MongoDocument) => name)).to.deep.equal(['_id_', 'n_1']);
    const rest = (await fixture.db.command({ getMore: first.id, collection: 'rows' })).cursor;
    expect(rest.nextBatch.map(({ name }: MongoDocument) => name)).to.deep.equal(['tags_1']);
    expect(rest.id).to.equal(0);
    expect(await rows.listIndexes({ batchSize: 1 }).toArray()).to.have.length(3);
    expect(await fixture.db.listCollections({ name: 'rows' }, { batchSize: 0 }).toArray()).to.have.length(1);
  });

  it('changes the lifetime an index gives', async () => {
    const change = (index: MongoDocument) => fixture.db.command({ collMod: 'rows', index });
    expect(await change({ name: 'n_1', expireAfterSeconds: 60 })).to.deep.equal({
      expireAfterSeconds_new: 60,
      ok: 1,
    });
    expect(await change({ keyPattern: { n: 1 }, expireAfterSeconds: 90 })).to.deep.equal({
      expireAfterSeconds_old: 60,
      expireAfterSeconds_new: 90,
      ok: 1,
    });
    expect(await rows.indexes()).to.deep.include({
      v: 2,
      key: { n: 1 },
      name: 'n_1',
      expireAfterSeconds: 90,
    });
    expect(await fixture.db.command({ collMod: 'rows' })).to.deep.equal({ ok: 1 });
    const refused: [MongoDocument, number][] = [
      [{ name: 'none', expireAfterSeconds: 1 }, 27],
      [{ expireAfterSeconds: 1 }, 72],
      [{ name: 'n_1', keyPattern: { n: 1 }, expireAfterSeconds: 1 }, 72],
      [{ name: 'n_1' }, 72],
      [{ name: '_id_', expireAfterSeconds: 1 }, 72],
      [{ name: 'n_1', expireAfterSeconds: 'x' }, 14],
      [{ name: 'n_1', expireAfterSeconds: -1 }, 72],
      [{ name: 'n_1', hidden: true }, 115],
    ];
    for (const [index, expected] of refused)
      expect(await codeOf(change(index)), JSON.stringify(index)).to.equal(expected);
    expect(await codeOf(fixture.db.command({ collMod: 'none' }))).to.equal(26);
  });

  const clashes: [string, MongoDocument, number | string][] = [
    ['the same index again', { key: { n: 1 }, name: 'n_1' }, 'answered'],
    ['the same under another name', { key: { n: 1 }, name: 'm' }, 85],
    ['another under the same name', { key: { m: 1 }, name: 'n_1' }, 86],
    ['another uniqueness under the same name', { key: { n: 1 }, name: 'n_1', unique: true }, 86],
    ['another uniqueness under another name', { key: { n: 1 }, name: 'm', unique: true }, 'answered'],
    ['another lifetime under the same name', { key: { n: 1 }, name: 'n_1', expireAfterSeconds: 1 }, 85],
    ['the same key the other way', { key: { n: -1 }, name: 'n_-1' }, 'answered'],
    [
      'a partial index of what is not equal',
      { key: { m: 1 }, name: 'm', partialFilterExpression: { m: { $ne: 1 } } },
      67,
    ],
    [
      'a partial index of what is absent',
      { key: { m: 1 }, name: 'm', partialFilterExpression: { m: { $exists: false } } },
      67,
    ],
    [
      'a partial index of this or that',
      { key: { m: 1 }, name: 'm', partialFilterExpression: { $or: [{ m: 1 }, { n: { $in: [1] } }] } },
      'answered',
    ],
    ['an index without a key', { name: 'm' }, 9],
    ['an index without a name', { key: { m: 1 } }, 9],
    ['another index by the name of that of _id', { key: { m: 1 }, name: '_id_' }, 86],
    ['the index of _id again', { key: { _id: 1 }, name: 'mine' }, 'answered'],
    ['an index of _id with options', { key: { _id: 1 }, name: '_id_', unique: true }, 197],
    ['an index by the name of all', { key: { m: 1 }, name: '*' }, 2],
    ['an index of a field without a name', { key: { 'm..n': 1 }, name: 'm' }, 67],
    ['an index of true', { key: { m: true }, name: 'm' }, 67],
    ['a text for a yes or no', { key: { m: 1 }, name: 'm', unique: 'yes' }, 14],
    ['an index of an old version', { key: { m: 1 }, name: 'm', v: 1 }, 115],
    ['an index of no version', { key: { m: 1 }, name: 'm', v: 9 }, 67],
    ['a wildcard index', { key: { '$**': 1 }, name: 'm' }, 115],
  ];
  for (const [title, index, expected] of clashes) {
    it(`${expected === 'answered' ? 'makes' : 'refuses'} ${title}`, async () => {
      expect(await codeOf(fixture.db.command({ createIndexes: 'rows', indexes: [index] }))).to.equal(
        expected,
      );
    });
  }

  it('refuses an index asked for twice, and a sixty-fifth', async () => {
    const twice = Array.from({ length: 2 }, () => ({ key: { m: 1 }, name: 'm' }));
    expect(await codeOf(fixture.db.command({ createIndexes: 'rows', indexes: twice }))).to.equal(68);
    const many = Array.from({ length: 62 }, (_item, at) => ({ key: { [`m${at}`]: 1 }, name: `m${at}` }));
    expect(await codeOf(fixture.db.command({ createIndexes: 'rows', indexes: many }))).to.equal(67);
    expect(await rows.indexes()).to.have.length(3);
    expect(await codeOf(fixture.db.command({ createIndexes: 'rows', indexes: many.slice(1) }))).to.equal(
      'answered',
    );
    expect(await rows.indexes()).to.have.length(64);
  });

  it('counts what a collection and a database hold', async () => {
    const sizes = { avgObjSize: 21, scaleFactor: 1 };
    expect(await fixture.db.command({ collStats: 'rows' })).to.include({
      ...sizes,
      count: 3,
      size: 63,
      nindexes: 3,
    });
    expect(await fixture.db.command({ dbStats: 1 })).to.include({
      ...sizes,
      objects: 3,
      dataSize: 63,
      collections: 1,
    });
    expect(await codeOf(fixture.db.command({ collStats: 'rows', scale: 1024 }))).to.equal(115);
  });

  it('makes a collection that is there without a word, as 7.0 does', async () => {
    await fixture.db.command({ create: 'rows' });
    expect(await rows.countDocuments()).to.equal(3);
  });
});

describe('the open cursors of the embedded database', () => {
  const source = (noTimeout?: boolean) => ({
    namespace: 'assay.rows',
    documents: [1, 2].map(() => Buffer.alloc(5)).values(),
    noTimeout,
  });
  const minutes = (count: number) => new Date().getTime() + count * 60_000;

  it('end after ten idle minutes, or thirty when they asked for no time-out', () => {
    const cursors = new Cursors();
    const [short, long] = [source(), source(true)].map((given) => cursors.begin(given, 1, false).id);
    cursors.sweep(minutes(9));
    cursors.sweep(minutes(11));
    expect(() => cursors.more(short ?? 0n, 'assay.rows', 1)).to.throw('not found');
    expect(cursors.more(long ?? 0n, 'assay.rows', 1).documents).to.have.length(1);
    const another = cursors.begin(source(true), 1, false).id;
    cursors.sweep(minutes(31));
    expect(() => cursors.more(another, 'assay.rows', 1)).to.throw('not found');
  });
});
