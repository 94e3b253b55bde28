import type { Collection } from '../collections/collection.js';
import type { IndexDefinition } from '../collections/index-definition.js';
import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';

function shape(key: Doc): string {
  return Object.entries(key)
    .map(([name, direction]) => `${name}:${isNumber(direction) ? nearestDouble(direction) : ''}`)
    .join();
}

function indexNamed(collection: Collection, hint: string | Doc): Pick<IndexDefinition, 'spec'> {
  if (hint === '_id_' || (isPlainObject(hint) && shape(hint) === '_id:1'))
    return { spec: { key: { _id: 1 } } };
  const index = collection.indexes.find(({ name, spec }) =>
    isPlainObject(hint) ? shape(spec.key as Doc) === shape(hint) : name === hint,
  );
  if (index === undefined)
    throw new CommandError(
      2,
      'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
    );
  if (index.sparse || index.partial !== undefined) throw notSupported('A hint at a sparse or partial index');
  return index;
}

/**
 * The order an index named by `hint` gives what is found; undefined without one. Errors: BadValue when there is no such
 * index; CommandNotSupported for an index that does not hold every document, which would narrow the answer.
 */
export function orderByHint(collection: Collection, hint: unknown): Doc | undefined {
  if (hint === undefined) return undefined;
  if (typeof hint !== 'string' && !isPlainObject(hint))
    throw new CommandError(9, 'Hint must be a string or an object');
  const names = typeof hint === 'string' ? [hint] : Object.keys(hint);
  if (names.length === 0) return undefined;
  if (isPlainObject(hint) && names[0] === '$natural') return hint;
  const key = indexNamed(collection, hint).spec.key as Doc;
  return Object.fromEntries(
    Object.entries(key).map(([name, direction]) => [name, nearestDouble(direction) < 0 ? -1 : 1]),
  );
}
