import { BSONRegExp, Double, Int32, MaxKey, MinKey } from 'bson';
import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject, readLean } from '../values/codec.js';
import { compareValues, equalValues, rank, rankOf, regexOf, textOf } from '../values/compare.js';
import { fieldReader } from '../values/fields.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { compileExpression } from './expressions.js';
import { reachingTest, splitPath } from './paths.js';
import { compileRegex } from './regex.js';
import { typeTest } from './types.js';

export type Predicate = (doc: Doc) => boolean;
type ValueTest = (value: unknown) => boolean;

/** Compiles a filter. Errors: BadValue and kin for what MongoDB or this database refuses. */
export function compileFilter(filter: Doc): Predicate {
  const tests = Object.entries(filter).map(([name, condition]) =>
    name.startsWith('$') ? compileLogical(name, condition) : compilePath(name, condition),
  );
  if (tests.length === 1 && tests[0] !== undefined) return tests[0];
  return (doc) => tests.every((test) => test(doc));
}

/** True for `{ $gt: 1 }` and the like: a document whose first field is an operator. */
export function isOperators(condition: unknown): condition is Doc {
  return (
    isPlainObject(condition) && Object.keys(condition)[0]?.startsWith('$') === true && !('$ref' in condition)
  );
}

/** True when a condition asks for BSON types, which only an exact reading of a document can answer. */
export function asksTypes(condition: unknown): boolean {
  if (Array.isArray(condition)) return condition.some(asksTypes);
  return (
    isPlainObject(condition) &&
    Object.entries(condition).some(([name, item]) => name === '$type' || asksTypes(item))
  );
}

/** The top-level fields a filter looks at; undefined when it may look at all. */
function fieldsAsked(filter: Doc): string[] | undefined {
  const asked: string[] = [];
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$comment') continue;
    if (!name.startsWith('$')) asked.push(splitPath(name)[0] ?? name);
    else if (name === '$expr' || !Array.isArray(condition)) return undefined;
    else
      for (const part of condition) {
        const below = fieldsAsked(part as Doc);
        if (below === undefined) return undefined;
        asked.push(...below);
      }
  }
  return asked;
}

/** Compiles a filter for documents as they are stored: only the fields it asks for are decoded. */
export function compileStoredFilter(filter: Doc): (bytes: Buffer) => boolean {
  const matches = compileFilter(filter);
  const asked = asksTypes(filter) ? undefined : fieldsAsked(filter);
  const read = asked === undefined ? readLean : fieldReader(asked);
  return (bytes) => matches(read(bytes));
}

function compileLogical(name: string, condition: unknown): Predicate {
  if (name === '$comment') return () => true;
  if (name === '$expr') {
    const evaluate = compileExpression(condition);
    return (doc) => isTruthy(evaluate(doc));
  }
  if (name === '$and' || name === '$or' || name === '$nor') return compileJunction(name, condition);
  if (name === '$where' || name === '$text' || name === '$jsonSchema') throw notSupported(name);
  throw new CommandError(2, `unknown top level operator: ${name}`);
}

function compileJunction(name: '$and' | '$or' | '$nor', condition: unknown): Predicate {
  if (!Array.isArray(condition) || condition.length === 0) {
    throw new CommandError(2, `${name} must be a nonempty array`);
  }
  const tests = condition.map((part) => {
    if (!isPlainObject(part)) throw new CommandError(2, `${name} argument's entries must be objects`);
    return compileFilter(part);
  });
  if (name === '$and') return (doc) => tests.every((test) => test(doc));
  const any: Predicate = (doc) => tests.some((test) => test(doc));
  return name === '$or' ? any : (doc) => !any(doc);
}

function isTruthy(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  return !isNumber(value) || nearestDouble(value) !== 0;
}

function compilePath(name: string, condition: unknown): Predicate {
  const path = splitPath(name);
  if (!isOperators(condition)) return reaching(path, equality(condition));
  const tests = Object.entries(condition)
    .filter(([operator]) => operator !== '$options')
    .map(([operator, operand]) => compileOperator(path, operator, operand, condition));
  if (tests.length === 0) throw new CommandError(2, '$options needs a $regex');
  return tests.length === 1 ? (tests[0] as Predicate) : (doc) => tests.every((test) => test(doc));
}

