import type { Collection } from '../collections/collection.js';
import { treePrefix } from '../collections/collection.js';
import type { IndexDefinition } from '../collections/index-definition.js';
import { compileFilter } from '../query/match.js';
import type { SortField } from '../query/sort.js';
import { setAt } from '../query/update-paths.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { equalValues, rank, rankOf } from '../values/compare.js';
import { fitted, isTrusted, MAX_FIELDS_BYTES, MAX_ID_BYTES, orderKey, trusted } from '../values/order-key.js';
import { type Bound, type Bounds, boundsOf, isOneInterval, type PathBounds } from './bounds.js';

export interface KeyRange {
  readonly start: Buffer;
  readonly end: Buffer;
}

/** How the documents of a filter are found. */
export interface Plan {
  /** Undefined: the whole collection. */
  readonly index: string | undefined;
  /** The trees hold documents (the collection itself) or keys of documents (an index). */
  readonly holdsDocuments: boolean;
  /** Whole keys to look up, or ranges to walk. */
  readonly points?: readonly Buffer[];
  readonly ranges: readonly KeyRange[];
  readonly reverse: boolean;
  /** The order asked for comes by itself. */
  readonly sorted: boolean;
  /** A document may come up more than once. */
  readonly repeats: boolean;
  /** What is found is what the filter asks, each document once: nothing needs to be looked at again. */
  readonly exact: boolean;
}

/** Most ranges that `$in` lists may multiply to. */
const MAX_RANGES = 1000;

type Candidate = Pick<IndexDefinition, 'name' | 'fields' | 'descending' | 'unique' | 'multikey' | 'inexact'>;
const idIndex: Candidate = {
  name: '_id_',
  fields: ['_id'],
  descending: [false],
  unique: true,
  multikey: false,
  inexact: false,
};

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
}

