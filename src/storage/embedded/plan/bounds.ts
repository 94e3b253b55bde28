import { isOperators } from '../query/match.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { rank, rankOf } from '../values/compare.js';
import { isNumber, isUnrepresentable, nearestDouble } from '../values/numbers.js';

/** What a filter asks of one path that an index can use; the filter itself is always tried again. */
export interface PathBounds {
  points?: unknown[];
  lower?: unknown;
  upper?: unknown;
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

const notes: Record<string, (bounds: PathBounds, operand: unknown) => void> = {
  $eq: (bounds, operand) => {
    if (canPoint(operand)) bounds.points ??= [operand];
  },
  $in: (bounds, operand) => {
    if (Array.isArray(operand) && operand.every(canPoint)) bounds.points ??= operand;
  },
  $gt: lower,
  $gte: lower,
  $lt: upper,
  $lte: upper,
};

function lower(bounds: PathBounds, operand: unknown): void {
  if (canRange(operand)) bounds.lower ??= operand;
}

function upper(bounds: PathBounds, operand: unknown): void {
  if (canRange(operand)) bounds.upper ??= operand;
}

/** Gathers the usable conditions of a filter, those within `$and` too. */
export function boundsOf(filter: Doc, gathered = new Map<string, PathBounds>()): Map<string, PathBounds> {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition)) {
      for (const part of condition.filter(isPlainObject)) boundsOf(part, gathered);
    } else if (!name.startsWith('$')) {
      const bounds = gathered.get(name) ?? {};
      const given = isOperators(condition) ? Object.entries(condition) : [['$eq', condition] as const];
      for (const [operator, operand] of given) notes[operator]?.(bounds, operand);
      if (Object.keys(bounds).length > 0) gathered.set(name, bounds);
    }
  }
  return gathered;
}
