import type { FileSignature, ReadPage } from '#domain/certificates/certificate.js';
import { isToCompare, type ReadSignature } from './read-signatures.js';

/** Earlier forms of a file that are read again for its signatures. */
const MOST_READ = 3;

/**
 * The signatures with what became of the words since each was made. A PDF grows at its end, so that what it said when it
 * was signed can still be read from its first bytes. `now`: what it says; null where that could not be read. `read`: what
 * it said when it had so many bytes, or null.
 */
export async function compareSigned(
  found: readonly ReadSignature[],
  now: readonly ReadPage[] | null,
  read: (end: number) => Promise<readonly ReadPage[] | null>,
): Promise<readonly FileSignature[]> {
  const signatures: FileSignature[] = [];
  let left = MOST_READ;
  for (const each of found) {
    const { signature, end } = each;
    if (now === null || end === null || !isToCompare(each) || left === 0) {
      signatures.push(signature);
      continue;
    }
    left -= 1;
    signatures.push({ ...signature, beside: besideOf(await read(end), now) });
  }
  return signatures;
}

/** No word is another where all stand where they stood. */
function besideOf(then: readonly ReadPage[] | null, now: readonly ReadPage[]): FileSignature['beside'] {
  if (then === null) return 'unknown';
  return JSON.stringify(then) === JSON.stringify(now) ? 'no-word' : 'words';
}
