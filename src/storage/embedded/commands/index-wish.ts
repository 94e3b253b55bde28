import { BSONRegExp } from 'bson';
import { CommandError, notSupported } from '../errors.js';
import { asksTypes, compileFilter, isOperators } from '../query/match.js';
import type { Doc } from '../values/codec.js';
import { equalValues } from '../values/compare.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { documentOf, flagOf, integerOf } from './arguments.js';

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

/** Kinds of index MongoDB has besides the ordered ones. */
const otherKinds = new Set(['text', 'hashed', '2d', '2dsphere', 'geoHaystack', 'columnstore']);

function assertDirection(name: string, direction: unknown): void {
  if (isNumber(direction) && nearestDouble(direction) !== 0) return;
  if (typeof direction === 'string' && otherKinds.has(direction))
    throw notSupported(`An index of kind ${direction} on ${name}`);
  throw new CommandError(
    67,
    'Values in v:2 index key pattern can only be numbers > 0, numbers < 0, and names of kinds of index.',
  );
}

function assertIndexKey(key: Doc): void {
  if (Object.keys(key).length === 0) throw new CommandError(67, 'Index keys cannot be an empty object');
  for (const [name, direction] of Object.entries(key)) {
    assertDirection(name, direction);
    if (name === '$**' || name.endsWith('.$**')) throw notSupported('A wildcard index');
    if (name.split('.').includes('')) throw new CommandError(67, 'Index keys cannot contain an empty field.');
    if (name.includes('$')) throw new CommandError(67, `Index key '${name}' is not allowed`);
  }
}

function assertIndexName(name: unknown): void {
  if (name === undefined)
    throw new CommandError(9, "The 'name' field is a required property of an index specification");
  if (typeof name !== 'string') throw new CommandError(14, "The field 'name' must be a string");
  if (name === '') throw new CommandError(67, 'index name cannot be empty');
  if (name === '*') throw new CommandError(2, "The index name '*' is not valid.");
}

function assertIndexOptions(given: Doc): void {
  const stray = Object.keys(given).find((name) => !indexFields.has(name));
  if (stray === 'collation' || stray === 'wildcardProjection')
    throw notSupported(`The index option ${stray}`);
  if (stray !== undefined)
    throw new CommandError(197, `The field '${stray}' is not valid for an index specification.`);
  assertIndexName(given.name);
  const version = given.v === undefined ? 2 : integerOf(given.v, 'v', 2);
  if (version === 1) throw notSupported('An index of version 1');
  if (version !== 2)
    throw new CommandError(67, `Invalid index specification; cannot create an index with v=${version}`);
  if (flagOf(given.hidden, 'hidden', 'numbers')) throw notSupported('A hidden index');
}

/** The index of `_id` takes no options. */
function assertIdOptions(given: Doc): void {
  const stray = ['unique', 'sparse', 'partialFilterExpression', 'expireAfterSeconds'].find(
    (name) => name in given,
  );
  if (stray !== undefined)
    throw new CommandError(197, `The field '${stray}' is not valid for an _id index specification`);
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
  if (equalValues(key, { _id: 1 })) assertIdOptions(given);
  const spec: Doc = { v: 2, key, name: given.name };
  if (flagOf(given.unique, 'unique', 'numbers')) spec.unique = true;
  if (flagOf(given.sparse, 'sparse', 'numbers')) spec.sparse = true;
  if (given.partialFilterExpression !== undefined) spec.partialFilterExpression = partialFilter(given);
  if (given.expireAfterSeconds !== undefined) {
    assertLifetime(given.expireAfterSeconds, key);
    spec.expireAfterSeconds = given.expireAfterSeconds;
  }
  return spec;
}