function reaching(path: readonly string[], test: ValueTest, expand = true): Predicate {
  return reachingTest(path, test, expand);
}

/** The test for `{ field: operand }`. */
export function equality(operand: unknown): ValueTest {
  if (operand instanceof BSONRegExp || operand instanceof RegExp) {
    const { pattern, options } = regexOf(operand);
    const matches = compileRegex(pattern, options);
    return (value) =>
      rankOf(value) === rank.string
        ? matches(textOf(value))
        : rankOf(value) === rank.regex && equalValues(value, operand);
  }
  if (operand === null || operand === undefined) return (value) => value === null || value === undefined;
  const place = rankOf(operand);
  return quickly(
    operand,
    (value, simple) => value === simple,
    (value) => value !== undefined && rankOf(value) === place && equalValues(value, operand),
  );
}

type Simple = string | number | boolean;

/** Compares plain texts, numbers and booleans by JavaScript's own means; all else by the `whole` test. */
function quickly(
  operand: unknown,
  quick: (value: Simple, operand: Simple) => boolean,
  whole: ValueTest,
): ValueTest {
  const simple = operand instanceof Int32 || operand instanceof Double ? operand.value : operand;
  const type = typeof simple;
  if (type !== 'string' && type !== 'number' && type !== 'boolean') return whole;
  if (Number.isNaN(simple)) return whole;
  return (value) => (typeof value === type ? quick(value as Simple, simple as Simple) : whole(value));
}

type Comparison = (difference: number) => boolean;
const comparisons: Record<string, Comparison> = {
  $gt: (difference) => difference > 0,
  $gte: (difference) => difference >= 0,
  $lt: (difference) => difference < 0,
  $lte: (difference) => difference <= 0,
};

type QuickComparison = (value: Simple, operand: Simple) => boolean;
const quickComparisons: Record<string, QuickComparison> = {
  $gt: (value, operand) => value > operand,
  $gte: (value, operand) => value >= operand,
  $lt: (value, operand) => value < operand,
  $lte: (value, operand) => value <= operand,
};

function isNaNValue(value: unknown): boolean {
  return isNumber(value) && Number.isNaN(nearestDouble(value));
}

function comparison(operator: string, operand: unknown): ValueTest {
  const holds = comparisons[operator] as Comparison;
  if (operand === null || operand === undefined) return holds(0) ? equality(null) : () => false;
  if (operand instanceof MinKey || operand instanceof MaxKey) {
    return (value) => value !== undefined && holds(compareValues(value, operand));
  }
  if (operand instanceof BSONRegExp)
    throw new CommandError(2, `Can't have RegEx as arg to predicate over field`);
  const place = rankOf(operand);
  const operandNaN = isNaNValue(operand);
  const whole: ValueTest = (value) => {
    if (value === undefined || rankOf(value) !== place) return false;
    if (operandNaN || isNaNValue(value)) return operandNaN && isNaNValue(value) && holds(0);
    return holds(compareValues(value, operand));
  };
  // The order of texts is that of their bytes, which is not JavaScript's.
  const isNumeric = place === rank.number;
  return isNumeric ? quickly(operand, quickComparisons[operator] as QuickComparison, whole) : whole;
}

function list(operator: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw new CommandError(2, `${operator} needs an array`);
  return operand;
}

function membership(operator: string, operand: unknown): ValueTest {
  const items = list(operator, operand);
  if (items.some(isOperators)) throw new CommandError(2, `cannot nest $ under ${operator}`);
  const tests = items.map(equality);
  return (value) => tests.some((test) => test(value));
}

type Compile = (path: readonly string[], operand: unknown, siblings: Doc) => Predicate;

function negated(predicate: Predicate): Predicate {
  return (doc) => !predicate(doc);
}

