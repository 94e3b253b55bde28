import { Binary, BSON, BSONRegExp, Code, type Document, Long, ObjectId } from 'bson';
import type { Chance } from '#test/support/chance.js';

const OP_QUERY = 2004;
const OP_COMPRESSED = 2012;
const OP_MSG = 2013;
const DATABASE = 'fuzz';

/** Bytes to send, and what must come of them. */
export interface Message {
  readonly kind: string;
  readonly bytes: Buffer;
  /** The connection must end; else a reply will do, too. */
  readonly mustEnd: boolean;
}

function int32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeInt32LE(value, 4 * at);
  return bytes;
}

function framed(opcode: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([int32(16 + body.length, 7, 0, opcode), body]);
}

const body = (bytes: Uint8Array) => Buffer.concat([Buffer.from([0]), bytes]);

function section(name: string, documents: readonly Uint8Array[], add = 0): Buffer {
  const content = Buffer.concat([Buffer.from(`${name}\0`), ...documents]);
  return Buffer.concat([Buffer.from([1]), int32(4 + content.length + add), content]);
}

function message(flags: number, ...sections: Uint8Array[]): Buffer {
  return framed(OP_MSG, int32(flags), ...sections);
}

function asked(command: Document): Buffer {
  return message(0, body(BSON.serialize({ ...command, $db: DATABASE })));
}

/** A document of one field with these bytes, all lengths right. */
function documentOf(kind: number, content: Uint8Array): Buffer {
  const field = Buffer.concat([Buffer.from([kind, 0x61, 0]), content, Buffer.from([0])]);
  return Buffer.concat([int32(4 + field.length), field]);
}

function nested(depth: number): Buffer {
  const inner = Buffer.alloc(5 + depth * 8);
  for (let level = 0; level < depth; level += 1) {
    inner.writeInt32LE(5 + (depth - level) * 8, level * 7);
    inner.set([3, 0x61, 0], level * 7 + 4);
  }
  inner.writeInt32LE(5, depth * 7);
  return inner;
}

const things = (count: number, chance: Chance) =>
  Array.from({ length: count }, () => ({
    _id: new ObjectId(),
    n: chance.below(100),
    text: 'a text '.repeat(chance.below(20)),
    list: [1, 'two', { three: 3 }],
    when: new Date(0),
    bytes: new Binary(Buffer.alloc(chance.below(40))),
    pattern: new BSONRegExp('^a.*z$', 'i'),
    big: Long.fromString('9007199254740993'),
  }));

/** Commands such as a client really sends. */
const commands: ((chance: Chance) => Document)[] = [
  () => ({ hello: 1 }),
  (chance) => ({ insert: 'things', documents: things(1 + chance.below(4), chance) }),
  (chance) => ({ find: 'things', filter: { n: { $gt: chance.below(100) } }, sort: { n: -1 }, limit: 3 }),
  (chance) => ({
    update: 'things',
    updates: [
      { q: { n: chance.below(100) }, u: { $inc: { n: 1 }, $push: { list: { $each: [1], $slice: -3 } } } },
    ],
  }),
  (chance) => ({ delete: 'things', deletes: [{ q: { n: chance.below(100) }, limit: 0 }] }),
  (chance) => ({
    findAndModify: 'things',
    query: { n: chance.below(100) },
    update: { $set: { text: 'changed' } },
    upsert: true,
    new: true,
  }),
  () => ({ createIndexes: 'things', indexes: [{ key: { n: 1 }, name: 'n_1' }] }),
  () => ({
    aggregate: 'things',
    pipeline: [{ $match: { n: { $lt: 50 } } }, { $group: { _id: '$n', sum: { $sum: 1 } } }, { $limit: 5 }],
    cursor: {},
  }),
  () => ({ count: 'things', query: { text: { $regex: 'text' } } }),
  () => ({ distinct: 'things', key: 'n' }),
  () => ({ getMore: Long.fromNumber(12), collection: 'things' }),
  () => ({ listCollections: 1, cursor: {} }),
  () => ({ validate: 'things' }),
];

