import { Decimal128, Long, ObjectId } from 'bson';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Collection, Document as MongoDocument } from 'mongodb';
import { compileFilter } from '#storage/embedded/query/match.js';
import { readExact, readPlain, writeDocument } from '#storage/embedded/values/codec.js';
import { compareValues } from '#storage/embedded/values/compare.js';
import { fieldReader } from '#storage/embedded/values/fields.js';
import { orderKey } from '#storage/embedded/values/order-key.js';
import { type Fixture, freshDatabase } from './fixture.js';

const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 3 }),
  fc.double(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  fc.integer({ min: -3, max: 3 }).map((value) => Decimal128.fromString(String(value))),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('a', 'a\0', 'a\0b', 'b', ''),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.uint8Array({ maxLength: 3 }),
);
const value = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('x', 'y', 'xy'), leaf, { maxKeys: 2, noNullPrototype: true }),
);

const small = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom('p', 'q', 'r', true, false, 2.5, Number.NaN, -0),
  fc.constant(null),
);
const document = fc.record(
  {
    a: fc.oneof(small, fc.array(small, { maxLength: 3 })),
    b: small,
    c: fc.oneof(
      fc.record({ x: small, y: small }, { requiredKeys: [] }),
      fc.array(fc.record({ x: small, y: small }, { requiredKeys: [] }), { maxLength: 3 }),
    ),
  },
  { requiredKeys: [] },
);
const condition = fc.oneof(
  small,
  fc
    .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne', '$eq'), small)
    .map(([operator, operand]) => ({ [operator]: operand })),
  fc
    .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 2, max: 4 }))
    .map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.array(small, { maxLength: 3 }).map((items) => ({ $in: items })),
  fc
    .tuple(fc.constantFrom('$gt', '$gte'), small, fc.constantFrom('$lt', '$lte'), small)
    .map(([from, low, to, high]) => ({ [from]: low, [to]: high })),
  fc.boolean().map((present) => ({ $exists: present })),
  fc.constantFrom(/^p/, /q|r/, /p/).map((pattern) => ({ $regex: pattern.source })),
);
const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c.x', 'c.y'), condition, {
  maxKeys: 3,
  noNullPrototype: true,
});
const filter = fc.oneof(
  { weight: 5, arbitrary: fields },
  fc
    .tuple(fields, fc.constantFrom('$and', '$or', '$nor'), fc.array(fields, { minLength: 1, maxLength: 2 }))
    .map(([own, junction, parts]) => ({ ...own, [junction]: parts })),
);
const direction = fc.constantFrom(1 as const, -1 as const);

