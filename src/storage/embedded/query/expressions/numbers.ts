import { Decimal128, Double, Long } from 'bson';
import { CommandError } from '../../errors.js';
import {
  bigintOf,
  combine,
  double,
  isDouble,
  isLong,
  refuseDecimals,
  Sum,
  whole,
} from '../../values/arithmetic.js';
import { compareValues } from '../../values/compare.js';
import { isNumber, nearestDouble } from '../../values/numbers.js';
import { integer, isNullish, nullsFirst, type Operator, ofOne, takes } from './operator.js';

const MANY = Number.POSITIVE_INFINITY;

function assertNumber(value: unknown, name: string, code: number): void {
  if (!isNumber(value)) throw new CommandError(code, `${name} only supports numeric types`);
  refuseDecimals([value]);
}

/** A date some milliseconds later. */
function later(date: Date, milliseconds: unknown): Date {
  const by = nearestDouble(milliseconds);
  const time = date.getTime() + Math.round(by);
  if (!Number.isFinite(time) || Number.isNaN(new Date(time).getTime()))
    throw new CommandError(2, 'date overflow in $add');
  return new Date(time);
}

function add(values: unknown[]): unknown {
  const sum = new Sum();
  let date: Date | undefined;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (value instanceof Date) {
      if (date !== undefined) throw new CommandError(16612, 'only one date allowed in an $add expression');
      date = value;
      continue;
    }
    assertNumber(value, '$add', 14);
    sum.add(value);
  }
  return date === undefined ? sum.total : later(date, sum.total);
}

