import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

export const signOut =
  ({ storage, world }: Parts): Services['organisations']['signOut'] =>
  async (actor) => {
    const deed = deedOf(world, actor, 'user.signed-out', {});
    await storage
      .within(actor.organisationId)
      .audit.record({ ...deed, thing: { kind: 'user', id: actor.userId } });
  };
