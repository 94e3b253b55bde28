import { Decimal128, Double, Int32, Long } from 'bson';
import { notSupported } from '../errors.js';
import { isWhole32 } from './codec.js';
import { isNumber, nearestDouble, numeric } from './numbers.js';

/*
 * Numbers of expressions keep MongoDB's types: the result has the widest type of its operands, an Int32 grows into an
 * Int64 and an Int64 into a double when it must.
 */

/** A double as documents hold it for reckoning: wrapped where it would pass for an Int32. */
export function double(value: number): unknown {
  return isWhole32(value) ? new Double(value) : value;
}

export function isDouble(value: unknown): boolean {
  return value instanceof Double || (typeof value === 'number' && !isWhole32(value));
}

export function isLong(value: unknown): boolean {
  return value instanceof Long;
}

function isInt(value: unknown): boolean {
  return value instanceof Int32 || (typeof value === 'number' && isWhole32(value));
}

/** A whole number as Int32, or as Int64 where it is one already or too large; as a double past 64 bits. */
export function whole(value: bigint, wide: boolean): unknown {
  if (BigInt.asIntN(64, value) !== value) return double(Number(value));
  return wide || BigInt.asIntN(32, value) !== value ? Long.fromBigInt(value) : Number(value);
}

/** Refuses what this database does not reckon with. */
export function refuseDecimals(values: readonly unknown[]): void {
  if (values.some((value) => value instanceof Decimal128)) throw notSupported('Decimal128 arithmetic');
}

/** The whole value of an Int32 or Int64. */
export function bigintOf(value: unknown): bigint {
  return BigInt(numeric(value));
}

type Doubles = (a: number, b: number) => number;
type Wholes = (a: bigint, b: bigint) => bigint;

/** Puts two numbers together, as doubles if one is, else as whole numbers. */
export function combine(a: unknown, b: unknown, doubles: Doubles, wholes: Wholes): unknown {
  refuseDecimals([a, b]);
  if (isDouble(a) || isDouble(b)) return double(doubles(nearestDouble(a), nearestDouble(b)));
  return whole(wholes(bigintOf(a), bigintOf(b)), isLong(a) || isLong(b));
}

/** A sum in the making: whole numbers exactly, doubles with what rounding drops carried along, as MongoDB does. */
export class Sum {
  private wholes = 0n;
  private doubles = 0;
  private dropped = 0;
  private wide = false;
  private fractional = false;
  count = 0;

  /** Adds a number; anything else is passed over. */
  add(value: unknown): void {
    if (!isNumber(value)) return;
    refuseDecimals([value]);
    this.count += 1;
    if (isInt(value) || isLong(value)) {
      this.wholes += bigintOf(value);
      this.wide ||= isLong(value);
      return;
    }
    this.fractional = true;
    const next = nearestDouble(value);
    const sum = this.doubles + next;
    const part = sum - this.doubles;
    this.dropped += this.doubles - (sum - part) + (next - part);
    this.doubles = sum;
  }

  private get double(): number {
    const whole = Number(this.wholes);
    return Number.isFinite(this.doubles) ? this.doubles + whole + this.dropped : this.doubles + whole;
  }

  get total(): unknown {
    return this.fractional ? double(this.double) : whole(this.wholes, this.wide);
  }

  /** The mean as a double; null of nothing. */
  get mean(): unknown {
    return this.count === 0 ? null : double(this.double / this.count);
  }
}
