import { isOperators } from '../query/match.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { rank, rankOf } from '../values/compare.js';
import { isNumber, isUnrepresentable, nearestDouble } from '../values/numbers.js';

/** One end of a range; `open` leaves the value itself out. */
export interface Bound {
  readonly value: unknown;
  readonly open: boolean;
}

/** What a filter asks of one path that an index can use. */
export interface PathBounds {
  points?: unknown[];
  lower?: Bound;
  upper?: Bound;
}

/** What a filter asks of each path; `complete` when the filter asks nothing else. */
export interface Bounds {
  readonly paths: Map<string, PathBounds>;
  complete: boolean;
}

const rangeable: ReadonlySet<number> = new Set([
  rank.number,
  rank.string,
  rank.objectId,
  rank.boolean,
  rank.date,
  rank.binary,
]);

function canPoint(value: unknown): boolean {
  const place = rankOf(value);
  if (place === rank.object)
    return Object.values(value as Doc).every((item) => rankOf(item) !== rank.object && canPoint(item));
  return place === rank.null || canRange(value);
}

function canRange(value: unknown): boolean {
  if (!rangeable.has(rankOf(value)) || isUnrepresentable(value)) return false;
  return !isNumber(value) || !Number.isNaN(nearestDouble(value));
}

/** Notes a condition; false when the bounds do not say all of it. */
type Note = (bounds: PathBounds, operand: unknown) => boolean;

const point: Note = (bounds, operand) => points(bounds, [operand]);

function points(bounds: PathBounds, operand: unknown): boolean {
  if (bounds.points !== undefined || !Array.isArray(operand) || !operand.every(canPoint)) return false;
  bounds.points = operand;
  return true;
}

function end(side: 'lower' | 'upper', open: boolean): Note {
  return (bounds, operand) => {
    if (bounds[side] !== undefined || !canRange(operand)) return false;
    bounds[side] = { value: operand, open };
    return true;
  };
}

const notes: Record<string, Note> = {
  $eq: point,
  $in: points,
  $gt: end('lower', true),
  $gte: end('lower', false),
  $lt: end('upper', true),
  $lte: end('upper', false),
};

function noteCondition(path: PathBounds, condition: unknown): boolean {
  if (!isOperators(condition)) return point(path, condition);
  let said = true;
  for (const [operator, operand] of Object.entries(condition)) {
    const note = Object.hasOwn(notes, operator) ? notes[operator] : undefined;
    said = note?.(path, operand) === true && said;
  }
  return said;
}

/** Gathers the usable conditions of a filter, those within `$and` too. */
export function boundsOf(filter: Doc, gathered: Bounds = { paths: new Map(), complete: true }): Bounds {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition)) {
      for (const part of condition.filter(isPlainObject)) boundsOf(part, gathered);
    } else if (!name.startsWith('$')) {
      const path = gathered.paths.get(name) ?? {};
      if (!noteCondition(path, condition)) gathered.complete = false;
      if (Object.keys(path).length > 0) gathered.paths.set(name, path);
    } else if (name !== '$comment') gathered.complete = false;
  }
  return gathered;
}

/** True when one interval of an index's order is all that a path's bounds ask. */
export function isOneInterval({ points: equal, lower, upper }: PathBounds): boolean {
  if (equal !== undefined) return lower === undefined && upper === undefined;
  return lower === undefined || upper === undefined || rankOf(lower.value) === rankOf(upper.value);
}
