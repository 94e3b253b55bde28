import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import MongoStore from 'connect-mongo';
import type { SessionData } from 'express-session';
import { type Db, GridFSBucket, ObjectId } from 'mongodb';
import mongoose, { type Connection, Schema } from 'mongoose';
import { RateLimiterMongo, type RateLimiterRes } from 'rate-limiter-flexible';
import { onEachDatabase } from './test-bed.js';

onEachDatabase('The libraries of the portal', (bed) => {
  let connection: Connection;
  let db: Db;

  before(async () => {
    connection = await mongoose.createConnection(bed().uri).asPromise();
    db = bed().raw;
  });
  after(() => connection.close());

  it('keep a model, its unique and partial indexes and its versions', async () => {
    const schema = new Schema(
      { email: { type: String, unique: true }, pending: Boolean, tags: [String] },
      { timestamps: true },
    );
    schema.index({ pending: 1 }, { partialFilterExpression: { pending: true } });
    const Person = connection.model('Person', schema);
    await Person.init();
    const made = await Person.create({ email: 'a@example.org', tags: ['x'] });
    const refused = await Person.create({ email: 'a@example.org' }).catch((failure: unknown) => failure);
    const clash = { code: 11000, keyPattern: { email: 1 }, keyValue: { email: 'a@example.org' } };
    expect(refused).to.deep.include(clash);
    made.tags.push('y');
    await made.save();
    const found = await Person.findOne({ tags: 'y' }).orFail().lean();
    expect(found.tags).to.deep.equal(['x', 'y']);
    expect(await Person.syncIndexes()).to.deep.equal([]);
    expect((await Person.listIndexes()).map((index) => index.name)).to.deep.equal([
      '_id_',
      'email_1',
      'pending_1',
    ]);
    const changed = await Person.findOneAndUpdate(
      { email: 'b@example.org' },
      { $setOnInsert: { pending: true } },
      { upsert: true, returnDocument: 'after' },
    ).lean();
    expect(changed).to.include({ email: 'b@example.org', pending: true });
    expect(await Person.countDocuments({ pending: true })).to.equal(1);
  });

  it('save an answer only at the revision expected', async () => {
    const sections = db.collection<{
      _id: string;
      lockedRound: number;
      answers: Record<string, { revision: number; text?: string }>;
    }>('sections');
    await sections.insertOne({ _id: 's1', lockedRound: 0, answers: { q1: { revision: 3 } } });
    const save = (revision: number) =>
      sections.updateOne(
        { _id: 's1', lockedRound: { $lt: 2 }, 'answers.q1.revision': revision },
        {
          $set: { 'answers.q1.text': 'yes' },
          $inc: { 'answers.q1.revision': 1 },
          $push: { events: { id: 's1:4' } } as never,
        },
      );
    expect((await save(3)).modifiedCount).to.equal(1);
    expect((await save(3)).matchedCount).to.equal(0);
    expect(await sections.findOne({ _id: 's1' })).to.deep.equal({
      _id: 's1',
      lockedRound: 0,
      answers: { q1: { revision: 4, text: 'yes' } },
      events: [{ id: 's1:4' }],
    });
  });

  it('write in bulk and name each failure by its place', async () => {
    const things = db.collection<{ _id: number; n?: number }>('things');
    const failure = await things
      .bulkWrite(
        [
          { insertOne: { document: { _id: 1 } } },
          { insertOne: { document: { _id: 1 } } },
          { insertOne: { document: { _id: 2 } } },
          { updateOne: { filter: { _id: 2 }, update: { $set: { n: 5 } } } },
          { replaceOne: { filter: { _id: 3 }, replacement: { n: 9 }, upsert: true } },
          { deleteOne: { filter: { _id: 1 } } },
        ],
        { ordered: false },
      )
      .catch((error: unknown) => error);
    expect(failure).to.include({ code: 11000 });
    expect(
      (failure as { writeErrors: { index: number }[] }).writeErrors.map((error) => error.index),
    ).to.deep.equal([1]);
    expect(await things.find().toArray()).to.deep.equal([
      { _id: 2, n: 5 },
      { _id: 3, n: 9 },
    ]);
    await things.insertMany([{ _id: 7 }, { _id: 2 }, { _id: 8 }]).catch(() => undefined);
    expect((await things.find().toArray()).map((thing) => thing._id)).to.deep.equal([2, 3, 7]);
  });

  it('keep sessions', async () => {
    const store = MongoStore.create({
      client: connection.getClient() as never,
      dbName: db.databaseName,
      stringify: false,
      touchAfter: 60,
    });
    const session = {
      cookie: { originalMaxAge: 60_000, expires: new Date(Date.now() + 60_000) },
      user: 'u1',
    } as unknown as SessionData;
    const set = () =>
      new Promise<void>((done, fail) =>
        store.set('sid-1', session, (error) => (error ? fail(error) : done())),
      );
    const get = () =>
      new Promise<unknown>((done, fail) =>
        store.get('sid-1', (error, found) => (error ? fail(error) : done(found))),
      );
    await set();
    await set();
    expect(await get()).to.include({ user: 'u1' });
    const [, ttl] = await db.collection('sessions').listIndexes().toArray();
    expect(ttl).to.include({ name: 'expires_1', expireAfterSeconds: 0 });
    await new Promise<void>((done, fail) =>
      store.destroy('sid-1', (error) => (error ? fail(error) : done())),
    );
    expect(await get()).to.equal(null);
  });

  it('keep files and give them back byte for byte', async () => {
    const bucket = new GridFSBucket(db, { chunkSizeBytes: 1000 });
    const bytes = Buffer.from(Array.from({ length: 12_345 }, (_, at) => at % 251));
    const upload = bucket.openUploadStream('report.pdf', { metadata: { owner: 'v1' } });
    await new Promise((done, fail) =>
      Readable.from([bytes]).pipe(upload).on('finish', done).on('error', fail),
    );
    expect(await buffer(bucket.openDownloadStream(upload.id))).to.deep.equal(bytes);
    expect(await buffer(bucket.openDownloadStream(upload.id, { start: 2500, end: 4100 }))).to.deep.equal(
      bytes.subarray(2500, 4100),
    );
    await bucket.rename(upload.id, 'final.pdf');
    expect((await bucket.find({ filename: 'final.pdf' }).toArray())[0]).to.include({
      length: 12_345,
      chunkSize: 1000,
    });
    const [, chunkIndex] = await db.collection('fs.chunks').listIndexes().toArray();
    expect(chunkIndex).to.deep.include({ key: { files_id: 1, n: 1 }, unique: true });
    await bucket.delete(upload.id);
    expect(await db.collection('fs.chunks').countDocuments()).to.equal(0);
    const gone = await buffer(bucket.openDownloadStream(new ObjectId())).catch(
      (error: Error) => error.message,
    );
    expect(gone).to.contain('FileNotFound');
  });

  it('count visits', async () => {
    const limiter = new RateLimiterMongo({
      storeClient: connection,
      dbName: db.databaseName,
      points: 3,
      duration: 60,
      keyPrefix: 'sign-in',
    });
    const results = [];
    for (let visit = 0; visit < 4; visit += 1) {
      results.push(
        await limiter.consume('1.2.3.4').then(
          (answer) => answer.remainingPoints,
          (refusal: RateLimiterRes) => refusal.consumedPoints,
        ),
      );
    }
    expect(results).to.deep.equal([2, 1, 0, 4]);
    const together = await Promise.allSettled(Array.from({ length: 8 }, () => limiter.consume('5.6.7.8')));
    expect(together.filter((answer) => answer.status === 'fulfilled')).to.have.length(3);
  });
});
