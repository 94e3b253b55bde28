import type { Doc } from '../values/codec.js';
import { rank, rankOf } from '../values/compare.js';
import { shown } from '../values/shown.js';
import { type Candidate, walkedBounds } from './access.js';
import type { PathBounds } from './bounds.js';
import type { Plan, Walk } from './plan.js';

/** Where the values of a kind begin and end, in the words of MongoDB's `explain`. */
const ends: Record<number, readonly [string, string]> = {
  [rank.number]: ['[-inf', 'inf]'],
  [rank.string]: ['[""', '{})'],
  [rank.binary]: ['[BinData(0, )', "ObjectId('000000000000000000000000'))"],
  [rank.objectId]: ["[ObjectId('000000000000000000000000')", "ObjectId('ffffffffffffffffffffffff')]"],
  [rank.boolean]: ['[false', 'true]'],
  [rank.date]: ['[new Date(-9223372036854775808)', 'new Date(9223372036854775807)]'],
};

/** The other way round: `[1, 5)` becomes `(5, 1]`. */
function turned(low: string, high: string): string {
  const open = high.endsWith(')') ? '(' : '[';
  const close = low.startsWith('(') ? ')' : ']';
  return `${open}${high.slice(0, -1)}, ${low.slice(1)}${close}`;
}

function interval({ lower, upper }: PathBounds, isTurned: boolean): string {
  const [least = '', greatest = ''] = ends[rankOf((lower ?? upper)?.value)] ?? [];
  const low = lower === undefined ? least : `${lower.open ? '(' : '['}${shown(lower.value)}`;
  const high = upper === undefined ? greatest : `${shown(upper.value)}${upper.open ? ')' : ']'}`;
  return isTurned ? turned(low, high) : `${low}, ${high}`;
}

function intervals(bounds: PathBounds | undefined, multikey: boolean, isTurned: boolean): string[] {
  if (bounds === undefined) return [isTurned ? '[MaxKey, MinKey]' : '[MinKey, MaxKey]'];
  if (bounds.points === undefined) return [interval(walkedBounds(bounds, multikey), isTurned)];
  return bounds.points.map((point) => `[${shown(point)}, ${shown(point)}]`);
}

function indexBounds(index: Candidate, { paths, used, reverse }: Walk): Doc {
  return Object.fromEntries(
    index.fields.map((name, at) => [
      name,
      intervals(
        at < used ? paths.get(name) : undefined,
        index.multikey,
        reverse !== (index.descending[at] === true),
      ),
    ]),
  );
}

function scanStage(walk: Walk, stage: 'IXSCAN' | 'COUNT_SCAN'): Doc {
  const { index, reverse } = walk;
  const direction = reverse ? 'backward' : 'forward';
  if (index === undefined) return { stage: 'COLLSCAN', direction };
  return {
    stage,
    keyPattern: index.spec.key,
    indexName: index.name,
    isMultiKey: index.multikey,
    isUnique: index.unique,
    isSparse: index.sparse,
    isPartial: index.partial !== undefined,
    indexVersion: 2,
    direction,
    indexBounds: indexBounds(index, walk),
  };
}

/** The stages that find the documents of a plan, as MongoDB's `explain` names them. */
export function describe({ walks, exact }: Plan, filter: Doc, sort: Doc): Doc {
  const residual = exact ? {} : { filter };
  const [walk] = walks;
  const [first, ...others] = walks.map((one) => scanStage(one, 'IXSCAN'));
  if (walk === undefined || first === undefined) return { stage: 'EOF' };
  if (others.length > 0)
    return { stage: 'FETCH', ...residual, inputStage: { stage: 'OR', inputStages: [first, ...others] } };
  if (walk.index === undefined) return { ...first, ...residual };
  if (walk.holdsDocuments && exact && walk.points?.length === 1)
    return { stage: 'IDHACK', keyPattern: walk.index.spec.key, indexName: walk.index.name };
  const inputStage = walk.merged ? { stage: 'SORT_MERGE', sortPattern: sort, inputStages: [first] } : first;
  return { stage: 'FETCH', ...residual, inputStage };
}

/** The stages that count what a plan finds: by the index alone where it says all. */
export function describeCount(plan: Plan, filter: Doc): Doc {
  const [walk, ...others] = plan.walks;
  const byIndex = plan.exact && walk?.index !== undefined && others.length === 0;
  return {
    stage: 'COUNT',
    inputStage: byIndex ? scanStage(walk, 'COUNT_SCAN') : describe(plan, filter, {}),
  };
}
