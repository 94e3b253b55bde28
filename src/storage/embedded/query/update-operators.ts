import { BSONRegExp, Decimal128, Double, Int32, Long, Timestamp } from 'bson';
import { CommandError, notSupported } from '../errors.js';
import { copyValue, isPlainObject } from '../values/codec.js';
import { compareValues, equalValues } from '../values/compare.js';
import { isNumber, nearestDouble, numeric } from '../values/numbers.js';
import { compileFilter, equality, isOperators } from './match.js';
import { compareSortKeys, parseSort, sortKey } from './sort.js';
import type { Absent } from './update-paths.js';

/** One update operator: the new value from the old one (undefined: absent, or to be removed). */
export interface Modifier {
  readonly apply: (old: unknown, operand: unknown, now: Date) => unknown;
  readonly absent: Absent;
  /** Refuses an operand that makes no sense, whether a document is found or not. */
  readonly check?: (path: string, operand: unknown) => void;
}

function needNumber(path: string, operand: unknown): void {
  if (!isNumber(operand))
    throw new CommandError(
      14,
      `Cannot increment or multiply with a non-numeric argument: {${path}: ${JSON.stringify(operand)}}`,
    );
}

function isDouble(value: unknown): boolean {
  return value instanceof Double || (typeof value === 'number' && !Number.isInteger(value));
}

/** The result in the widest type of the two, an Int32 growing into an Int64 when it must. */
function reckon(a: unknown, b: unknown, sum: boolean): unknown {
  if (a instanceof Decimal128 || b instanceof Decimal128) throw notSupported('Decimal128 arithmetic');
  if (isDouble(a) || isDouble(b)) {
    return new Double(sum ? nearestDouble(a) + nearestDouble(b) : nearestDouble(a) * nearestDouble(b));
  }
  const x = BigInt(numeric(a));
  const y = BigInt(numeric(b));
  const result = sum ? x + y : x * y;
  if (BigInt.asIntN(64, result) !== result)
    throw new CommandError(2, 'Failed to apply operation: the result overflows an Int64');
  const long = a instanceof Long || b instanceof Long || BigInt.asIntN(32, result) !== result;
  return long ? Long.fromBigInt(result) : new Int32(Number(result));
}

/** The zero of a number's type. */
function zeroLike(value: unknown): unknown {
  if (value instanceof Decimal128) return Decimal128.fromString('0');
  if (isDouble(value)) return new Double(0);
  return value instanceof Long ? Long.fromNumber(0) : new Int32(0);
}

function arithmetic(sum: boolean): Modifier {
  return {
    absent: 'made',
    check: needNumber,
    apply: (old, operand) => {
      if (old === undefined) return sum ? operand : zeroLike(operand);
      if (!isNumber(old))
        throw new CommandError(14, `Cannot apply ${sum ? '$inc' : '$mul'} to a value of non-numeric type`);
      return reckon(old, operand, sum);
    },
  };
}

function extreme(keeps: (difference: number) => boolean): Modifier {
  return {
    absent: 'made',
    apply: (old, operand) =>
      old !== undefined && keeps(compareValues(old, operand)) ? old : copyValue(operand),
  };
}

function arrayOf(old: unknown, operator: string): unknown[] {
  if (old === undefined) return [];
  if (!Array.isArray(old))
    throw new CommandError(2, `The field must be an array to apply ${operator} but is not`);
  return old;
}

function integer(value: unknown, what: string): number {
  const number = isNumber(value) ? nearestDouble(value) : Number.NaN;
  if (!Number.isInteger(number)) throw new CommandError(2, `The value for ${what} must be an integer value`);
  return number;
}

function eachOf(operand: unknown): unknown[] | undefined {
  if (!isPlainObject(operand) || !('$each' in operand)) return undefined;
  if (!Array.isArray(operand.$each)) throw new CommandError(2, 'The argument to $each must be an array');
  return operand.$each;
}

function sortedBy(items: unknown[], order: unknown): unknown[] {
  if (isPlainObject(order)) {
    const fields = parseSort(order);
    const keyed = items.map((item) => ({ item, key: sortKey(isPlainObject(item) ? item : {}, fields) }));
    return keyed.sort((a, b) => compareSortKeys(a.key, b.key, fields)).map(({ item }) => item);
  }
  const direction = integer(order, '$sort');
  return [...items].sort((a, b) => direction * compareValues(a, b));
}

