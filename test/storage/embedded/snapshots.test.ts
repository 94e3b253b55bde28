import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { codeOf, type Fixture, freshDatabase } from './fixture.js';

interface Row {
  _id: number;
  n: number;
}

describe('A snapshot session of the driver on the embedded database', () => {
  let fixture: Fixture;
  const rows = (name: string) => fixture.db.collection<Row>(name);

  before(async () => {
    fixture = await freshDatabase();
    for (const name of ['one', 'two']) {
      await rows(name).insertMany(Array.from({ length: 600 }, (_, _id) => ({ _id, n: 0 })));
      await rows(name).createIndex({ n: 1 });
    }
  });
  after(() => fixture.remove());

  it('reads every collection as it was when the first was read, whatever is written meanwhile', async () => {
    await fixture.db.client.withSession({ snapshot: true }, async (session) => {
      const cursor = rows('one').find({}, { session, batchSize: 50 });
      const first = await cursor.next();
      await rows('one').updateMany({}, { $set: { n: 1 } });
      await rows('one').insertOne({ _id: 1000, n: 0 });
      await rows('two').deleteMany({ _id: { $gte: 300 } });
      const one = [first, ...(await cursor.toArray())];
      expect(one.map((row) => row?.n)).to.deep.equal(Array(600).fill(0));
      expect(await rows('two').find({ n: 0 }, { session }).sort({ n: -1 }).toArray()).to.have.length(600);
      expect(await rows('two').findOne({ _id: 400 }, { session })).to.deep.equal({ _id: 400, n: 0 });
    });
    expect(await rows('one').countDocuments({ n: 1 })).to.equal(600);
    expect(await rows('two').find().toArray()).to.have.length(300);
  });

  it('refuses a collection made since, a time nobody keeps, and other commands', async () => {
    await fixture.db.client.withSession({ snapshot: true }, async (session) => {
      await rows('one').findOne({}, { session });
      await rows('later').insertOne({ _id: 1, n: 1 });
      expect(await codeOf(rows('later').findOne({}, { session }))).to.equal(246);
      expect(
        await codeOf(
          rows('one')
            .aggregate([{ $match: {} }], { session })
            .toArray(),
        ),
      ).to.equal(123);
      await fixture.db.admin().command({ endSessions: [session.id] });
      expect(await codeOf(rows('one').findOne({}, { session }))).to.equal(239);
    });
  });

  it('is let go of when its session begins another, or its client ends', async () => {
    for (let round = 0; round < 20; round += 1) {
      const client = await MongoClient.connect(fixture.uri);
      const one = client.db('assay').collection<Row>('one');
      for (let again = 0; again < 2; again += 1) {
        await client.withSession({ snapshot: true }, (session) => one.findOne({}, { session }));
      }
      await client.close();
    }
  });
});
