import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const relayPending =
  ({ storage, world, afterwards }: Parts): Services['background']['relay'] =>
  async () => {
    const { relay } = storage.acrossAll('events and letters of every organisation are passed on');
    await afterwards.settled();
    return (await relay.audit(world.now())) + (await relay.mail(world.now()));
  };