const pushClauses = new Set(['$each', '$slice', '$sort', '$position']);

function push(old: unknown, operand: unknown): unknown[] {
  const items = [...arrayOf(old, '$push')];
  const each = eachOf(operand);
  if (each === undefined || !isPlainObject(operand)) return [...items, copyValue(operand)];
  const stray = Object.keys(operand).find((name) => !pushClauses.has(name));
  if (stray !== undefined) throw new CommandError(2, `Unrecognized clause in $push: ${stray}`);
  const position = operand.$position === undefined ? items.length : integer(operand.$position, '$position');
  items.splice(position < 0 ? Math.max(0, items.length + position) : position, 0, ...copyValue(each));
  const ordered = operand.$sort === undefined ? items : sortedBy(items, operand.$sort);
  if (operand.$slice === undefined) return ordered;
  const count = integer(operand.$slice, '$slice');
  return count >= 0 ? ordered.slice(0, count) : ordered.slice(count);
}

function pullTest(operand: unknown): (item: unknown) => boolean {
  if (isOperators(operand)) {
    const test = compileFilter({ item: operand });
    return (item) => test({ item });
  }
  if (isPlainObject(operand)) {
    const test = compileFilter(operand);
    return (item) => isPlainObject(item) && test(item);
  }
  return operand instanceof BSONRegExp ? equality(operand) : (item) => equalValues(item, operand);
}

function without(old: unknown, gone: (item: unknown) => boolean, operator: string): unknown[] {
  const items = arrayOf(old, operator);
  return items.some(gone) ? items.filter((item) => !gone(item)) : items;
}

function stamp(operand: unknown, now: Date): unknown {
  const type = isPlainObject(operand) ? operand.$type : undefined;
  if (operand === true || type === 'date') return now;
  if (type === 'timestamp') return new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 });
  throw new CommandError(2, "The '$type' field of $currentDate must be 'date' or 'timestamp'");
}

const set: Modifier = { absent: 'made', apply: (_old, operand) => copyValue(operand) };

/** The update operators by name. */
export const modifiers: Readonly<Record<string, Modifier>> = {
  $set: set,
  $setOnInsert: set,
  $unset: { absent: 'left', apply: () => undefined },
  $inc: arithmetic(true),
  $mul: arithmetic(false),
  $min: extreme((difference) => difference <= 0),
  $max: extreme((difference) => difference >= 0),
  $rename: {
    absent: 'left',
    apply: () => undefined,
    check: (path, operand) => {
      if (typeof operand !== 'string')
        throw new CommandError(2, `The 'to' field for $rename must be a string: ${path}`);
      if (path === '_id' || operand === '_id')
        throw new CommandError(
          66,
          "Performing a rename on the path '_id' would modify the immutable field '_id'",
        );
      if (path.includes('$') || operand.includes('$'))
        throw new CommandError(2, '$rename does not take wildcards');
    },
  },
  $push: { absent: 'made', apply: push, check: (_path, operand) => void push([], operand) },
  $addToSet: {
    absent: 'made',
    check: (_path, operand) => void eachOf(operand),
    apply: (old, operand) => {
      const items = [...arrayOf(old, '$addToSet')];
      for (const item of eachOf(operand) ?? [operand]) {
        if (!items.some((present) => equalValues(present, item))) items.push(copyValue(item));
      }
      return items;
    },
  },
  $pull: {
    absent: 'left if possible',
    apply: (old, operand) => without(old, pullTest(operand), '$pull'),
    check: (_path, operand) => void pullTest(operand),
  },
  $pullAll: {
    absent: 'left if possible',
    apply: (old, operand) =>
      without(old, (item) => (operand as unknown[]).some((gone) => equalValues(item, gone)), '$pullAll'),
    check: (_path, operand) => {
      if (!Array.isArray(operand)) throw new CommandError(2, '$pullAll requires an array argument');
    },
  },
  $pop: {
    absent: 'left if possible',
    apply: (old, operand) => {
      const items = arrayOf(old, '$pop');
      return integer(operand, '$pop') === 1 ? items.slice(0, -1) : items.slice(1);
    },
    check: (_path, operand) => {
      if (Math.abs(integer(operand, '$pop')) !== 1) throw new CommandError(9, '$pop expects 1 or -1');
    },
  },
  $currentDate: {
    absent: 'made',
    apply: (_old, operand, now) => stamp(operand, now),
    check: (_path, operand) => void stamp(operand, new Date(0)),
  },
};
