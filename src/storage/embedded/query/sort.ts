import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { compareValues } from '../values/compare.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { keyValues, splitPath } from './paths.js';

export interface SortField {
  readonly name: string;
  readonly path: readonly string[];
  readonly descending: boolean;
}

/** Reads a sort document; empty for none. */
export function parseSort(spec: unknown): SortField[] {
  if (spec === undefined || spec === null) return [];
  if (!isPlainObject(spec)) throw new CommandError(14, 'Expected field sort to be of type object');
  return Object.entries(spec).map(([name, given]) => {
    if (isPlainObject(given)) throw notSupported('A sort by $meta');
    const direction = isNumber(given) ? nearestDouble(given) : 0;
    if (direction !== 1 && direction !== -1) {
      throw new CommandError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    }
    return { name, path: splitPath(name), descending: direction === -1 };
  });
}

/** What a document is sorted by: of an array its least element upwards, its greatest downwards. */
export function sortKey(doc: Doc, fields: readonly SortField[]): unknown[] {
  return fields.map(({ path, descending }) => {
    const { values } = keyValues(doc, path);
    if (values.length === 1) return values[0];
    return values.reduce((best, value) => {
      const difference = compareValues(value, best);
      return (descending ? difference > 0 : difference < 0) ? value : best;
    });
  });
}

export function compareSortKeys(
  a: readonly unknown[],
  b: readonly unknown[],
  fields: readonly SortField[],
): number {
  for (const [at, { descending }] of fields.entries()) {
    const difference = compareValues(a[at], b[at]);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}
