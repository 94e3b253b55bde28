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

function note(bounds: PathBounds, operator: string, operand: unknown): void {
  if (operator === '$eq' && canPoint(operand)) bounds.points ??= [operand];
  else if (operator === '$in' && Array.isArray(operand) && operand.every(canPoint)) bounds.points ??= operand;
  else if ((operator === '$gt' || operator === '$gte') && canRange(operand)) bounds.lower ??= operand;
  else if ((operator === '$lt' || operator === '$lte') && canRange(operand)) bounds.upper ??= operand;
}

/** Gathers the usable conditions of a filter, those within `$and` too. */
export function boundsOf(filter: Doc, gathered = new Map<string, PathBounds>()): Map<string, PathBounds> {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isPlainObject(part)) boundsOf(part, gathered);
    } else if (!name.startsWith('$')) {
      const bounds = gathered.get(name) ?? {};
      const given = isOperators(condition) ? Object.entries(condition) : [['$eq', condition] as const];
      for (const [operator, operand] of given) note(bounds, operator, operand);
      if (bounds.points !== undefined || bounds.lower !== undefined || bounds.upper !== undefined)
        gathered.set(name, bounds);
    }
  }
  return gathered;
}
