import { BSONRegExp } from 'bson';
import { CommandError, notSupported } from '../errors.js';
import { asksTypes, compileFilter, isOperators } from '../query/match.js';
import type { Doc } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { documentOf } from './arguments.js';

const indexFields = new Set([
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'background',
  'ns',
  'hidden',
]);

function isOn(value: unknown): boolean {
  return value === true || (isNumber(value) && nearestDouble(value) !== 0);
}

function assertIndexKey(key: Doc): void {
  if (Object.keys(key).length === 0) throw new CommandError(67, 'Index keys cannot be an empty object');
  for (const [name, direction] of Object.entries(key)) {
    if (!isNumber(direction)) throw notSupported(`An index of kind ${String(direction)} on ${name}`);
    if (nearestDouble(direction) === 0)
      throw new CommandError(67, 'Values in the index key pattern cannot be 0.');
    if (name.includes('$') || name === '') throw new CommandError(67, `Index key '${name}' is not allowed`);
  }
}

function assertIndexOptions(given: Doc): void {
  const stray = Object.keys(given).find((name) => !indexFields.has(name));
  if (stray === 'collation') throw notSupported('The index option collation');
  if (stray !== undefined)
    throw new CommandError(197, `The field '${stray}' is not valid for an index specification.`);
  if (given.hidden === true) throw notSupported('A hidden index');
  if (typeof given.name !== 'string' || given.name === '')
    throw new CommandError(9, "The index 'name' is required");
}

/** What a partial index may ask; the planner has to see through it. */
const partialOperators = new Set(['$eq', '$gt', '$gte', '$lt', '$lte', '$in', '$type', '$exists']);

function assertPartial(filter: Doc): void {
  for (const [name, condition] of Object.entries(filter)) {
    if ((name === '$and' || name === '$or') && Array.isArray(condition)) condition.forEach(assertPartial);
    else if (name.startsWith('$')) throw notInPartial(name);
    else if (condition instanceof BSONRegExp) throw notInPartial('$regex');
    else if (isOperators(condition))
      for (const [operator, operand] of Object.entries(condition)) {
        if (!partialOperators.has(operator) || (operator === '$exists' && !isOn(operand)))
          throw notInPartial(operator);
      }
  }
}

function notInPartial(operator: string): CommandError {
  return new CommandError(67, `Expression not supported in partial index: ${operator}`);
}

function partialFilter(given: Doc): Doc {
  if (isOn(given.sparse))
    throw new CommandError(67, 'cannot mix "partialFilterExpression" and "sparse" options');
  const filter = documentOf(given.partialFilterExpression, 'partialFilterExpression');
  compileFilter(filter);
  assertPartial(filter);
  if (asksTypes(filter)) throw notSupported('$type in a partial index');
  return filter;
}

function assertLifetime(seconds: unknown, key: Doc): void {
  if (!isNumber(seconds) || !(nearestDouble(seconds) >= 0)) {
    throw new CommandError(67, 'TTL index expireAfterSeconds must be a number that is not negative');
  }
  if (Object.keys(key).length > 1) {
    throw new CommandError(67, 'TTL indexes are single-field indexes, compound indexes do not support TTL');
  }
}

/** Checks one wish of createIndexes and brings it into the form the catalogue keeps. */
export function indexSpec(given: Doc): Doc {
  if (given.key === undefined)
    throw new CommandError(9, "The 'key' field is a required property of an index specification");
  const key = documentOf(given.key, 'createIndexes.indexes.key');
  assertIndexKey(key);
  assertIndexOptions(given);
  const spec: Doc = { v: 2, key, name: given.name };
  if (isOn(given.unique)) spec.unique = true;
  if (isOn(given.sparse)) spec.sparse = true;
  if (given.partialFilterExpression !== undefined) spec.partialFilterExpression = partialFilter(given);
  if (given.expireAfterSeconds !== undefined) {
    assertLifetime(given.expireAfterSeconds, key);
    spec.expireAfterSeconds = given.expireAfterSeconds;
  }
  return spec;
}
