// @ts-check
const PAUSES = [2_000, 5_000, 10_000, 30_000];

/** Repeats a deed with growing pauses for as long as it says that something still waits. */
export class Retry {
  #failures = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #running = false;

  /** @param {() => Promise<boolean>} deed answers whether something still waits */
  constructor(deed) {
    this.deed = deed;
  }

  /** Something waits: it is tried after a pause, unless a try is planned already. */
  soon() {
    if (this.#timer !== undefined || this.#running) return;
    const pause = PAUSES[Math.min(this.#failures, PAUSES.length - 1)];
    this.#timer = setTimeout(() => void this.now(), pause);
  }

  async now() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#running) return;
    this.#running = true;
    const waits = await this.deed().finally(() => {
      this.#running = false;
    });
    this.#failures = waits ? this.#failures + 1 : 0;
    if (waits) this.soon();
  }
}
