import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Store } from '#storage/embedded/store/store.js';
import { Chance } from '#test/support/chance.js';

describe('the embedded database on a disk that fills up', () => {
  const MEGABYTE = 1024 ** 2;
  let folder: string;
  let free: number;
  let store: Store;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
    free = 1_000 * MEGABYTE;
    store = new Store(join(folder, 'data.mdb'), () => ({ total: 100_000 * MEGABYTE, free }));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (key: string) => store.write(() => store.put(Buffer.from(key), Buffer.from('value')));

  it('refuses to write before the disk is full, reads on, and writes when there is room again', async () => {
    await put('one');
    free = 63 * MEGABYTE;
    const refusal = await put('two').catch((error: unknown) => error);
    expect(refusal).to.include({ code: 14031, message: 'The disk is full' });
    expect(store.has(Buffer.from('one'))).to.equal(true);
    expect(store.has(Buffer.from('two'))).to.equal(false);
    free = 65 * MEGABYTE;
    await put('two');
    expect(store.has(Buffer.from('two'))).to.equal(true);
  });

  it('has room on the disk for every page before it is written, whatever is written and removed', async () => {
    const chance = new Chance(11);
    const key = () => Buffer.from(`${chance.below(3_000)}`.padStart(chance.pick([6, 6, 6, 900, 1_900]), '0'));
    const sizes = [10, 100, 700, 1_900, 2_100, 4_100, 30_000, 400_000];
    const file = join(folder, 'data.mdb');
    let next = 0;
    const changes: (() => void)[] = [
      () => store.put(key(), Buffer.alloc(chance.pick(sizes))),
      () => store.put(key(), Buffer.alloc(chance.pick(sizes.slice(0, 4)))),
      () => store.remove(key()),
      () => {
        next += 1;
        store.put(Buffer.from(`next ${String(next).padStart(9, '0')}`), Buffer.alloc(chance.below(500)));
      },
    ];
    for (let round = 0; round < 80; round += 1) {
      const kinds = chance.pick([changes, changes.slice(0, 1), changes.slice(1), changes.slice(2)]);
      const waiting = Array.from({ length: chance.pick([1, 1, 3, 8]) }, () =>
        store.write(() => {
          for (let count = chance.pick([1, 4, 30, 300]); count > 0; count -= 1) chance.pick(kinds)();
          if (chance.below(6) === 0) throw new Error('given up');
        }),
      );
      await Promise.allSettled(waiting);
      if (store.prepared > 0) expect(statSync(file).size, `round ${round}`).to.be.at.most(store.prepared);
    }
    expect(statSync(file).size).to.be.greaterThan(5 * MEGABYTE);
  });
});
