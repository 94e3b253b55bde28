import { later, MINUTE } from '#domain/dates.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { factsFor } from './facts-for.js';

/** How long a letter is one process's alone; longer than any mail server is waited for. */
const LEASE = 2 * MINUTE;
/** Minutes to wait after the first, second … failed try; after the last one it is given up. */
const WAITS = [1, 5, 15, 60, 240, 240, 240] as const;
/** Letters in one run, so that a job comes to an end. */
const AT_ONCE = 200;

export const deliverMail =
  (parts: Parts): Services['background']['deliverMail'] =>
  async () => {
    const { storage, world } = parts;
    const { outbox } = storage.acrossAll('letters are delivered for every organisation');
    let handled = 0;
    for (; handled < AT_ONCE; handled += 1) {
      const mail = await outbox.claim(world.now(), later(world.now(), LEASE));
      if (mail === null) break;
      await deliver(parts, mail);
    }
    return handled;
  };

async function deliver(parts: Parts, mail: OutboxMail): Promise<void> {
  const { storage, world, postman } = parts;
  const { outbox } = storage.acrossAll('a letter was tried');
  try {
    const found = await factsFor(parts, mail);
    if ('pointless' in found)
      return await outbox.failed(mail.id, found.pointless, { state: 'failed', at: world.now() });
    const state = await postman.deliver(mail, found.facts);
    await outbox.done(mail.id, state, world.now());
  } catch (error) {
    const wait = WAITS[mail.attempts - 1];
    const sentence = error instanceof Error ? error.message : String(error);
    const state = wait === undefined ? 'failed' : 'queued';
    await outbox.failed(mail.id, sentence, { state, at: later(world.now(), (wait ?? 0) * MINUTE) });
  }
}
