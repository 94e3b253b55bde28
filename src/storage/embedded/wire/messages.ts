import { BSON, Long } from 'bson';
import { CommandError } from '../errors.js';
import { type Doc, isPlainObject, MAX_DOCUMENT_BYTES, readCommand } from '../values/codec.js';
import { checkDocument } from './check-document.js';

/** Longest message MongoDB takes, in bytes. */
export const MAX_MESSAGE_BYTES = 48_000_000;
const HEADER_BYTES = 16;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const MORE_TO_COME = 2;
/** Flags 0-15 must be understood (checksums are not); 16 (exhaust allowed) is an offer we do not take. */
const KNOWN_FLAGS = MORE_TO_COME | 0x1_0000;
/** A command may be this much longer than a document, in bytes. */
const COMMAND_ROOM = 16_384;
/** Most documents of one section. */
const MAX_SEQUENCE = 100_000;

/** One request as it arrived. */
export interface Request {
  readonly requestId: number;
  readonly command: Doc;
  /** The client expects no reply (write concern 0). */
  readonly silent: boolean;
  readonly legacy: boolean;
}

/** What a command answers: a document, or a cursor whose documents are already bytes. */
export type Reply = Doc | CursorReply;

export class CursorReply {
  readonly id: bigint;
  readonly namespace: string;
  readonly batchName: 'firstBatch' | 'nextBatch';
  readonly documents: readonly Uint8Array[];
  /** The moment a snapshot read saw. */
  readonly atClusterTime: bigint | undefined;

  constructor(cursor: {
    id: bigint;
    namespace: string;
    batchName: 'firstBatch' | 'nextBatch';
    documents: readonly Uint8Array[];
    atClusterTime?: bigint | undefined;
  }) {
    this.id = cursor.id;
    this.namespace = cursor.namespace;
    this.batchName = cursor.batchName;
    this.documents = cursor.documents;
    this.atClusterTime = cursor.atClusterTime;
  }
}

/** A message that breaks the protocol: it ends its connection. */
export class ProtocolError extends Error {}

/** Reads the length of the next message, or undefined while its header is incomplete. */
export function messageLength(bytes: Buffer): number | undefined {
  if (bytes.length < 4) return undefined;
  const length = bytes.readInt32LE(0);
  if (length < HEADER_BYTES || length > MAX_MESSAGE_BYTES)
    throw new ProtocolError(`message length ${length}`);
  return length;
}

export function parseMessage(bytes: Buffer): Request {
  const opcode = bytes.readInt32LE(12);
  if (opcode === OP_MSG) return parseOpMsg(bytes);
  if (opcode === OP_QUERY) return parseOpQuery(bytes);
  throw new ProtocolError(`unknown opcode ${opcode}`);
}

function documentAt(bytes: Buffer, at: number, end: number): Buffer {
  if (at + 5 > end) throw new ProtocolError('truncated document');
  const size = bytes.readInt32LE(at);
  if (size < 5 || at + size > end) throw new ProtocolError('wrong document length');
  if (size > MAX_DOCUMENT_BYTES + COMMAND_ROOM) throw new ProtocolError('a document is too long');
  try {
    checkDocument(bytes, at, at + size);
  } catch (failure) {
    throw new ProtocolError(failure instanceof Error ? failure.message : 'malformed document');
  }
  return bytes.subarray(at, at + size);
}

function cStringAt(bytes: Buffer, at: number, end: number): string {
  const stop = bytes.indexOf(0, at);
  if (stop < 0 || stop >= end) throw new ProtocolError('unterminated string');
  return bytes.toString('utf8', at, stop);
}

function decodeCommand(bytes: Buffer): Doc {
  try {
    return readCommand(bytes);
  } catch (failure) {
    throw new ProtocolError(failure instanceof Error ? failure.message : 'undecodable document');
  }
}

