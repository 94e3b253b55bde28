import { TREE_BYTES, treePrefix } from '../collections/collection.js';
import type { IndexDefinition } from '../collections/index-definition.js';
import type { SortField } from '../query/sort.js';
import { rank, rankOf } from '../values/compare.js';
import { fitted, isTrusted, orderKey, trusted } from '../values/order-key.js';
import { type Bound, type Bounds, isOneInterval, type PathBounds } from './bounds.js';

export interface KeyRange {
  readonly start: Buffer;
  readonly end: Buffer;
  /** Bytes at the beginning that all its keys share: the tree and the equal fields. */
  readonly shared: number;
}

/** What the planner needs to know of an index. */
export type Candidate = Pick<
  IndexDefinition,
  'name' | 'fields' | 'descending' | 'unique' | 'sparse' | 'partial' | 'multikey' | 'inexact' | 'spec'
>;

/** Most ranges that `$in` lists may multiply to. */
const MAX_RANGES = 20_000;

/** The first key after every key that begins with `prefix`. */
function following(prefix: Buffer): Buffer {
  const next = Buffer.from(prefix);
  let at = next.length - 1;
  while (at > 0 && next[at] === 0xff) at -= 1;
  next[at] = (next[at] ?? 0) + 1;
  return next.subarray(0, at + 1);
}

function inverted(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => ~byte & 0xff));
}

interface Prefixes {
  /** Encodings of the equal fields: one, or several by `$in`. */
  readonly keys: Buffer[];
  /** How many fields of the index they cover. */
  readonly covered: number;
  /** Those of the covered fields that have one value only. */
  readonly constant: ReadonlySet<string>;
}

function equalPrefixes(index: Candidate, bounds: ReadonlyMap<string, PathBounds>): Prefixes {
  let keys: Buffer[] = [Buffer.alloc(0)];
  let covered = 0;
  const constant = new Set<string>();
  for (const [at, name] of index.fields.entries()) {
    const points = bounds.get(name)?.points;
    if (points === undefined || points.length * keys.length > MAX_RANGES || sharesArray(index, at)) break;
    const encoded = points.map((point) => orderKey([point], [index.descending[at] === true]));
    keys = keys.flatMap((key) => encoded.map((part) => Buffer.concat([key, part])));
    if (points.length === 1) constant.add(name);
    covered += 1;
  }
  return { keys, covered, constant };
}

/** In an index over arrays, fields of the same array element cannot be asked for together. */
function sharesArray(index: Candidate, at: number): boolean {
  const root = index.fields[at]?.split('.')[0];
  return index.multikey && index.fields.slice(0, at).some((name) => name.split('.')[0] === root);
}

/** One end of a range in the bytes of an index. */
interface Edge {
  readonly bytes: Buffer;
  readonly open: boolean;
}

const aboveNaN: Edge = { bytes: orderKey([Number.NaN]), open: true };

/** The end a bound gives a range among values of one kind; without a bound the range ends with the kind. */
function edgeOf(bound: Bound | undefined, kind: number): Edge {
  if (bound === undefined || rankOf(bound.value) !== kind) return { bytes: Buffer.from([kind]), open: false };
  return { bytes: orderKey([bound.value]), open: bound.open };
}

/** The bounds an index walks: of an array one element may be above the one bound and another below the other. */
export function walkedBounds({ lower, upper }: PathBounds, multikey: boolean): PathBounds {
  if (lower === undefined) return upper === undefined ? {} : { upper };
  const together = upper !== undefined && !multikey && rankOf(upper.value) === rankOf(lower.value);
  return together ? { lower, upper } : { lower };
}

function edgesOf({ lower, upper }: PathBounds): [Edge, Edge] {
  const kind = rankOf((lower ?? upper)?.value);
  // NaN stands below all numbers, yet is less than none.
  const low = lower === undefined && kind === rank.number ? aboveNaN : edgeOf(lower, kind);
  return [low, edgeOf(upper, kind)];
}

function rangeAfter(
  index: Candidate,
  at: number,
  bounds: ReadonlyMap<string, PathBounds>,
): readonly [Edge, Edge] | undefined {
  const found = bounds.get(index.fields[at] ?? '');
  if (found === undefined || sharesArray(index, at)) return undefined;
  if (found.lower === undefined && found.upper === undefined) return undefined;
  const [low, high] = edgesOf(walkedBounds(found, index.multikey));
  if (index.descending[at] !== true) return [low, high];
  return [
    { ...high, bytes: inverted(high.bytes) },
    { ...low, bytes: inverted(low.bytes) },
  ];
}

/** The ways into an index: the equal fields, then a range of the next. */
export interface Access {
  readonly prefixes: Prefixes;
  readonly range: readonly [Edge, Edge] | undefined;
  /** All fields of a unique index are given: its keys are looked up. */
  readonly whole: boolean;
}

