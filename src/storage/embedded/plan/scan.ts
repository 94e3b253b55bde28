import type { Collection, Stored } from '../collections/collection.js';
import type { Entry } from '../store/store.js';
import type { KeyRange, Plan } from './plan.js';

const FIRST_CHUNK = 16;
const LARGEST_CHUNK = 256;

/**
 * Walks the documents of a plan in key order, a chunk at a time, so that no read transaction outlives a command. A
 * caller that pauses between commands calls `stale` to have the rest of a chunk read again.
 */
export class Scan {
  private readonly collection: Collection;
  private readonly plan: Plan;
  private epoch = 0;

  constructor(collection: Collection, plan: Plan) {
    this.collection = collection;
    this.plan = plan;
  }

  /** What was read ahead may have changed since. */
  stale(): void {
    this.epoch += 1;
  }

  /** How many entries the plan finds; of an exact plan that is how many documents. */
  count(): number {
    const { points, ranges } = this.plan;
    const { store } = this.collection;
    if (points !== undefined) return points.filter((key) => store.has(key)).length;
    return ranges.reduce((sum, range) => sum + store.count(range), 0);
  }

  /** The documents from the first on, or past so many entries (of an exact plan). */
  *documents(skip = 0): Generator<Stored> {
    const { holdsDocuments, exact, repeats, ranges } = this.plan;
    const seen = !exact && (repeats || ranges.length > 1) ? new Set<string>() : undefined;
    for (const { key, value } of this.entries(skip)) {
      const id = holdsDocuments ? key.subarray(4) : value;
      if (seen !== undefined) {
        const text = id.toString('latin1');
        if (seen.has(text)) continue;
        seen.add(text);
      }
      const bytes = holdsDocuments ? value : this.collection.read(id);
      if (bytes !== undefined) yield { key: id, bytes };
    }
  }

  private *entries(skip: number): Generator<Entry> {
    const { points, ranges, reverse } = this.plan;
    if (points !== undefined) {
      yield* this.lookedUp(points, skip);
      return;
    }
    let left = skip;
    for (const range of reverse ? ranges.toReversed() : ranges) {
      const size =
        left === 0 || ranges.length === 1 ? Number.POSITIVE_INFINITY : this.collection.store.count(range);
      if (left < size) yield* this.walk(range, left);
      left = Math.max(0, left - size);
    }
  }

  private *lookedUp(points: readonly Buffer[], skip: number): Generator<Entry> {
    let found = 0;
    for (const key of points) {
      const value = this.collection.store.get(key);
      if (value === undefined) continue;
      found += 1;
      if (found > skip) yield { key, value };
    }
  }

  private *walk(range: KeyRange, skip: number): Generator<Entry> {
    const { store } = this.collection;
    const { reverse } = this.plan;
    let { start, end } = range;
    let offset = skip;
    let size = FIRST_CHUNK;
    for (;;) {
      const chunk = store.entries({ start, end, reverse, limit: size, offset });
      const epoch = this.epoch;
      for (const entry of chunk) {
        yield entry;
        if (reverse) end = entry.key;
        else start = Buffer.concat([entry.key, Buffer.alloc(1)]);
        if (epoch !== this.epoch) break;
      }
      if (epoch === this.epoch && chunk.length < size) return;
      offset = 0;
      size = Math.min(size * 2, LARGEST_CHUNK);
    }
  }
}
