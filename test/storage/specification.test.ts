import process from 'node:process';
import { expect } from 'chai';
import { Long, MongoClient, ObjectId } from 'mongodb';
import { difference, type Saved } from '../specification/matching.js';
import { report } from '../specification/report.js';
import { reasonToSkip } from '../specification/requirements.js';
import { runSpecification } from '../specification/run-all.js';
import { type Bench, runTest } from '../specification/run-test.js';
import type { Operation, Requirement, SpecFile, SpecTest } from '../specification/spec-file.js';
import { type Fixture, freshDatabase } from './embedded/fixture.js';

const id = new ObjectId();
const saved: Saved = new Map<string, unknown>([['made', id]]);

describe("the runner of MongoDB's specification tests", () => {
  const alike: [string, unknown, unknown][] = [
    ['numbers of different types', { n: 1 }, { n: Long.fromNumber(1) }],
    ['more than expected at the root', { a: 1 }, { a: 1, b: 2 }],
    ['more than expected in each of a list', [{ a: 1 }], [{ a: 1, b: 2 }]],
    ['an absent field that may be absent', { a: { $$unsetOrMatches: 1 } }, {}],
    ['a field that must be absent', { a: { $$exists: false } }, { a: undefined }],
    ['one of several types', { a: { $$type: ['int', 'string'] } }, { a: 'text' }],
    ['bytes by their digits', { $$matchesHexBytes: '0aff' }, Buffer.from([10, 255])],
    ['something saved before', { _id: { $$matchesEntity: 'made' } }, { _id: id }],
    ["the driver's sort", { sort: { a: -1 } }, { sort: new Map([['a', -1]]) }],
  ];
  for (const [title, expected, actual] of alike) {
    it(`takes ${title}`, () => expect(difference(expected, actual, saved)).to.equal(undefined));
  }

  const unlike: [string, unknown, unknown, string][] = [
    ['another number', { n: 1 }, { n: 2 }, 'it.n is 2, not 1'],
    ['null for an absent field', { a: null }, {}, 'it.a is nothing, not null'],
    ['more than expected within', { a: { b: 1 } }, { a: { b: 1, c: 2 } }, 'it.a has c: 2 besides'],
    ['a shorter list', [1, 2], [1], 'it is [1], not [1,2]'],
    ['another value where one may be absent', { a: { $$unsetOrMatches: 1 } }, { a: 2 }, 'it.a is 2, not 1'],
    ['a field that must be there', { a: { $$exists: true } }, {}, 'it.a is absent'],
    ['another type', { a: { $$type: 'string' } }, { a: 1 }, 'it.a is 1, not of type string'],
    ['other bytes', { $$matchesHexBytes: '0a' }, Buffer.from([11]), 'it is 0b, not 0a'],
    ['a text for a number', { a: 1 }, { a: '1' }, 'it.a is "1", not 1'],
  ];
  for (const [title, expected, actual, fault] of unlike) {
    it(`does not take ${title}`, () => expect(difference(expected, actual, saved)).to.equal(fault));
  }

  it('takes nothing besides when it compares strictly', () => {
    expect(difference([{ a: 1 }], [{ a: 1, b: 2 }], saved, 'strictly')).to.equal('it[0] has b: 2 besides');
  });

  it('does not pass over a matcher it does not know', () => {
    expect(() => difference({ a: { $$frob: 1 } }, { a: 1 }, saved)).to.throw('$$frob');
  });

  const standalone = { version: '7.0.0', topology: 'single' } as const;
  const requirements: [Requirement[], string | undefined][] = [
    [[], undefined],
    [[{ minServerVersion: '7.0' }], undefined],
    [[{ minServerVersion: '10.0' }], 'from version 10.0 on'],
    [[{ maxServerVersion: '4.99' }], 'up to version 4.99'],
    [[{ maxServerVersion: '7.0.99' }], undefined],
    [[{ topologies: ['replicaset', 'sharded'] }], 'for replicaset or sharded'],
    [[{ maxServerVersion: '4.2' }, { minServerVersion: '6.0', topologies: ['single'] }], undefined],
  ];
  for (const [given, reason] of requirements) {
    it(`${reason === undefined ? 'runs' : 'skips'} ${JSON.stringify(given)} on a standalone 7.0`, () =>
      expect(reasonToSkip(given, standalone)).to.equal(reason));
  }
});

