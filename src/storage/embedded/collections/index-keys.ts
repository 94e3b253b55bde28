import { CommandError } from '../errors.js';
import { keyValues, splitPath } from '../query/paths.js';
import type { Doc } from '../values/codec.js';
import { orderKey } from '../values/order-key.js';
import type { IndexDefinition } from './index-definition.js';

/** Most entries one document may have in one index. */
const MAX_ENTRIES = 100_000;

/** The entries of a document in an index. */
export interface IndexKeys {
  readonly keys: readonly Buffer[];
  readonly multikey: boolean;
}

const none: IndexKeys = { keys: [], multikey: false };

/** Encodes what an index keeps of a document: nothing where a sparse or partial index passes it over. */
export function indexKeys(index: IndexDefinition, doc: Doc): IndexKeys {
  if (index.covers !== undefined && !index.covers(doc)) return none;
  const parts = index.fields.map((name) => keyValues(doc, splitPath(name)));
  if (index.sparse && index.fields.every((name) => !isPresent(doc, splitPath(name)))) return none;
  const arrays = parts.filter(({ multi }) => multi);
  if (arrays.length === 0) {
    return {
      keys: [
        orderKey(
          parts.map(({ values }) => values[0]),
          index.descending,
        ),
      ],
      multikey: false,
    };
  }
  return { keys: combined(index, parts), multikey: true };
}

function isPresent(doc: Doc, path: readonly string[]): boolean {
  const { values, multi } = keyValues(doc, path);
  // An indexed null may be a real one: look whether the field itself is there.
  return multi || values[0] !== null || holdsNull(doc, path);
}

function holdsNull(doc: Doc, path: readonly string[]): boolean {
  let node: unknown = doc;
  for (const name of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return false;
    node = (node as Doc)[name];
  }
  return node === null;
}

function combined(index: IndexDefinition, parts: readonly { values: unknown[]; multi: boolean }[]): Buffer[] {
  const lengths = new Set(parts.filter(({ multi }) => multi).map(({ values }) => values.length));
  const roots = new Set(
    index.fields.filter((_name, at) => parts[at]?.multi).map((name) => name.split('.')[0]),
  );
  if (roots.size > 1)
    throw new CommandError(
      171,
      `cannot index parallel arrays ${[...roots].map((root) => `[${root}]`).join(' ')}`,
    );
  if (lengths.size > 1)
    throw new CommandError(115, 'An index over two nested arrays is not supported by the embedded database');
  const [count = 0] = lengths;
  if (count > MAX_ENTRIES) throw new CommandError(2, 'An array is too long to be indexed');
  const keys = new Map<string, Buffer>();
  for (const fields of elements(parts)) {
    const key = orderKey(fields, index.descending);
    keys.set(key.toString('latin1'), key);
  }
  return [...keys.values()];
}

/** The values of the index's fields, once for each element of an array among them. */
function* elements(parts: readonly { values: unknown[]; multi: boolean }[]): Generator<unknown[]> {
  const count = parts.find(({ multi }) => multi)?.values.length ?? 1;
  for (let at = 0; at < count; at += 1)
    yield parts.map(({ values, multi }) => (multi ? values[at] : values[0]));
}

/** The values behind one of the keys `indexKeys` gives, by its place among them. */
export function keyedValues(index: IndexDefinition, doc: Doc, place: number): unknown[] {
  const seen = new Set<string>();
  for (const fields of elements(index.fields.map((name) => keyValues(doc, splitPath(name))))) {
    seen.add(orderKey(fields, index.descending).toString('latin1'));
    if (seen.size > place) return fields;
  }
  return [];
}
