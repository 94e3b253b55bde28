import { BSON, Long } from 'bson';
import { CommandError } from '../errors.js';
import { type Doc, isPlainObject, readCommand } from '../values/codec.js';

/** Longest message MongoDB takes, in bytes. */
export const MAX_MESSAGE_BYTES = 48_000_000;
const HEADER_BYTES = 16;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
/** Flags 0-15 must be understood; 16 (exhaust allowed) is an offer we do not take. */
const KNOWN_FLAGS = CHECKSUM_PRESENT | MORE_TO_COME | 0x1_0000;

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

  constructor(cursor: {
    id: bigint;
    namespace: string;
    batchName: 'firstBatch' | 'nextBatch';
    documents: readonly Uint8Array[];
  }) {
    this.id = cursor.id;
    this.namespace = cursor.namespace;
    this.batchName = cursor.batchName;
    this.documents = cursor.documents;
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
    documents.push(document);
    from += document.length;
  }
  return { name, documents, next };
}

function parseOpMsg(bytes: Buffer): Request {
  if (bytes.length < HEADER_BYTES + 10) throw new ProtocolError('truncated message');
  const flags = bytes.readUInt32LE(16);
  if ((flags & ~KNOWN_FLAGS) !== 0) throw new ProtocolError(`unknown flags ${flags}`);
  const end = bytes.length - ((flags & CHECKSUM_PRESENT) === 0 ? 0 : 4);
  let command: Doc | undefined;
  const sequences: Doc = {};
  let at = HEADER_BYTES + 4;
  while (at < end) {
    const kind = bytes[at];
    at += 1;
    if (kind === 0) {
      if (command !== undefined) throw new ProtocolError('two bodies');
      const body = documentAt(bytes, at, end);
      command = decodeCommand(body);
      at += body.length;
    } else if (kind === 1) {
      const { name, documents, next } = sequenceAt(bytes, at, end);
      // Documents to insert stay bytes; the items of other sequences are read like the body's.
      sequences[name] = name === 'documents' ? documents : documents.map(decodeCommand);
      at = next;
    } else throw new ProtocolError(`unknown section kind ${kind}`);
  }
  if (command === undefined) throw new ProtocolError('no body');
  return {
    requestId: bytes.readInt32LE(4),
    command: Object.assign(command, sequences),
    silent: (flags & MORE_TO_COME) !== 0,
    legacy: false,
  };
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

function header(length: number, request: Request, opcode: number): Buffer {
  lastRequestId = (lastRequestId + 1) & 0x7fffffff;
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeInt32LE(length, 0);
  bytes.writeInt32LE(lastRequestId, 4);
  bytes.writeInt32LE(request.requestId, 8);
  bytes.writeInt32LE(opcode, 12);
  return bytes;
}

/** The bytes of a reply, ready for the socket. */
export function encodeReply(request: Request, reply: Reply): Buffer {
  const body =
    reply instanceof CursorReply ? encodeCursor(reply) : BSON.serialize(reply, { ignoreUndefined: true });
  if (request.legacy) {
    const prefix = Buffer.alloc(20);
    prefix.writeInt32LE(8, 0);
    prefix.writeInt32LE(1, 16);
    return Buffer.concat([header(HEADER_BYTES + 20 + body.length, request, OP_REPLY), prefix, body]);
  }
  return Buffer.concat([header(HEADER_BYTES + 5 + body.length, request, OP_MSG), Buffer.alloc(5), body]);
}

/** `{ cursor: { id, ns, <batch>: [...] }, ok: 1 }` with the documents copied in as they are stored. */
function encodeCursor(reply: CursorReply): Buffer {
  const array = encodeArray(reply.documents);
  const namespace = Buffer.from(reply.namespace, 'utf8');
  const batchName = Buffer.from(`\x04${reply.batchName}\0`, 'latin1');
  const cursorSize = 4 + batchName.length + array.length + 12 + 8 + namespace.length + 1 + 1;
  const size = 4 + 8 + cursorSize + 4 + 8 + 1;
  const head = Buffer.alloc(4 + 8 + 4);
  head.writeInt32LE(size, 0);
  head.write('\x03cursor\0', 4, 'latin1');
  head.writeInt32LE(cursorSize, 12);
  const tail = Buffer.alloc(12 + 8 + namespace.length + 1 + 1 + 4 + 8 + 1);
  tail.write('\x12id\0', 0, 'latin1');
  tail.writeBigInt64LE(reply.id, 4);
  tail.write('\x02ns\0', 12, 'latin1');
  tail.writeInt32LE(namespace.length + 1, 16);
  namespace.copy(tail, 20);
  const after = 20 + namespace.length + 2;
  tail.write('\x01ok\0', after, 'latin1');
  tail.writeDoubleLE(1, after + 4);
  return Buffer.concat([head, batchName, array, tail]);
}

function encodeArray(documents: readonly Uint8Array[]): Buffer {
  const parts: Uint8Array[] = [Buffer.alloc(4)];
  let size = 5;
  for (const [at, document] of documents.entries()) {
    const name = Buffer.from(`\x03${at}\0`, 'latin1');
    parts.push(name, document);
    size += name.length + document.length;
  }
  parts.push(Buffer.alloc(1));
  (parts[0] as Buffer).writeInt32LE(size, 0);
  return Buffer.concat(parts, size);
}

/** A failure as the reply that says it. */
export function errorReply(failure: unknown): Doc {
  const refusal = failure instanceof CommandError ? failure : new CommandError(1, String(failure));
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
