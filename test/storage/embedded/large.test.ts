import { expect } from 'chai';
import { Long, type Document as MongoDocument } from 'mongodb';
import { Turns } from '#storage/embedded/commands/turns.js';
import { type Engine, openEngine } from './engine.js';

describe('the embedded database with very many documents', () => {
  const MANY = 6500;
  let engine: Engine;
  before(async () => {
    engine = await openEngine();
  });
  after(() => engine.remove());

  async function fill(text = ''): Promise<void> {
    await engine.ask({ drop: 'rows' });
    await engine.ask({ createIndexes: 'rows', indexes: [{ key: { n: 1 }, name: 'n' }] });
    const documents = Array.from({ length: MANY }, (_, _id) => ({ _id, n: _id, other: -_id, text }));
    for (let from = 0; from < MANY; from += 500)
      await engine.ask({ insert: 'rows', documents: documents.slice(from, from + 500) });
  }

  it('changes each once, though they move in the index that finds them', async () => {
    await fill();
    const u = { $inc: { n: 10 } };
    const done = await engine.ask({ update: 'rows', updates: [{ q: { n: { $gte: 0 } }, u, multi: true }] });
    expect(done).to.deep.equal({ n: MANY, nModified: MANY, ok: 1 });
    expect(
      await engine.ask({ count: 'rows', query: { $expr: { $eq: ['$n', { $add: ['$_id', 10] }] } } }),
    ).to.include({
      n: MANY,
    });
    expect(await engine.ask({ validate: 'rows' })).to.include({ valid: true });
  });

  it('does other work between the parts of a large change, and changes nothing that came to match', async () => {
    await fill();
    const order: string[] = [];
    const u = { $set: { marked: true } };
    await Promise.all([
      engine
        .ask({ update: 'rows', updates: [{ q: { other: { $lte: 0 } }, u, multi: true }] })
        .then(({ n }) => {
          order.push('large');
          expect(n).to.equal(MANY - 1);
        }),
      engine
        .ask({ update: 'rows', updates: [{ q: { _id: MANY - 1 }, u: { $set: { other: 1 } } }] })
        .then(() => order.push('small')),
    ]);
    expect(order).to.deep.equal(['small', 'large']);
    expect(await engine.ask({ count: 'rows', query: { marked: true } })).to.include({ n: MANY - 1 });
  });

  it('removes all it finds, and drops a collection in parts that end, also after a new start', async () => {
    await fill();
    const deletes = [{ q: { _id: { $lt: 5000 } }, limit: 0 }];
    expect(await engine.ask({ delete: 'rows', deletes })).to.include({ n: 5000 });
    expect(await engine.ask({ count: 'rows' })).to.include({ n: MANY - 5000 });
    expect(await engine.ask({ validate: 'rows' })).to.include({ valid: true });
    await fill();
    await engine.ask({ drop: 'rows' });
    await engine.ask({ insert: 'rows', documents: [{ _id: 1 }] });
    expect(await engine.ask({ count: 'rows' })).to.include({ n: 1 });
    await fill();
    await engine.ask({ drop: 'rows' });
    engine = await engine.reopen();
    await engine.ask({ insert: 'rows', documents: [{ _id: 2 }] });
    const entries = () => engine.store.count({ start: Buffer.from([0, 0, 0, 1]) });
    for (let wait = 0; wait < 200 && entries() > 1; wait += 1)
      await new Promise((turn) => setTimeout(turn, 10));
    expect(entries()).to.equal(1);
  });

  it('sorts more than it may keep by what they are sorted by, and refuses when that is too much', async () => {
    await fill('x'.repeat(9000));
    const { found } = await engine.ask({
      find: 'rows',
      sort: { other: 1 },
      projection: { n: 1 },
      batchSize: MANY,
    });
    expect(found.map(({ _id }: MongoDocument) => _id)).to.deep.equal(
      Array.from({ length: MANY }, (_, at) => MANY - 1 - at),
    );
    const refused = await engine
      .ask({ find: 'rows', sort: { text: 1 } })
      .catch((failure: unknown) => failure);
    expect(refused).to.include({ code: 292 });
    for (const stage of [
      { $group: { _id: null, all: { $push: '$text' } } },
      { $group: { _id: { $concat: ['$text', { $toString: '$n' }] } } },
      { $facet: { all: [{ $count: 'n' }] } },
      { $sort: { 'made.up': 1 } },
    ]) {
      const pipeline = [{ $addFields: { made: 1 } }, stage];
      const failure = await engine
        .ask({ aggregate: 'rows', pipeline, cursor: {} })
        .catch((told: unknown) => told);
      expect(failure, JSON.stringify(stage)).to.include({ code: 292 });
    }
  }).timeout(30_000);

  it('keeps its place in a merge while documents before and behind it come and go', async () => {
    await engine.ask({ drop: 'rows' });
    await engine.ask({ createIndexes: 'rows', indexes: [{ key: { kind: 1, on: 1 }, name: 'kind' }] });
    const row = (_id: number) => ({ _id, kind: 'ab'[_id % 2], on: _id });
    await engine.ask({ insert: 'rows', documents: Array.from({ length: 40 }, (_, at) => row(at * 10)) });
    for (const direction of [1, -1]) {
      const seen: number[] = [];
      let reply = await engine.ask({
        find: 'rows',
        filter: { kind: { $in: ['a', 'b'] } },
        sort: { on: direction },
        batchSize: 3,
      });
      for (;;) {
        const ids: number[] = reply.found.map(({ _id }: MongoDocument) => Number(_id));
        seen.push(...ids);
        if (reply.id === 0n) break;
        const last = Number(ids.at(-1));
        // What was read ahead goes; one comes after that, and another where the walk has passed.
        await engine.ask({ delete: 'rows', deletes: [{ q: { on: last + 10 * direction }, limit: 1 }] });
        const documents = [row(last + 15 * direction), row(last - 5 * direction)];
        await engine.ask({ insert: 'rows', documents, ordered: false });
        reply = await engine.ask({ getMore: Long.fromBigInt(reply.id), collection: 'rows', batchSize: 3 });
      }
      expect(seen).to.deep.equal([...new Set(seen)].sort((a, b) => (a - b) * direction));
      expect(seen.filter((id) => id % 10 !== 0)).to.have.length.greaterThan(5);
    }
  });

  it('lets the event loop turn between long commands that came together', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const long = async (name: string) => {
      await turns.take();
      seen.push(name);
      for (const end = performance.now() + 30; performance.now() < end; );
    };
    const work = Promise.all(['first', 'second', 'third'].map(long));
    setTimeout(() => seen.push('between'), 5);
    await work;
    expect(seen[0]).to.equal('first');
    expect(seen.indexOf('between')).to.be.lessThan(seen.indexOf('third'));
  });
});
