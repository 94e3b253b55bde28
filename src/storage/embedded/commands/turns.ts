/** How long commands run one after another before the event loop turns, in milliseconds. */
const TURN_MS = 10;

/**
 * Commands run on one thread. When some take long, each that waits lets the event loop turn before it begins: what is
 * brief is answered in between, and a client does not take the database for dead.
 */
export class Turns {
  private began = performance.now();

  /** Resolves when a command may begin. */
  async take(): Promise<void> {
    while (performance.now() - this.began > TURN_MS) {
      const { began } = this;
      await new Promise((turn) => setImmediate(turn));
      // Of those that waited for this turn the first begins it.
      if (this.began === began) this.began = performance.now();
    }
  }
}
