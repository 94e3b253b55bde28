import { Decimal128, Double, Int32, Long, type Document as MongoDocument, ObjectId } from 'bson';
import { expect } from 'chai';
import { compilePipeline } from '#storage/embedded/query/aggregate.js';
import { compileExpression } from '#storage/embedded/query/expressions.js';
import { compileProjection } from '#storage/embedded/query/project.js';
import { readLean, writeDocument } from '#storage/embedded/values/codec.js';

const doc: MongoDocument = {
  _id: new Int32(1),
  n: new Int32(7),
  whole: new Double(2),
  half: new Double(2.5),
  long: Long.fromString('9007199254740993'),
  decimal: Decimal128.fromString('1.5'),
  s: 'Añb',
  none: null,
  list: [new Int32(3), new Double(1), null],
  docs: [{ x: new Int32(1) }, { y: new Int32(2) }, new Int32(5), { x: new Double(4) }],
  c: { x: new Int32(1), y: 'b' },
  at: new Date(Date.UTC(2024, 1, 29, 13, 5, 9, 7)),
  id: new ObjectId('65f000000000000000000001'),
};

/** As it is written: `1` is an Int32, `1.0` a double. */
function told(value: unknown): string {
  const stored = readLean(writeDocument({ value }));
  return JSON.stringify(stored.value, (_key, item: unknown) => {
    if (item instanceof Double) return `double ${item.value}`;
    return item instanceof Long ? `long ${item.toString()}` : item;
  });
}

function valueOf(expression: unknown): unknown {
  return compileExpression(expression)(readLean(writeDocument(doc)));
}

