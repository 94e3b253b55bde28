import { Long, ObjectId } from 'bson';
import { CommandError } from '../../errors.js';
import { bigintOf, double, isDouble, refuseDecimals, whole } from '../../values/arithmetic.js';
import { isNumber, nearestDouble } from '../../values/numbers.js';
import { typeNameOf } from '../types.js';
import { isNullish, type Operator, ofOne, takes, truth } from './operator.js';
import { parsed } from './texts.js';

function impossible(name: string): CommandError {
  return new CommandError(241, `Unsupported conversion in ${name} with no onError value`);
}

/** A whole number of so many bits. */
function toWhole(bits: 32 | 64): Operator {
  return ofOne((value, name) => {
    const exact = wholeOf(value, bits, name);
    if (BigInt.asIntN(bits, exact) !== exact)
      throw new CommandError(241, `Conversion would overflow target type in ${name} with no onError value`);
    return whole(exact, bits === 64);
  });
}

function wholeOf(value: unknown, bits: 32 | 64, name: string): bigint {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (value instanceof Date && bits === 64) return BigInt(value.getTime());
  if (typeof value === 'string') {
    parsed(value, true);
    return BigInt(value.replace(/^\+/, ''));
  }
  if (!isNumber(value)) throw impossible(name);
  refuseDecimals([value]);
  if (!isDouble(value)) return bigintOf(value);
  const number = nearestDouble(value);
  if (!Number.isFinite(number))
    throw new CommandError(241, `Attempt to convert NaN or infinity to an integer in ${name}`);
  return BigInt(Math.trunc(number));
}

function toDouble(value: unknown, name: string): unknown {
  if (typeof value === 'boolean') return double(value ? 1 : 0);
  if (value instanceof Date) return double(value.getTime());
  if (typeof value === 'string') return double(parsed(value, false));
  if (!isNumber(value)) throw impossible(name);
  refuseDecimals([value]);
  return double(nearestDouble(value));
}

function toDate(value: unknown, name: string): unknown {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (typeof value === 'string') return dateSpelt(value);
  if (!isDouble(value) && !(value instanceof Long)) throw impossible(name);
  const date = new Date(Math.trunc(nearestDouble(value)));
  if (Number.isNaN(date.getTime())) throw impossible(name);
  return date;
}

/** Only what ISO 8601 says in one way is read. */
function dateSpelt(value: string): Date {
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2}))?$/.test(value);
  const date = new Date(iso ? value : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new CommandError(241, `Error parsing date string '${value}' in $convert with no onError value`);
  return date;
}

function toObjectId(value: unknown, name: string): unknown {
  if (value instanceof ObjectId) return value;
  if (typeof value === 'string' && /^[0-9a-fA-F]{24}$/.test(value)) return new ObjectId(value);
  throw impossible(name);
}

function date(value: unknown, name: string): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  throw new CommandError(16006, `can't convert to Date in ${name}`);
}

const DAY = 86_400_000;

function dayOfYear(at: Date): number {
  return Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

function calendar(read: (at: Date) => number): Operator {
  return ofOne((value, name) => read(date(value, name)));
}

const padded = (value: number, digits: number) => String(value).padStart(digits, '0');

const letters: Readonly<Record<string, (at: Date) => string>> = {
  Y: (at) => padded(at.getUTCFullYear(), 4),
  m: (at) => padded(at.getUTCMonth() + 1, 2),
  d: (at) => padded(at.getUTCDate(), 2),
  H: (at) => padded(at.getUTCHours(), 2),
  M: (at) => padded(at.getUTCMinutes(), 2),
  S: (at) => padded(at.getUTCSeconds(), 2),
  L: (at) => padded(at.getUTCMilliseconds(), 3),
  j: (at) => padded(dayOfYear(at), 3),
  w: (at) => String(at.getUTCDay() + 1),
  z: () => '+0000',
  Z: () => '+000',
  '%': () => '%',
};

const dateToString: Operator = (operand, compile, name) => {
  const given = operand as Readonly<Record<string, unknown>>;
  if (typeof operand !== 'object' || operand === null || !('date' in given))
    throw new CommandError(18628, `Missing 'date' parameter to ${name}`);
  const stray = Object.keys(given).find((field) => !['date', 'format', 'onNull'].includes(field));
  // Time zones are not known here.
  if (stray !== undefined)
    throw new CommandError(115, `${name} with ${stray} is not supported by the embedded database`);
  const format = given.format ?? '%Y-%m-%dT%H:%M:%S.%LZ';
  if (
    typeof format !== 'string' ||
    /%[^YmdHMSLjwzZ%]|%$/.test(format.replaceAll('%%', '')) ||
    format.includes('%Z')
  )
    throw new CommandError(115, `This format of ${name} is not supported by the embedded database`);
  const evaluate = compile(given.date);
  const otherwise = compile('onNull' in given ? given.onNull : null);
  return (scope) => {
    const value = evaluate(scope);
    if (isNullish(value)) return otherwise(scope);
    const at = date(value, name);
    if (at.getUTCFullYear() < 0 || at.getUTCFullYear() > 9999)
      throw new CommandError(18537, `${name} takes years from 0 to 9999`);
    return format.replace(/%(.)/g, (_all, letter: string) => letters[letter]?.(at) ?? '');
  };
};

export const conversionOperators: Readonly<Record<string, Operator>> = {
  $type: takes([1, 1], ([value]) => typeNameOf(value)),
  $toInt: toWhole(32),
  $toLong: toWhole(64),
  $toDouble: ofOne(toDouble),
  $toBool: ofOne(truth),
  $toDate: ofOne(toDate),
  $toObjectId: ofOne(toObjectId),
  $dateToString: dateToString,
  $year: calendar((at) => at.getUTCFullYear()),
  $month: calendar((at) => at.getUTCMonth() + 1),
  $dayOfMonth: calendar((at) => at.getUTCDate()),
  $dayOfWeek: calendar((at) => at.getUTCDay() + 1),
  $dayOfYear: calendar(dayOfYear),
  $hour: calendar((at) => at.getUTCHours()),
  $minute: calendar((at) => at.getUTCMinutes()),
  $second: calendar((at) => at.getUTCSeconds()),
  $millisecond: calendar((at) => at.getUTCMilliseconds()),
};
