import { setTimeout } from 'node:timers/promises';
import { SECOND } from '#domain/dates.js';
import type { Parts } from '../parts.js';

/** Longer than this nobody waits to see their own deed. */
const PATIENCE = SECOND / 2;

/**
 * Passes on the event and the letter of a deed just done, so that the next page shows them. The deed stands without it:
 * what fails or takes long here is left to the job that relays.
 */
export async function passOn({ storage, world }: Parts): Promise<void> {
  const { relay } = storage.acrossAll('the event and the letter of a deed just done are passed on');
  const both = Promise.all([relay.audit(world.now()), relay.mail(world.now())]).catch(() => null);
  await Promise.race([both, setTimeout(PATIENCE, null, { ref: false })]);
}