describe('what holds for every value in the embedded database', () => {
  it('orders keys as it orders values, upwards and downwards', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const expected = Math.sign(compareValues(a, b));
        expect(Math.sign(Buffer.compare(orderKey([a]), orderKey([b])))).to.equal(expected);
        expect(Math.sign(Buffer.compare(orderKey([a], [true]), orderKey([b], [true])))).to.equal(
          0 - expected,
        );
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('orders compound keys field by field', () => {
    fc.assert(
      fc.property(leaf, leaf, leaf, leaf, (a, b, c, d) => {
        const expected = Math.sign(compareValues(a, c) || -compareValues(b, d));
        expect(
          Math.sign(Buffer.compare(orderKey([a, b], [false, true]), orderKey([c, d], [false, true]))),
        ).to.equal(expected);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('reads single fields as it reads whole documents', () => {
    const names = ['x', 'y', 'longer', 'list'];
    const doc = fc.dictionary(fc.constantFrom(...names, 'other', 'é'), value, { noNullPrototype: true });
    fc.assert(
      fc.property(doc, fc.subarray([...names, 'é']), (written, wanted) => {
        const bytes = Buffer.from(writeDocument(written));
        const whole = readPlain(bytes);
        const read = fieldReader(wanted)(bytes);
        for (const name of wanted) expect(read[name]).to.deep.equal(whole[name]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('finds by a long $in what it finds by each of its items', () => {
    fc.assert(
      fc.property(value, fc.array(value, { minLength: 16, maxLength: 40 }), (a, items) => {
        // As documents and commands come in.
        const doc = readPlain(writeDocument({ a }));
        const list = readExact(writeDocument({ items })).items as unknown[];
        const expected = list.some((item) => compileFilter({ a: { $eq: item } })(doc));
        expect(compileFilter({ a: { $in: list } })(doc)).to.equal(expected);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  describe('with an index or without', () => {
    let fixture: Fixture;
    let plain: Collection<MongoDocument & { _id: number }>;
    let indexed: Collection<MongoDocument & { _id: number }>;
    let plainSingle: Collection<MongoDocument & { _id: number }>;
    let single: Collection<MongoDocument & { _id: number }>;
    const rows = fc.sample(document, { numRuns: 120, seed: 11 }).map((row, _id) => ({ _id, ...row }));
    // Without arrays the indexes alone can answer.
    const singles = rows.map(({ c, ...row }, _id) => ({
      ...row,
      ...(Array.isArray(row.a) ? { a: row.a[0] ?? null } : {}),
      ...(Array.isArray(c) || c === undefined ? {} : { c }),
      _id,
    }));

    before(async () => {
      fixture = await freshDatabase();
      plain = fixture.db.collection('plain');
      plainSingle = fixture.db.collection('plain-single');
      single = fixture.db.collection('single');
      indexed = fixture.db.collection('indexed');
      await plain.insertMany(rows);
      for (const key of [
        { a: 1 },
        { b: -1 },
        { b: 1, a: -1 },
        { 'c.x': 1, 'c.y': 1 },
        { 'c.y': -1, b: 1 },
      ] as const)
        await indexed.createIndex(key);
      await indexed.createIndex({ a: 1, b: 1 }, { partialFilterExpression: { b: { $gt: 1 } } });
      await indexed.createIndex({ 'c.x': -1 }, { sparse: true, name: 'sparse' });
      await single.createIndex({ b: 1, a: -1 });
      await single.createIndex({ a: 1 });
      await single.createIndex({ 'c.x': -1, b: 1 });
      await single.createIndex({ 'c.x': 1 }, { sparse: true, name: 'sparse' });
      await single.insertMany(singles);
      await plainSingle.insertMany(singles);
      await indexed.insertMany(rows);
    });
    after(() => fixture.remove());

    it('finds the same documents in the same order', async () => {
      const order = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c.x'), direction), {
        maxLength: 2,
        selector: ([name]) => name,
      });
      await fc.assert(
        fc.asyncProperty(filter, order, async (wanted, fields) => {
          const sort = Object.fromEntries([...fields, ['_id', 1 as const]]);
          const expected = await plain.find(wanted).sort(sort).toArray();
          expect(await indexed.find(wanted).sort(sort).toArray()).to.deep.equal(expected);
          const matches = compileFilter(wanted);
          expect(expected.map((row) => row._id).sort((p, q) => p - q)).to.deep.equal(
            rows.filter(matches).map((row) => row._id),
          );
        }),
        { numRuns: 400, seed: 3 },
      );
    });

    it('counts, skips and limits the same', async () => {
      const window = fc.record({ skip: fc.nat({ max: 40 }), limit: fc.integer({ min: 1, max: 30 }) });
      const order = fc.constantFrom(
        { _id: 1 as const },
        { b: 1 as const, a: -1 as const, _id: 1 as const },
        { b: -1 as const, a: 1 as const, _id: -1 as const },
        { a: -1 as const, _id: -1 as const },
      );
      const pairs = [
        [plain, indexed, rows],
        [plainSingle, single, singles],
      ] as const;
      await fc.assert(
        fc.asyncProperty(filter, window, order, fc.boolean(), async (wanted, cut, sort, one) => {
          const [without, having, all] = pairs[one ? 1 : 0];
          const expected = all.filter(compileFilter(wanted)).length;
          expect(await having.countDocuments(wanted)).to.equal(expected);
          expect(await without.countDocuments(wanted)).to.equal(expected);
          const within = Math.min(cut.limit, Math.max(0, expected - cut.skip));
          expect(await having.countDocuments(wanted, cut)).to.equal(within);
          expect(await having.count(wanted, cut)).to.equal(within);
          const page = await having.find(wanted, { ...cut, sort }).toArray();
          expect(page).to.deep.equal(await without.find(wanted, { ...cut, sort }).toArray());
        }),
        { numRuns: 600, seed: 13 },
      );
    }).timeout(30_000);

    it('gives all that follow what is skipped, however many are sorted without an index', async () => {
      const many = fixture.db.collection<{ _id: number; x: number }>('many');
      await many.insertMany(Array.from({ length: 1200 }, (_, _id) => ({ _id, x: -_id })));
      const found = await many.find().sort({ x: 1 }).skip(2).toArray();
      expect(found.map((row) => row._id)).to.deep.equal(Array.from({ length: 1198 }, (_, at) => 1197 - at));
    });

    it('keeps indexes in step through any updates', async () => {
      const change = fc.oneof(
        fc.tuple(fc.constantFrom('a', 'b', 'c.x'), small).map(([name, to]) => ({ $set: { [name]: to } })),
        fc.constantFrom('a', 'b', 'c').map((name) => ({ $unset: { [name]: '' } })),
        small.map((item) => ({ $addToSet: { a: item } })),
      );
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: 119 }), change, async (_id, changes) => {
          await indexed
            .updateOne({ _id }, changes)
            .catch((failure: { code?: number }) => expect(failure.code).to.be.oneOf([2, 28]));
        }),
        { numRuns: 200, seed: 5 },
      );
      expect(await fixture.db.command({ validate: 'indexed' })).to.deep.include({ valid: true, errors: [] });
    });
  });
});
