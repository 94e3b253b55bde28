import type { Collection } from '../collections/collection.js';
import { treePrefix } from '../collections/collection.js';
import type { IndexDefinition } from '../collections/index-definition.js';
import { compileFilter } from '../query/match.js';
import type { SortField } from '../query/sort.js';
import { setAt } from '../query/update-paths.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { equalValues, rankOf } from '../values/compare.js';
import { fitted, MAX_FIELDS_BYTES, MAX_ID_BYTES, orderKey, trusted } from '../values/order-key.js';
import { boundsOf, type PathBounds } from './bounds.js';

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
function after(prefix: Buffer): Buffer {
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

function rangeAfter(
  index: Candidate,
  at: number,
  bounds: ReadonlyMap<string, PathBounds>,
): [Buffer, Buffer] | undefined {
  const found = bounds.get(index.fields[at] ?? '');
  const isBounded = found?.lower !== undefined || found?.upper !== undefined;
  if (found === undefined || !isBounded || sharesArray(index, at)) return undefined;
  const lower = found.lower;
  const upper = index.multikey && lower !== undefined ? undefined : found.upper;
  const kind = Buffer.from([rankOf(lower ?? upper)]);
  const bound = (value: unknown) =>
    value === undefined || rankOf(value) !== kind[0] ? kind : orderKey([value]);
  const low = bound(lower);
  const high = bound(upper);
  return index.descending[at] === true ? [inverted(high), inverted(low)] : [low, high];
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

function toRanges(
  tree: number,
  limit: number,
  prefixes: readonly Buffer[],
  range: [Buffer, Buffer] | undefined,
): KeyRange[] {
  const prefix = treePrefix(tree);
  const ends = prefixes.map((key): KeyRange => {
    const [low, high] =
      range === undefined ? [key, key] : [Buffer.concat([key, range[0]]), Buffer.concat([key, range[1]])];
    return {
      start: Buffer.concat([prefix, trusted(low, limit)]),
      end: after(Buffer.concat([prefix, trusted(high, limit)])),
    };
  });
  ends.sort((a, b) => Buffer.compare(a.start, b.start));
  return ends.filter((range, at) => at === 0 || !range.start.equals((ends[at - 1] as KeyRange).start));
}

interface Scored {
  readonly score: number;
  readonly plan: Plan;
}

function consider(
  index: Candidate,
  tree: number,
  bounds: ReadonlyMap<string, PathBounds>,
  sort: readonly SortField[],
): Scored | undefined {
  const isId = index === idIndex;
  const limit = isId ? MAX_ID_BYTES : MAX_FIELDS_BYTES;
  const prefixes = equalPrefixes(index, bounds);
  const range = rangeAfter(index, prefixes.covered, bounds);
  const order = sort.length === 0 ? undefined : direction(index, prefixes, sort);
  const whole = index.unique && prefixes.covered === index.fields.length;
  if (prefixes.covered === 0 && range === undefined && order === undefined) return undefined;
  const base = {
    index: index.name,
    holdsDocuments: isId,
    ranges: toRanges(tree, limit, prefixes.keys, range),
    reverse: order === 'backward',
    sorted: order !== undefined,
    repeats: index.multikey,
  };
  const score =
    (whole ? 1000 : 0) +
    prefixes.covered * 10 +
    (range === undefined ? 0 : 5) +
    (order === undefined ? 0 : 3);
  if (!whole) return { score, plan: base };
  const keys = [...new Map(prefixes.keys.map((key) => [key.toString('latin1'), key])).values()].sort(
    Buffer.compare,
  );
  const points = keys.map((key) => Buffer.concat([treePrefix(tree), fitted(key, limit)]));
  return { score, plan: { ...base, points: base.reverse ? points.reverse() : points } };
}

const monotone = new Set(['$eq', '$gt', '$gte', '$lt', '$lte', '$in', '$exists']);

/** True when every document the filter can match is in the index. */
function isComplete(index: IndexDefinition, filter: Doc, bounds: ReadonlyMap<string, PathBounds>): boolean {
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
      isComplete(index, filter, bounds) ? consider(index, index.tree, bounds, wanted) : undefined,
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
  };
}
