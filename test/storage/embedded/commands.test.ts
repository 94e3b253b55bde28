import { expect } from 'chai';
import { type Collection, Long, type Document as MongoDocument, UUID } from 'mongodb';
import { codeOf, type Fixture, freshDatabase } from './fixture.js';

type Row = MongoDocument & { _id: number };

describe('the commands of the embedded database', () => {
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
      { _id: 1, n: 30, tags: ['x'] },
      { _id: 2, n: 10, tags: ['x', 'y'] },
      { _id: 3, n: 20 },
    ]);
    await rows.createIndex({ n: 1 });
    await rows.createIndex({ tags: 1 }, { sparse: true });
  });

  const isWanted = { $expr: { $eq: ['$_id', '$$wanted'] } };

  it('lets a command bring variables', async () => {
    expect(await rows.find(isWanted, { let: { wanted: 2 } }).toArray()).to.deep.equal([
      { _id: 2, n: 10, tags: ['x', 'y'] },
    ]);
    const pipeline = [{ $match: isWanted }, { $project: { n: { $add: ['$n', '$$wanted', '$$more.by'] } } }];
    expect(
      await rows.aggregate(pipeline, { let: { wanted: 3, more: { by: { $add: [1, 1] } } } }).toArray(),
    ).to.deep.equal([{ _id: 3, n: 25 }]);
    await rows.updateOne(isWanted, [{ $set: { n: '$$n' } }], { let: { wanted: 3, n: 5 } });
    await rows.updateMany(isWanted, { $inc: { n: 1 } }, { let: { wanted: 3 } });
    await rows.deleteOne(isWanted, { let: { wanted: 1 } });
    expect(
      await rows.findOneAndUpdate(
        isWanted,
        { $inc: { n: 1 } },
        { let: { wanted: 2 }, returnDocument: 'after' },
      ),
    ).to.include({ n: 11 });
    expect(await rows.findOneAndDelete(isWanted, { let: { wanted: 2 } })).to.include({ _id: 2 });
    expect(await rows.find().toArray()).to.deep.equal([{ _id: 3, n: 6 }]);
  });

  const refusedVariables: [string, MongoDocument, MongoDocument, number][] = [
    ['nobody made', isWanted, {}, 17276],
    [
      'made for another part',
      { $expr: { $eq: [{ $map: { input: [], as: 'a', in: 1 } }, '$$a'] } },
      {},
      17276,
    ],
    ['of an element outside of its list', { $expr: '$$this' }, {}, 17276],
    ['with a name of the system', isWanted, { Wanted: 1 }, 9],
    ['read from a document', isWanted, { wanted: '$n' }, 4890500],
  ];
  for (const [title, filter, variables, expected] of refusedVariables) {
    it(`refuses a variable ${title}`, async () => {
      expect(await codeOf(rows.find(filter, { let: variables }).toArray())).to.equal(expected);
    });
  }

  it('keeps the variables of $let, $map, $filter and $reduce to their parts', async () => {
    const reckoned = {
      a: { $let: { vars: { v: '$n' }, in: { $add: ['$$v', 1] } } },
      b: { $map: { input: [1, 2], as: 'v', in: { $multiply: ['$$v', '$n'] } } },
      c: { $filter: { input: [1, 2], cond: { $gt: ['$$this', 1] } } },
      d: { $reduce: { input: [1, 2], initialValue: '$n', in: { $add: ['$$value', '$$this'] } } },
    };
    expect(
      await rows.aggregate([{ $match: { _id: 2 } }, { $project: { _id: 0, ...reckoned } }]).toArray(),
    ).to.deep.equal([{ a: 11, b: [10, 20], c: [2], d: 13 }]);
  });

  it('answers in the order of the index a hint names', async () => {
    const ids = async (hint: string | MongoDocument, sort?: MongoDocument) =>
      (
        await rows
          .find({}, { hint: hint as never, ...(sort === undefined ? {} : { sort: sort as never }) })
          .toArray()
      ).map(({ _id }) => _id);
    expect(await ids('n_1')).to.deep.equal([2, 3, 1]);
    expect(await ids({ n: 1 })).to.deep.equal([2, 3, 1]);
    expect(await ids({ $natural: -1 })).to.deep.equal([3, 2, 1]);
    expect(await ids('n_1', { _id: 1 })).to.deep.equal([1, 2, 3]);
    expect(await rows.findOneAndDelete({}, { hint: { n: 1 } })).to.include({ _id: 2 });
    expect(await rows.deleteOne({}, { hint: 'n_1' })).to.include({ deletedCount: 1 });
    expect(await ids('_id_')).to.deep.equal([1]);
    expect(await rows.countDocuments({}, { hint: 'n_1' })).to.equal(1);
  });

  const hinted: [string, MongoDocument, number][] = [
    ['in find', { find: 'rows', hint: 'm_1' }, 2],
    ['of the other direction', { find: 'rows', hint: { n: -1 } }, 2],
    ['in count', { count: 'rows', hint: 'm_1' }, 2],
    ['in aggregate', { aggregate: 'rows', pipeline: [], cursor: {}, hint: 'm_1' }, 2],
    ['in findAndModify', { findAndModify: 'rows', remove: true, hint: 'm_1' }, 2],
    ['in distinct, as 7.0 does', { distinct: 'rows', key: 'n', hint: 'n_1' }, 40415],
    ['that leaves documents out', { find: 'rows', hint: 'tags_1' }, 115],
    ['that is a number', { find: 'rows', hint: 1 }, 9],
  ];
  for (const [title, command, expected] of hinted) {
    it(`refuses a hint at no index ${title}`, async () => {
      expect(await codeOf(fixture.db.command(command))).to.equal(expected);
    });
  }

  it('tells a hint at no index as the error of its statement', async () => {
    const update = { q: {}, u: { $set: { a: 1 } }, hint: 'm_1' };
    expect(
      await fixture.db.command({ update: 'rows', updates: [update] }).catch(({ result }) => result),
    ).to.deep.include({
      n: 0,
    });
    expect(await codeOf(rows.deleteOne({}, { hint: 'm_1' }))).to.equal(2);
  });

  const misput: [string, MongoDocument, number][] = [
    [
      'a sort in an update, which 8.0 brought',
      { update: 'rows', updates: [{ q: {}, u: {}, sort: { n: 1 } }] },
      40415,
    ],
    [
      'a number for the yes or no of an update',
      { update: 'rows', updates: [{ q: {}, u: {}, multi: 1 }] },
      14,
    ],
    ['an update that is neither document nor list', { update: 'rows', updates: [{ q: {}, u: 1 }] }, 9],
    [
      'array filters for a pipeline',
      { findAndModify: 'rows', update: [{ $set: { a: 1 } }], arrayFilters: [{ x: 1 }] },
      9,
    ],
    ['a stage in an update that is none of its own', { findAndModify: 'rows', update: [{ $match: {} }] }, 72],
    [
      'a pipeline that finds nothing to change',
      { findAndModify: 'rows', query: { _id: 0 }, update: [{ $set: { a: '$$b' } }] },
      17276,
    ],
    ['a delete of two', { delete: 'rows', deletes: [{ q: {}, limit: 2 }] }, 9],
    ['a hint in an insert', { insert: 'rows', documents: [{}], hint: 'n_1' }, 40415],
    ['documents found nowhere', { aggregate: 1, pipeline: [{ $match: {} }], cursor: {} }, 73],
    ['the sessions of the server', { aggregate: 1, pipeline: [{ $listLocalSessions: {} }], cursor: {} }, 115],
    ['what runs on the server', { aggregate: 1, pipeline: [{ $currentOp: {} }], cursor: {} }, 115],
  ];
  for (const [title, command, expected] of misput) {
    it(`refuses ${title}`, async () => {
      expect(await codeOf(fixture.db.command(command))).to.equal(expected);
    });
  }

  it('has one moment for a whole command', async () => {
    await rows.updateMany({}, [{ $set: { at: '$$NOW' } }]);
    expect(await rows.distinct('at')).to.have.length(1);
  });

  it('takes numbers for yes and no in findAndModify', async () => {
    const command = {
      findAndModify: 'rows',
      query: { _id: 9 },
      update: { $set: { a: 1 } },
      upsert: 1,
      new: 1,
    };
    expect((await fixture.db.command(command)).value).to.deep.equal({ _id: 9, a: 1 });
    expect(
      (await fixture.db.command({ findAndModify: 'rows', query: { _id: 9 }, remove: 1 })).value,
    ).to.include({
      a: 1,
    });
  });

  it('stores dots and dollars in the names of fields, except within an _id', async () => {
    const dotted = { _id: 5, 'a.b': 1, $c: 2, d: { $e: 3, 'f.g': 4 } };
    await rows.insertOne(dotted);
    expect(await rows.findOne({ _id: 5 })).to.deep.equal(dotted);
    await rows.replaceOne({ _id: 5 }, { d: { $e: 4 }, 'a.b': 5 });
    expect(await rows.findOne({ _id: 5 })).to.deep.equal({ _id: 5, d: { $e: 4 }, 'a.b': 5 });
    const ids = fixture.db.collection<MongoDocument>('ids');
    await ids.insertOne({ _id: { 'a.b': 1 } as never });
    expect(await codeOf(ids.insertOne({ _id: { a: [{ $b: 1 }] } as never }))).to.equal(52);
    expect(await codeOf(rows.replaceOne({ _id: 5 }, { $c: 1 } as never))).to.not.equal('answered');
  });

  it('reads a missing collection as an empty one and does not make it', async () => {
    const none = fixture.db.collection('none');
    expect(await none.findOneAndUpdate({}, { $set: { a: 1 } })).to.equal(null);
    expect(await none.findOneAndDelete({})).to.equal(null);
    expect(await none.updateOne({}, { $set: { a: 1 } })).to.include({ matchedCount: 0 });
    expect(await none.deleteMany({})).to.include({ deletedCount: 0 });
    expect(await none.estimatedDocumentCount()).to.equal(0);
    expect(await none.distinct('a')).to.deep.equal([]);
    expect(await fixture.db.listCollections({ name: 'none' }).toArray()).to.deep.equal([]);
    expect(await codeOf(fixture.db.command({ getMore: Long.fromNumber(5), collection: 'none' }))).to.equal(
      43,
    );
  });

  it('names each failure of a batch by its place, and goes on only when unordered', async () => {
    await fixture.db.collection('batch').drop();
    await fixture.db.command({
      createIndexes: 'batch',
      indexes: [{ key: { u: 1 }, name: 'u_1', unique: true, sparse: true }],
    });
    const run = async (command: MongoDocument) => {
      const result = await raw(command);
      const errors = (result.writeErrors ?? []) as { index: number; code: number; keyValue?: unknown }[];
      return [result.n, ...errors.map(({ index, code: number, keyValue }) => [index, number, keyValue])];
    };
    const documents = [{ _id: 1, u: 1 }, { _id: 1 }, { _id: 2, u: 1 }, { _id: 3 }];
    const again = [1, 11000, { _id: 1 }];
    expect(await run({ insert: 'batch', documents })).to.deep.equal([1, again]);
    await rows.drop();
    expect(await run({ insert: 'batch', documents: documents.slice(1), ordered: false })).to.deep.equal([
      1,
      [0, 11000, { _id: 1 }],
      [1, 11000, { u: 1 }],
    ]);
    const updates = [
      { q: { _id: 3 }, u: { $set: { u: 1 } } },
      { q: { _id: 3 }, u: { $frob: 1 } },
      { q: { _id: 3 }, u: { $set: { u: 3 } } },
      { q: { _id: 4 }, u: { $set: { u: 3 } }, upsert: true },
    ];
    expect(await run({ update: 'batch', updates })).to.deep.equal([0, [0, 11000, { u: 1 }]]);
    expect(await run({ update: 'batch', updates, ordered: false })).to.deep.equal([
      1,
      [0, 11000, { u: 1 }],
      [1, 9, undefined],
      [3, 11000, { u: 3 }],
    ]);
    const deletes = [
      { q: { _id: 1 }, limit: 1 },
      { q: { $frob: 1 }, limit: 1 },
      { q: { _id: 3 }, limit: 1 },
    ];
    expect(await run({ delete: 'batch', deletes })).to.deep.equal([1, [1, 2, undefined]]);
    expect(await run({ delete: 'batch', deletes, ordered: false })).to.deep.equal([1, [1, 2, undefined]]);
    expect(await fixture.db.collection('batch').countDocuments()).to.equal(0);
  });

  /** The reply as the server gave it, where the driver would make an error of it. */
  async function raw(command: MongoDocument): Promise<MongoDocument> {
    return fixture.db
      .command(command)
      .catch((failure: { errorResponse?: MongoDocument }) => failure.errorResponse ?? {});
  }

  const lacking: [string, MongoDocument][] = [
    ['an update without a query', { update: 'rows', updates: [{ u: { $set: { a: 1 } } }] }],
    ['an update without a change', { update: 'rows', updates: [{ q: {} }] }],
    ['a delete without a query', { delete: 'rows', deletes: [{ limit: 0 }] }],
    ['a delete without a limit', { delete: 'rows', deletes: [{ q: {} }] }],
    ['an insert without documents', { insert: 'rows' }],
    ['createIndexes without indexes', { createIndexes: 'rows' }],
    ['dropIndexes without an index', { dropIndexes: 'rows' }],
    ['killCursors without cursors', { killCursors: 'rows' }],
    ['getMore without a collection', { getMore: Long.fromNumber(1) }],
  ];
  for (const [title, command] of lacking) {
    it(`refuses ${title}`, async () => expect(await codeOf(fixture.db.command(command))).to.equal(40414));
  }

  const concerns: [string, MongoDocument, number | string][] = [
    ['a write on two servers', { writeConcern: { w: 2 } }, 2],
    ['a write on servers of a kind', { writeConcern: { w: 'abroad' } }, 2],
    ['a write on most servers', { writeConcern: { w: 'majority', j: true, wtimeout: 100 } }, 'answered'],
    ['a read in one line', { readConcern: { level: 'linearizable' } }, 123],
    ['a read as nobody knows', { readConcern: { level: 'frob' } }, 9],
    ['a read of what most have', { readConcern: { level: 'majority' } }, 'answered'],
    ['a time below nothing', { maxTimeMS: -1 }, 2],
    ['a time in words', { maxTimeMS: 'soon' }, 14],
    ['a session', { lsid: { id: new UUID() } }, 'answered'],
    ['a transaction', { lsid: { id: new UUID() }, txnNumber: Long.fromNumber(1) }, 20],
  ];
  for (const [title, wish, expected] of concerns) {
    it(`${expected === 'answered' ? 'takes' : 'refuses'} ${title}`, async () => {
      expect(await codeOf(fixture.db.command({ find: 'rows', ...wish }))).to.equal(expected);
    });
  }

  it('gives a session its name', async () => {
    expect(await fixture.db.command({ startSession: 1 })).to.include({ ok: 1, timeoutMinutes: 30 });
    expect(await fixture.db.command({ refreshSessions: [] })).to.include({ ok: 1 });
    const session = fixture.client.startSession();
    expect(await rows.countDocuments({}, { session })).to.equal(3);
    await session.endSession();
  });
});
