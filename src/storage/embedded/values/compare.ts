import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import type { Doc } from './codec.js';
import { compareNumbers } from './numbers.js';

/** MongoDB's order of kinds of values; equal ranks compare by value. */
export const rank = {
  minKey: 1,
  missing: 2,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  code: 60,
  maxKey: 127,
} as const;

const primitives: Record<string, number> = {
  undefined: rank.missing,
  number: rank.number,
  bigint: rank.number,
  string: rank.string,
  boolean: rank.boolean,
};

const classes: ReadonlyArray<readonly [abstract new (...given: never[]) => object, number]> = [
  [ObjectId, rank.objectId],
  [Date, rank.date],
  [Int32, rank.number],
  [Double, rank.number],
  [Timestamp, rank.timestamp],
  [Long, rank.number],
  [Decimal128, rank.number],
  [Binary, rank.binary],
  [Uint8Array, rank.binary],
  [BSONRegExp, rank.regex],
  [RegExp, rank.regex],
  [MinKey, rank.minKey],
  [MaxKey, rank.maxKey],
  [BSONSymbol, rank.string],
  [Code, rank.code],
];

/** The kind of a value, as its place in MongoDB's order across kinds. */
export function rankOf(value: unknown): number {
  const primitive = primitives[typeof value];
  if (primitive !== undefined) return primitive;
  if (value === null) return rank.null;
  if (Array.isArray(value)) return rank.array;
  for (const [type, place] of classes) if (value instanceof type) return place;
  return rank.object;
}

/** Fields of an embedded document in their order. */
export function fieldsOf(value: unknown): [string, unknown][] {
  return Object.entries(value instanceof DBRef ? (value.toJSON() as unknown as Doc) : (value as Doc)).filter(
    ([, item]) => item !== undefined,
  );
}

export function binaryOf(value: unknown): { subtype: number; bytes: Uint8Array } {
  if (value instanceof Binary)
    return { subtype: value.sub_type, bytes: value.buffer.subarray(0, value.position) };
  return { subtype: 0, bytes: value as Uint8Array };
}

export function textOf(value: unknown): string {
  return value instanceof BSONSymbol ? value.valueOf() : (value as string);
}

export function regexOf(value: unknown): { pattern: string; options: string } {
  if (value instanceof RegExp)
    return { pattern: value.source, options: value.flags.replace(/[^imsux]/g, '') };
  const { pattern, options } = value as BSONRegExp;
  return { pattern, options };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const x = a.charCodeAt(at);
  const y = b.charCodeAt(at);
  if (Number.isNaN(x)) return -1;
  if (Number.isNaN(y)) return 1;
  // UTF-8 order: a surrogate (beyond the basic plane) sorts above every other unit.
  const lift = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
  return lift(x) - lift(y);
}

function compareBinaries(a: unknown, b: unknown): number {
  const x = binaryOf(a);
  const y = binaryOf(b);
  return x.bytes.length - y.bytes.length || x.subtype - y.subtype || Buffer.compare(x.bytes, y.bytes);
}

function compareObjects(a: unknown, b: unknown): number {
  const x = fieldsOf(a);
  const y = fieldsOf(b);
  for (const [at, [name, value]] of x.entries()) {
    const other = y[at];
    if (other === undefined) return 1;
    const difference =
      rankOf(value) - rankOf(other[1]) || compareTexts(name, other[0]) || compareValues(value, other[1]);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const difference = compareValues(a[at], b[at]);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareRegexes(a: unknown, b: unknown): number {
  const x = regexOf(a);
  const y = regexOf(b);
  return compareTexts(x.pattern, y.pattern) || compareTexts(x.options, y.options);
}

const byRank: Record<number, (a: unknown, b: unknown) => number> = {
  [rank.number]: compareNumbers,
  [rank.string]: (a, b) => compareTexts(textOf(a), textOf(b)),
  [rank.object]: compareObjects,
  [rank.array]: (a, b) => compareArrays(a as unknown[], b as unknown[]),
  [rank.binary]: compareBinaries,
  [rank.objectId]: (a, b) => Buffer.compare((a as ObjectId).id, (b as ObjectId).id),
  [rank.boolean]: (a, b) => Number(a) - Number(b),
  [rank.date]: (a, b) => (a as Date).getTime() - (b as Date).getTime(),
  [rank.timestamp]: (a, b) => (a as Timestamp).compare(b as Timestamp),
  [rank.regex]: compareRegexes,
  [rank.code]: (a, b) => compareTexts(String((a as Code).code), String((b as Code).code)),
};

/** MongoDB's total order over BSON values: negative, zero or positive. */
export function compareValues(a: unknown, b: unknown): number {
  const x = rankOf(a);
  const y = rankOf(b);
  return x === y ? (byRank[x]?.(a, b) ?? 0) : x - y;
}

export function equalValues(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}