const operators: Record<string, Compile> = {
  $eq: (path, operand) =>
    reaching(
      path,
      operand instanceof BSONRegExp
        ? (value) => value !== undefined && equalValues(value, operand)
        : equality(operand),
    ),
  $ne: (path, operand) => {
    if (operand instanceof BSONRegExp) throw new CommandError(2, `Can't have regex as arg to $ne.`);
    return negated(reaching(path, equality(operand)));
  },
  $gt: (path, operand) => reaching(path, comparison('$gt', operand)),
  $gte: (path, operand) => reaching(path, comparison('$gte', operand)),
  $lt: (path, operand) => reaching(path, comparison('$lt', operand)),
  $lte: (path, operand) => reaching(path, comparison('$lte', operand)),
  $in: (path, operand) => reaching(path, membership('$in', operand)),
  $nin: (path, operand) => negated(reaching(path, membership('$nin', operand))),
  $exists: (path, operand) => {
    const present = reaching(path, (value) => value !== undefined, false);
    return isTruthy(operand) ? present : negated(present);
  },
  $type: (path, operand) => reaching(path, typeTest(operand)),
  $size: (path, operand) => {
    const size = isNumber(operand) ? nearestDouble(operand) : Number.NaN;
    if (!Number.isInteger(size) || size < 0)
      throw new CommandError(2, 'Failed to parse $size. Expected a non-negative number');
    return reaching(path, (value) => Array.isArray(value) && value.length === size, false);
  },
  $mod: (path, operand) => {
    const parts = list('$mod', operand);
    if (parts.length !== 2 || !parts.every(isNumber))
      throw new CommandError(2, 'malformed mod, not enough elements');
    const [divisor = 0, remainder = 0] = parts.map((part) => Math.trunc(nearestDouble(part)));
    if (divisor === 0) throw new CommandError(2, 'divisor cannot be 0');
    return reaching(
      path,
      (value) => isNumber(value) && Math.trunc(nearestDouble(value)) % divisor === remainder,
    );
  },
  $regex: (path, operand, siblings) => {
    const given = operand instanceof BSONRegExp ? operand : new BSONRegExp(String(operand));
    const options = typeof siblings.$options === 'string' ? siblings.$options : given.options;
    const matches = compileRegex(given.pattern, options);
    return reaching(path, (value) => rankOf(value) === rank.string && matches(textOf(value)));
  },
  $not: (path, operand) => {
    if (operand instanceof BSONRegExp) return negated(reaching(path, equality(operand)));
    if (!isOperators(operand)) throw new CommandError(2, '$not needs a regex or a document');
    return negated(compilePath(path.join('.'), operand));
  },
  $all: (path, operand) => {
    const parts = list('$all', operand);
    if (parts.length === 0) return () => false;
    const tests = parts.map((part) =>
      isOperators(part) ? compilePath(path.join('.'), part) : reaching(path, equality(part)),
    );
    return (doc) => tests.every((test) => test(doc));
  },
  $elemMatch: (path, operand) => {
    const test = elementTest(operand);
    return reaching(path, (value) => Array.isArray(value) && value.some(test), false);
  },
};

/** The test `$elemMatch` puts to one element. */
export function elementTest(operand: unknown): ValueTest {
  if (!isPlainObject(operand)) throw new CommandError(2, '$elemMatch needs an Object');
  const first = Object.keys(operand)[0];
  if (first?.startsWith('$') === true && !['$and', '$or', '$nor', '$expr'].includes(first)) {
    const test = compilePath('value', operand);
    return (element) => test({ value: Array.isArray(element) ? [element] : element });
  }
  const test = compileFilter(operand);
  return (element) => (isPlainObject(element) || Array.isArray(element)) && test(element as Doc);
}

function compileOperator(
  path: readonly string[],
  operator: string,
  operand: unknown,
  siblings: Doc,
): Predicate {
  const compile = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (compile !== undefined) return compile(path, operand, siblings);
  if (/^\$(bits|geo|near|box|jsonSchema|where)/.test(operator)) throw notSupported(operator);
  throw new CommandError(2, `unknown operator: ${operator}`);
}
