import type { Collection, Stored } from '../collections/collection.js';
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

  *documents(): Generator<Stored> {
    const seen = this.plan.repeats || this.plan.ranges.length > 1 ? new Set<string>() : undefined;
    for (const { key, value } of this.entries()) {
      const id = this.plan.holdsDocuments ? key.subarray(4) : value;
      if (seen !== undefined) {
        const text = id.toString('latin1');
        if (seen.has(text)) continue;
        seen.add(text);
      }
      const bytes = this.plan.holdsDocuments ? value : this.collection.read(id);
      if (bytes !== undefined) yield { key: id, bytes };
    }
  }

  private *entries(): Generator<{ key: Buffer; value: Buffer }> {
    if (this.plan.points !== undefined) {
      for (const key of this.plan.points) {
        const value = this.collection.store.get(key);
        if (value !== undefined) yield { key, value };
      }
      return;
    }
    const ranges = this.plan.reverse ? [...this.plan.ranges].reverse() : this.plan.ranges;
    for (const range of ranges) yield* this.walk(range);
  }

  private *walk(range: KeyRange): Generator<{ key: Buffer; value: Buffer }> {
    let { start, end } = range;
    let size = FIRST_CHUNK;
    for (;;) {
      const chunk = this.collection.store.entries({ start, end, reverse: this.plan.reverse, limit: size });
      const epoch = this.epoch;
      for (const entry of chunk) {
        yield entry;
        if (this.plan.reverse) end = entry.key;
        else start = Buffer.concat([entry.key, Buffer.alloc(1)]);
        if (epoch !== this.epoch) break;
      }
      if (epoch === this.epoch && chunk.length < size) return;
      size = Math.min(size * 2, LARGEST_CHUNK);
    }
  }
}
