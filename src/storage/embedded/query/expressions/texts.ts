import { Decimal128, Double, Long, ObjectId } from 'bson';
import { CommandError, notSupported } from '../../errors.js';
import { compareValues, rank, rankOf, regexOf } from '../../values/compare.js';
import { isNumber, nearestDouble } from '../../values/numbers.js';
import { compileRegex } from '../regex.js';
import {
  fieldsOf,
  integer,
  isNullish,
  nullBefore,
  nullsFirst,
  type Operator,
  ofOne,
  takes,
} from './operator.js';

function text(value: unknown, name: string, code: number): string {
  if (typeof value !== 'string') throw new CommandError(code, `${name} requires a string argument`);
  return value;
}

/** A double as MongoDB writes it; very large and very small ones are refused. */
function written(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (Object.is(value, -0)) return '-0';
  const spelt = String(value);
  if (spelt.includes('e') || Math.abs(value) >= 1e15) throw notSupported('A double of this size as a string');
  return spelt;
}

/** Any value as `$toString` gives it. Errors: 241 for what has no string. */
function spelt(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || value instanceof Decimal128 || value instanceof Long)
    return value.toString();
  if (value instanceof Double) return written(value.value);
  if (typeof value === 'number') return written(value);
  if (value instanceof ObjectId) return value.toHexString();
  if (value instanceof Date) return value.toISOString();
  throw new CommandError(241, `Unsupported conversion to string in ${name}`);
}

/** A value as a text: what texts, numbers and dates are spelt as, nothing for null and missing. */
function coerced(value: unknown, name: string): string {
  if (isNullish(value)) return '';
  if (typeof value === 'string' || isNumber(value) || value instanceof Date) return spelt(value, name);
  throw new CommandError(16007, `can't convert this type to a string in ${name}`);
}

const ascii = {
  upper: (value: string) => value.replace(/[a-z]+/g, (part) => part.toUpperCase()),
  lower: (value: string) => value.replace(/[A-Z]+/g, (part) => part.toLowerCase()),
};

function* found(within: string, wanted: string): Generator<number> {
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) yield at;
}

const split: Operator = nullsFirst([2, 2], ([value, by], name) => {
  const whole = text(value, name, 40085);
  const separator = text(by, name, 40086);
  if (separator === '') throw new CommandError(40087, `${name} requires a non-empty separator`);
  const parts: string[] = [];
  let from = 0;
  for (const at of found(whole, separator)) {
    parts.push(whole.slice(from, at));
    from = at + separator.length;
  }
  return [...parts, whole.slice(from)];
});

/** Part of a text, counted in characters or bytes; a count below zero takes the rest (of bytes only). */
function part(inBytes: boolean): Operator {
  return takes([3, 3], ([value, from, many], name) => {
    const whole = coerced(value, name);
    const [start, count] = [from, many].map((given, at) =>
      integer(given, (inBytes ? 16034 : 34450) + (at === 0 ? 0 : inBytes ? 1 : 2), name),
    ) as [number, number];
    if (inBytes) return bytesOf(whole, start, count);
    if (start < 0) throw new CommandError(34453, `${name}: the starting index must be non-negative`);
    if (count < 0) throw new CommandError(34454, `${name}: length must be a non-negative integer`);
    return Array.from(whole)
      .slice(start, start + count)
      .join('');
  });
}

