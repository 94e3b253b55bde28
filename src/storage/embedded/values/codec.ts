import { BSON } from 'bson';
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

/** Decodes a command; the items of `documents` stay bytes, so an insert stores what was sent. */
export function readCommand(bytes: Uint8Array): Doc {
  return BSON.deserialize(bytes, { ...exact, fieldsAsRaw: { documents: true } });
}

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

/** A document read exactly, as it would be read plainly. */
export function promoted(doc: Doc): Doc {
  return readPlain(writeDocument(doc));
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
