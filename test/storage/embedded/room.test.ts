import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Store } from '#storage/embedded/store/store.js';

describe('the embedded database on a disk that fills up', () => {
  const MEGABYTE = 1024 ** 2;
  let folder: string;
  let free: number;
  let store: Store;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
    free = 1_000 * MEGABYTE;
    store = new Store(join(folder, 'data.mdb'), () => free);
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
});