function bytesOf(value: string, start: number, count: number): string {
  if (start < 0) throw new CommandError(50752, '$substrBytes: starting index must be non-negative');
  const bytes = Buffer.from(value);
  const end = count < 0 ? bytes.length : Math.min(bytes.length, start + count);
  const isInside = (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  if (isInside(start))
    throw new CommandError(28656, '$substrBytes: Invalid range, starting index is a continuation byte');
  if (isInside(end))
    throw new CommandError(
      28657,
      '$substrBytes: Invalid range, ending index is in the middle of a character',
    );
  return bytes.toString('utf8', start, Math.max(start, end));
}

/** What MongoDB trims when it is not told. */
const blank = '\0\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

function trim(atStart: boolean, atEnd: boolean): Operator {
  return (operand, compile, name) => {
    const given = fieldsOf(operand, name, ['input', 'chars']);
    if (!('input' in given)) throw new CommandError(50695, `${name} requires an 'input' field`);
    const input = compile(given.input);
    const chars = 'chars' in given ? compile(given.chars) : () => blank;
    return (scope) => {
      const value = input(scope);
      const gone = chars(scope);
      if (isNullish(value) || isNullish(gone)) return null;
      const letters = Array.from(text(value, name, 50699));
      const unwanted = new Set(text(gone, name, 50700));
      let from = 0;
      let to = letters.length;
      while (atStart && from < to && unwanted.has(letters[from] as string)) from += 1;
      while (atEnd && to > from && unwanted.has(letters[to - 1] as string)) to -= 1;
      return letters.slice(from, to).join('');
    };
  };
}

const indexOf: Operator = takes([2, 4], ([value, wanted, from, to], name) => {
  const letters = Array.from(text(value, name, 40093));
  const sought = Array.from(text(wanted, name, 40094));
  const start = from === undefined ? 0 : integer(from, 40096, name);
  const end = to === undefined ? letters.length : Math.min(letters.length, integer(to, 40096, name));
  if (start < 0 || end < 0) throw new CommandError(40097, `${name} requires a nonnegative index`);
  for (let at = start; at + sought.length <= end; at += 1)
    if (sought.every((letter, offset) => letters[at + offset] === letter)) return at;
  return -1;
});

const regexMatch: Operator = (operand, compile, name) => {
  const given = fieldsOf(operand, name, ['input', 'regex', 'options']);
  if (!('input' in given)) throw new CommandError(51022, `${name} requires 'input' parameter`);
  if (!('regex' in given)) throw new CommandError(51023, `${name} requires 'regex' parameter`);
  const [input, regex, options] = [given.input, given.regex, given.options ?? ''].map((item) =>
    compile(item),
  );
  return (scope) => {
    const value = input?.(scope);
    const wanted = regex?.(scope);
    if (isNullish(value) || isNullish(wanted)) return false;
    const pattern =
      rankOf(wanted) === rank.regex ? regexOf(wanted) : { pattern: text(wanted, name, 51105), options: '' };
    return compileRegex(
      pattern.pattern,
      (given.options === undefined ? '' : text(options?.(scope) ?? '', name, 51106)) || pattern.options,
    )(text(value, name, 51104));
  };
};

const replace =
  (all: boolean): Operator =>
  (operand, compile, name) => {
    const given = fieldsOf(operand, name, ['input', 'find', 'replacement']);
    const parts = ['input', 'find', 'replacement'].map((field, at) => {
      if (!(field in given))
        throw new CommandError(51749 - at, `${name} requires '${field}' to be specified`);
      return compile(given[field]);
    });
    return (scope) => {
      const values = parts.map((one) => one(scope));
      const wrong = values.find((value) => !isNullish(value) && typeof value !== 'string');
      if (wrong !== undefined)
        throw new CommandError(51746, `${name} requires that its arguments be strings`);
      if (values.some(isNullish)) return null;
      const [input, wanted, by] = values as [string, string, string];
      return all ? input.replaceAll(wanted, () => by) : input.replace(wanted, () => by);
    };
  };

const concat: Operator = takes([0, Number.POSITIVE_INFINITY], (values) => {
  let whole = '';
  for (const value of values) {
    if (isNullish(value)) return null;
    whole += text(value, '$concat', 16702);
  }
  return whole;
});

export const textOperators: Readonly<Record<string, Operator>> = {
  $concat: concat,
  $toUpper: takes([1, 1], ([value], name) => ascii.upper(coerced(value, name))),
  $toLower: takes([1, 1], ([value], name) => ascii.lower(coerced(value, name))),
  $strLenCP: takes([1, 1], ([value], name) => Array.from(text(value, name, 34471)).length),
  $strLenBytes: takes([1, 1], ([value], name) => Buffer.byteLength(text(value, name, 34473))),
  $strcasecmp: takes([2, 2], ([a, b], name) =>
    Math.sign(compareValues(ascii.upper(coerced(a, name)), ascii.upper(coerced(b, name)))),
  ),
  $split: split,
  $substrCP: part(false),
  $substrBytes: part(true),
  $substr: part(true),
  $trim: trim(true, true),
  $ltrim: trim(true, false),
  $rtrim: trim(false, true),
  $indexOfCP: nullBefore(indexOf),
  $regexMatch: regexMatch,
  $replaceOne: replace(false),
  $replaceAll: replace(true),
  $toString: ofOne(spelt),
};

/** The number a text spells. Errors: 241 for anything else. */
export function parsed(value: string, wholeOnly: boolean): number {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number) || (wholeOnly && !/^[+-]?\d+$/.test(value)))
    throw new CommandError(241, `Failed to parse number '${value}' in $convert with no onError value`);
  return nearestDouble(number);
}
