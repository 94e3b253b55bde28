import { type Collection, TREE_BYTES, treePrefix } from '../collections/collection.js';
import type { SortField } from '../query/sort.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { MAX_FIELDS_BYTES, MAX_ID_BYTES } from '../values/order-key.js';
import {
  type Access,
  accessTo,
  type Candidate,
  isExact,
  type KeyRange,
  type Order,
  orderOf,
  toPoints,
  toRanges,
} from './access.js';
import { type Bounds, boundsOf } from './bounds.js';
import { coversAll } from './covers.js';

/** One walk: of the collection, or of an index. */
export interface Walk {
  /** Undefined: the whole collection. */
  readonly index: Candidate | undefined;
  /** What is asked of the index's fields, the first `used` of them. */
  readonly paths: Bounds['paths'];
  readonly used: number;
  /** The tree holds documents (the collection itself) or keys of documents (an index). */
  readonly holdsDocuments: boolean;
  /** Whole keys to look up, or ranges to walk. */
  readonly points?: readonly Buffer[];
  readonly ranges: readonly KeyRange[];
  readonly reverse: boolean;
  /** The ranges are walked side by side, in the order of what comes after the bytes each shares. */
  readonly merged: boolean;
}

/** How the documents of a filter are found: by one walk, or by one for each arm of an `$or`. */
export interface Plan {
  readonly walks: readonly Walk[];
  /** The order asked for comes by itself. */
  readonly sorted: boolean;
  /** A document may come up more than once. */
  readonly repeats: boolean;
  /** What is found is what the filter asks, nothing needs to be looked at again. */
  readonly exact: boolean;
}

interface Scored {
  readonly score: number;
  readonly plan: Plan;
}

