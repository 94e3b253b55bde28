import { compileFilter } from '../query/match.js';
import { setAt } from '../query/update-paths.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { equalValues } from '../values/compare.js';
import type { Candidate } from './access.js';
import type { Bounds } from './bounds.js';

const monotone = new Set(['$eq', '$gt', '$gte', '$lt', '$lte', '$in', '$exists']);

/** True when every document the filter can match is in the index. */
export function coversAll(
  index: Pick<Candidate, 'sparse' | 'partial' | 'fields'>,
  filter: Doc,
  bounds: Bounds['paths'],
): boolean {
  const asksPresence = (name: string) => {
    const found = bounds.get(name);
    return (
      found !== undefined && (found.points === undefined || found.points.every((point) => point !== null))
    );
  };
  if (index.sparse && !index.fields.some(asksPresence)) return false;
  return Object.entries(index.partial ?? {}).every(([name, condition]) => {
    if (Object.hasOwn(filter, name) && equalValues(filter[name], condition)) return true;
    if (name.startsWith('$') || !asksPresence(name)) return false;
    if (isPlainObject(condition) && !Object.keys(condition).every((operator) => monotone.has(operator)))
      return false;
    if (isPlainObject(condition) && Object.keys(condition).length === 1 && condition.$exists === true)
      return true;
    const test = compileFilter({ [name]: condition });
    const points = bounds.get(name)?.points;
    return points?.every((point) => test(holding(name, point))) === true;
  });
}

function holding(path: string, value: unknown): Doc {
  const doc: Doc = {};
  setAt(doc, path.split('.'), value);
  return doc;
}