describe("MongoDB's specification tests on the embedded database", () => {
  let fixture: Fixture;
  let bench: Bench;

  before(async () => {
    fixture = await freshDatabase();
    const client = await MongoClient.connect(fixture.uri);
    bench = { uri: fixture.uri, client, server: { version: '7.0.0', topology: 'single' } };
  });
  after(async () => {
    await bench.client.close();
    await fixture.remove();
  });

  const made: Omit<SpecFile, 'tests'> = {
    description: 'made up',
    createEntities: [
      { client: { id: 'client', observeEvents: ['commandStartedEvent'] } },
      { database: { id: 'database', client: 'client', databaseName: 'spec' } },
      { collection: { id: 'rows', database: 'database', collectionName: 'rows' } },
    ],
    initialData: [{ databaseName: 'spec', collectionName: 'rows', documents: [{ _id: 1, n: 1 }] }],
  };
  const outcome = [{ databaseName: 'spec', collectionName: 'rows', documents: [{ _id: 1, n: 2 }] }];
  const update: Operation = {
    object: 'rows',
    name: 'updateOne',
    arguments: { filter: { _id: 1 }, update: { $inc: { n: 1 } } },
    expectResult: { matchedCount: 1, modifiedCount: 1 },
  };
  const failing: Operation = {
    object: 'rows',
    name: 'insertOne',
    arguments: { document: { _id: 1 } },
    expectError: { errorCode: 11000, isClientError: false },
  };
  const where: Operation = { object: 'rows', name: 'find', arguments: { filter: { $where: 'true' } } };
  const started = (command: object) => [{ client: 'client', events: [{ commandStartedEvent: { command } }] }];
  const verdicts: [string, Partial<SpecTest> & { operations: Operation[] }][] = [
    ['passed', { operations: [update], outcome, expectEvents: started({ update: 'rows' }) }],
    ['passed', { operations: [failing] }],
    ['skipped', { operations: [update], skipReason: 'not now' }],
    ['skipped', { operations: [{ object: 'client', name: 'clientBulkWrite' }] }],
    ['refused', { operations: [where] }],
    ['driver', { operations: [update], expectEvents: started({ insert: 'rows' }) }],
    ['wrong', { operations: [update], outcome: [{ ...outcome[0]!, documents: [{ _id: 1, n: 3 }] }] }],
    ['wrong', { operations: [{ ...update, expectResult: { matchedCount: 2 } }] }],
    ['wrong', { operations: [{ ...failing, expectError: { errorCode: 2 } }] }],
    ['wrong', { operations: [{ ...update, expectError: { isError: true } }] }],
  ];
  for (const [at, [verdict, test]] of verdicts.entries()) {
    it(`tells a test that is ${verdict} (${at + 1})`, async () => {
      const madeUp: SpecTest = { description: 'made up', ...test };
      const result = await runTest(bench, { ...made, tests: [madeUp] }, madeUp);
      expect(result.verdict, result.reason).to.equal(verdict);
    });
  }

  it('gives no wrong answer to them (told by MONGODB_SPEC_DIR where they are, else skipped)', async function () {
    const folder = process.env.MONGODB_SPEC_DIR;
    if (!folder) this.skip();
    this.timeout(60_000);
    const results = await runSpecification(folder, fixture.uri);
    expect(results.filter(({ verdict }) => verdict === 'passed').length).to.be.greaterThan(280);
    const wrong = results.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong, report(wrong).join('\n')).to.have.length(0);
  });
});