function sequenceAt(
  bytes: Buffer,
  at: number,
  end: number,
): { name: string; documents: Buffer[]; next: number } {
  if (at + 4 > end) throw new ProtocolError('truncated section');
  const next = at + bytes.readInt32LE(at);
  if (next > end || next <= at + 4) throw new ProtocolError('wrong section length');
  const name = cStringAt(bytes, at + 4, next);
  const documents: Buffer[] = [];
  let from = at + 4 + Buffer.byteLength(name) + 1;
  while (from < next) {
    const document = documentAt(bytes, from, next);
    if (documents.push(document) > MAX_SEQUENCE) throw new ProtocolError('too many documents');
    from += document.length;
  }
  return { name, documents, next };
}

function parseOpMsg(bytes: Buffer): Request {
  if (bytes.length < HEADER_BYTES + 10) throw new ProtocolError('truncated message');
  const flags = bytes.readUInt32LE(16);
  if ((flags & ~KNOWN_FLAGS) !== 0) throw new ProtocolError(`unknown flags ${flags}`);
  const { body, sequences } = sectionsOf(bytes);
  const command = decodeCommand(body);
  for (const [name, documents] of sequences) {
    if (Object.hasOwn(command, name) || name === '__proto__')
      throw new ProtocolError(`${name} is there twice`);
    // Documents to insert stay bytes; the items of other sequences are read like the body's.
    command[name] = name === 'documents' ? documents : documents.map(decodeCommand);
  }
  return {
    requestId: bytes.readInt32LE(4),
    command,
    silent: (flags & MORE_TO_COME) !== 0,
    legacy: false,
  };
}

/** The sections of a message: one body, and documents by name. */
function sectionsOf(bytes: Buffer): { body: Buffer; sequences: Map<string, Buffer[]> } {
  let body: Buffer | undefined;
  const sequences = new Map<string, Buffer[]>();
  for (let at = HEADER_BYTES + 4; at < bytes.length; ) {
    const kind = bytes[at];
    at += 1;
    if (kind === 0) {
      if (body !== undefined) throw new ProtocolError('two bodies');
      body = documentAt(bytes, at, bytes.length);
      at += body.length;
    } else if (kind === 1) {
      const { name, documents, next } = sequenceAt(bytes, at, bytes.length);
      if (sequences.has(name)) throw new ProtocolError(`two sections ${name}`);
      sequences.set(name, documents);
      at = next;
    } else throw new ProtocolError(`unknown section kind ${kind}`);
  }
  if (body === undefined) throw new ProtocolError('no body');
  return { body, sequences };
}

function parseOpQuery(bytes: Buffer): Request {
  const collection = cStringAt(bytes, HEADER_BYTES + 4, bytes.length);
  const at = HEADER_BYTES + 4 + Buffer.byteLength(collection) + 1 + 8;
  let command = decodeCommand(documentAt(bytes, at, bytes.length));
  if (isPlainObject(command.$query)) command = command.$query;
  const name = Object.keys(command)[0]?.toLowerCase();
  if (!collection.endsWith('.$cmd') || (name !== 'hello' && name !== 'ismaster')) {
    throw new ProtocolError('only hello may come as a legacy query');
  }
  return {
    requestId: bytes.readInt32LE(4),
    command: { ...command, $db: collection.slice(0, -'.$cmd'.length) },
    silent: false,
    legacy: true,
  };
}

let lastRequestId = 0;

function writeHeader(bytes: Buffer, request: Request, opcode: number): void {
  lastRequestId = (lastRequestId + 1) & 0x7fffffff;
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(lastRequestId, 4);
  bytes.writeInt32LE(request.requestId, 8);
  bytes.writeInt32LE(opcode, 12);
}

/** The bytes of a reply, ready for the socket. */
export function encodeReply(request: Request, reply: Reply): Buffer {
  if (reply instanceof CursorReply) return encodeCursor(request, reply);
  const body = BSON.serialize(reply, { ignoreUndefined: true });
  const before = HEADER_BYTES + (request.legacy ? 20 : 5);
  const bytes = Buffer.allocUnsafe(before + body.length).fill(0, HEADER_BYTES, before);
  writeHeader(bytes, request, request.legacy ? OP_REPLY : OP_MSG);
  if (request.legacy) {
    bytes.writeInt32LE(8, HEADER_BYTES);
    bytes.writeInt32LE(1, HEADER_BYTES + 16);
  }
  bytes.set(body, before);
  return bytes;
}

