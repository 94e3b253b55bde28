import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import { CommandError, notSupported } from '../errors.js';
import { isPlainObject, isWhole32 } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';

function isInt32(value: unknown): boolean {
  if (value instanceof Int32) return true;
  return typeof value === 'number' && isWhole32(value);
}

interface BsonType {
  readonly code: number;
  readonly test: (value: unknown) => boolean;
}

const types: Record<string, BsonType> = {
  double: { code: 1, test: (v) => v instanceof Double || (typeof v === 'number' && !isWhole32(v)) },
  string: { code: 2, test: (v) => typeof v === 'string' },
  object: { code: 3, test: isPlainObject },
  array: { code: 4, test: Array.isArray },
  binData: { code: 5, test: (v) => v instanceof Binary || v instanceof Uint8Array },
  objectId: { code: 7, test: (v) => v instanceof ObjectId },
  bool: { code: 8, test: (v) => typeof v === 'boolean' },
  date: { code: 9, test: (v) => v instanceof Date },
  null: { code: 10, test: (v) => v === null },
  regex: { code: 11, test: (v) => v instanceof BSONRegExp },
  javascript: { code: 13, test: (v) => v instanceof Code },
  symbol: { code: 14, test: (v) => v instanceof BSONSymbol },
  int: { code: 16, test: isInt32 },
  timestamp: { code: 17, test: (v) => v instanceof Timestamp },
  long: { code: 18, test: (v) => v instanceof Long && !(v instanceof Timestamp) },
  decimal: { code: 19, test: (v) => v instanceof Decimal128 },
  minKey: { code: -1, test: (v) => v instanceof MinKey },
  maxKey: { code: 127, test: (v) => v instanceof MaxKey },
};

/** The name of a value's type, read lean; `missing` of none. Errors: 115 for a type this database does not know. */
export function typeNameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  const found = Object.entries(types).find(([, { test }]) => test(value));
  if (found === undefined) throw notSupported('The type of this value');
  return found[0];
}

function typeNamed(name: unknown): BsonType {
  if (name === 'number') return { code: 0, test: isNumber };
  const found = isNumber(name)
    ? Object.values(types).find((type) => type.code === nearestDouble(name))
    : typeof name === 'string' && Object.hasOwn(types, name)
      ? types[name]
      : undefined;
  if (found === undefined) throw new CommandError(2, `Unknown type name alias: ${String(name)}`);
  return found;
}

/** The test of `$type`: one type or several, by name or number. */
export function typeTest(operand: unknown): (value: unknown) => boolean {
  const wanted = (Array.isArray(operand) ? operand : [operand]).map(typeNamed);
  if (wanted.length === 0) throw new CommandError(9, '$type must match at least one type');
  return (value) => wanted.some((type) => type.test(value));
}
