import { expect } from 'chai';
import fc from 'fast-check';
import { MongoClient } from 'mongodb';
import { type Case, commands, groups } from '#test/differential/cases.js';
import { type Answer, Engine } from '#test/differential/engine.js';
import { type Fixture, freshDatabase } from './fixture.js';

/** What an index may refuse: two arrays beside each other, a Decimal128 no double holds. */
const refusedByIndexes = new Set([115, 171]);

/** So many commands are put to both. */
const COMPARED = 300;

describe('any command on the embedded database', () => {
  let fixture: Fixture;
  let client: MongoClient;

  before(async () => {
    fixture = await freshDatabase();
    client = await MongoClient.connect(fixture.uri);
  });
  after(async () => {
    await client.close();
    await fixture.remove();
  });

  it('is answered with indexes as without, over all types, and never by an internal error', async () => {
    const indexed = new Engine(client.db('indexed'));
    const scanned = new Engine(client.db('scanned'));
    let compared = 0;
    for (let seed = 1; compared < COMPARED; seed += 1) {
      const [cases = []] = fc.sample(groups(Object.keys(commands)), { seed, numRuns: 1 });
      for (const given of cases) {
        const indexes = given.indexes.map((index) => ({ ...index, unique: false }));
        if (indexes.length === 0) continue;
        const within: Case = { ...given, indexes };
        const having = await indexed.answer(within);
        expect(having.code, JSON.stringify(within)).not.to.equal(1);
        if (refusedByIndexes.has(having.code ?? 0)) continue;
        const without = await scanned.answer({ ...given, indexes: [] });
        compared += 1;
        const told = ({ message, ...answer }: Answer) => ({ ...answer, failed: message !== '' });
        expect(told(having), `${seed}: ${JSON.stringify(within)}`).to.deep.equal(told(without));
      }
    }
  }).timeout(60_000);
});
