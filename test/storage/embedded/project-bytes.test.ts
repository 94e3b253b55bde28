import { BSONRegExp, Decimal128, Double, Long, ObjectId } from 'bson';
import { expect } from 'chai';
import fc from 'fast-check';
import { compileProjection } from '#storage/embedded/query/project.js';
import { compileBytesProjection } from '#storage/embedded/query/project-bytes.js';
import { type Doc, readLean, writeDocument } from '#storage/embedded/values/codec.js';

const leaf = fc.oneof(
  fc.constantFrom(null, true, '', 'a\0b', 'é', 7, 2.5, new Double(3), new Decimal128('1.50')),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.uint8Array({ maxLength: 3 }),
);
/** Of a length that is not told beforehand: documents with one are decoded after all. */
const seldom = fc.constant(new BSONRegExp('^a', 'i'));
const name = fc.constantFrom('a', 'b', 'ab', 'c');
const { document } = fc.letrec<{ value: unknown; document: Doc }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 20, arbitrary: leaf },
    { weight: 1, arbitrary: seldom },
    { weight: 10, arbitrary: tie('document') },
    { weight: 10, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
  ),
  document: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));
const flag = fc.constantFrom<unknown>(1, true, new Double(1));
const SPECS: readonly (readonly string[])[] = [
  ['a'],
  ['a', 'b'],
  ['a.b'],
  ['a.b', 'a.c', 'b'],
  ['ab.a.b', 'c'],
  ['a.b.c'],
];
const spec = fc
  .tuple(fc.constantFrom(...SPECS), flag, fc.constantFrom<Doc>({}, { _id: 0 }, { _id: false }, { _id: 1 }))
  .map(([names, kept, id]) => ({ ...Object.fromEntries(names.map((each) => [each, kept])), ...id }));

describe('A projection cut from the bytes', () => {
  it('is what comes of the decoded document, to the bit', () => {
    fc.assert(
      fc.property(document, leaf, spec, (fields, _id, wanted) => {
        const bytes = Buffer.from(writeDocument({ _id, ...fields }));
        const expected = writeDocument(compileProjection(wanted)?.(readLean(bytes)) ?? {});
        const cut = compileBytesProjection(wanted, {})?.(bytes) ?? Buffer.alloc(0);
        expect(Buffer.from(cut).toString('hex')).to.equal(Buffer.from(expected).toString('hex'));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is refused where one of the decoded document is, and reckoned where it names more than fields to keep', () => {
    expect(() => compileBytesProjection({ a: 1, 'a.b': 1 }, {})).to.throw('Path collision');
    expect(() => compileBytesProjection({ a: 1, b: 0 }, {})).to.throw('Cannot do exclusion');
    const bytes = Buffer.from(writeDocument({ _id: 1, a: [1, 2, 3], b: 2 }));
    const reckoned = (wanted: Doc) => readLean(compileBytesProjection(wanted, {})?.(bytes) ?? bytes);
    expect(reckoned({ b: 0 })).to.deep.equal({ _id: 1, a: [1, 2, 3] });
    expect(reckoned({ a: { $slice: 1 }, _id: 0 })).to.deep.equal({ a: [1], b: 2 });
    expect(reckoned({ _id: 1 })).to.deep.equal({ _id: 1 });
    expect(compileBytesProjection({}, {})).to.equal(undefined);
  });
});