function equalPrefixes(index: Candidate, bounds: ReadonlyMap<string, PathBounds>): Prefixes {
  let keys: Buffer[] = [Buffer.alloc(0)];
  let covered = 0;
  for (const [at, name] of index.fields.entries()) {
    const points = bounds.get(name)?.points;
    if (points === undefined || points.length * keys.length > MAX_RANGES || sharesArray(index, at)) break;
    const encoded = points.map((point) => orderKey([point], [index.descending[at] === true]));
    keys = keys.flatMap((key) => encoded.map((part) => Buffer.concat([key, part])));
    covered += 1;
  }
  return { keys, covered };
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

function edgesOf({ lower, upper }: PathBounds, multikey: boolean): [Edge, Edge] {
  const kind = rankOf((lower ?? upper)?.value);
  // NaN stands below all numbers, yet is less than none.
  const low = lower === undefined && kind === rank.number ? aboveNaN : edgeOf(lower, kind);
  // Of an array one element may be above the one bound and another below the other.
  return [low, edgeOf(multikey && lower !== undefined ? undefined : upper, kind)];
}

function rangeAfter(
  index: Candidate,
  at: number,
  bounds: ReadonlyMap<string, PathBounds>,
): readonly [Edge, Edge] | undefined {
  const found = bounds.get(index.fields[at] ?? '');
  if (found === undefined || sharesArray(index, at)) return undefined;
  if (found.lower === undefined && found.upper === undefined) return undefined;
  const [low, high] = edgesOf(found, index.multikey);
  if (index.descending[at] !== true) return [low, high];
  return [
    { ...high, bytes: inverted(high.bytes) },
    { ...low, bytes: inverted(low.bytes) },
  ];
}

/** How the index's own order serves a sort: forwards, backwards or not at all. */
function direction(
  index: Candidate,
  prefixes: Prefixes,
  sort: readonly SortField[],
): 'forward' | 'backward' | undefined {
  if (index.multikey || index.inexact || prefixes.keys.length !== 1) return undefined;
  const equal = new Set(index.fields.slice(0, prefixes.covered));
  const names = [...index.fields];
  const descending = [...index.descending];
  if (!names.includes('_id') && !index.unique) {
    names.push('_id');
    descending.push(false);
  }
  let at = prefixes.covered;
  let backward: boolean | undefined;
  for (const wanted of sort) {
    if (equal.has(wanted.name)) continue;
    if (names[at] !== wanted.name) return undefined;
    const turned = wanted.descending !== descending[at];
    if (backward !== undefined && backward !== turned) return undefined;
    backward = turned;
    at += 1;
  }
  return backward === true ? 'backward' : 'forward';
}

/** No range: all that begins with the equal fields. */
const atOnce: Edge = { bytes: Buffer.alloc(0), open: false };

function toRanges(
  tree: number,
  limit: number,
  prefixes: readonly Buffer[],
  [low, high]: readonly [Edge, Edge],
): KeyRange[] {
  const place = (key: Buffer, edge: Edge, isEnd: boolean) => {
    const whole = Buffer.concat([key, edge.bytes]);
    const kept = trusted(whole, limit);
    const bytes = Buffer.concat([treePrefix(tree), kept]);
    // What was cut stands for many keys: they all stay in.
    const open = edge.open && kept.length === whole.length;
    return open === isEnd ? bytes : following(bytes);
  };
  const ends = prefixes.map(
    (key): KeyRange => ({ start: place(key, low, false), end: place(key, high, true) }),
  );
  ends.sort((a, b) => Buffer.compare(a.start, b.start));
  return ends.filter((range, at) => at === 0 || !range.start.equals((ends[at - 1] as KeyRange).start));
}

interface Scored {
  readonly score: number;
  readonly plan: Plan;
}

/** The ways into an index: the equal fields, then a range of the next. */
interface Access {
  readonly prefixes: Prefixes;
  readonly range: readonly [Edge, Edge] | undefined;
  /** All fields of a unique index are given: its keys are looked up. */
  readonly whole: boolean;
}

function accessTo(index: Candidate, paths: Bounds['paths']): Access {
  const prefixes = equalPrefixes(index, paths);
  const whole = index.unique && prefixes.covered === index.fields.length;
  return { prefixes, range: rangeAfter(index, prefixes.covered, paths), whole };
}

/** True when what an index is asked by is all that the filter asks, and nothing of it had to be cut. */
function isExact(
  index: Candidate,
  { prefixes, range, whole }: Access,
  bounds: Bounds,
  limit: number,
): boolean {
  const used = prefixes.covered + (range === undefined ? 0 : 1);
  if (!bounds.complete || index.multikey || bounds.paths.size !== used) return false;
  const longest = Math.max(0, ...(range ?? []).map(({ bytes }) => bytes.length));
  const isCut = !whole && prefixes.keys.some((key) => !isTrusted(key.length + longest, limit));
  return !isCut && [...bounds.paths.values()].every(isOneInterval);
}

/** Full fields decide before a range, a range before the order, the order before sparing the second look. */
function scoreOf({ prefixes, range, whole }: Access, isOrdered: boolean, exact: boolean): number {
  return (
    (whole ? 1000 : 0) +
    prefixes.covered * 10 +
    (range === undefined ? 0 : 5) +
    (isOrdered ? 3 : 0) +
    (exact ? 1 : 0)
  );
}

function consider(
  index: Candidate,
  tree: number,
  bounds: Bounds,
  sort: readonly SortField[],
): Scored | undefined {
  const holdsDocuments = index === idIndex;
  const limit = holdsDocuments ? MAX_ID_BYTES : MAX_FIELDS_BYTES;
  const access = accessTo(index, bounds.paths);
  const { prefixes, range, whole } = access;
  const order = sort.length === 0 ? undefined : direction(index, prefixes, sort);
  if (prefixes.covered === 0 && range === undefined && order === undefined) return undefined;
  const exact = isExact(index, access, bounds, limit);
  const reverse = order === 'backward';
  const plan: Plan = {
    index: index.name,
    holdsDocuments,
    ranges: whole ? [] : toRanges(tree, limit, prefixes.keys, range ?? [atOnce, atOnce]),
    reverse,
    sorted: order !== undefined,
    repeats: index.multikey,
    exact,
    ...(whole ? { points: toPoints(tree, limit, prefixes.keys, reverse) } : {}),
  };
  return { score: scoreOf(access, order !== undefined, exact), plan };
}

function toPoints(tree: number, limit: number, keys: readonly Buffer[], reverse: boolean): Buffer[] {
  const points = [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()]
    .sort(Buffer.compare)
    .map((key) => Buffer.concat([treePrefix(tree), fitted(key, limit)]));
  return reverse ? points.reverse() : points;
}

const monotone = new Set(['$eq', '$gt', '$gte', '$lt', '$lte', '$in', '$exists']);

/** True when every document the filter can match is in the index. */
function isComplete(index: IndexDefinition, filter: Doc, bounds: Bounds['paths']): boolean {
  const asksPresence = (name: string) => {
    const found = bounds.get(name);
    return (
      found !== undefined && (found.points === undefined || found.points.every((point) => point !== null))
    );
  };
  if (index.sparse && !index.fields.some(asksPresence)) return false;
  return Object.entries(index.partial ?? {}).every(([name, condition]) => {
    if (Object.hasOwn(filter, name) && equalValues(filter[name], condition)) return true;
    if (name.startsWith('$') || !asksPresence(name)) return false;
    if (isPlainObject(condition) && !Object.keys(condition).every((operator) => monotone.has(operator)))
      return false;
    if (isPlainObject(condition) && Object.keys(condition).length === 1 && condition.$exists === true)
      return true;
    const test = compileFilter({ [name]: condition });
    const points = bounds.get(name)?.points;
    return points?.every((point) => test(holding(name, point))) === true;
  });
}

function holding(path: string, value: unknown): Doc {
  const doc: Doc = {};
  setAt(doc, path.split('.'), value);
  return doc;
}

/** Chooses how to find what a filter asks for, in the order asked for where an index gives it. */
export function planFor(collection: Collection, filter: Doc, sort: readonly SortField[]): Plan {
  const bounds = boundsOf(filter);
  const natural = sort.length === 0 || sort[0]?.name === '$natural';
  const wanted = natural ? [] : sort;
  const scored = [
    consider(idIndex, collection.tree, bounds, wanted),
    ...collection.indexes.map((index) =>
      isComplete(index, filter, bounds.paths) ? consider(index, index.tree, bounds, wanted) : undefined,
    ),
  ].filter((candidate) => candidate !== undefined);
  const best = scored.reduce<Scored | undefined>(
    (a, b) => (a === undefined || b.score > a.score ? b : a),
    undefined,
  );
  if (best !== undefined) return natural ? { ...best.plan, sorted: true } : best.plan;
  return {
    index: undefined,
    holdsDocuments: true,
    ranges: [{ start: treePrefix(collection.tree), end: treePrefix(collection.tree + 1) }],
    reverse: natural && sort[0]?.descending === true,
    sorted: natural,
    repeats: false,
    exact: bounds.complete && bounds.paths.size === 0,
  };
}