describe('expressions in the embedded database', () => {
  const answers: [unknown, unknown][] = [
    [{ $add: ['$n', 1] }, 8],
    [{ $add: ['$n', new Double(1)] }, new Double(8)],
    [{ $add: [2147483647, 1] }, Long.fromNumber(2147483648)],
    [{ $add: [0.1, 0.2, 0.3] }, 0.6],
    [{ $add: ['$long', 1] }, Long.fromString('9007199254740994')],
    [{ $add: [Long.MAX_VALUE, 1] }, 2 ** 63],
    [{ $add: ['$at', 1000] }, new Date(Date.UTC(2024, 1, 29, 13, 5, 10, 7))],
    [{ $add: ['$n', '$missing'] }, null],
    [{ $subtract: ['$at', '$at'] }, Long.fromNumber(0)],
    [{ $multiply: ['$n', '$whole'] }, new Double(14)],
    [{ $divide: [4, 2] }, new Double(2)],
    [{ $mod: [-7, 3] }, -1],
    [{ $round: [2.5] }, new Double(2)],
    [{ $round: [-3.5] }, new Double(-4)],
    [{ $round: [1250, -2] }, 1200],
    [{ $trunc: [-2.7] }, new Double(-2)],
    [{ $abs: Long.fromNumber(-3) }, Long.fromNumber(3)],
    [{ $pow: [2, 40] }, Long.fromNumber(2 ** 40)],
    [{ $eq: ['$whole', 2] }, true],
    [{ $gt: ['$long', Long.fromString('9007199254740992')] }, true],
    [{ $gt: ['$decimal', 1] }, true],
    [{ $lt: ['$missing', null] }, true],
    [{ $gt: ['', 5] }, true],
    [
      {
        $eq: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
      false,
    ],
    [{ $cond: ['$none', 'yes', 'no'] }, 'no'],
    [{ $ifNull: ['$missing', '$none', 'other'] }, 'other'],
    [{ $concat: ['a', null] }, null],
    [{ $toUpper: '$s' }, 'AñB'],
    [{ $strLenCP: '$s' }, 3],
    [{ $strLenBytes: '$s' }, 4],
    [{ $split: ['a,b', ','] }, ['a', 'b']],
    [{ $substrCP: ['$s', 1, 1] }, 'ñ'],
    [{ $indexOfCP: ['$s', 'b'] }, 2],
    [{ $size: '$list' }, 3],
    ['$docs.x', [1, new Double(4)]],
    ['$docs.0', []],
    [{ $arrayElemAt: ['$list', -1] }, null],
    [{ $in: [1, '$list'] }, true],
    [{ $filter: { input: '$list', cond: { $gt: ['$$this', 1] } } }, [3]],
    [{ $map: { input: '$list', as: 'i', in: { $ifNull: ['$$i', 0] } } }, [3, new Double(1), 0]],
    [{ $reduce: { input: [1, 2], initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 3],
    [{ $setIntersection: ['$list', [1, 3]] }, [new Double(1), 3]],
    [{ $sum: '$list' }, new Double(4)],
    [{ $avg: [1, 3] }, new Double(2)],
    [{ $max: '$list' }, 3],
    [{ $mergeObjects: ['$c', { y: 1 }] }, { x: 1, y: 1 }],
    [{ $objectToArray: { a: 1 } }, [{ k: 'a', v: 1 }]],
    [{ a: '$missing', b: ['$missing'] }, { b: [null] }],
    [{ $let: { vars: { v: '$n' }, in: '$$v' } }, 7],
    [{ $type: '$whole' }, 'double'],
    [{ $type: '$n' }, 'int'],
    [{ $type: '$missing' }, 'missing'],
    [{ $toInt: 2.9 }, 2],
    [{ $toString: 1.5 }, '1.5'],
    [{ $toLong: '12' }, Long.fromNumber(12)],
    [{ $dayOfYear: '$at' }, 60],
    [{ $dateToString: { date: '$at' } }, '2024-02-29T13:05:09.007Z'],
    [{ $getField: { field: 'x', input: '$c' } }, 1],
    [{ $literal: '$n' }, '$n'],
  ];

  it('have the values and the number types of MongoDB', () => {
    for (const [expression, expected] of answers)
      expect(told(valueOf(expression)), JSON.stringify(expression)).to.equal(told(expected));
  });

  const refusals: [unknown, number][] = [
    [{ $add: ['$n', 'a'] }, 14],
    [{ $divide: [1, 0] }, 2],
    [{ $add: ['$decimal', 1] }, 115],
    [{ $frob: 1 }, 168],
    [{ $function: {} }, 115],
    [{ $accumulator: {} }, 115],
    [{ $rand: {} }, 115],
    [{ $eq: [1] }, 16020],
    ['$$unknown', 17276],
    [{ $size: '$n' }, 17124],
    [{ $toInt: 'x' }, 241],
    [{ $concat: ['a', 1] }, 16702],
    [{ $dateToString: { date: '$at', timezone: 'Europe/Vienna' } }, 115],
  ];

  it('are refused by MongoDB code where they make no sense or are not known here', () => {
    for (const [expression, code] of refusals) {
      let found: unknown;
      try {
        valueOf(expression);
      } catch (failure) {
        found = (failure as { code?: number }).code;
      }
      expect(found, JSON.stringify(expression)).to.equal(code);
    }
  });

  const pipelines: [MongoDocument[], MongoDocument, unknown][] = [
    [[{ $set: { 'd.o': 1 } }], { d: [{ x: 1 }, 5] }, { d: [{ x: 1, o: 1 }, { o: 1 }] }],
    [[{ $set: { 'c.x': '$$REMOVE' } }], {}, { c: {} }],
    [
      [{ $project: { 'd.x': 1 } }],
      { _id: 1, d: [{ x: 1, y: 2 }, 5, [{ x: 3 }]] },
      { _id: 1, d: [{ x: 1 }, [{ x: 3 }]] },
    ],
    [[{ $project: { 'd.x': 0 } }], { d: [{ x: 1, y: 2 }, 5] }, { d: [{ y: 2 }, 5] }],
    [[{ $project: { b: 1, a: { $add: [1, 1] } } }], { a: 9, b: new Double(3) }, { b: new Double(3), a: 2 }],
    [[{ $group: { _id: { v: '$none' }, n: { $sum: 1 } } }], {}, { _id: { v: null }, n: 1 }],
    [
      [{ $group: { _id: '$none.at', sum: { $sum: '$a' } } }],
      { a: Long.fromNumber(2) },
      { _id: null, sum: Long.fromNumber(2) },
    ],
    [[{ $unwind: { path: '$a', includeArrayIndex: 'i' } }], { a: [7] }, { a: 7, i: Long.fromNumber(0) }],
    [
      [{ $set: { b: '$a' } }, { $match: { b: { $type: 'double' } } }],
      { a: new Double(1) },
      { a: new Double(1), b: new Double(1) },
    ],
    [[{ $unset: ['a', 'c.x'] }], { a: 1, c: { x: 1, y: 2 } }, { c: { y: 2 } }],
  ];

  it('serve stages that look into arrays and keep every type', () => {
    for (const [stages, given, expected] of pipelines) {
      const results = [...compilePipeline(stages)([readLean(writeDocument(given))])];
      expect(results.map(told), JSON.stringify(stages)).to.deep.equal([told(expected)]);
    }
  });

  it('leave the documents they are put to alone', () => {
    const given = readLean(writeDocument(doc));
    const [made] = [...compilePipeline([{ $set: { copy: '$list', 'c.x': 5 } }, { $unset: 'list' }])([given])];
    expect(told(given)).to.equal(told(doc));
    expect(told(made?.copy)).to.equal(told(doc.list));
  });

  it('serve the projections of find beside its own operators', () => {
    const given = readLean(writeDocument({ _id: 1, a: 1, d: [{ x: 1 }, { x: 2 }, { x: 3 }] }));
    const shown = (projection: MongoDocument, filter: MongoDocument = {}) =>
      told(compileProjection(projection, filter)?.(given));
    expect(shown({ 'd.$': 1 }, { 'd.x': 2 })).to.equal(told({ _id: 1, d: [{ x: 2 }] }));
    expect(shown({ 'a.$': 1 })).to.equal(told({ _id: 1, a: 1 }));
    expect(shown({ d: { $elemMatch: { x: { $gt: 1 } } } })).to.equal(told({ _id: 1, d: [{ x: 2 }] }));
    expect(shown({ d: { $slice: [1, 1] } })).to.equal(told({ _id: 1, a: 1, d: [{ x: 2 }] }));
    expect(shown({ _id: 0, a: 1, d: { $slice: -1 } })).to.equal(told({ a: 1, d: [{ x: 3 }] }));
    expect(() => compileProjection({ d: { $slice: 1 } })).to.throw('$slice');
  });
});
