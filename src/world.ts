import { randomBytes } from 'node:crypto';
import { instantOf } from '#domain/dates.js';
import type { Log, World } from '#services/world.js';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id of 26 letters and digits: 10 for the millisecond, 16 of chance, so that ids made later sort later. */
function newId(): string {
  let time = Date.now();
  let stamp = '';
  for (let place = 0; place < 10; place += 1) {
    stamp = (ALPHABET[time % 32] ?? '') + stamp;
    time = Math.floor(time / 32);
  }
  return stamp + [...randomBytes(16)].map((byte) => ALPHABET[byte % 32]).join('');
}

/** The real clock and real chance. */
export const realWorld = (log: Log): World => ({ now: () => instantOf(new Date()), newId, log });
