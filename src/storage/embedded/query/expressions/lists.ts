import { CommandError } from '../../errors.js';
import { compareValues, equalValues } from '../../values/compare.js';
import { named } from './logic.js';
import {
  fieldsOf,
  integer,
  isNullish,
  nullBefore,
  nullsFirst,
  type Operator,
  ofOne,
  type Scope,
  takes,
  truth,
} from './operator.js';

const MANY = Number.POSITIVE_INFINITY;
/** Most elements `$range` makes. */
const LARGEST_RANGE = 1_000_000;

function list(value: unknown, name: string, code: number): unknown[] {
  if (!Array.isArray(value)) throw new CommandError(code, `${name} needs an array`);
  return value;
}

function has(items: readonly unknown[], wanted: unknown): boolean {
  return items.some((item) => equalValues(item, wanted));
}

function distinct(items: readonly unknown[]): unknown[] {
  const kept: unknown[] = [];
  for (const item of items) if (!has(kept, item)) kept.push(item);
  return kept;
}

/** Sets come out in order: MongoDB promises none. */
function asSet(items: readonly unknown[]): unknown[] {
  return distinct(items).sort(compareValues);
}

function elementAt(items: readonly unknown[], position: number): unknown {
  return items.at(position);
}

const slice: Operator = nullsFirst([2, 3], ([value, first, second], name) => {
  const items = list(value, name, 28724);
  const from = integer(first, 28726, name);
  if (second === undefined) return from >= 0 ? items.slice(0, from) : items.slice(from);
  const count = integer(second, 28728, name);
  if (count <= 0) throw new CommandError(28729, `Third argument to ${name} must be positive`);
  const start = from >= 0 ? from : Math.max(0, items.length + from);
  return items.slice(start, start + count);
});

const range: Operator = takes([2, 3], ([from, to, by], name) => {
  const start = integer(from, 34443, name);
  const end = integer(to, 34445, name);
  const step = by === undefined ? 1 : integer(by, 34447, name);
  if (step === 0) throw new CommandError(34449, `${name} requires a non-zero step value`);
  const length = Math.max(0, Math.ceil((end - start) / step));
  if (length > LARGEST_RANGE) throw new CommandError(146, `${name} would use too much memory`);
  return Array.from({ length }, (_, at) => start + at * step);
});

const indexOfArray: Operator = takes([2, 4], ([value, wanted, from, to], name) => {
  const items = list(value, name, 40090);
  const start = from === undefined ? 0 : integer(from, 40096, name);
  const end = to === undefined ? items.length : Math.min(items.length, integer(to, 40096, name));
  if (start < 0 || end < 0) throw new CommandError(40097, `${name} requires a nonnegative index`);
  for (let at = start; at < end; at += 1) if (equalValues(items[at], wanted)) return at;
  return -1;
});

function within(scope: Scope, variables: Readonly<Record<string, unknown>>): Scope {
  return { root: scope.root, variables: { ...scope.variables, ...variables } };
}

function required(
  given: Readonly<Record<string, unknown>>,
  field: string,
  code: number,
  name: string,
): unknown {
  if (!(field in given)) throw new CommandError(code, `Missing '${field}' parameter to ${name}`);
  return given[field];
}

const filter: Operator = (operand, compile, name) => {
  const given = fieldsOf(operand, name, ['input', 'as', 'cond', 'limit']);
  const input = compile(required(given, 'input', 28648, name));
  const as = given.as === undefined ? 'this' : named(given.as);
  const test = compile(required(given, 'cond', 28650, name), [as]);
  const limit = compile('limit' in given ? given.limit : null);
  return (scope) => {
    const value = input(scope);
    if (isNullish(value)) return null;
    const most = limit(scope);
    const items = list(value, name, 28651).filter((item) => truth(test(within(scope, { [as]: item }))));
    if (isNullish(most)) return items;
    const count = integer(most, 327391, name);
    if (count < 1) throw new CommandError(327392, `${name}: limit must be greater than 0`);
    return items.slice(0, count);
  };
};

