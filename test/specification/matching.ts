import { EJSON } from 'bson';
import { Binary, Decimal128, Double, Int32, Long, ObjectId } from 'mongodb';

/** What earlier operations of the test saved under a name. */
export type Saved = ReadonlyMap<string, unknown>;

type Fields = Readonly<Record<string, unknown>>;

/** True for `{…}`; false for arrays and every BSON class. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Something that is looked into by its fields: a document, or an answer object of the driver. */
function hasFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !('_bsontype' in value) && !(value instanceof Date) && !(value instanceof Uint8Array);
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Int32 || value instanceof Double) return value.value;
  return value instanceof Long ? value.toNumber() : undefined;
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  double: (value) => value instanceof Double || typeof value === 'number',
  int: (value) => value instanceof Int32 || Number.isInteger(value),
  long: (value) => value instanceof Long || Number.isInteger(value),
  decimal: (value) => value instanceof Decimal128,
  string: (value) => typeof value === 'string',
  object: hasFields,
  array: Array.isArray,
  binData: (value) => value instanceof Binary || value instanceof Uint8Array,
  objectId: (value) => value instanceof ObjectId,
  bool: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
};

function isOfType(value: unknown, wanted: unknown): boolean {
  return [wanted].flat().some((name) => {
    const test = types[String(name)];
    if (test === undefined) throw new Error(`The runner does not know the type ${String(name)}.`);
    return test(value);
  });
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : EJSON.stringify(value);
}

function hexOf(value: unknown): string | undefined {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : undefined;
}

interface Comparison {
  readonly actual: unknown;
  readonly saved: Saved;
  readonly at: string;
}

type Matcher = (operand: unknown, comparison: Comparison) => string | undefined;

const matchers: Readonly<Record<string, Matcher>> = {
  $$exists: (operand, { actual, at }) =>
    (actual !== undefined) === operand ? undefined : `${at} ${operand === true ? 'is absent' : 'is there'}`,
  $$unsetOrMatches: (operand, comparison) =>
    comparison.actual === undefined ? undefined : compare(operand, comparison, true),
  $$type: (operand, { actual, at }) =>
    isOfType(actual, operand) ? undefined : `${at} is ${shown(actual)}, not of type ${String(operand)}`,
  $$matchesHexBytes: (operand, { actual, at }) =>
    hexOf(actual) === operand
      ? undefined
      : `${at} is ${hexOf(actual) ?? shown(actual)}, not ${String(operand)}`,
  $$matchesEntity: (operand, comparison) => {
    const name = String(operand);
    if (!comparison.saved.has(name)) throw new Error(`No operation saved ${name}.`);
    return compare(comparison.saved.get(name), comparison, false);
  },
};

/** The matcher a value is, such as `{ $$type: 'int' }`. */
function matcherOf(expected: unknown): { match: Matcher; operand: unknown } | undefined {
  if (!isFields(expected)) return undefined;
  const [name, ...others] = Object.keys(expected);
  if (name === undefined || others.length > 0 || !name.startsWith('$$')) return undefined;
  const match = matchers[name];
  if (match === undefined) throw new Error(`The runner does not know the matcher ${name}.`);
  return { match, operand: expected[name] };
}

function compareFields(expected: Fields, comparison: Comparison, root: boolean): string | undefined {
  const { saved, at } = comparison;
  // The driver keeps a sort as a Map.
  const actual: unknown =
    comparison.actual instanceof Map ? Object.fromEntries(comparison.actual) : comparison.actual;
  if (!hasFields(actual)) return `${at} is ${shown(actual)}, not ${shown(expected)}`;
  for (const [name, item] of Object.entries(expected)) {
    const found = Object.hasOwn(actual, name) ? actual[name] : undefined;
    const fault = compare(item, { actual: found, saved, at: `${at}.${name}` }, false);
    if (fault !== undefined) return fault;
  }
  if (root) return undefined;
  const stray = Object.keys(actual).find(
    (name) => actual[name] !== undefined && !Object.hasOwn(expected, name),
  );
  return stray === undefined ? undefined : `${at} has ${stray}: ${shown(actual[stray])} besides`;
}

function compare(expected: unknown, comparison: Comparison, root: boolean): string | undefined {
  const matcher = matcherOf(expected);
  if (matcher !== undefined) return matcher.match(matcher.operand, comparison);
  if (isFields(expected)) return compareFields(expected, comparison, root);
  const { actual, saved, at } = comparison;
  const fault = `${at} is ${shown(actual)}, not ${shown(expected)}`;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return fault;
    for (const [index, item] of expected.entries()) {
      const found = compare(item, { actual: actual[index], saved, at: `${at}[${index}]` }, root);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const number = numberOf(expected);
  if (number !== undefined) return Object.is(numberOf(actual), number) ? undefined : fault;
  return actual !== undefined && shown(actual) === shown(expected) ? undefined : fault;
}

/**
 * How an answer differs from what the test expects; undefined when it matches. Numbers match by value whatever their
 * type; a root-level document may hold more than is expected (`strictly`: may not), one within another may not.
 */
export function difference(
  expected: unknown,
  actual: unknown,
  saved: Saved,
  strictly?: 'strictly',
): string | undefined {
  return compare(expected, { actual, saved, at: 'it' }, strictly === undefined);
}
