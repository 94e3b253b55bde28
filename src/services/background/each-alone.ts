import type { Log } from '../world.js';

/**
 * Does the same to each thing, one after the other or `beside` of them at a time, and answers to how many there was
 * something to do: for the others `act` answers false. One at which it fails is logged, with what `naming` says of it,
 * and does not keep the rest waiting.
 */
export const eachAlone =
  (log: Log) =>
  async <Thing>(
    things: readonly Thing[],
    naming: (thing: Thing) => Readonly<Record<string, string>>,
    act: (thing: Thing) => Promise<unknown>,
    beside = 1,
  ): Promise<number> => {
    const waiting = things.values();
    let done = 0;
    const lane = async () => {
      for (const thing of waiting) {
        try {
          if ((await act(thing)) !== false) done += 1;
        } catch (error) {
          log.error('A background job could not deal with one thing.', { ...naming(thing), error });
        }
      }
    };
    await Promise.all(Array.from({ length: beside }, lane));
    return done;
  };
