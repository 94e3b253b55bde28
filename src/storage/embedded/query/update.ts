import { ObjectId } from 'bson';
import { CommandError } from '../errors.js';
import { copyValue, type Doc, isPlainObject } from '../values/codec.js';
import { equalValues } from '../values/compare.js';
import { compileUpdatePipeline } from './aggregate.js';
import { compileFilter, isOperators } from './match.js';
import { field, splitPath } from './paths.js';
import { type Modifier, modifiers } from './update-operators.js';
import { type ArrayFilters, modifyAt, type Place, resolvePaths, setAt, type Target } from './update-paths.js';

/** A compiled update: gives the new document. */
export interface Update {
  (target: Target): Doc;
  /** True for a replacement, of which an upsert takes `_id` only from the filter. */
  readonly replaces?: true;
}

interface Step {
  readonly operator: string;
  readonly path: string;
  readonly operand: unknown;
  readonly modifier: Modifier;
}

/** Compiles a replacement, an update with operators, or a pipeline. */
export function compileUpdate(given: unknown, arrayFilters: unknown, multi: boolean): Update {
  if (Array.isArray(given)) {
    if (arrayFilters !== undefined)
      throw new CommandError(9, 'arrayFilters may not be specified for pipeline-syle updates');
    const run = compileUpdatePipeline(given);
    return ({ doc }) => withId(doc, run(doc));
  }
  if (!isPlainObject(given))
    throw new CommandError(9, 'Update argument must be either an object or an array');
  const names = Object.keys(given);
  if (names[0]?.startsWith('$') !== true) {
    const stray = names.find((name) => name.startsWith('$'));
    if (stray !== undefined)
      throw new CommandError(
        52,
        `The dollar ($) prefixed field '${stray}' in '${stray}' is not allowed in the context of an update's replacement document.`,
      );
    if (multi) throw new CommandError(9, 'multi update is not supported for replacement-style update');
    return Object.assign(({ doc }: Target) => withId(doc, copyValue(given)), { replaces: true as const });
  }
  return operatorUpdate(compileSteps(given), parseArrayFilters(arrayFilters));
}

function withId(old: Doc, next: Doc): Doc {
  if (!Object.hasOwn(old, '_id')) return next;
  if (Object.hasOwn(next, '_id') && !equalValues(next._id, old._id)) throw immutableId();
  const { _id, ...rest } = next;
  return { _id: old._id, ...rest };
}

