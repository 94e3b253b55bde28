import { isPlainObject } from '../values/codec.js';

export function splitPath(path: string): string[] {
  return path.split('.');
}

/** The array position a path component names, if it names one. */
export function arrayPosition(component: string): number | undefined {
  return /^(0|[1-9]\d{0,8})$/.test(component) ? Number(component) : undefined;
}

/** A document's own field; undefined when absent. */
export function field(node: object, name: string): unknown {
  return Object.hasOwn(node, name) ? (node as Record<string, unknown>)[name] : undefined;
}

type Test = (value: unknown) => boolean;

/**
 * A test of documents: true when `test` holds for a value the path reaches. Arrays on the way are entered; an absent
 * field is undefined. With `expand` the elements of an array at the end are tried too, unless its place was named.
 */
export function reachingTest(
  path: readonly string[],
  test: Test,
  expand: boolean,
): (doc: unknown) => boolean {
  const tried: Test = expand ? (value) => test(value) || (Array.isArray(value) && value.some(test)) : test;
  const ends = { tried, test };
  return (doc) => reach(doc, path, 0, ends);
}

interface Ends {
  readonly tried: Test;
  /** The test of an element whose position ends the path. */
  readonly test: Test;
}

function reach(node: unknown, path: readonly string[], at: number, ends: Ends): boolean {
  const name = path[at];
  if (name === undefined) return ends.tried(node);
  if (Array.isArray(node)) {
    const position = arrayPosition(name);
    if (position !== undefined && position < node.length) {
      const element: unknown = node[position];
      if (at === path.length - 1 ? ends.test(element) : reach(element, path, at + 1, ends)) return true;
    }
    return node.some((element) => isPlainObject(element) && reach(element, path, at, ends));
  }
  if (isPlainObject(node)) return reach(field(node, name), path, at + 1, ends);
  return ends.tried(undefined);
}

/**
 * The values an index or a sort sees for a path: one for each element of an array (undefined for an empty one), null
 * where the field is absent.
 */
export function keyValues(
  node: unknown,
  path: readonly string[],
  at = 0,
): { values: unknown[]; multi: boolean } {
  const name = path[at];
  if (name === undefined) {
    if (!Array.isArray(node)) return { values: [node ?? null], multi: false };
    return { values: node.length === 0 ? [undefined] : node.map((item) => item ?? null), multi: true };
  }
  if (isPlainObject(node)) return keyValues(field(node, name), path, at + 1);
  if (!Array.isArray(node)) return { values: [null], multi: false };
  const position = arrayPosition(name);
  if (position !== undefined && position < node.length)
    return { ...keyValues(node[position], path, at + 1), multi: true };
  const values = node.filter(isPlainObject).flatMap((element) => keyValues(element, path, at).values);
  return { values: values.length === 0 ? [null] : values, multi: true };
}

/** The values `distinct` sees: those really there, elements of arrays one by one. */
export function presentValues(node: unknown, path: readonly string[]): unknown[] {
  const values: unknown[] = [];
  const test: Test = (value) => {
    if (Array.isArray(value)) values.push(...value);
    else if (value !== undefined) values.push(value);
    return false;
  };
  reach(node, path, 0, { tried: test, test });
  return values;
}