/** Bytes of `0`, `1` … `count - 1` together. */
function digits(count: number): number {
  let total = count;
  for (let power = 10; power < count; power *= 10) total += count - power;
  return total;
}

/** Writes the parts of a reply one after another into bytes of the right length. */
class ReplyWriter {
  readonly bytes: Buffer;
  private at: number;

  constructor(length: number, at: number) {
    this.bytes = Buffer.allocUnsafe(length);
    this.at = at;
  }

  int32(value: number): void {
    this.at = this.bytes.writeInt32LE(value, this.at);
  }

  /** The kind and the name of a field. */
  field(kind: number, name: string): void {
    this.bytes[this.at] = kind;
    this.text(name, this.at + 1);
  }

  text(value: string, at = this.at): void {
    this.at = at + this.bytes.write(value, at, 'utf8');
    this.end();
  }

  raw(value: Uint8Array): void {
    this.bytes.set(value, this.at);
    this.at += value.length;
  }

  int64(value: bigint): void {
    this.at = this.bytes.writeBigInt64LE(value, this.at);
  }

  double(value: number): void {
    this.at = this.bytes.writeDoubleLE(value, this.at);
  }

  end(): void {
    this.bytes[this.at] = 0;
    this.at += 1;
  }
}

/** `{ cursor: { <batch>: [...], id, ns }, ok: 1 }` with the documents copied in as they are stored. */
function encodeCursor(request: Request, reply: CursorReply): Buffer {
  const { documents, namespace, batchName, id, atClusterTime } = reply;
  const count = documents.length;
  const arraySize = documents.reduce((sum, { length }) => sum + length, 5 + 2 * count + digits(count));
  const nameSize = Buffer.byteLength(namespace) + 1;
  const momentSize = atClusterTime === undefined ? 0 : 1 + 'atClusterTime'.length + 1 + 8;
  const cursorSize = 4 + 2 + batchName.length + arraySize + 12 + momentSize + 8 + nameSize + 1;
  const size = 4 + 8 + cursorSize + 12 + 1;
  const writer = new ReplyWriter(HEADER_BYTES + 5 + size, HEADER_BYTES);
  writeHeader(writer.bytes, request, OP_MSG);
  writer.int32(0);
  writer.end();
  writer.int32(size);
  writer.field(3, 'cursor');
  writer.int32(cursorSize);
  writer.field(4, batchName);
  writer.int32(arraySize);
  for (let at = 0; at < count; at += 1) {
    writer.field(3, String(at));
    writer.raw(documents[at] as Uint8Array);
  }
  writer.end();
  writer.field(18, 'id');
  writer.int64(id);
  if (atClusterTime !== undefined) {
    writer.field(17, 'atClusterTime');
    writer.int64(atClusterTime);
  }
  writer.field(2, 'ns');
  writer.int32(nameSize);
  writer.text(namespace);
  writer.end();
  writer.field(1, 'ok');
  writer.double(1);
  writer.end();
  return writer.bytes;
}

function refusalOf(failure: unknown): CommandError {
  if (failure instanceof CommandError) return failure;
  return new CommandError(failure instanceof BSON.BSONError ? 22 : 1, String(failure));
}

/** A failure as the reply that says it. */
export function errorReply(failure: unknown): Doc {
  const refusal = refusalOf(failure);
  return {
    ok: 0,
    errmsg: refusal.message,
    code: refusal.code,
    codeName: refusal.codeName,
    ...refusal.details,
  };
}

export function cursorId(value: unknown): bigint {
  return value instanceof Long ? value.toBigInt() : BigInt(String(value));
}
