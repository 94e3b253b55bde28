import { type SessionData, Store } from 'express-session';

/** How long a session read from the database is trusted (ms): what another process ended may live on here so long. */
const TRUSTED = 2_000;
const MOST_REMEMBERED = 5_000;

type Done<T> = (error: unknown, value?: T) => void;

/**
 * A session store that remembers for a moment what it just read: a visitor's pages and autosaves come in bursts, and
 * each would read the same session again. What this process writes or ends is known to it at once.
 */
export class RememberingStore extends Store {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #remembered = new Map<string, { readonly session: SessionData; readonly until: number }>();

  constructor(store: Store, now: () => number = Date.now) {
    super();
    this.#store = store;
    this.#now = now;
  }

  override get(id: string, done: Done<SessionData | null>): void {
    const there = this.#remembered.get(id);
    if (there !== undefined && this.#now() < there.until) {
      setImmediate(done, null, structuredClone(there.session));
      return;
    }
    this.#store.get(id, (error, session) => {
      if (session) this.#remember(id, session);
      else this.#remembered.delete(id);
      done(error, session);
    });
  }

  override set(id: string, session: SessionData, done?: Done<never>): void {
    this.#remembered.delete(id);
    this.#store.set(id, session, (error) => {
      this.#remembered.delete(id);
      done?.(error);
    });
  }

  override destroy(id: string, done?: Done<never>): void {
    this.#remembered.delete(id);
    this.#store.destroy(id, (error) => {
      this.#remembered.delete(id);
      done?.(error);
    });
  }

  override touch(id: string, session: SessionData, done?: () => void): void {
    if (this.#store.touch === undefined) done?.();
    else this.#store.touch(id, session, done);
  }

  /** Each reader gets a copy of its own: express-session writes into it. */
  #remember(id: string, session: SessionData): void {
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(id, { session: structuredClone(session), until: this.#now() + TRUSTED });
  }
}
