import { expect } from 'chai';
import type { Collection, Document as MongoDocument } from 'mongodb';
import { codeOf, type Fixture, freshDatabase } from './fixture.js';

type Row = MongoDocument & { _id: number };

describe('pipelines of the embedded database that write', () => {
  let fixture: Fixture;
  let rows: Collection<Row>;
  let target: Collection<Row>;

  before(async () => {
    fixture = await freshDatabase();
  });
  after(() => fixture.remove());
  beforeEach(async () => {
    rows = fixture.db.collection<Row>('rows');
    target = fixture.db.collection<Row>('target');
    await rows.drop();
    await target.drop();
    await rows.insertMany([
      { _id: 1, n: 10 },
      { _id: 2, n: 20 },
      { _id: 3, n: 30 },
    ]);
    await target.createIndex({ key: 1 }, { unique: true });
    await target.insertMany([
      { _id: 1, key: 'a', old: true },
      { _id: 9, key: 'z' },
    ]);
  });

  const run = (...pipeline: MongoDocument[]) => rows.aggregate(pipeline).toArray();
  const held = () => target.find().sort({ _id: 1 }).toArray();
  const keyed = { $project: { key: { $toString: '$n' } } };

  it('puts what $out is given in the place of a collection, which keeps its indexes', async () => {
    expect(await run({ $match: { n: { $gt: 10 } } }, keyed, { $out: 'target' })).to.deep.equal([]);
    expect(await held()).to.deep.equal([
      { _id: 2, key: '20' },
      { _id: 3, key: '30' },
    ]);
    expect((await target.indexes()).map(({ name }) => name)).to.deep.equal(['_id_', 'key_1']);
    expect(await fixture.db.command({ validate: 'target' })).to.include({ valid: true, nrecords: 2 });
  });

  it('makes the collection, also in another database, and may write into the one it reads', async () => {
    await run({ $out: { db: 'other', coll: 'fresh' } });
    expect(await fixture.client.db('other').collection('fresh').countDocuments()).to.equal(3);
    await run({ $set: { n: { $add: ['$n', 1] } } }, { $out: 'rows' });
    expect((await rows.find().toArray()).map(({ n }) => n)).to.deep.equal([11, 21, 31]);
  });

  it('leaves everything as it was when $out comes upon a duplicate', async () => {
    expect(await codeOf(run({ $set: { key: 1 } }, { $out: 'target' }))).to.equal(11000);
    expect(await held()).to.deep.equal([
      { _id: 1, key: 'a', old: true },
      { _id: 9, key: 'z' },
    ]);
  });

  const others = [
    { _id: 2, key: '20' },
    { _id: 3, key: '30' },
    { _id: 9, key: 'z' },
  ];
  const merges: [string, MongoDocument, MongoDocument[]][] = [
    ['adds to what is there and inserts the rest', {}, [{ _id: 1, key: '10', old: true }, ...others]],
    ['replaces', { whenMatched: 'replace' }, [{ _id: 1, key: '10' }, ...others]],
    ['keeps what is there', { whenMatched: 'keepExisting' }, [{ _id: 1, key: 'a', old: true }, ...others]],
    [
      'leaves the rest out',
      { whenNotMatched: 'discard' },
      [
        { _id: 1, key: '10', old: true },
        { _id: 9, key: 'z' },
      ],
    ],
    [
      'reckons by a pipeline',
      { whenMatched: [{ $set: { key: { $concat: ['$key', '$$new.key'] } } }] },
      [{ _id: 1, key: 'a10', old: true }, ...others],
    ],
    [
      'reckons by a pipeline with variables',
      { let: { by: { $concat: ['$key', '!'] } }, whenMatched: [{ $set: { key: '$$by' } }] },
      [{ _id: 1, key: '10!', old: true }, ...others],
    ],
  ];
  for (const [title, options, expected] of merges) {
    it(`${title} by $merge`, async () => {
      expect(await run(keyed, { $merge: { into: 'target', ...options } })).to.deep.equal([]);
      expect(await held()).to.deep.equal(expected);
    });
  }

  it('merges by the fields of a unique index', async () => {
    await run(
      { $match: { _id: 3 } },
      { $project: { _id: 0, key: { $literal: 'z' }, n: 1 } },
      { $merge: { into: 'target', on: 'key' } },
    );
    expect(await held()).to.deep.equal([
      { _id: 1, key: 'a', old: true },
      { _id: 9, key: 'z', n: 30 },
    ]);
  });

  const refused: [string, MongoDocument, number][] = [
    ['a match that is to fail', { whenMatched: 'fail' }, 11000],
    ['a lack that is to fail', { whenNotMatched: 'fail' }, 13113],
    ['fields no index keeps apart', { on: 'n' }, 51183],
    ['fields that are missing', { on: 'key' }, 51132],
    ['modes that contradict each other', { whenMatched: 'keepExisting', whenNotMatched: 'discard' }, 51181],
    ['a mode nobody knows', { whenMatched: 'frob' }, 2],
    ['a field nobody knows', { frob: 1 }, 40415],
  ];
  for (const [title, options, expected] of refused) {
    it(`refuses ${title} by $merge, and writes nothing`, async () => {
      expect(await codeOf(run({ $merge: { into: 'target', ...options } }))).to.equal(expected);
      expect(await target.countDocuments()).to.equal(2);
    });
  }

  it('takes documents a pipeline brings along', async () => {
    const documents = {
      $documents: [
        { _id: 5, key: 'q' },
        { _id: { $add: [5, 1] }, key: 'r' },
      ],
    };
    expect(await fixture.db.aggregate([documents, { $match: { key: 'r' } }]).toArray()).to.deep.equal([
      { _id: 6, key: 'r' },
    ]);
    await fixture.db.aggregate([documents, { $merge: 'target' }]).toArray();
    expect(await target.countDocuments()).to.equal(4);
    expect(await codeOf(fixture.db.aggregate([{ $documents: [1] }]).toArray())).to.equal(5858203);
    expect(await codeOf(run(documents))).to.equal(115);
  });
});