function subtract([a, b]: unknown[]): unknown {
  if (a instanceof Date) {
    if (b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
    assertNumber(b, '$subtract', 14);
    return later(
      a,
      combine(
        0,
        b,
        (x, y) => x - y,
        (x, y) => x - y,
      ),
    );
  }
  for (const value of [a, b]) assertNumber(value, '$subtract', 14);
  return combine(
    a,
    b,
    (x, y) => x - y,
    (x, y) => x - y,
  );
}

function multiply(values: unknown[]): unknown {
  let product: unknown = 1;
  for (const value of values) {
    if (isNullish(value)) return null;
    assertNumber(value, '$multiply', 14);
    product = combine(
      product,
      value,
      (x, y) => x * y,
      (x, y) => x * y,
    );
  }
  return product;
}

function divide([a, b]: unknown[]): unknown {
  for (const value of [a, b]) assertNumber(value, '$divide', 14);
  if (nearestDouble(b) === 0) throw new CommandError(2, "can't $divide by zero");
  return double(nearestDouble(a) / nearestDouble(b));
}

function modulo([a, b]: unknown[]): unknown {
  for (const value of [a, b]) assertNumber(value, '$mod', 16611);
  if (nearestDouble(b) === 0) throw new CommandError(16610, "can't $mod by zero");
  return combine(
    a,
    b,
    (x, y) => x % y,
    (x, y) => x % y,
  );
}

function power([a, b]: unknown[]): unknown {
  assertNumber(a, '$pow', 28762);
  assertNumber(b, '$pow', 28763);
  if (nearestDouble(a) === 0 && nearestDouble(b) < 0)
    throw new CommandError(28764, '$pow cannot take a base of 0 and a negative exponent');
  if (isDouble(a) || isDouble(b)) return double(nearestDouble(a) ** nearestDouble(b));
  const base = bigintOf(a);
  const exponent = bigintOf(b);
  if (exponent < 0n) {
    // Only of 1 and -1 a whole number is left.
    return base === 1n || base === -1n
      ? whole(exponent % 2n === 0n ? 1n : base, isLong(a) || isLong(b))
      : double(Number(base) ** Number(exponent));
  }
  const near = Number(base) ** Number(exponent);
  if (Math.abs(near) > 2 ** 64) return double(near);
  return whole(base ** exponent, isLong(a) || isLong(b));
}

/** Rounds to a digit: of a number halfway between two the even one, or towards zero. */
function cut(value: unknown, place: number, towardsZero: boolean, name: string): unknown {
  assertNumber(value, name, 51081);
  if (place < -20 || place > 100) throw new CommandError(51083, `cannot apply ${name} with that precision`);
  if (!isDouble(value)) return place >= 0 ? value : cutWhole(value, 10n ** BigInt(-place), towardsZero);
  const number = nearestDouble(value);
  if (!Number.isFinite(number)) return double(number);
  if (place === 0) return double(towardsZero ? Math.trunc(number) : halfEven(number));
  return double(byDecimals(number, place, towardsZero));
}

function cutWhole(value: unknown, unit: bigint, towardsZero: boolean): unknown {
  const exact = bigintOf(value);
  const rest = exact % unit;
  const down = exact - rest;
  const twice = rest < 0n ? -2n * rest : 2n * rest;
  const isOdd = (down / unit) % 2n !== 0n;
  const isUp = !towardsZero && (twice > unit || (twice === unit && isOdd));
  return whole(isUp ? down + (exact < 0n ? -unit : unit) : down, isLong(value));
}

function halfEven(number: number): number {
  const floor = Math.floor(number);
  const rest = number - floor;
  if (rest !== 0.5) return rest === 0 ? number : signed(Math.round(number), number);
  return signed(floor % 2 === 0 ? floor : floor + 1, number);
}

function signed(rounded: number, number: number): number {
  return rounded === 0 && (number < 0 || Object.is(number, -0)) ? -0 : rounded;
}

/** Rounds the decimal digits a double is written with. */
function byDecimals(number: number, place: number, towardsZero: boolean): number {
  const shifted = Number(`${number}e${place}`);
  if (!Number.isFinite(shifted)) return number;
  const rounded = towardsZero ? Math.trunc(shifted) : halfEven(shifted);
  return Number(`${rounded}e${-place}`);
}

function rounding(towardsZero: boolean): Operator {
  return takes([1, 2], ([value, place], name) => {
    if (isNullish(value) || place === null) return null;
    return cut(value, place === undefined ? 0 : integer(place, 51082, name), towardsZero, name);
  });
}

/** A function of doubles with the least value it takes. */
function ofDouble(
  reckon: (value: number) => number,
  allowed: (value: number) => boolean = () => true,
  code = 28765,
): Operator {
  return ofOne((value, name) => {
    assertNumber(value, name, 28765);
    const number = nearestDouble(value);
    if (!Number.isNaN(number) && !allowed(number))
      throw new CommandError(code, `${name}'s argument is out of range`);
    return double(reckon(number));
  });
}

/** A function that leaves whole numbers as they are. */
function ofFraction(reckon: (value: number) => number): Operator {
  return ofOne((value, name) => {
    assertNumber(value, name, 28765);
    return isDouble(value) ? double(reckon(nearestDouble(value))) : value;
  });
}

function absolute(value: unknown, name: string): unknown {
  assertNumber(value, name, 28765);
  if (isDouble(value)) return double(Math.abs(nearestDouble(value)));
  const exact = bigintOf(value);
  if (exact === -(2n ** 63n)) throw new CommandError(28680, "can't take $abs of long long min");
  return whole(exact < 0n ? -exact : exact, isLong(value));
}

/** Operators that gather one operand that is a list, or several operands. */
function gathering(gather: (values: unknown[]) => unknown): Operator {
  return (operand, compile, name) => {
    const read = takes([0, MANY], (values) => values)(operand, compile, name);
    const alone = !Array.isArray(operand) || operand.length === 1;
    return (scope) => {
      const values = read(scope) as unknown[];
      const [only] = values;
      return gather(alone && Array.isArray(only) ? only : values);
    };
  };
}

function total(values: unknown[]): Sum {
  const sum = new Sum();
  for (const value of values) sum.add(value);
  return sum;
}

function extreme(sign: 1 | -1) {
  return (values: unknown[]): unknown => {
    let best: unknown = null;
    for (const value of values) {
      if (isNullish(value)) continue;
      if (best === null || sign * compareValues(value, best) > 0) best = value;
    }
    return best;
  };
}

export const numberOperators: Readonly<Record<string, Operator>> = {
  $add: takes([0, MANY], add),
  $subtract: nullsFirst([2, 2], subtract),
  $multiply: takes([0, MANY], multiply),
  $divide: nullsFirst([2, 2], divide),
  $mod: nullsFirst([2, 2], modulo),
  $pow: nullsFirst([2, 2], power),
  $abs: ofOne(absolute),
  $ceil: ofFraction(Math.ceil),
  $floor: ofFraction(Math.floor),
  $round: rounding(false),
  $trunc: rounding(true),
  $sqrt: ofDouble(Math.sqrt, (value) => value >= 0, 28714),
  $exp: ofDouble(Math.exp),
  $ln: ofDouble(Math.log, (value) => value > 0, 28766),
  $log10: ofDouble(Math.log10, (value) => value > 0, 28761),
  $sum: gathering((values) => total(values).total),
  $avg: gathering((values) => total(values).mean),
  $min: gathering(extreme(-1)),
  $max: gathering(extreme(1)),
  $isNumber: takes(
    [1, 1],
    ([value]) => isNumber(value) || value instanceof Double || value instanceof Decimal128,
  ),
};
