import { CommandError } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { arrayPosition, field, splitPath } from './paths.js';
import { matchedPosition } from './positional.js';

/** What an update needs to know of the document it is put to. */
export interface Target {
  /** The document with every number in its BSON type; changed in place by operators. */
  readonly doc: Doc;
  readonly filter: Doc;
  /** True for a document being made by an upsert. */
  readonly inserting: boolean;
  readonly now: Date;
}

export type ArrayFilters = ReadonlyMap<string, (element: unknown) => boolean>;
/** A path without wildcards. */
export type Place = readonly string[];

/** An array is not padded with more nulls than this. */
const MAX_PADDING = 100_000;

/** The places an update path names: `$` the matched element, `$[]` all, `$[name]` those an array filter holds for. */
export function resolvePaths(target: Target, path: string, filters: ArrayFilters): Place[] {
  const parts = splitPath(path);
  if (parts.some((part) => part === '' || part === '__proto__')) {
    throw new CommandError(56, `The update path '${path}' contains an empty or forbidden field name`);
  }
  if (!path.includes('$')) return [parts];
  let places: string[][] = [[]];
  for (const [at, part] of parts.entries()) {
    if (part === '$') {
      const position = matchedPosition(target.doc, parts.slice(0, at).join('.'), target.filter);
      if (position === undefined)
        throw new CommandError(2, 'The positional operator did not find the match needed from the query.');
      places = places.map((place) => [...place, String(position)]);
    } else if (part.startsWith('$[') && part.endsWith(']')) {
      const chosen = chooser(part.slice(2, -1), filters);
      places = places.flatMap((place) =>
        elementsAt(target.doc, place).flatMap((element, i) =>
          chosen(element) ? [[...place, String(i)]] : [],
        ),
      );
    } else if (part.startsWith('$')) {
      throw new CommandError(
        52,
        `The dollar ($) prefixed field '${part}' in '${path}' is not valid for storage.`,
      );
    } else places = places.map((place) => [...place, part]);
  }
  return places;
}

function chooser(name: string, filters: ArrayFilters): (element: unknown) => boolean {
  if (name === '') return () => true;
  const test = filters.get(name);
  if (test === undefined) throw new CommandError(2, `No array filter found for identifier '${name}'`);
  return test;
}

function elementsAt(doc: Doc, place: Place): unknown[] {
  let node: unknown = doc;
  for (const name of place) node = typeof node === 'object' && node !== null ? field(node, name) : undefined;
  if (!Array.isArray(node)) {
    throw new CommandError(
      2,
      `The path '${place.join('.')}' must exist in the document in order to apply array updates.`,
    );
  }
  return node;
}

/** What becomes of a place that is absent: it is made, left alone, or left alone where it could be made. */
export type Absent = 'made' | 'left' | 'left if possible';

/**
 * Changes the value at a place: `change` gets the old value (undefined when absent) and gives the new one (undefined
 * removes it). Errors: 28 for a place that cannot be made, unless it is to be left alone.
 */
export function modifyAt(doc: Doc, place: Place, change: (old: unknown) => unknown, absent: Absent): void {
  const create = absent === 'made';
  let node: unknown = doc;
  for (const [at, name] of place.slice(0, -1).entries()) {
    let next =
      typeof node === 'object' && node !== null
        ? field(node, positionIn(node, name, absent) ?? '')
        : undefined;
    if (next === undefined) {
      if (!create) return;
      next = {};
      put(node as object, name, next);
    }
    if (!isPlainObject(next) && !Array.isArray(next)) {
      if (absent === 'left') return;
      throw new CommandError(
        28,
        `Cannot create field '${place[at + 1]}' in element {${name}: ${JSON.stringify(next)}}`,
      );
    }
    node = next;
  }
  changeLast(node as object, place.at(-1) as string, change, absent);
}

function changeLast(node: object, name: string, change: (old: unknown) => unknown, absent: Absent): void {
  const key = positionIn(node, name, absent);
  if (key === undefined) return;
  const old = field(node, key);
  if (old === undefined && absent !== 'made') return;
  const next = change(old);
  if (next !== undefined) put(node, name, next);
  else if (Array.isArray(node)) node[Number(key)] = null;
  else delete (node as Doc)[name];
}

function positionIn(node: object, name: string, absent: Absent): string | undefined {
  if (!Array.isArray(node) || arrayPosition(name) !== undefined) return name;
  if (absent === 'left') return undefined;
  throw new CommandError(28, `Cannot create field '${name}' in element that is an array`);
}

function put(node: object, name: string, value: unknown): void {
  if (!Array.isArray(node)) {
    (node as Doc)[name] = value;
    return;
  }
  const position = Number(name);
  if (position - node.length > MAX_PADDING)
    throw new CommandError(2, 'The array would be padded with too many nulls');
  while (node.length < position) node.push(null);
  node[position] = value;
}

export function setAt(doc: Doc, place: Place, value: unknown): void {
  if (place.includes('__proto__')) throw new CommandError(56, 'The field name __proto__ is forbidden');
  modifyAt(doc, place, () => value, 'made');
}
