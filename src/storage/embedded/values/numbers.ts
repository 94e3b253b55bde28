import { Decimal128, Double, Int32, Long, Timestamp } from 'bson';

/** True for every BSON number, wrapped or not. */
export function isNumber(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Int32 ||
    value instanceof Double ||
    // A timestamp is made as a kind of Int64, but is no number.
    (value instanceof Long && !(value instanceof Timestamp)) ||
    value instanceof Decimal128
  );
}

/** The exact value of a number that is not a Decimal128: a bigint where a double would round. */
export function numeric(value: unknown): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof Int32 || value instanceof Double) return value.value;
  const long = (value as Long).toBigInt();
  const near = Number(long);
  return Number.isSafeInteger(near) ? near : long;
}

/** The nearest double of any BSON number. */
export function nearestDouble(value: unknown): number {
  return value instanceof Decimal128 ? Number(value.toString()) : Number(numeric(value));
}

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function fractionOfDecimal(text: string): Fraction {
  const [digits = '0', exponent = '0'] = text.toUpperCase().split('E');
  const [whole = '0', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const top = BigInt(whole + decimals);
  return power >= 0
    ? { top: top * 10n ** BigInt(power), bottom: 1n }
    : { top, bottom: 10n ** BigInt(-power) };
}

function fractionOf(value: unknown): Fraction {
  if (value instanceof Decimal128) return fractionOfDecimal(value.toString());
  const exact = numeric(value);
  if (typeof exact === 'bigint') return { top: exact, bottom: 1n };
  let bottom = 1n;
  let scaled = exact;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    bottom *= 2n;
  }
  return { top: BigInt(scaled), bottom };
}

function order(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** MongoDB's order of numbers: by value whatever the type, NaN below all, NaN equal to NaN. */
export function compareNumbers(a: unknown, b: unknown): number {
  if (!(a instanceof Decimal128) && !(b instanceof Decimal128)) {
    const x = numeric(a);
    const y = numeric(b);
    if (Number.isNaN(x)) return Number.isNaN(y) ? 0 : -1;
    return Number.isNaN(y) ? 1 : order(x, y);
  }
  const x = nearestDouble(a);
  const y = nearestDouble(b);
  if (Number.isNaN(x)) return Number.isNaN(y) ? 0 : -1;
  if (Number.isNaN(y)) return 1;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return order(x, y);
  const p = fractionOf(a);
  const q = fractionOf(b);
  return order(p.top * q.bottom, q.top * p.bottom);
}

/** True when a Decimal128 has no exact double, so it cannot be put in an index. */
export function isUnrepresentable(value: unknown): boolean {
  return value instanceof Decimal128 && compareNumbers(value, Number(value.toString())) !== 0;
}