export function accessTo(index: Candidate, paths: Bounds['paths']): Access {
  const prefixes = equalPrefixes(index, paths);
  const whole = index.unique && prefixes.covered === index.fields.length;
  return { prefixes, range: rangeAfter(index, prefixes.covered, paths), whole };
}

/** How an index's own order serves a sort. */
export interface Order {
  readonly reverse: boolean;
  /** The ranges must be walked side by side, the least entry first. */
  readonly merged: boolean;
}

/** Most ranges that are walked side by side. */
const MAX_MERGED = 64;

/** How an index gives the order asked for; undefined when it does not. */
export function orderOf(
  index: Candidate,
  { prefixes, whole }: Access,
  sort: readonly SortField[],
  idsInOrder: boolean,
): Order | undefined {
  if (index.multikey || index.inexact) return undefined;
  const { constant, covered, keys } = prefixes;
  const order = sortFieldsOf(index, idsInOrder);
  const left = (first: number) => order.slice(first).filter(({ name }) => !constant.has(name));
  const asked = sort.filter(({ name }) => !constant.has(name));
  // After all fields of a unique index nothing is left to put in order.
  const reverse = turnOf(left(0), index.unique ? asked.slice(0, left(0).length) : asked);
  if (reverse !== undefined) return { reverse, merged: false };
  if (whole || keys.length > MAX_MERGED) return undefined;
  const turned = turnOf(left(covered), asked);
  return turned === undefined ? undefined : { reverse: turned, merged: true };
}

type Direction = Pick<SortField, 'name' | 'descending'>;

/** The fields an index is in the order of; without `unique` its keys end with the `_id`. */
function sortFieldsOf(index: Candidate, idsInOrder: boolean): Direction[] {
  const fields = index.fields.map((name, at) => ({ name, descending: index.descending[at] === true }));
  const endsWithId = !index.unique && idsInOrder && !index.fields.includes('_id');
  return endsWithId ? [...fields, { name: '_id', descending: false }] : fields;
}

/** Whether an order gives a sort backwards; undefined when neither way. */
function turnOf(order: readonly Direction[], sort: readonly Direction[]): boolean | undefined {
  const turns = sort.map(({ name, descending }, at) => {
    const given = order[at];
    return given?.name === name ? given.descending !== descending : undefined;
  });
  const [reverse = false] = turns;
  return turns.every((turn) => turn === reverse) ? reverse : undefined;
}

/** No range: all that begins with the equal fields. */
const atOnce: Edge = { bytes: Buffer.alloc(0), open: false };

/** The ranges of an index's tree to walk, in its order, none twice. */
export function toRanges(tree: number, limit: number, { prefixes, range }: Access): KeyRange[] {
  const [low, high] = range ?? [atOnce, atOnce];
  const place = (key: Buffer, edge: Edge, isEnd: boolean) => {
    const whole = Buffer.concat([key, edge.bytes]);
    const kept = trusted(whole, limit);
    const bytes = Buffer.concat([treePrefix(tree), kept]);
    // What was cut stands for many keys: they all stay in.
    const open = edge.open && kept.length === whole.length;
    return open === isEnd ? bytes : following(bytes);
  };
  const ends = prefixes.keys.map(
    (key): KeyRange => ({
      start: place(key, low, false),
      end: place(key, high, true),
      shared: TREE_BYTES + key.length,
    }),
  );
  ends.sort((a, b) => Buffer.compare(a.start, b.start));
  return ends.filter((one, at) => at === 0 || !one.start.equals((ends[at - 1] as KeyRange).start));
}

/** The keys of a unique index's tree to look up, in the order asked for, none twice. */
export function toPoints(tree: number, limit: number, { prefixes }: Access, reverse: boolean): Buffer[] {
  const points = [...new Map(prefixes.keys.map((key) => [key.toString('latin1'), key])).values()]
    .sort(Buffer.compare)
    .map((key) => Buffer.concat([treePrefix(tree), fitted(key, limit)]));
  return reverse ? points.reverse() : points;
}

/** True when what an index is asked by is all that the filter asks, and nothing of it had to be cut. */
export function isExact(
  index: Candidate,
  { prefixes, range }: Access,
  bounds: Bounds,
  limit: number,
): boolean {
  const used = prefixes.covered + (range === undefined ? 0 : 1);
  if (!bounds.complete || index.multikey || bounds.paths.size !== used) return false;
  const longest = Math.max(0, ...(range ?? []).map(({ bytes }) => bytes.length));
  const isCut = prefixes.keys.some((key) => !isTrusted(key.length + longest, limit));
  return !isCut && [...bounds.paths.values()].every(isOneInterval);
}
