import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Catalogue } from '#storage/embedded/collections/catalogue.js';
import { type Collection, treePrefix } from '#storage/embedded/collections/collection.js';
import { Store } from '#storage/embedded/store/store.js';
import { writeDocument } from '#storage/embedded/values/codec.js';
import { idKey, orderKey } from '#storage/embedded/values/order-key.js';

/** Damage done behind the back of the database, and what validation says of it. */
const damages: [string, (store: Store, collection: Collection) => void, RegExp][] = [
  [
    'an entry that is gone',
    (store, { indexes }) => store.remove(entry(indexes[0]?.tree, ['red'], 1)),
    /^index colour_1 lacks 1 entries of a document$/,
  ],
  [
    'an entry of no document',
    (store, { indexes }) => store.put(entry(indexes[0]?.tree, ['red'], 9), idKey(9)),
    /^index colour_1 has an entry without a document$/,
  ],
  [
    'an entry its document does not have',
    (store, { indexes }) => store.put(entry(indexes[0]?.tree, ['blue'], 1), idKey(1)),
    /^index colour_1 has an entry that its document does not have$/,
  ],
  [
    'a unique entry that names another document',
    (store, { indexes }) => store.put(entry(indexes[1]?.tree, [10]), idKey(2)),
    /^index size_1 (lacks 1 entries of a document|has an entry that its document does not have)$/,
  ],
  [
    'a document without its entries',
    (store, { prefix }) =>
      store.put(Buffer.concat([prefix, idKey(3)]), writeDocument({ _id: 3, colour: 'red', size: 30 })),
    /^index (colour_1|size_1) lacks 1 entries of a document$/,
  ],
  [
    'a document in the place of another',
    (store, { prefix }) =>
      store.put(Buffer.concat([prefix, idKey(1)]), writeDocument({ _id: 7, colour: 'red', size: 10 })),
    /^a document stands in the place of another _id/,
  ],
];

function entry(tree = 0, fields: unknown[], id?: number): Buffer {
  const parts = [treePrefix(tree), orderKey(fields)];
  return Buffer.concat(id === undefined ? parts : [...parts, idKey(id)]);
}

describe('validation of a collection of the embedded database', () => {
  it('finds nothing wrong with what commands wrote, and everything that was damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
    const store = new Store(join(folder, 'data.mdb'));
    const catalogue = await Catalogue.open(store);
    for (const [at, [title, damage, said]] of damages.entries()) {
      const collection = await catalogue.write(() => {
        const made = catalogue.ensure(`assay.things-${at}`);
        catalogue.addIndex(made, { key: { colour: 1 }, name: 'colour_1' });
        catalogue.addIndex(made, { key: { size: 1 }, name: 'size_1', unique: true });
        for (const doc of [
          { _id: 1, colour: 'red', size: 10 },
          { _id: 2, colour: 'green', size: 20 },
        ])
          made.insert(writeDocument(doc), doc);
        return made;
      });
      expect(collection.faults(), title).to.deep.equal([]);
      await store.write(() => damage(store, collection));
      const faults = collection.faults();
      expect(faults, title).not.to.be.empty;
      for (const fault of faults) expect(fault, title).to.match(said);
    }
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
