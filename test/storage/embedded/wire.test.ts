import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BSON } from 'bson';
import { expect } from 'chai';
import fc from 'fast-check';
import { checkDocument, MAX_DEPTH } from '#storage/embedded/wire/check-document.js';
import { Incoming } from '#storage/embedded/wire/incoming.js';
import type { Reply } from '#storage/embedded/wire/messages.js';
import { type Limits, listen, type WireServer } from '#storage/embedded/wire/server.js';

const KILOBYTE = 1024;

function framed(body: Buffer): Buffer {
  const header = Buffer.alloc(16);
  header.writeInt32LE(16 + body.length, 0);
  header.writeInt32LE(2013, 12);
  return Buffer.concat([header, body]);
}

const asked = (command: object) => framed(Buffer.concat([Buffer.alloc(5), BSON.serialize(command)]));
const ping = asked({ ping: 1, $db: 'assay' });

describe('connections to the embedded database', () => {
  let folder: string;
  let server: WireServer;
  let sockets: Socket[];
  let answer: () => Reply;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-wire-'));
    sockets = [];
    answer = () => ({ ok: 1 });
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const path = () => join(folder, 'wire.sock');
  const serve = async (limits: Partial<Limits>) => {
    const all = { connections: 20, held: 1024 * KILOBYTE, patience: 60_000, ...limits };
    server = await listen(
      path(),
      () => answer(),
      () => undefined,
      all,
    );
  };
  const open = () =>
    new Promise<Socket>((settle, fail) => {
      const socket = createConnection(path(), () => settle(socket));
      socket.on('error', fail);
      sockets.push(socket);
    });
  const isEnded = (socket: Socket) =>
    new Promise<void>((settle) => {
      socket.removeAllListeners('error').on('error', () => undefined);
      if (socket.closed) settle();
      socket.once('close', () => settle()).resume();
    });
  const isServed = async (socket: Socket) => {
    socket.write(ping);
    await new Promise((settle) => {
      socket.once('data', settle);
    });
  };

  it('are ended when a message takes too long to arrive', async () => {
    await serve({ patience: 80 });
    const [healthy, slow] = [await open(), await open()];
    const dripping = setInterval(() => slow.write('a'), 20);
    slow.write(ping.subarray(0, 10));
    await isEnded(slow);
    clearInterval(dripping);
    await isServed(healthy);
  });

  it('are ended when a reply is not read', async () => {
    await serve({ patience: 80 });
    const [healthy, deaf] = [await open(), await open()];
    answer = () => ({ text: 'x'.repeat(4_000 * KILOBYTE) });
    deaf.pause();
    deaf.write(ping);
    await pause(200);
    answer = () => ({ ok: 1 });
    await isServed(healthy);
    let read = 0;
    deaf.on('data', (chunk: Buffer) => {
      read += chunk.length;
    });
    await isEnded(deaf);
    expect(read).to.be.lessThan(4_000 * KILOBYTE);
  });

  it('share the room for messages that have not arrived whole; the largest goes first', async () => {
    await serve({});
    const [healthy, small, large] = [await open(), await open(), await open()];
    const header = Buffer.from(ping.subarray(0, 16));
    header.writeInt32LE(40_000 * KILOBYTE, 0);
    for (const socket of [healthy, small, large]) await isServed(socket);
    const ended = isEnded(large);
    small.write(Buffer.concat([header, Buffer.alloc(100 * KILOBYTE)]));
    await pause(50);
    large.write(Buffer.concat([header, Buffer.alloc(2_000 * KILOBYTE)]));
    await ended;
    expect(small.closed).to.equal(false);
    await isServed(healthy);
  });

  it('beyond a number are hung up on, and the others are served', async () => {
    await serve({ connections: 5 });
    const held = [];
    for (let number = 0; number < 5; number += 1) held.push(await open());
    for (const socket of held) await isServed(socket);
    for (let number = 0; number < 50; number += 1) await isEnded(await open());
    for (const socket of held) await isServed(socket);
    held[0]?.destroy();
    await pause(50);
    await isServed(await open());
  });

  it('take no more than they can answer from a client that sends without pause', async () => {
    await serve({ held: 65_536 * KILOBYTE });
    const slow = await open();
    slow.pause();
    answer = () => ({ text: 'x'.repeat(1_000 * KILOBYTE) });
    const taken = await new Promise<boolean>((settle) => {
      for (let count = 0; count < 400_000; count += 1) if (!slow.write(ping)) settle(false);
      slow.write('', () => settle(true));
    });
    await pause(100);
    expect(taken).to.equal(false);
    expect(slow.writableLength).to.be.greaterThan(1_000 * KILOBYTE);
  });
});

describe('messages that arrive in pieces', () => {
  it('come together however they are cut', () => {
    const whole = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(whole, fc.infiniteStream(fc.integer({ min: 1, max: 300 })), (sizes, cuts) => {
        const messages = sizes.map((size, at) => framed(Buffer.alloc(size, at)));
        const all = Buffer.concat(messages);
        const incoming = new Incoming();
        const came: Buffer[] = [];
        for (let at = 0; at < all.length; ) {
          const cut = cuts.next().value as number;
          incoming.add(Buffer.from(all.subarray(at, at + cut)));
          at += cut;
          for (let next = incoming.next(); next !== undefined; next = incoming.next())
            came.push(Buffer.from(next));
        }
        expect(came).to.deep.equal(messages);
        expect(incoming.held).to.equal(0);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('documents from the wire', () => {
  const nested = (depth: number) => {
    let doc: object = {};
    for (let level = 1; level < depth; level += 1) doc = { a: doc };
    return Buffer.from(BSON.serialize(doc));
  };
  const bytesOf = fc
    .object({ withDate: true, withBigInt: false, maxDepth: 4 })
    .map((object) => Buffer.from(BSON.serialize(object, { ignoreUndefined: true })));

  it('are taken as long as they are whole, and up to a depth', () => {
    fc.assert(
      fc.property(bytesOf, (bytes) => checkDocument(bytes)),
      { numRuns: 500, seed: 2 },
    );
    checkDocument(nested(MAX_DEPTH));
    expect(() => checkDocument(nested(MAX_DEPTH + 1))).to.throw('nested deeper');
  });

  it('are decoded without trouble once they were looked at, whatever their bytes', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 3 });
    fc.assert(
      fc.property(bytesOf, changes, (whole, changed) => {
        const bytes = Buffer.from(whole);
        for (const [at, to] of changed) bytes[at % bytes.length] = to;
        try {
          checkDocument(bytes);
        } catch {
          return;
        }
        try {
          BSON.deserialize(bytes, { bsonRegExp: true });
        } catch (failure) {
          expect(String(failure)).to.match(/UTF-8|Regular expression|illegal boolean/);
        }
      }),
      { numRuns: 3_000, seed: 4 },
    );
  });
});
