import type { World } from './world.js';

/** Work that an answer must not wait for, because its time would tell something. */
export interface Afterwards {
  /** Begins once the answer is on its way; an error is logged. */
  add(work: () => Promise<void>): void;
  /** Resolves when all of it is done. */
  settled(): Promise<void>;
}

export function createAfterwards({ log }: World): Afterwards {
  const waiting = new Set<Promise<void>>();
  return {
    add(work) {
      const done = new Promise<void>((resolve) => setImmediate(resolve))
        .then(work)
        .catch((error: unknown) =>
          log.error('Something that was to happen after an answer failed.', { error }),
        )
        .finally(() => waiting.delete(done));
      waiting.add(done);
    },
    async settled() {
      await Promise.all(waiting);
    },
  };
}