/** Bytes that are a document in length only. */
const malformed: ((chance: Chance) => Buffer)[] = [
  () => documentOf(2, Buffer.concat([int32(3), Buffer.from([0x62, 0x63, 0x64])])),
  () => documentOf(2, Buffer.concat([int32(-1), Buffer.from([0])])),
  () => documentOf(2, Buffer.concat([int32(2 ** 31 - 1), Buffer.from([0])])),
  (chance) => documentOf(chance.pick([20, 42, 99, 128, 200]), Buffer.alloc(8)),
  // A document said to be as long as what encloses it, longer, nothing, or less.
  () => documentOf(3, Buffer.concat([int32(13), Buffer.alloc(1)])),
  () => documentOf(3, Buffer.concat([int32(2 ** 30), Buffer.alloc(1)])),
  () => documentOf(4, Buffer.concat([int32(0), Buffer.alloc(1)])),
  () => documentOf(4, Buffer.concat([int32(-5), Buffer.alloc(1)])),
  () => documentOf(5, Buffer.concat([int32(1_000), Buffer.from([0, 1])])),
  () => documentOf(5, Buffer.concat([int32(-7), Buffer.from([0])])),
  () => documentOf(15, Buffer.concat([int32(40, 2), Buffer.from('a\0'), BSON.serialize({})])),
  () => documentOf(11, Buffer.from('no end')),
  (chance) => {
    const bytes = Buffer.alloc(5 + chance.below(200));
    for (let at = 4; at < bytes.length; at += 1) bytes[at] = chance.below(256);
    bytes.writeInt32LE(bytes.length, 0);
    bytes[bytes.length - 1] = 1;
    return bytes;
  },
];

const badText = () => documentOf(2, Buffer.concat([int32(4), Buffer.from([0xc3, 0x28, 0xff, 0])]));

const real = (chance: Chance) => asked(chance.pick(commands)(chance));

function mutated(chance: Chance): Buffer {
  const bytes = Buffer.from(real(chance));
  for (let count = 1 + chance.below(6); count > 0; count -= 1) {
    const at = chance.below(4) === 0 ? chance.below(21) : chance.below(bytes.length);
    bytes[at] = chance.pick([0, 1, 0x7f, 0x80, 0xff, chance.below(256)]);
  }
  const cut = chance.below(5) === 0 ? chance.below(bytes.length) : bytes.length;
  return bytes.subarray(0, Math.max(4, cut));
}

/** 48 MB in one message: documents where there may be some, or nothing of sense. */
function longest(chance: Chance): Buffer {
  if (chance.below(2) === 0)
    return Buffer.concat([int32(48_000_000, 7, 0, OP_MSG), Buffer.alloc(47_999_984, 0x41)]);
  const one = BSON.serialize({ pad: 'x'.repeat(480_000) });
  const command = body(BSON.serialize({ insert: 'large', ordered: true, $db: DATABASE }));
  return message(
    0,
    command,
    section(
      'documents',
      Array.from({ length: 99 }, () => one),
    ),
  );
}

function legacy(collection: string, command: Uint8Array): Buffer {
  return framed(OP_QUERY, int32(0), Buffer.from(`${collection}\0`), int32(0, -1), command);
}

const insertBody = () => body(BSON.serialize({ insert: 'things', $db: DATABASE }));
const some = (chance: Chance) => things(2, chance).map((thing) => BSON.serialize(thing));

function withLength(bytes: Buffer, length: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeInt32LE(length, 0);
  return changed;
}

/** More empty documents than one section may hold. */
const tooMany = Buffer.alloc(100_001 * 5, BSON.serialize({}));

interface Kind {
  readonly kind: string;
  /** How often, against the others. */
  readonly weight: number;
  readonly mustEnd: boolean;
  readonly make: (chance: Chance) => Buffer;
}