/** What every way of answering one filter is judged by. */
interface Question {
  readonly collection: Collection;
  readonly filter: Doc;
  readonly bounds: Bounds;
  readonly sort: readonly SortField[];
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

/** A score from which on an index narrows the search and does not only give the order. */
const NARROWING = 5;
/** The score of a plan that is better than none. */
const LEAST = 1;

/** The place of an index: its tree, and how long the keys in it grow. */
interface Place {
  readonly tree: number;
  readonly limit: number;
  readonly holdsDocuments: boolean;
}

function consider(
  index: Candidate,
  place: Place,
  { collection, bounds, sort }: Question,
): Scored | undefined {
  const access = accessTo(index, bounds.paths);
  const order = sort.length === 0 ? undefined : orderOf(index, access, sort, !collection.longIds);
  const used = access.prefixes.covered + (access.range === undefined ? 0 : 1);
  if (used === 0 && order === undefined) return undefined;
  const exact = isExact(index, access, bounds, place.limit);
  const walk = { index, paths: bounds.paths, used, ...walkOf(access, place, order) };
  const plan = { walks: [walk], sorted: order !== undefined, repeats: index.multikey, exact };
  return { score: scoreOf(access, order !== undefined, exact), plan };
}

function walkOf(access: Access, { tree, limit, holdsDocuments }: Place, order: Order | undefined) {
  const { reverse = false, merged = false } = order ?? {};
  if (access.whole)
    return { holdsDocuments, points: toPoints(tree, limit, access, reverse), ranges: [], reverse, merged };
  return { holdsDocuments, ranges: toRanges(tree, limit, access), reverse, merged };
}

function indexPlans(question: Question): Scored[] {
  const { collection, filter, bounds } = question;
  const ids: Candidate = { ...idIndex, inexact: collection.longIds };
  const plans = [
    consider(ids, { tree: collection.tree, limit: MAX_ID_BYTES, holdsDocuments: true }, question),
  ];
  for (const index of collection.indexes)
    if (coversAll(index, filter, bounds.paths))
      plans.push(
        consider(index, { tree: index.tree, limit: MAX_FIELDS_BYTES, holdsDocuments: false }, question),
      );
  return plans.filter((plan) => plan !== undefined);
}

const idIndex: Candidate = {
  name: '_id_',
  fields: ['_id'],
  descending: [false],
  unique: true,
  sparse: false,
  partial: undefined,
  multikey: false,
  inexact: false,
  spec: { v: 2, key: { _id: 1 }, name: '_id_' },
};

function best(plans: readonly Scored[]): Scored | undefined {
  return plans.reduce<Scored | undefined>(
    (a, b) => (a === undefined || b.score > a.score ? b : a),
    undefined,
  );
}

/** One walk for each arm of an `$or`, where an index narrows every one. */
function unionOf({ collection, filter }: Question): Scored | undefined {
  const { $or: arms, ...rest } = filter;
  if (!Array.isArray(arms) || !arms.every(isPlainObject)) return undefined;
  const isAlone = Object.keys(rest).length === 0;
  const found = arms.map((arm) => {
    const asked = isAlone ? arm : { $and: [rest, arm] };
    return narrowest({ collection, filter: asked, bounds: boundsOf(asked), sort: [] })?.plan;
  });
  const plans = found.filter((plan) => plan !== undefined);
  if (plans.length < arms.length) return undefined;
  const walks = plans.flatMap((plan) => plan.walks);
  const exact = plans.every((plan) => plan.exact);
  return { score: LEAST, plan: { walks, sorted: false, repeats: true, exact } };
}

/** So few entries are quickly looked at, whatever the order. */
const FEW = 100;

/** How many entries a plan looks at, as far as that is told before `most`. */
function entriesOf({ walks }: Plan, collection: Collection, most: number): number {
  let entries = 0;
  for (const { points, ranges } of walks) {
    if (points !== undefined) entries += points.length;
    for (const range of ranges) {
      if (entries >= most) return entries;
      entries += collection.store.count({ ...range, limit: most });
    }
  }
  return entries;
}

/**
 * The plan of the best score, unless another of few entries spares looking at many: an index says how narrow it is by
 * its form, and not by what stands in it.
 */
function narrowest(question: Question): Scored | undefined {
  const union = unionOf(question);
  const plans = [...indexPlans(question), union].filter((plan) => plan !== undefined);
  const first = best(plans);
  if (first === undefined || first.plan.walks.every(({ points }) => points !== undefined)) return first;
  const others = plans.filter((one) => one.score >= NARROWING && asksElse(one.plan, first.plan));
  if (union !== undefined && union !== first) others.push(union);
  const { collection } = question;
  if (others.length === 0 || entriesOf(first.plan, collection, 4 * FEW) < 4 * FEW) return first;
  return best(others.filter(({ plan }) => entriesOf(plan, collection, FEW + 1) <= FEW)) ?? first;
}

/** True when a plan asks by a field that the other does not use. */
function asksElse({ walks: [one] }: Plan, { walks: [other] }: Plan): boolean {
  const used = other?.index?.fields.slice(0, other.used) ?? [];
  return one?.index?.fields.slice(0, one.used).some((name) => !used.includes(name)) === true;
}

/** Chooses how to find what a filter asks for, in the order asked for where an index gives it. */
export function planFor(collection: Collection, filter: Doc, sort: readonly SortField[]): Plan {
  const bounds = boundsOf(filter);
  const natural = sort[0]?.name === '$natural';
  const found = natural ? undefined : narrowest({ collection, filter, bounds, sort });
  if (found !== undefined) return found.plan;
  const whole: Walk = {
    index: undefined,
    paths: bounds.paths,
    used: 0,
    holdsDocuments: true,
    ranges: [
      { start: treePrefix(collection.tree), end: treePrefix(collection.tree + 1), shared: TREE_BYTES },
    ],
    reverse: natural && sort[0]?.descending === true,
    merged: false,
  };
  const exact = bounds.complete && bounds.paths.size === 0;
  return { walks: [whole], sorted: natural, repeats: false, exact };
}
