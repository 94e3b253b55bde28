import { expect } from 'chai';
import type { Collection, Document as MongoDocument } from 'mongodb';
import { compileRegex } from '#storage/embedded/query/regex.js';
import { type Fixture, freshDatabase } from './fixture.js';

const script = 'function () { return true; }';
const where = { $where: script };
const fn = { $function: { body: script, args: [], lang: 'js' } };
const accumulator = {
  $accumulator: { init: script, accumulate: script, accumulateArgs: [], merge: script, lang: 'js' },
};

const found = (filter: MongoDocument): MongoDocument => ({ find: 'rows', filter });
const piped = (...pipeline: MongoDocument[]): MongoDocument => ({ aggregate: 'rows', pipeline, cursor: {} });
const updated = (
  q: MongoDocument,
  u: MongoDocument | MongoDocument[],
  rest: MongoDocument = {},
): MongoDocument => ({
  update: 'rows',
  updates: [{ q, u, ...rest }],
});

/** Every place a script may be handed in at. */
const handedIn: [string, MongoDocument][] = [
  ['a filter', found(where)],
  ['a filter within a filter', found({ $or: [{ a: 1 }, { $and: [where] }] })],
  ['a filter of elements', found({ list: { $elemMatch: where } })],
  ['a count', { count: 'rows', query: where }],
  ['a distinct', { distinct: 'rows', key: 'a', query: where }],
  ['a delete', { delete: 'rows', deletes: [{ q: where, limit: 0 }] }],
  ['an update', updated(where, { $set: { a: 2 } })],
  ['a findAndModify', { findAndModify: 'rows', query: where, remove: true }],
  ['a stage', piped({ $match: where })],
  ['a stage within a stage', piped({ $facet: { one: [{ $match: where }] } })],
  ['a later stage', piped({ $project: { a: 1 } }, { $match: where })],
  [
    'a partial index',
    { createIndexes: 'rows', indexes: [{ key: { a: 1 }, name: 'a', partialFilterExpression: where }] },
  ],
  ['array filters', updated({}, { $set: { 'list.$[x]': 1 } }, { arrayFilters: [{ x: where }] })],
  ['what is pulled', updated({}, { $pull: { list: where } })],
  ['a list of collections', { listCollections: 1, filter: where }],
  ['an explained find', { explain: found(where) }],
  ['an expression in a filter', found({ $expr: fn })],
  ['an expression within an expression', found({ $expr: { $cond: [true, { $and: [fn] }, 1] } })],
  ['an expression over elements', piped({ $project: { b: { $map: { input: '$list', in: fn } } } })],
  ['a projection', { find: 'rows', projection: { b: fn } }],
  ['a projecting stage', piped({ $project: { b: fn } })],
  ['a field that is added', piped({ $addFields: { b: fn } })],
  ['a new root', piped({ $replaceRoot: { newRoot: fn } })],
  ['the id of a group', piped({ $group: { _id: fn } })],
  ['a total', piped({ $group: { _id: null, b: accumulator } })],
  ['a total over an expression', piped({ $group: { _id: null, b: { $sum: fn } } })],
  ['a pipeline of changes', updated({}, [{ $set: { b: fn } }])],
  ['a pipeline in findAndModify', { findAndModify: 'rows', query: {}, update: [{ $set: { b: fn } }] }],
  ['a variable', { ...found({ $expr: '$$x' }), let: { x: fn } }],
  ['mapReduce', { mapReduce: 'rows', map: script, reduce: script, out: { inline: 1 } }],
  ['eval', { eval: script }],
  ['$eval', { $eval: script }],
  ['group', { group: { ns: 'rows', $reduce: script, initial: {} } }],
];

describe('scripts of clients in the embedded database', () => {
  let fixture: Fixture;
  let rows: Collection<MongoDocument & { _id: number }>;

  before(async () => {
    fixture = await freshDatabase();
    rows = fixture.db.collection('rows');
    await rows.insertOne({ _id: 1, a: 1, list: [1, 2] });
  });
  after(() => fixture.remove());

  for (const [place, command] of handedIn) {
    it(`are refused in ${place}`, async () => {
      const said = await fixture.db.command(command).catch((error: unknown) => error);
      const { code, writeErrors } = said as { code?: number; writeErrors?: { code: number }[] };
      expect(code ?? writeErrors?.[0]?.code).to.be.oneOf([2, 59, 115]);
      expect(await rows.find().toArray()).to.deep.equal([{ _id: 1, a: 1, list: [1, 2] }]);
    });
  }
});

describe('regular expressions in the embedded database', () => {
  let fixture: Fixture;

  before(async () => {
    fixture = await freshDatabase();
  });
  after(() => fixture.remove());

  const letters = 'a'.repeat(20_000);

  for (const pattern of [
    '^(a+)+$',
    '(a*)*b',
    '^(a|aa)+$',
    '(x+x+)+y',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(?:a?){100}a{100}b',
  ])
    it(`take a time that grows with the text alone: ${pattern}`, () => {
      const started = performance.now();
      expect(compileRegex(pattern, '')(`${letters}!`)).to.equal(false);
      expect(performance.now() - started).to.be.lessThan(5_000);
    });

  it('take no longer inside expressions', async () => {
    const rows = fixture.db.collection('texts');
    await rows.insertOne({ text: `${letters}!` });
    const started = performance.now();
    const $expr = { $regexMatch: { input: '$text', regex: '^(a+)+$' } };
    expect(await rows.countDocuments({ $expr })).to.equal(0);
    expect(performance.now() - started).to.be.lessThan(5_000);
  });

  const refused =
    '(?=a) (?!a) (?<=a)b (?<!a)b (a)\\1 (?<n>a)\\k<n> (?>a) a++ a*+ (?R) (?|a|b) (?x)a (?#a) \\K \\G \\R \\X \\h \\v \\Z \\N (*UTF8)a (a{100}){100} a$b';
  it('are refused where they ask for what linear time cannot give, or would be read otherwise', () => {
    for (const pattern of refused.split(' ')) expect(() => compileRegex(pattern, ''), pattern).to.throw();
    expect(() => compileRegex('a', 'x')).to.throw();
  });

  const read: [string, string, string, boolean][] = [
    ['x$', '', 'x\n', true],
    ['x$', '', 'x\n\n', false],
    ['x$', 'm', 'x\ny', true],
    ['^x$|y$', '', 'ay\n', true],
    ['x\\z', '', 'x\n', false],
    ['a\\$', '', 'a$', true],
    ['a[$]b', '', 'a$b', true],
    ['a\\sb', '', 'a\vb', true],
    ['a[\\s]b', '', 'a\vb', true],
    ['a\\Sb', '', 'a\vb', false],
    ['a.b', '', 'a\nb', false],
    ['a.b', 's', 'a\nb', true],
    ['É', 'i', 'é', true],
    ['\\w', '', 'é', false],
    ['\\d', '', '٣', false],
  ];
  it('are read as MongoDB reads them', () => {
    for (const [pattern, options, text, expected] of read)
      expect(
        compileRegex(pattern, options)(text),
        `/${pattern}/${options} of ${JSON.stringify(text)}`,
      ).to.equal(expected);
  });
});
