import type { Collection, Stored } from '../collections/collection.js';
import { CommandError } from '../errors.js';
import { planFor } from '../plan/plan.js';
import { Scan } from '../plan/scan.js';
import { asksTypes, compileFilter } from '../query/match.js';
import { compareSortKeys, parseSort, type SortField, sortKey } from '../query/sort.js';
import { type Doc, readExact, readPlain } from '../values/codec.js';
import { rank, rankOf } from '../values/compare.js';

/** Most bytes a sort in memory may hold. */
const MAX_SORT_BYTES = 100 * 1024 * 1024;

/** A document a filter matched. */
export interface Match extends Stored {
  readonly doc: Doc;
}

export interface Wish {
  readonly filter: Doc;
  readonly sort?: unknown;
  readonly skip?: number;
  /** 0: all. */
  readonly limit?: number;
}

export interface Selection {
  readonly matches: Generator<Match>;
  readonly stale: () => void;
}

/** True for `{ _id: <one value> }`: the key alone decides, the document need not be read. */
function isIdOnly(filter: Doc): boolean {
  const names = Object.keys(filter);
  const place = rankOf(filter._id);
  return names.length === 1 && names[0] === '_id' && (place === rank.objectId || place === rank.string);
}

/** Finds what a filter matches: in order, skipped and limited. */
export function select(collection: Collection, wish: Wish): Selection {
  const fields = parseSort(wish.sort);
  const plan = planFor(collection, wish.filter, fields);
  const scan = new Scan(collection, plan);
  const found = matching(scan, wish.filter);
  const ordered =
    plan.sorted || fields.length === 0 ? found : sorted(found, fields, (wish.skip ?? 0) + (wish.limit ?? 0));
  return { matches: window(ordered, wish.skip ?? 0, wish.limit ?? 0), stale: () => scan.stale() };
}

function* matching(scan: Scan, filter: Doc): Generator<Match> {
  const matches = compileFilter(filter);
  const idOnly = isIdOnly(filter);
  const exact = asksTypes(filter);
  for (const { key, bytes } of scan.documents()) {
    const match = new LazyMatch(key, bytes);
    if (idOnly || matches(exact ? readExact(bytes) : match.doc)) yield match;
  }
}

/** Decodes only when somebody looks inside. */
class LazyMatch implements Match {
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

/** Sorts in memory; with a limit it never keeps much more than the limit. */
function* sorted(found: Iterable<Match>, fields: readonly SortField[], limit: number): Generator<Match> {
  let kept: { match: Match; key: unknown[] }[] = [];
  let bytes = 0;
  const sort = () => kept.sort((a, b) => compareSortKeys(a.key, b.key, fields));
  for (const match of found) {
    kept.push({ match: new LazyMatch(match.key, match.bytes), key: sortKey(match.doc, fields) });
    bytes += match.bytes.length;
    if (limit > 0 && kept.length >= 2 * limit + 1000) {
      kept = sort().slice(0, limit);
      bytes = kept.reduce((sum, item) => sum + item.match.bytes.length, 0);
    }
    if (bytes > MAX_SORT_BYTES) {
      throw new CommandError(
        292,
        `Executor error during find command :: caused by :: Sort exceeded memory limit of ${MAX_SORT_BYTES} bytes`,
      );
    }
  }
  for (const { match } of sort()) yield match;
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
