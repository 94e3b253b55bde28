import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** Rounds in one run, so that a job comes to an end while others keep writing. */
const ROUNDS = 100;

export const relayPending =
  ({ storage, world, afterwards }: Parts): Services['background']['relay'] =>
  async () => {
    const { relay } = storage.acrossAll('events and letters of every organisation are passed on');
    await afterwards.settled();
    let moved = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const now = (await relay.audit(world.now())) + (await relay.mail(world.now()));
      if (now === 0) break;
      moved += now;
    }
    return moved;
  };
