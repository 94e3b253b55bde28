import { type Collection, type Stored, TREE_BYTES } from '../collections/collection.js';
import type { Entry } from '../store/store.js';
import type { KeyRange } from './access.js';
import type { Plan, Walk } from './plan.js';
import { Walker } from './walker.js';

/** Goes through the documents of a plan. A caller that pauses between commands calls `stale`. */
export class Scan {
  /** Entries of indexes looked at so far. */
  keys = 0;
  /** Documents looked at so far. */
  docs = 0;
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

  /** How many documents an exact plan finds. */
  count(): number {
    const { walks, repeats } = this.plan;
    let count = 0;
    if (repeats) for (const _id of this.ids(0)) count += 1;
    else for (const walk of walks) count += this.entriesIn(walk);
    return count;
  }

  private entriesIn({ points, ranges, holdsDocuments }: Walk): number {
    const { store } = this.collection;
    const count =
      points === undefined
        ? ranges.reduce((sum, range) => sum + store.count(range), 0)
        : points.filter((key) => store.has(key)).length;
    if (!holdsDocuments) this.keys += count;
    return count;
  }

  /** The documents from the first on, or past so many that an exact plan finds. */
  *documents(skip = 0): Generator<Stored> {
    for (const { id, bytes = this.collection.read(id) } of this.ids(skip)) {
      if (bytes === undefined) continue;
      this.docs += 1;
      yield { key: id, bytes };
    }
  }

  /** The keys of the documents, each once, with its bytes where the walk came by them. */
  private *ids(skip: number): Generator<{ id: Buffer; bytes?: Buffer }> {
    const { walks, repeats } = this.plan;
    const seen = repeats ? new Set<string>() : undefined;
    let left = repeats ? skip : 0;
    for (const walk of walks) {
      for (const { key, value } of this.entries(walk, repeats ? 0 : skip)) {
        const { holdsDocuments } = walk;
        const id = holdsDocuments ? key.subarray(TREE_BYTES) : value;
        if (!holdsDocuments) this.keys += 1;
        if (seen !== undefined && seen.size === seen.add(id.toString('latin1')).size) continue;
        if (left > 0) left -= 1;
        else yield holdsDocuments ? { id, bytes: value } : { id };
      }
    }
  }

  private *entries(walk: Walk, skip: number): Generator<Entry> {
    const { points, ranges, reverse, merged } = walk;
    if (points !== undefined) yield* this.lookedUp(points, skip);
    else if (merged) yield* this.together(walk, skip);
    else yield* this.inTurn(reverse ? ranges.toReversed() : ranges, reverse, skip);
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

  private *inTurn(ranges: readonly KeyRange[], reverse: boolean, skip: number): Generator<Entry> {
    const { store } = this.collection;
    let left = skip;
    for (const range of ranges) {
      const size = left === 0 || ranges.length === 1 ? Number.POSITIVE_INFINITY : store.count(range);
      if (left < size) yield* this.walk(new Walker(store, { ...range, reverse, skip: left, beside: false }));
      left = Math.max(0, left - size);
    }
  }

  private *walk(walker: Walker): Generator<Entry> {
    let { epoch } = this;
    for (let entry = walker.head(); entry !== undefined; entry = walker.head()) {
      walker.pass();
      yield entry;
      if (epoch !== this.epoch) walker.forget();
      epoch = this.epoch;
    }
  }

  /** Walks all ranges side by side, giving the entry that comes first by what follows its range's shared bytes. */
  private *together({ ranges, reverse }: Walk, skip: number): Generator<Entry> {
    const { store } = this.collection;
    const walks = ranges.map((range) => ({
      shared: range.shared,
      walker: new Walker(store, { ...range, reverse, skip: 0, beside: true }),
    }));
    let { epoch } = this;
    let left = skip;
    let last: Head | undefined;
    for (;;) {
      const first = leading(walks, reverse);
      if (first === undefined) return;
      first.walker.pass();
      // What was read again may have got an entry where another range has passed.
      if (last !== undefined && comesBefore(first, last, reverse)) continue;
      if (left > 0) left -= 1;
      else yield first.entry;
      if (epoch === this.epoch) continue;
      last = first;
      for (const { walker } of walks) walker.forget();
      epoch = this.epoch;
    }
  }
}

/** An entry a walker stands at, and how many bytes at its beginning all entries of the range share. */
interface Head {
  readonly walker: Walker;
  readonly entry: Entry;
  readonly shared: number;
}

function comesBefore(a: Head, b: Head, reverse: boolean): boolean {
  const order = a.entry.key.compare(b.entry.key, b.shared, undefined, a.shared);
  return reverse ? order > 0 : order < 0;
}

/** The walker whose entry comes first. */
function leading(walks: readonly Pick<Head, 'walker' | 'shared'>[], reverse: boolean): Head | undefined {
  let first: Head | undefined;
  for (const { walker, shared } of walks) {
    const entry = walker.head();
    if (entry === undefined) continue;
    const head = { walker, entry, shared };
    if (first === undefined || comesBefore(head, first, reverse)) first = head;
  }
  return first;
}