const kinds: readonly Kind[] = [
  { kind: 'real', weight: 200, mustEnd: false, make: real },
  { kind: 'mutated', weight: 500, mustEnd: false, make: mutated },
  {
    kind: 'truncated',
    weight: 60,
    mustEnd: true,
    make: (chance) => {
      const bytes = real(chance);
      return bytes.subarray(0, 1 + chance.below(bytes.length - 1));
    },
  },
  { kind: '48 MB', weight: 0.2, mustEnd: false, make: longest },
  {
    kind: 'too long',
    weight: 20,
    mustEnd: true,
    make: (chance) => withLength(real(chance), chance.pick([48_000_001, 2 ** 31 - 1, 1_000_000_000])),
  },
  {
    kind: 'negative length',
    weight: 20,
    mustEnd: true,
    make: (chance) => withLength(real(chance), chance.pick([-1, -16, -(2 ** 31), 0, 3, 15])),
  },
  {
    kind: 'wrong length',
    weight: 40,
    mustEnd: true,
    make: (chance) => {
      const bytes = real(chance);
      return withLength(
        bytes,
        chance.below(2) === 0 ? 16 + chance.below(bytes.length - 16) : bytes.length + 9,
      );
    },
  },
  {
    kind: 'deep',
    weight: 20,
    mustEnd: true,
    make: (chance) => {
      const deep = nested(chance.pick([201, 250, 1_000, 20_000]));
      if (chance.below(2) === 0) return message(0, body(deep));
      return message(0, insertBody(), section('documents', [deep]));
    },
  },
  {
    kind: 'unknown opcode',
    weight: 20,
    mustEnd: true,
    make: (chance) =>
      framed(chance.pick([0, 1, 1000, 2001, 2002, 2005, 2006, 2010, 2011, 9999, -1]), insertBody()),
  },
  {
    kind: 'compressed',
    weight: 20,
    mustEnd: true,
    make: (chance) =>
      framed(
        OP_COMPRESSED,
        int32(OP_MSG, 100),
        Buffer.from([chance.below(4)]),
        Buffer.alloc(chance.below(60), 7),
      ),
  },
  {
    kind: 'malformed document',
    weight: 100,
    mustEnd: true,
    make: (chance) => {
      const bad = chance.pick(malformed)(chance);
      if (chance.below(2) === 0) return message(0, body(bad));
      return message(0, insertBody(), section('documents', [...some(chance), bad]));
    },
  },
  {
    kind: 'bad text',
    weight: 20,
    mustEnd: false,
    make: () => message(0, insertBody(), section('documents', [badText()])),
  },
  { kind: 'bad text in a command', weight: 20, mustEnd: true, make: () => message(0, body(badText())) },
  {
    kind: 'sections',
    weight: 40,
    mustEnd: true,
    make: (chance) => {
      const documents = section('documents', some(chance));
      return chance.pick([
        message(0, documents),
        message(0, insertBody(), documents, documents),
        message(0, insertBody(), insertBody()),
        message(0, insertBody(), section('documents', some(chance), chance.pick([1, -1, -9, 2 ** 30]))),
        message(0, insertBody(), section('insert', some(chance))),
        message(0, insertBody(), section('__proto__', some(chance))),
        message(0, insertBody(), Buffer.from([2 + chance.below(200), 0, 0, 0])),
        message(0, insertBody(), Buffer.concat([Buffer.from([1]), int32(9), Buffer.from('abcde')])),
        message(0, insertBody(), section('documents', [tooMany])),
      ]);
    },
  },
  {
    kind: 'good sections',
    weight: 40,
    mustEnd: false,
    make: (chance) => message(0, insertBody(), section('documents', some(chance))),
  },
  {
    kind: 'flags',
    weight: 30,
    mustEnd: true,
    make: (chance) => message(1 << chance.pick([0, 2, 3, 7, 15]), insertBody()),
  },
  {
    kind: 'no reply wanted',
    weight: 40,
    mustEnd: true,
    make: (chance) => message(2, insertBody(), section('documents', some(chance))),
  },
  {
    kind: 'exhaust',
    weight: 20,
    mustEnd: false,
    make: () => message(0x1_0000, body(BSON.serialize({ hello: 1, $db: 'admin', maxAwaitTimeMS: 10_000 }))),
  },
  {
    kind: 'legacy',
    weight: 20,
    mustEnd: false,
    make: (chance) =>
      chance.pick([
        legacy('admin.$cmd', BSON.serialize({ isMaster: 1 })),
        legacy('admin.$cmd', BSON.serialize({ insert: 'things' })),
        legacy('things', BSON.serialize({})),
        legacy('admin.$cmd', Buffer.alloc(3)),
        framed(OP_QUERY),
        framed(OP_QUERY, int32(0), Buffer.from('no end')),
      ]),
  },
  {
    kind: 'strange commands',
    weight: 60,
    mustEnd: false,
    make: (chance) =>
      asked(
        chance.pick<Document>([
          { find: new Code('while (true) {}') },
          { find: 'things', filter: { $where: 'while (true) {}' } },
          { find: 'things', filter: { text: { $regex: '(a+)+$(b*)*'.repeat(40) } } },
          { insert: 'things', documents: 7 },
          { insert: 'things', documents: [7, null] },
          { update: 'things', updates: [{ q: 1, u: null }] },
          { update: 'things', updates: [{ q: {}, u: { $set: { ['a.'.repeat(5_000)]: 1 } } }] },
          {
            update: 'things',
            updates: [{ q: {}, u: { $set: { ['a.'.repeat(500).slice(0, -1)]: 1 } }, upsert: true }],
          },
          {
            update: 'things',
            updates: [{ q: { _id: 1 }, u: { $set: { 'list.2000000000': 1 } }, upsert: true }],
          },
          { aggregate: 'things', pipeline: { a: 1 }, cursor: [] },
          { getMore: 'x', collection: 'things' },
          { killCursors: 'things', cursors: ['x', null, {}] },
          { createIndexes: 'things', indexes: [null] },
          { ['']: 1 },
          { constructor: 1 },
          { toString: 1, hasOwnProperty: 2 },
          {},
        ]),
      ),
  },
];

const total = kinds.reduce((sum, { weight }) => sum + weight, 0);

/** The next message of any kind. */
export function nextMessage(chance: Chance): Message {
  let left = chance.next() * total;
  for (const { kind, weight, mustEnd, make } of kinds) {
    left -= weight;
    if (left < 0) return { kind, mustEnd, bytes: make(chance) };
  }
  throw new RangeError('no kind of message');
}
