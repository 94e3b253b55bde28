import { BSON, Double, Int32 } from 'bson';
import { CommandError } from '../errors.js';

/** A BSON document as JavaScript sees it. */
export type Doc = { [field: string]: unknown };

/** Largest document MongoDB stores, in bytes. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

const plain = { promoteValues: true, promoteBuffers: false, bsonRegExp: true } as const;
const exact = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
} as const;

/** Decodes for reading: numbers are JavaScript numbers wherever that loses nothing. */
export function readPlain(bytes: Uint8Array): Doc {
  return BSON.deserialize(bytes, plain);
}

/** Decodes for rewriting: every number keeps its BSON type. */
export function readExact(bytes: Uint8Array): Doc {
  return BSON.deserialize(bytes, exact);
}

/** True where `writeDocument` makes an Int32 of a JavaScript number. */
export function isWhole32(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31 && !Object.is(value, -0);
}

/** A value with as few wrapped numbers as keep its types: only whole doubles, Int64 and Decimal128 stay wrapped. */
export function lean(value: unknown): unknown {
  if (value instanceof Int32) return value.value;
  if (value instanceof Double) return isWhole32(value.value) ? value : value.value;
  if (Array.isArray(value)) return value.map(lean);
  return isPlainObject(value) ? leanDocument(value) : value;
}

export function leanDocument(doc: Doc): Doc {
  return Object.fromEntries(Object.entries(doc).map(([name, item]) => [name, lean(item)]));
}

/** Decodes for reckoning: lean, and written again it is the same. */
export function readLean(bytes: Uint8Array): Doc {
  return leanDocument(readExact(bytes));
}

/**
 * Decodes a command. The items of an insert's `documents` stay bytes, so it stores what was sent; in any other command a
 * field of that name is somebody's own, at whatever depth.
 */
export function readCommand(bytes: Uint8Array): Doc {
  return BSON.deserialize(bytes, isInsert(bytes) ? { ...exact, fieldsAsRaw: { documents: true } } : exact);
}

const INSERT = Buffer.from('insert\0');
/** A command is called by its first field, whose name follows four bytes of length and one of type. */
const isInsert = (bytes: Uint8Array): boolean => INSERT.equals(bytes.subarray(5, 5 + INSERT.length));

export function writeDocument(doc: Doc): Uint8Array {
  const bytes = BSON.serialize(doc, { ignoreUndefined: true });
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new CommandError(
      10334,
      `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and 16793600(16MB)`,
    );
  }
  return bytes;
}

/** A copy that shares nothing with the original and keeps every BSON type. */
export function copyValue<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyValue) as T;
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copyValue(v)])) as T;
}

/** True for embedded documents; false for arrays, dates and every BSON class. */
export function isPlainObject(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
