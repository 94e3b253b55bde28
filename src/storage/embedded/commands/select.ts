import type { Collection, Stored } from '../collections/collection.js';
import type { IndexDefinition } from '../collections/index-definition.js';
import { CommandError } from '../errors.js';
import { type Plan, planFor } from '../plan/plan.js';
import { Scan } from '../plan/scan.js';
import { compileStoredFilter } from '../query/match.js';
import { MAX_KEPT_BYTES } from '../query/memory.js';
import { compareSortKeys, parseSort, type SortField, sortKey } from '../query/sort.js';
import { type Doc, readPlain } from '../values/codec.js';
import { fieldReader } from '../values/fields.js';
import { roughBytes } from '../values/rough-bytes.js';
import { orderByHint } from './hint.js';

/** Beyond so many bytes a sort keeps no whole documents. */
const MAX_HELD_BYTES = 16 * 1024 * 1024;

/** A document a filter matched. */
export interface Match extends Stored {
  readonly doc: Doc;
}

export interface Wish {
  readonly filter: Doc;
  readonly sort?: unknown;
  /** An index by its name or key: without a sort its order is that of the answer. */
  readonly hint?: unknown;
  readonly skip?: number;
  /** 0: all. */
  readonly limit?: number;
}

export interface Selection {
  readonly matches: Generator<Match>;
  readonly stale: () => void;
  /** The indexes that are read besides the collection itself. */
  readonly indexes: readonly IndexDefinition[];
}

/** A wish ready to be granted. */
export interface Prepared {
  readonly collection: Collection;
  readonly fields: readonly SortField[];
  readonly matches: (bytes: Buffer) => boolean;
  readonly plan: Plan;
  readonly scan: Scan;
}

/** Finds what a filter matches: in order, skipped and limited. Errors: CommandError for a filter it refuses. */
export function select(collection: Collection, wish: Wish): Selection {
  return selectBy(prepare(collection, wish), wish);
}

/** The same by a plan that is made already. */
export function selectBy(prepared: Prepared, wish: Wish): Selection {
  const { scan, plan, fields, matches } = prepared;
  const { skip = 0, limit = 0 } = wish;
  const inOrder = plan.sorted || fields.length === 0;
  const found = matching(scan, plan.exact ? undefined : matches, plan.exact && inOrder ? skip : 0);
  const left = plan.exact && inOrder ? 0 : skip;
  const ordered = inOrder ? found : sorted(found, prepared, limit === 0 ? 0 : skip + limit);
  const used = new Set(plan.walks.map(({ index }) => index?.name));
  const indexes = prepared.collection.indexes.filter(({ name }) => used.has(name));
  return { matches: window(ordered, left, limit), stale: () => scan.stale(), indexes };
}

/** How many documents a filter matches, past `skip` and up to `limit`: by the index alone where it says all. */
export function countMatches(collection: Collection, wish: Omit<Wish, 'sort'>): number {
  return countBy(prepare(collection, wish), wish);
}

/** The same by a plan that is made already. */
export function countBy({ scan, plan, matches }: Prepared, { skip = 0, limit = 0 }: Wish): number {
  const most = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  if (plan.exact) return Math.min(most, Math.max(0, scan.count() - skip));
  let n = 0;
  for (const _match of window(matching(scan, matches, 0), skip, limit)) n += 1;
  return n;
}

/** A wish with its filter compiled and its plan made. Errors: CommandError for what it refuses. */
export function prepare(collection: Collection, { filter, sort, hint }: Wish): Prepared {
  const order = orderByHint(collection, hint);
  const sorted = parseSort(sort);
  const fields = sorted.length === 0 ? parseSort(order) : sorted;
  const matches = compileStoredFilter(filter);
  const plan = planFor(collection, filter, fields);
  return { collection, fields, matches, plan, scan: new Scan(collection, plan) };
}

function* matching(
  scan: Scan,
  matches: ((bytes: Buffer) => boolean) | undefined,
  skip: number,
): Generator<Match> {
  for (const { key, bytes } of scan.documents(skip)) {
    if (matches === undefined || matches(bytes)) yield new LazyMatch(key, bytes);
  }
}

/** A match that is decoded only when somebody looks inside. */
export class LazyMatch implements Match {
  readonly key: Buffer;
  readonly bytes: Buffer;
  private decoded: Doc | undefined;

  constructor(key: Buffer, bytes: Buffer) {
    this.key = key;
    this.bytes = bytes;
  }

  get doc(): Doc {
    this.decoded ??= readPlain(this.bytes);
    return this.decoded;
  }
}

/** What a sort keeps of a document; the document itself only while there is room. */
interface Kept {
  readonly key: Buffer;
  readonly by: readonly unknown[];
  readonly bytes: number;
  readonly match: Match | undefined;
}

/**
 * Sorts in memory. With a limit it never keeps much more than the limit; of very many it keeps what they are sorted by,
 * and reads them again in the end. Errors: 292 when even that is too much.
 */
function* sorted(
  found: Iterable<Match>,
  { collection, fields, matches }: Prepared,
  limit: number,
): Generator<Match> {
  let kept: Kept[] = [];
  let bytes = 0;
  const read = fieldReader(fields.map(({ path }) => path.join('.')));
  const sort = () => kept.sort((a, b) => compareSortKeys(a.by, b.by, fields));
  for (const match of found) {
    const by = sortKey(read(match.bytes), fields);
    const held = bytes < MAX_HELD_BYTES;
    const one = {
      key: match.key,
      by,
      match: held ? match : undefined,
      bytes: match.key.length + roughBytes(by) + (held ? match.bytes.length : 0),
    };
    kept.push(one);
    bytes += one.bytes;
    if (limit > 0 && kept.length >= 2 * limit + 1000) {
      kept = sort().slice(0, limit);
      bytes = kept.reduce((sum, item) => sum + item.bytes, 0);
    }
    if (bytes > MAX_KEPT_BYTES) {
      throw new CommandError(
        292,
        `Executor error during find command :: caused by :: Sort exceeded memory limit of ${MAX_KEPT_BYTES} bytes, but did not opt in to external sorting.`,
      );
    }
  }
  for (const { key, match } of sort()) {
    if (match !== undefined) yield match;
    else {
      const again = collection.read(key);
      if (again !== undefined && matches(again)) yield new LazyMatch(key, again);
    }
  }
}

function* window(found: Iterable<Match>, skip: number, limit: number): Generator<Match> {
  let seen = 0;
  for (const match of found) {
    seen += 1;
    if (seen <= skip) continue;
    yield match;
    if (limit > 0 && seen >= skip + limit) return;
  }
}