const map: Operator = (operand, compile, name) => {
  const given = fieldsOf(operand, name, ['input', 'as', 'in']);
  const input = compile(required(given, 'input', 16880, name));
  const as = given.as === undefined ? 'this' : named(given.as);
  const make = compile(required(given, 'in', 16882, name), [as]);
  return (scope) => {
    const value = input(scope);
    if (isNullish(value)) return null;
    return list(value, name, 16883).map((item) => make(within(scope, { [as]: item })) ?? null);
  };
};

const reduce: Operator = (operand, compile, name) => {
  const given = fieldsOf(operand, name, ['input', 'initialValue', 'in']);
  const input = compile(required(given, 'input', 40077, name));
  const first = compile(required(given, 'initialValue', 40078, name));
  const step = compile(required(given, 'in', 40079, name), ['this', 'value']);
  return (scope) => {
    const value = input(scope);
    if (isNullish(value)) return null;
    return list(value, name, 40080).reduce<unknown>(
      (sofar, item) => step(within(scope, { this: item, value: sofar })),
      first(scope),
    );
  };
};

/** An operator on lists; null at the first that is null, where it may be. */
function onLists(code: number, apply: (sets: unknown[][]) => unknown, takesNull = true): Operator {
  return takes([takesNull ? 0 : 2, MANY], (values, name) => {
    const sets: unknown[][] = [];
    for (const value of values) {
      if (takesNull && isNullish(value)) return null;
      sets.push(list(value, name, code));
    }
    return apply(sets);
  });
}

/** A test of the elements of one list. */
function ofElements(code: number, holds: (items: unknown[]) => boolean): Operator {
  return takes([1, 1], ([value], name) => holds(list(value, name, code)));
}

/** An end of a list: null is null, any other value refused. */
function end(position: number): Operator {
  return ofOne((value, name) => elementAt(list(value, name, 28689), position));
}

const arrayElemAt: Operator = nullsFirst([2, 2], ([value, position], name) => {
  const items = list(value, name, 28689);
  return elementAt(items, integer(position, 28691, name));
});

/** Evaluates `$in`, whose list may be missing for nothing. */
const isIn: Operator = takes([2, 2], ([wanted, value], name) => has(list(value, name, 40081), wanted));

export const listOperators: Readonly<Record<string, Operator>> = {
  $size: takes([1, 1], ([value], name) => list(value, name, 17124).length),
  $isArray: takes([1, 1], ([value]) => Array.isArray(value)),
  $arrayElemAt: arrayElemAt,
  $first: end(0),
  $last: end(-1),
  $slice: slice,
  $range: range,
  $in: isIn,
  $indexOfArray: nullBefore(indexOfArray),
  $reverseArray: ofOne((value, name) => list(value, name, 34435).toReversed()),
  $concatArrays: onLists(28664, (lists) => lists.flat()),
  $filter: filter,
  $map: map,
  $reduce: reduce,
  $setUnion: onLists(17043, (sets) => asSet(sets.flat())),
  $setIntersection: onLists(17047, ([first = [], ...others]) =>
    asSet(first.filter((item) => others.every((other) => has(other, item)))),
  ),
  $setDifference: nullsFirst([2, 2], ([a, b], name) => {
    const gone = list(b, name, 17049);
    return distinct(list(a, name, 17048).filter((item) => !has(gone, item)));
  }),
  $setEquals: onLists(
    17044,
    ([first = [], ...others]) =>
      others.every(
        (other) => first.every((item) => has(other, item)) && other.every((item) => has(first, item)),
      ),
    false,
  ),
  $setIsSubset: takes([2, 2], ([a, b], name) => {
    const all = list(b, name, 17042);
    return list(a, name, 17046).every((item) => has(all, item));
  }),
  $anyElementTrue: ofElements(17041, (items) => items.some(truth)),
  $allElementsTrue: ofElements(17040, (items) => items.every(truth)),
};
