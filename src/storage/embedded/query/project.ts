import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { compileExpression } from './expressions.js';
import { elementTest } from './match.js';
import { field, splitPath } from './paths.js';
import { matchedPosition } from './positional.js';
import { FieldTree, settled } from './project-tree.js';

export type Projection = (doc: Doc) => Doc;

/** Changes the result of a projection, with the document it came of beside it. */
type Finish = (result: Doc, doc: Doc) => Doc;

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean' || isNumber(value);
}

function isKept(value: unknown): boolean {
  return typeof value === 'boolean' ? value : nearestDouble(value) !== 0;
}

/** Changes the value at a path, in every document of arrays on the way. */
function changeAt(value: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item) => (isPlainObject(item) ? changeAt(item, path, change) : item));
  if (!isPlainObject(value) || !Object.hasOwn(value, name)) return value;
  return { ...value, [name]: changeAt(value[name], rest, change) };
}

function slice(operand: unknown): (value: unknown) => unknown {
  const parts = (Array.isArray(operand) ? operand : [operand]).map((part) =>
    isNumber(part) ? Math.trunc(nearestDouble(part)) : Number.NaN,
  );
  const [first = Number.NaN, count] = parts;
  if (parts.some(Number.isNaN) || parts.length > 2 || (Array.isArray(operand) && parts.length < 2))
    throw new CommandError(28667, 'Invalid $slice syntax');
  if (count !== undefined && count <= 0)
    throw new CommandError(28724, 'The limit of $slice must be positive');
  return (value) => {
    if (!Array.isArray(value)) return value;
    if (count === undefined) return first >= 0 ? value.slice(0, first) : value.slice(first);
    const from = first >= 0 ? first : Math.max(0, value.length + first);
    return value.slice(from, from + count);
  };
}

/** The first element of an array that a filter matched, at a path that ends in `$`. */
function positional(path: string, filter: Doc): Finish {
  const parts = splitPath(path);
  return (result, doc) =>
    changeAt(result, parts, (value) => {
      if (!Array.isArray(value)) return value;
      const at = matchedPosition(doc, path, filter);
      if (at === undefined)
        throw new CommandError(
          51246,
          "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
        );
      return value.slice(at, at + 1);
    }) as Doc;
}

interface Parts {
  /** The filter of a `find`; a stage has none, and none of the operators that are `find`'s. */
  readonly filter: Doc | undefined;
  readonly tree: FieldTree;
  inclusive: boolean | undefined;
  idKept: boolean | undefined;
  readonly sliced: (readonly string[])[];
  readonly finishes: Finish[];
}

function settleMode(parts: Parts, inclusive: boolean, name: string): void {
  if (parts.inclusive !== undefined && parts.inclusive !== inclusive) {
    throw new CommandError(
      inclusive ? 31253 : 31254,
      `Cannot do ${inclusive ? 'inclusion' : 'exclusion'} on field ${name} in ${inclusive ? 'exclusion' : 'inclusion'} projection`,
    );
  }
  parts.inclusive = inclusive;
}

function readFlag(parts: Parts, name: string, kept: boolean): void {
  if (name === '_id') {
    parts.idKept = kept;
    return;
  }
  settleMode(parts, kept, name);
  const { filter } = parts;
  if (!name.endsWith('.$')) {
    parts.tree.plant(splitPath(name), true);
    return;
  }
  const path = name.slice(0, -2);
  if (!kept) throw new CommandError(31395, 'positional projection cannot be used with exclusion');
  if (filter === undefined) throw new CommandError(31276, 'positional projection needs a query');
  parts.tree.plant(splitPath(path), true);
  parts.finishes.push(positional(path, filter));
}

/** Reads what only `find` has; false when it is an expression as any other. */
function readOfFind(parts: Parts, name: string, given: Doc): boolean {
  if (parts.filter === undefined) return false;
  if ('$elemMatch' in given) {
    if (name.includes('.'))
      throw new CommandError(31275, 'Cannot use $elemMatch projection on a nested field');
    settleMode(parts, true, name);
    const test = elementTest(given.$elemMatch);
    parts.tree.plant([name], (doc) => {
      const list = field(doc, name);
      const found = Array.isArray(list) ? list.find(test) : undefined;
      return found === undefined ? undefined : [found];
    });
    return true;
  }
  const operand = given.$slice;
  if (!isNumber(operand) && !(Array.isArray(operand) && operand.every(isNumber))) return false;
  const path = splitPath(name);
  const cut = slice(operand);
  parts.sliced.push(path);
  parts.finishes.push((result) => changeAt(result, path, cut) as Doc);
  return true;
}

function readField(parts: Parts, name: string, given: unknown): void {
  if (isFlag(given)) {
    readFlag(parts, name, isKept(given));
    return;
  }
  if (isPlainObject(given)) {
    const [first] = Object.keys(given);
    if (first === undefined) throw new CommandError(51270, 'An empty sub-projection is not a valid value.');
    if (first === '$meta') throw notSupported('$meta');
    if (!first.startsWith('$')) {
      for (const [below, item] of Object.entries(given)) readField(parts, `${name}.${below}`, item);
      return;
    }
    if (readOfFind(parts, name, given)) return;
  }
  settleMode(parts, true, name);
  parts.tree.plant(splitPath(name), compileExpression(given));
}

/**
 * Compiles a projection (undefined: the document as it is); it is put to documents read lean. `filter` is that of a
 * `find`, whose positional `$`, `$elemMatch` and `$slice` a stage has not.
 */
export function compileProjection(spec: unknown, filter?: Doc): Projection | undefined {
  if (spec === undefined || spec === null) return undefined;
  if (!isPlainObject(spec)) throw new CommandError(14, 'Expected field projection to be of type object');
  if (Object.keys(spec).length === 0) return undefined;
  const parts: Parts = {
    filter,
    tree: new FieldTree(),
    inclusive: undefined,
    idKept: undefined,
    sliced: [],
    finishes: [],
  };
  for (const [name, given] of Object.entries(spec)) readField(parts, name, given);
  const { tree, finishes } = parts;
  const inclusive = settle(parts, '_id' in spec && !isFlag(spec._id));
  return (doc) => {
    const kept = inclusive ? tree.reckon(tree.include(doc), doc) : tree.exclude(doc);
    return finishes.reduce((result, finish) => finish(result, doc), settled(kept) as Doc);
  };
}

/** Plants what follows from the whole; true for a projection that names what it keeps. */
function settle(parts: Parts, idReckoned: boolean): boolean {
  const { tree } = parts;
  const inclusive = parts.inclusive ?? (parts.idKept === true && parts.sliced.length === 0);
  if (inclusive) for (const path of parts.sliced) tree.plant(path, true);
  // At the root `_id` is kept or dropped against the rule for the other fields.
  if (inclusive === (parts.idKept !== false) && !idReckoned) tree.plant(['_id'], true);
  return inclusive;
}