function immutableId(): CommandError {
  return new CommandError(
    66,
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

function compileSteps(given: Doc): Step[] {
  const steps: Step[] = [];
  for (const [operator, fields] of Object.entries(given)) {
    const modifier = Object.hasOwn(modifiers, operator) ? modifiers[operator] : undefined;
    if (operator === '$bit') throw new CommandError(115, '$bit is not supported by the embedded database');
    if (modifier === undefined) {
      throw new CommandError(
        9,
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    }
    if (!isPlainObject(fields))
      throw new CommandError(9, `Modifiers operate on fields but we found type another type for ${operator}`);
    for (const [path, operand] of Object.entries(fields)) {
      modifier.check?.(path, operand);
      steps.push({ operator, path, operand, modifier });
    }
  }
  assertNoConflict(steps);
  return steps.sort((a, b) => comparePaths(placeOf(a), placeOf(b)));
}

/** The path a step puts something at. */
function placeOf({ operator, path, operand }: Step): string {
  return operator === '$rename' ? String(operand) : path;
}

function assertNoConflict(steps: readonly Step[]): void {
  const paths = steps.flatMap(({ operator, path, operand }) =>
    operator === '$rename' ? [path, String(operand)] : [path],
  );
  const sorted = paths.map((path) => `${path}.`).sort();
  for (const [at, path] of sorted.entries()) {
    if (at > 0 && path.startsWith(sorted[at - 1] as string)) {
      const name = path.slice(0, -1);
      throw new CommandError(40, `Updating the path '${name}' would create a conflict at '${name}'`);
    }
  }
  assertOneKindBelow(paths);
}

/** Below one path there are wildcards of arrays or named fields. Errors: 40 for both. */
function assertOneKindBelow(paths: readonly string[]): void {
  const kinds = new Map<string, boolean>();
  for (const parts of paths.map(splitPath)) {
    for (const [at, part] of parts.entries()) {
      const above = parts.slice(0, at).join('.');
      const isWildcard = part.startsWith('$[');
      if ((kinds.get(above) ?? isWildcard) !== isWildcard)
        throw new CommandError(
          40,
          `Updating the path '${parts.join('.')}' would create a conflict at '${above}'`,
        );
      kinds.set(above, isWildcard);
    }
  }
}

/** MongoDB applies changes in the order of their paths, numbers by value. */
function comparePaths(a: string, b: string): number {
  const x = splitPath(a);
  const y = splitPath(b);
  for (let at = 0; at < x.length && at < y.length; at += 1) {
    const p = x[at] as string;
    const q = y[at] as string;
    if (p === q) continue;
    const numbers = /^\d+$/.test(p) && /^\d+$/.test(q);
    return numbers ? Number(p) - Number(q) : p < q ? -1 : 1;
  }
  return x.length - y.length;
}

function parseArrayFilters(given: unknown): ArrayFilters {
  const filters = new Map<string, (element: unknown) => boolean>();
  if (given === undefined) return filters;
  if (!Array.isArray(given)) throw new CommandError(14, 'arrayFilters must be an array');
  for (const filter of given) {
    const name = isPlainObject(filter) ? firstName(filter) : undefined;
    if (name === undefined)
      throw new CommandError(9, 'Cannot use an expression without a top-level field name in arrayFilters');
    if (filters.has(name))
      throw new CommandError(9, `Found multiple array filters with the same top-level field name ${name}`);
    const test = compileFilter(filter as Doc);
    filters.set(name, (element) => test({ [name]: element }));
  }
  return filters;
}

function firstName(filter: Doc): string | undefined {
  const [name, condition] = Object.entries(filter)[0] ?? [];
  if (name === undefined) return undefined;
  if (!name.startsWith('$')) return name.split('.')[0];
  return Array.isArray(condition) && isPlainObject(condition[0]) ? firstName(condition[0]) : undefined;
}

function operatorUpdate(steps: readonly Step[], filters: ArrayFilters): Update {
  const used = new Set(
    steps.flatMap(({ path }) => [...path.matchAll(/\$\[([^\]]+)\]/g)].map((found) => found[1])),
  );
  for (const name of filters.keys()) {
    if (!used.has(name))
      throw new CommandError(9, `The array filter for identifier '${name}' was not used in the update`);
  }
  return (target) => {
    const { doc } = target;
    const had = Object.hasOwn(doc, '_id');
    const id = doc._id;
    const chosen = steps.filter(({ operator }) => operator !== '$setOnInsert' || target.inserting);
    // All places are found before any is changed.
    const placed = chosen.map((step) => ({ step, places: resolvePaths(target, step.path, filters) }));
    if (steps.some(({ path }) => path.includes('$'))) assertApart(placed.flatMap(({ places }) => places));
    for (const { step, places } of placed) for (const place of places) applyStep(step, place, target);
    if (had && !(Object.hasOwn(doc, '_id') && equalValues(doc._id, id))) throw immutableId();
    return doc;
  };
}

/** Wildcards may lead to the same place. Errors: 40 when one place is another or lies within it. */
function assertApart(places: readonly Place[]): void {
  const sorted = places.map((place) => `${place.join('.')}.`).sort();
  for (const [at, path] of sorted.entries()) {
    if (at > 0 && path.startsWith(sorted[at - 1] as string))
      throw new CommandError(40, `Update created a conflict at '${path.slice(0, -1)}'`);
  }
}

function applyStep({ operator, operand, modifier }: Step, place: Place, { doc, now }: Target): void {
  if (operator === '$rename') rename(doc, place, String(operand));
  else modifyAt(doc, place, (old) => modifier.apply(old, operand, now), modifier.absent);
}

/** Errors: 2 when a place lies in an array, which `$rename` does not enter. */
function assertOutsideArrays(doc: Doc, place: Place, which: string): void {
  let node: unknown = doc;
  for (const name of place) {
    if (Array.isArray(node))
      throw new CommandError(2, `The ${which} field cannot be an array element, '${place.join('.')}'`);
    node = isPlainObject(node) ? field(node, name) : undefined;
  }
}

function rename(doc: Doc, source: Place, to: string): void {
  const target = splitPath(to);
  assertOutsideArrays(doc, source, 'source');
  let found: unknown;
  const take = (old: unknown) => {
    found = old;
    return undefined;
  };
  modifyAt(doc, source, take, 'left if possible');
  if (found === undefined) return;
  assertOutsideArrays(doc, target, 'destination');
  setAt(doc, target, found);
}

/** The document an upsert starts from: what the filter says must be equal. */
export function upsertSeed(filter: Doc, { replaces }: Update): Doc {
  const seed: Doc = {};
  gather(filter, seed, replaces === true ? (name) => name === '_id' : () => true);
  return seed;
}

function gather(filter: Doc, seed: Doc, isTaken: (name: string) => boolean, taken: string[] = []): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' || (name === '$or' && Array.isArray(condition) && condition.length === 1)) {
      for (const part of condition as Doc[]) gather(part, seed, isTaken, taken);
    } else if (!name.startsWith('$') && isTaken(name)) {
      for (const value of equalTo(condition)) {
        const other = taken.find(
          (path) => `${path}.`.startsWith(`${name}.`) || `${name}.`.startsWith(`${path}.`),
        );
        if (other !== undefined)
          throw new CommandError(
            54,
            `cannot infer query fields to set, '${name}' is matched beside '${other}'`,
          );
        taken.push(name);
        setAt(seed, splitPath(name), copyValue(value));
      }
    }
  }
}

/** The values a condition says a field must be equal to. */
function equalTo(condition: unknown): unknown[] {
  if (!isOperators(condition)) return isRegex(condition) ? [] : [condition];
  const { $eq, $in, $all } = condition;
  const only = Array.isArray($in) && $in.length === 1 ? $in : [];
  const listed = [...only, ...(Array.isArray($all) ? $all : [])];
  const values = listed.filter((value) => !isOperators(value) && !isRegex(value));
  return '$eq' in condition ? [$eq, ...values] : values;
}

function isRegex(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('pattern' in value || value instanceof RegExp) &&
    !isPlainObject(value)
  );
}

/** Puts `_id` first, making one when there is none. */
export function identified(doc: Doc): Doc {
  const id = field(doc, '_id');
  return { _id: id === undefined ? new ObjectId() : id, ...doc, ...(id === undefined ? {} : { _id: id }) };
}
