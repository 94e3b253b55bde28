import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { compileExpression } from './expressions.js';
import { elementTest, isOperators } from './match.js';
import { field, splitPath } from './paths.js';
import { matchedPosition } from './positional.js';

export type Projection = (doc: Doc) => Doc;

/** A tree of what to keep or drop: true at a leaf, or something to reckon. */
type Leaf = true | { readonly reckon: (value: unknown, doc: Doc) => unknown };
type Branch = Map<string, Branch | Leaf>;

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean' || isNumber(value);
}

function isKept(value: unknown): boolean {
  return typeof value === 'boolean' ? value : nearestDouble(value) !== 0;
}

function plant(tree: Branch, path: readonly string[], leaf: Leaf): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    if (tree.has(name)) throw new CommandError(31249, `Path collision at ${name}`);
    tree.set(name, leaf);
    return;
  }
  const branch = tree.get(name) ?? new Map<string, Branch | Leaf>();
  if (!(branch instanceof Map)) throw new CommandError(31249, `Path collision at ${path.join('.')}`);
  tree.set(name, branch);
  plant(branch, rest, leaf);
}

function keep(item: unknown, part: Branch | Leaf, doc: Doc): unknown {
  if (part === true) return item;
  return part instanceof Map ? include(item, part, doc) : part.reckon(item, doc);
}

function include(value: unknown, tree: Branch, doc: Doc): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((item) => isPlainObject(item) || Array.isArray(item))
      .map((item) => include(item, tree, doc));
  }
  if (!isPlainObject(value)) return undefined;
  const kept: Doc = {};
  for (const [name, item] of Object.entries(value)) {
    const part = tree.get(name);
    const result = part === undefined ? undefined : keep(item, part, doc);
    if (result !== undefined) kept[name] = result;
  }
  const absent = new Map([...tree].filter(([name]) => !Object.hasOwn(value, name)));
  return Object.assign(kept, reckonAbsent(absent, doc));
}

function reckonAbsent(tree: Branch, doc: Doc): Doc | undefined {
  const made: Doc = {};
  for (const [name, part] of tree) {
    if (part === true) continue;
    const result = part instanceof Map ? reckonAbsent(part, doc) : part.reckon(undefined, doc);
    if (result !== undefined) made[name] = result;
  }
  return Object.keys(made).length === 0 ? undefined : made;
}

function exclude(value: unknown, tree: Branch, doc: Doc): unknown {
  if (Array.isArray(value)) return value.map((item) => exclude(item, tree, doc));
  if (!isPlainObject(value)) return value;
  const kept: Doc = {};
  for (const [name, item] of Object.entries(value)) {
    const part = tree.get(name);
    if (part === true) continue;
    const result =
      part === undefined ? item : part instanceof Map ? exclude(item, part, doc) : part.reckon(item, doc);
    if (result !== undefined) kept[name] = result;
  }
  return kept;
}

function slice(operand: unknown): (value: unknown) => unknown {
  const parts = (Array.isArray(operand) ? operand : [operand]).map((part) =>
    isNumber(part) ? nearestDouble(part) : Number.NaN,
  );
  const [first = 0, count] = parts;
  if (
    parts.some((part) => !Number.isInteger(part)) ||
    parts.length > 2 ||
    (count !== undefined && count <= 0)
  ) {
    throw new CommandError(28667, 'Invalid $slice syntax');
  }
  return (value) => {
    if (!Array.isArray(value)) return value;
    if (count === undefined) return first >= 0 ? value.slice(0, first) : value.slice(first);
    const from = first >= 0 ? first : Math.max(0, value.length + first);
    return value.slice(from, from + count);
  };
}

function reckonLeaf(parts: Parts, name: string, given: unknown): Leaf {
  if (isPlainObject(given) && '$elemMatch' in given) {
    if (name.includes('.'))
      throw new CommandError(31275, 'Cannot use $elemMatch projection on a nested field');
    const test = elementTest(given.$elemMatch);
    return {
      reckon: (value) => {
        const found = Array.isArray(value) ? value.filter(test).slice(0, 1) : [];
        return found.length === 0 ? undefined : found;
      },
    };
  }
  if (isPlainObject(given) && '$meta' in given) throw notSupported('$meta');
  const evaluate = compileExpression(given);
  return { reckon: (_value, doc) => evaluate(parts.asPlain(doc)) };
}

interface Parts {
  /** Makes a document fit for expressions. */
  readonly asPlain: (doc: Doc) => Doc;
  readonly tree: Branch;
  inclusive: boolean | undefined;
  idKept: boolean | undefined;
  readonly slices: [string, (value: unknown) => unknown][];
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

function readField(parts: Parts, name: string, given: unknown, filter: Doc | undefined): void {
  if (name === '_id' && isFlag(given)) parts.idKept = isKept(given);
  else if (isFlag(given)) {
    settleMode(parts, isKept(given), name);
    if (name.endsWith('.$'))
      plant(parts.tree, splitPath(name.slice(0, -2)), positional(name.slice(0, -2), filter));
    else plant(parts.tree, splitPath(name), true);
  } else if (isPlainObject(given) && '$slice' in given && isFindSlice(given.$slice)) {
    parts.slices.push([name, slice(given.$slice)]);
  } else if (isPlainObject(given) && !isOperators(given) && Object.keys(given).length > 0) {
    for (const [below, item] of Object.entries(given)) readField(parts, `${name}.${below}`, item, filter);
  } else {
    settleMode(parts, true, name);
    plant(parts.tree, splitPath(name), reckonLeaf(parts, name, given));
  }
}

/** `$slice: 2` and `$slice: [1, 2]` cut the field itself; any other form is an expression. */
function isFindSlice(operand: unknown): boolean {
  return isNumber(operand) || (Array.isArray(operand) && operand.every(isNumber));
}

function positional(path: string, filter: Doc | undefined): Leaf {
  if (filter === undefined) throw new CommandError(31276, 'positional projection needs a query');
  return {
    reckon: (value, doc) => {
      const at = matchedPosition(doc, path, filter);
      if (at === undefined)
        throw new CommandError(
          51246,
          "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
        );
      return Array.isArray(value) ? value.slice(at, at + 1) : value;
    },
  };
}

/** Compiles a projection (undefined: the document as it is). `filter` serves the positional `$`, `asPlain` expressions. */
export function compileProjection(
  spec: unknown,
  filter?: Doc,
  asPlain: (doc: Doc) => Doc = (doc) => doc,
): Projection | undefined {
  if (spec === undefined || spec === null) return undefined;
  if (!isPlainObject(spec)) throw new CommandError(14, 'Expected field projection to be of type object');
  if (Object.keys(spec).length === 0) return undefined;
  const parts: Parts = { asPlain, tree: new Map(), inclusive: undefined, idKept: undefined, slices: [] };
  for (const [name, given] of Object.entries(spec)) readField(parts, name, given, filter);
  const inclusive = parts.inclusive ?? (parts.idKept === true && parts.slices.length === 0);
  for (const [name, cut] of parts.slices) plant(parts.tree, splitPath(name), { reckon: cut });
  // At the root `_id` is kept or dropped against the rule for the other fields.
  if (inclusive === (parts.idKept !== false)) parts.tree.set('_id', true);
  return (doc) => {
    const result = (inclusive ? include(doc, parts.tree, doc) : exclude(doc, parts.tree, doc)) as Doc;
    if (!inclusive || !Object.hasOwn(result, '_id')) return result;
    return { _id: field(result, '_id'), ...result };
  };
}
