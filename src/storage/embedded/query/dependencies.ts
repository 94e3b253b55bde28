import { isPlainObject } from '../values/codec.js';

/** Stages that make new documents, so that nothing else of the old ones is seen after them. */
const closing = new Set(['$group', '$count', '$sortByCount']);
/** Stages that pass documents on and add nothing of their own. */
const passing = new Set(['$match', '$unwind', '$sort', '$skip', '$limit']);

/** Gathers the fields an operand may name: the keys, and the texts like `$field`. False when that cannot be told. */
function gather(operand: unknown, fields: Set<string>): boolean {
  if (typeof operand === 'string') {
    if (operand.startsWith('$')) fields.add(operand.slice(1).split('.')[0] ?? '');
    return !operand.startsWith('$$');
  }
  if (Array.isArray(operand)) return operand.every((item) => gather(item, fields));
  if (!isPlainObject(operand)) return true;
  return Object.entries(operand).every(([name, item]) => {
    if (name === '$getField') return false;
    if (!name.startsWith('$')) fields.add(name.split('.')[0] ?? '');
    return gather(item, fields);
  });
}

/**
 * The top-level fields a pipeline may look at, some perhaps in vain: those of all stages up to the first that makes new
 * documents. Undefined when it may look at any.
 */
export function fieldsAsked(pipeline: readonly unknown[]): ReadonlySet<string> | undefined {
  const fields = new Set<string>();
  for (const stage of pipeline) {
    const name = isPlainObject(stage) ? (Object.keys(stage)[0] ?? '') : '';
    if (!closing.has(name) && !passing.has(name)) return undefined;
    if (!gather(stage, fields)) return undefined;
    if (closing.has(name)) return fields;
  }
  return undefined;
}
