import { createHash } from 'node:crypto';
import type { BSONRegExp, ObjectId, Timestamp } from 'bson';
import { CommandError } from '../errors.js';
import { binaryOf, fieldsOf, rank, rankOf, regexOf, textOf } from './compare.js';
import { isUnrepresentable, nearestDouble, numeric } from './numbers.js';

/*
 * Bytes that sort like the values. Every encoding ends itself (no encoding is the beginning of another), so encodings
 * can stand one after another, and turning every bit over reverses the order.
 */

/** More bytes than this are not kept for the next key. */
const LARGEST_SCRATCH = 65_536;

class KeyWriter {
  private bytes = Buffer.allocUnsafe(256);
  length = 0;

  reserve(size: number): Buffer {
    if (this.length + size > this.bytes.length) {
      const larger = Buffer.allocUnsafe((this.length + size) * 2);
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    return this.bytes;
  }

  byte(value: number): void {
    this.reserve(1)[this.length] = value;
    this.length += 1;
  }

  raw(value: Uint8Array): void {
    this.reserve(value.length).set(value, this.length);
    this.length += value.length;
  }

  double(value: number): void {
    const at = this.length;
    const bytes = this.reserve(8);
    bytes.writeDoubleBE(value === 0 ? 0 : value, at);
    const negative = ((bytes[at] ?? 0) & 0x80) !== 0;
    if (negative) for (let i = at; i < at + 8; i += 1) bytes[i] = ~(bytes[i] ?? 0) & 0xff;
    else bytes[at] = (bytes[at] ?? 0) | 0x80;
    this.length += 8;
  }

  /** Text ends with 00 00; a 00 within it becomes 00 FF. */
  text(value: string): void {
    if (!value.includes('\0')) {
      const bytes = this.reserve(value.length * 3);
      this.length += bytes.write(value, this.length, 'utf8');
    } else
      for (const unit of Buffer.from(value, 'utf8')) {
        this.byte(unit);
        if (unit === 0) this.byte(0xff);
      }
    this.byte(0);
    this.byte(0);
  }

  invert(from: number): void {
    for (let at = from; at < this.length; at += 1) this.bytes[at] = ~(this.bytes[at] ?? 0) & 0xff;
  }

  take(): Buffer {
    const taken = Buffer.allocUnsafe(this.length);
    this.bytes.copy(taken, 0, 0, this.length);
    if (this.bytes.length > LARGEST_SCRATCH) this.bytes = Buffer.allocUnsafe(256);
    return taken;
  }
}

const scratch = new KeyWriter();

function writeNumber(writer: KeyWriter, value: unknown): void {
  if (isUnrepresentable(value)) throw new CommandError(115, 'This Decimal128 value cannot be indexed');
  const near = nearestDouble(value);
  if (Number.isNaN(near)) {
    writer.raw(Buffer.alloc(10));
    return;
  }
  writer.double(near);
  const exact = typeof value === 'object' && 'bytes' in (value as object) ? near : numeric(value);
  // An Int64 beyond 2^53 rounds by less than 1,024: the rest breaks the tie.
  const rest = typeof exact === 'bigint' ? Number(exact - BigInt(near)) : 0;
  const at = writer.length;
  writer.reserve(2).writeUInt16BE(0x8000 + rest, at);
  writer.length += 2;
}

function writeBinary(writer: KeyWriter, value: unknown): void {
  const { subtype, bytes } = binaryOf(value);
  const at = writer.length;
  writer.reserve(4).writeUInt32BE(bytes.length, at);
  writer.length += 4;
  writer.byte(subtype);
  writer.raw(bytes);
}

function writeObject(writer: KeyWriter, value: unknown): void {
  for (const [name, item] of fieldsOf(value)) {
    writer.byte(rankOf(item));
    writer.text(name);
    writePayload(writer, item, rankOf(item));
  }
  writer.byte(0);
}

function writeBigInt(writer: KeyWriter, value: bigint): void {
  const at = writer.length;
  writer.reserve(8).writeBigUInt64BE(value, at);
  writer.length += 8;
}

const payloads: Record<number, (writer: KeyWriter, value: unknown) => void> = {
  [rank.minKey]: () => undefined,
  [rank.maxKey]: () => undefined,
  [rank.missing]: () => undefined,
  [rank.null]: () => undefined,
  [rank.number]: writeNumber,
  [rank.string]: (writer, value) => writer.text(textOf(value)),
  [rank.object]: writeObject,
  [rank.array]: (writer, value) => {
    for (const item of value as unknown[]) writeValue(writer, item ?? null);
    writer.byte(0);
  },
  [rank.binary]: writeBinary,
  [rank.objectId]: (writer, value) => writer.raw((value as ObjectId).id),
  [rank.boolean]: (writer, value) => writer.byte(value === true ? 1 : 0),
  [rank.date]: (writer, value) => writeBigInt(writer, BigInt((value as Date).getTime()) + 2n ** 63n),
  [rank.timestamp]: (writer, value) =>
    writeBigInt(writer, BigInt.asUintN(64, (value as Timestamp).toBigInt())),
  [rank.regex]: (writer, value) => {
    const { pattern, options } = regexOf(value as BSONRegExp);
    writer.text(pattern);
    writer.text(options);
  },
};

function writePayload(writer: KeyWriter, value: unknown, place: number): void {
  const write = payloads[place];
  if (write === undefined) throw new CommandError(115, 'Values of this type cannot be indexed');
  write(writer, value);
}

function writeValue(writer: KeyWriter, value: unknown): void {
  const place = rankOf(value);
  writer.byte(place);
  writePayload(writer, value, place);
}

/** The bytes of values one after another; `descending` marks those that sort the other way round. */
export function orderKey(values: readonly unknown[], descending: readonly boolean[] = []): Buffer {
  const writer = scratch;
  writer.length = 0;
  for (const [at, value] of values.entries()) {
    const from = writer.length;
    writeValue(writer, value);
    if (descending[at] === true) writer.invert(from);
  }
  return writer.take();
}

/** Longest parts of a key, in bytes: LMDB takes 1,978 in all. */
export const MAX_FIELDS_BYTES = 1400;
export const MAX_ID_BYTES = 500;
const HASH_BYTES = 32;

/** Keeps a key under `limit`: what is too long keeps its beginning and a hash of the whole, so equality still holds. */
export function fitted(key: Buffer, limit: number): Buffer {
  if (key.length <= limit) return key;
  return Buffer.concat([key.subarray(0, limit - HASH_BYTES), createHash('sha256').update(key).digest()]);
}

/** A bound that is safe among fitted keys: cut to the part whose order can be trusted. */
export function trusted(key: Buffer, limit: number): Buffer {
  return key.subarray(0, limit - HASH_BYTES);
}

/** True when a bound of this length is trusted whole. */
export function isTrusted(length: number, limit: number): boolean {
  return length <= limit - HASH_BYTES;
}

/** The key of a document inside its collection. */
export function idKey(id: unknown): Buffer {
  return fitted(orderKey([id]), MAX_ID_BYTES);
}

/** True when an `_id` may have been too long for its key: then the key ends with a hash. */
export function isCutId(key: Buffer): boolean {
  return key.length === MAX_ID_BYTES;
}
