import { Int32 } from 'bson';
import type { Case } from './cases.js';

function isDocument(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Values a little smaller than a value: a part left out, a part made smaller, or the plainest of all. */
function* smaller(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const at of value.keys()) yield value.toSpliced(at, 1);
    for (const [at, item] of value.entries()) for (const less of smaller(item)) yield value.with(at, less);
  } else if (isDocument(value)) {
    const entries = Object.entries(value);
    for (const at of entries.keys()) yield Object.fromEntries(entries.toSpliced(at, 1));
    for (const [at, [name, item]] of entries.entries())
      for (const less of smaller(item)) yield Object.fromEntries(entries.with(at, [name, less]));
  } else if (!(value instanceof Int32) && typeof value !== 'string') yield new Int32(1);
}

/** True while a case is one, of the command it was. */
function isWhole({ documents, indexes, command }: Partial<Case>, given: Case): boolean {
  if (documents === undefined || indexes === undefined || command === undefined) return false;
  return Object.keys(command)[0] === Object.keys(given.command)[0] && Object.values(command)[0] === 'rows';
}

/** Makes a case smaller as long as it still differs, trying at most so many times. */
export async function shrink(
  given: Case,
  differs: (smaller: Case) => Promise<boolean>,
  tries = 250,
): Promise<Case> {
  let best = given;
  let left = tries;
  for (let progress = true; progress && left > 0; ) {
    progress = false;
    for (const next of smaller(best)) {
      if (left <= 0) break;
      left -= 1;
      const candidate = next as Partial<Case>;
      if (!isWhole(candidate, given)) continue;
      if (!(await differs(candidate as Case))) continue;
      best = candidate as Case;
      progress = true;
      break;
    }
  }
  return best;
}
