import { BSONRegExp, Decimal128, Double, Int32, MaxKey, MinKey, ObjectId } from 'bson';
import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject, readLean } from '../values/codec.js';
import { compareValues, equalValues, rank, rankOf, regexOf, textOf } from '../values/compare.js';
import { fieldReader } from '../values/fields.js';
import { isNumber, nearestDouble, numeric } from '../values/numbers.js';
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

/** The paths a filter looks at; undefined when it may look at all. */
function fieldsAsked(filter: Doc): string[] | undefined {
  const asked: string[] = [];
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$comment') continue;
    if (!name.startsWith('$')) asked.push(name);
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

/** Brings a test to the values it is for; with `expand` also to the elements of an array. */
type Reaching = (test: ValueTest, expand?: boolean) => ValueTest;

function compilePath(name: string, condition: unknown): Predicate {
  const path = splitPath(name);
  return compileCondition((test, expand = true) => reachingTest(path, test, expand), condition);
}

function compileCondition(reaching: Reaching, condition: unknown): ValueTest {
  return isOperators(condition) ? compileOperators(reaching, condition) : reaching(equality(condition));
}

function compileOperators(reaching: Reaching, condition: Doc): ValueTest {
  const tests = Object.entries(condition)
    .filter(([operator]) => operator !== '$options')
    .map(([operator, operand]) => compileOperator(reaching, operator, operand, condition));
  if (tests.length === 0) throw new CommandError(2, '$options needs a $regex');
  return tests.length === 1 ? (tests[0] as ValueTest) : (value) => tests.every((test) => test(value));
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

/** A number without its fraction; undefined for one that has no end. */
function wholePart(value: unknown): bigint | undefined {
  const exact = value instanceof Decimal128 ? nearestDouble(value) : numeric(value);
  if (typeof exact === 'bigint') return exact;
  return Number.isFinite(exact) ? BigInt(Math.trunc(exact)) : undefined;
}

/** A list of so many items is worth looking up. */
const MANY_ITEMS = 16;

/** A text, number, boolean or ObjectId in a form equal values share; undefined for all else. */
function simpleValue(value: unknown): string | number | boolean | undefined {
  if (value instanceof ObjectId) return `id ${value.toHexString()}`;
  if (typeof value === 'string') return `text ${value}`;
  const plain = value instanceof Int32 || value instanceof Double ? value.value : value;
  return typeof plain === 'boolean' || typeof plain === 'number' ? plain : undefined;
}

function membership(operator: string, operand: unknown): ValueTest {
  const items = list(operator, operand);
  if (items.some(isOperators)) throw new CommandError(2, `cannot nest $ under ${operator}`);
  const tests = items.map(equality);
  const any: ValueTest = (value) => tests.some((test) => test(value));
  if (items.length < MANY_ITEMS) return any;
  // Of a long list what is simple is looked up, and only the rest is tried one by one.
  const simple = new Set(items.map(simpleValue).filter((item) => item !== undefined));
  const others = tests.filter((_test, at) => simpleValue(items[at]) === undefined);
  return (value) => {
    const known = simpleValue(value);
    if (known === undefined) return any(value);
    return simple.has(known) || others.some((test) => test(value));
  };
}

type Compile = (reaching: Reaching, operand: unknown, siblings: Doc) => ValueTest;

function negated(test: ValueTest): ValueTest {
  return (value) => !test(value);
}

const operators: Record<string, Compile> = {
  $eq: (reaching, operand) =>
    reaching(
      operand instanceof BSONRegExp
        ? (value) => value !== undefined && equalValues(value, operand)
        : equality(operand),
    ),
  $ne: (reaching, operand) => {
    if (operand instanceof BSONRegExp) throw new CommandError(2, `Can't have regex as arg to $ne.`);
    return negated(reaching(equality(operand)));
  },
  $gt: (reaching, operand) => reaching(comparison('$gt', operand)),
  $gte: (reaching, operand) => reaching(comparison('$gte', operand)),
  $lt: (reaching, operand) => reaching(comparison('$lt', operand)),
  $lte: (reaching, operand) => reaching(comparison('$lte', operand)),
  $in: (reaching, operand) => reaching(membership('$in', operand)),
  $nin: (reaching, operand) => negated(reaching(membership('$nin', operand))),
  $exists: (reaching, operand) => {
    const present = reaching((value) => value !== undefined, false);
    return isTruthy(operand) ? present : negated(present);
  },
  $type: (reaching, operand) => reaching(typeTest(operand)),
  $size: (reaching, operand) => {
    const size = isNumber(operand) ? nearestDouble(operand) : Number.NaN;
    if (!Number.isInteger(size) || size < 0)
      throw new CommandError(2, 'Failed to parse $size. Expected a non-negative number');
    return reaching((value) => Array.isArray(value) && value.length === size, false);
  },
  $mod: (reaching, operand) => {
    const parts = list('$mod', operand);
    if (parts.length !== 2 || !parts.every(isNumber))
      throw new CommandError(2, 'malformed mod, not enough elements');
    const [divisor = 0n, remainder = 0n] = parts.map((part) => {
      const number = wholePart(part);
      if (number === undefined) throw new CommandError(2, 'malformed mod, not a whole number');
      return number;
    });
    if (divisor === 0n) throw new CommandError(2, 'divisor cannot be 0');
    return reaching((value) => {
      const number = isNumber(value) ? wholePart(value) : undefined;
      return number !== undefined && number % divisor === remainder;
    });
  },
  $regex: (reaching, operand, siblings) => {
    if (typeof operand !== 'string' && !(operand instanceof BSONRegExp))
      throw new CommandError(2, '$regex has to be a string');
    const { $options } = siblings;
    if ($options !== undefined && typeof $options !== 'string')
      throw new CommandError(2, '$options has to be a string');
    const given = typeof operand === 'string' ? new BSONRegExp(operand) : operand;
    const options = $options ?? given.options;
    const matches = compileRegex(given.pattern, options);
    return reaching((value) => rankOf(value) === rank.string && matches(textOf(value)));
  },
  $not: (reaching, operand) => {
    if (operand instanceof BSONRegExp) return negated(reaching(equality(operand)));
    if (!isOperators(operand)) throw new CommandError(2, '$not needs a regex or a document');
    return negated(compileOperators(reaching, operand));
  },
  $all: (reaching, operand) => {
    const parts = list('$all', operand);
    if (parts.length === 0) return () => false;
    const tests = parts.map((part) => compileCondition(reaching, part));
    return (doc) => tests.every((test) => test(doc));
  },
  $elemMatch: (reaching, operand) => {
    const test = elementTest(operand);
    return reaching((value) => Array.isArray(value) && value.some(test), false);
  },
};

/** The test `$elemMatch` puts to one element. */
export function elementTest(operand: unknown): ValueTest {
  if (!isPlainObject(operand)) throw new CommandError(2, '$elemMatch needs an Object');
  const first = Object.keys(operand)[0];
  if (first?.startsWith('$') === true && !['$and', '$or', '$nor', '$expr'].includes(first)) {
    return compileCondition((test) => test, operand);
  }
  const test = compileFilter(operand);
  // An array within the array is a document of its positions.
  return (element) => {
    if (Array.isArray(element)) return test(Object.fromEntries(element.entries()));
    return isPlainObject(element) && test(element);
  };
}

function compileOperator(reaching: Reaching, operator: string, operand: unknown, siblings: Doc): ValueTest {
  const compile = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (compile !== undefined) return compile(reaching, operand, siblings);
  if (/^\$(bits|geo|near|box|jsonSchema|where)/.test(operator)) throw notSupported(operator);
  throw new CommandError(2, `unknown operator: ${operator}`);
}
