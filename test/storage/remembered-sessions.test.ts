import { expect } from 'chai';
import { MemoryStore, type SessionData } from 'express-session';
import { RememberingStore } from '#storage/sessions/remembering-store.js';

/** A store that counts how often it is read. */
class CountingStore extends MemoryStore {
  reads = 0;
  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.reads += 1;
    super.get(id, done);
  }
}

describe('A remembered session', () => {
  let behind: CountingStore;
  let store: RememberingStore;
  let now = 0;
  const session = (csrfToken: string) =>
    ({ cookie: { originalMaxAge: null }, csrfToken }) as unknown as SessionData;
  const read = () =>
    new Promise<SessionData | null | undefined>((done, fail) => {
      store.get('s', (error, found) => (error ? fail(error as Error) : done(found)));
    });
  const write = (value: string) => new Promise<void>((done) => store.set('s', session(value), () => done()));

  beforeEach(async () => {
    behind = new CountingStore();
    now = 0;
    store = new RememberingStore(behind, () => now);
    await write('first');
  });

  it('is read from the database once in a burst, and again two seconds later', async () => {
    for (let times = 0; times < 5; times += 1) expect((await read())?.csrfToken).to.equal('first');
    expect(behind.reads).to.equal(1);
    now = 2_000;
    await read();
    expect(behind.reads).to.equal(2);
  });

  it('is new at once where this process writes it, and gone where it ends it', async () => {
    await read();
    await write('second');
    expect((await read())?.csrfToken).to.equal('second');
    await new Promise<void>((done) => store.destroy('s', () => done()));
    expect(await read()).to.equal(undefined);
  });

  it('is a copy: what one request writes into it, another does not see', async () => {
    await read();
    const one = await read();
    if (one) one.csrfToken = 'spoilt';
    expect((await read())?.csrfToken).to.equal('first');
  });

  it('that another process ended is gone within two seconds', async () => {
    await read();
    await new Promise<void>((done) => behind.destroy('s', () => done()));
    now = 2_000;
    expect(await read()).to.equal(undefined);
  });
});
