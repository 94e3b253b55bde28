import { expect } from 'chai';
import fc from 'fast-check';
import { compileFilter, compileStoredFilter } from '#storage/embedded/query/match.js';
import { type Doc, readPlain, writeDocument } from '#storage/embedded/values/codec.js';

const leaf = fc.constantFrom<unknown>(null, true, 'p', 'q', 1, 2, 2.5);
const name = fc.constantFrom('a', 'b', 'c');
const { document } = fc.letrec<{ value: unknown; document: Doc }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('document'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  document: fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));
const path = fc.constantFrom('a', 'a.b', 'a.b.c', 'b.a', 'a.0', 'a.0.b', 'b.1.c', 'c');
const condition = fc.oneof(
  leaf,
  leaf.map((value) => ({ $ne: value })),
  leaf.map((value) => ({ $gte: value })),
  fc.array(leaf, { maxLength: 2 }).map((values) => ({ $in: values })),
  fc.boolean().map((there) => ({ $exists: there })),
  fc.constantFrom<Doc>({ $size: 1 }, { $elemMatch: { b: 1 } }, { $elemMatch: { 'b.c': 'p' } }, { b: 1 }),
);
const asked = fc.dictionary(path, condition, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
const filter = fc.oneof(
  asked,
  fc.array(asked, { minLength: 1, maxLength: 2 }).map((arms) => ({ $or: arms })),
  fc.array(asked, { minLength: 1, maxLength: 2 }).map((arms) => ({ $nor: arms })),
);

describe('A filter put to a stored document', () => {
  it('finds what it finds in the whole of it, though only what it asks for is decoded', () => {
    fc.assert(
      fc.property(document, filter, (given, wanted) => {
        const bytes = Buffer.from(writeDocument(given));
        expect(compileStoredFilter(wanted)(bytes)).to.equal(compileFilter(wanted)(readPlain(bytes)));
      }),
      { numRuns: 5_000 },
    );
  });
});
