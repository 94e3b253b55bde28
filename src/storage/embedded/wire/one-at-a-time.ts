/** Lets pieces of work run one at a time, in the order they came. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the work when all before it is done; what it resolves or rejects with is handed on. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
