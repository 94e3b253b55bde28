import type { Doc } from '../values/codec.js';
import { isPlainObject } from '../values/codec.js';
import { compileFilter, isOperators } from './match.js';
import { field, splitPath } from './paths.js';

/** Every condition a filter puts on a path or below it, also within `$and`. */
function conditionsUnder(filter: Doc, path: string): [string, unknown][] {
  return Object.entries(filter).flatMap(([name, condition]): [string, unknown][] => {
    if (name === '$and' && Array.isArray(condition)) {
      return condition.filter(isPlainObject).flatMap((part) => conditionsUnder(part, path));
    }
    return name === path || name.startsWith(`${path}.`) ? [[name, condition]] : [];
  });
}

function elementFilter(path: string, name: string, condition: unknown): (element: unknown) => boolean {
  const below = name.slice(path.length + 1);
  if (isOperators(condition) && '$elemMatch' in condition && below === '') {
    const test = compileFilter({ list: condition });
    return (element) => test({ list: [element] });
  }
  const test = compileFilter({ [below === '' ? 'element' : `element.${below}`]: condition });
  return (element) => test({ element });
}

/** The array under a dotted path of documents. */
function arrayAt(doc: unknown, path: string): unknown[] | undefined {
  let node: unknown = doc;
  for (const name of splitPath(path))
    node = typeof node === 'object' && node !== null ? field(node, name) : undefined;
  return Array.isArray(node) ? node : undefined;
}

/** The position of the element a filter matched in the array at `path` (what `$` stands for), if there is one. */
export function matchedPosition(doc: Doc, path: string, filter: Doc): number | undefined {
  const list = arrayAt(doc, path);
  if (list === undefined) return undefined;
  const tests = conditionsUnder(filter, path).map(([name, condition]) =>
    elementFilter(path, name, condition),
  );
  const last = tests.at(-1);
  if (last === undefined) return undefined;
  const all = list.findIndex((element) => tests.every((test) => test(element)));
  const found = all >= 0 ? all : list.findIndex(last);
  return found < 0 ? undefined : found;
}
