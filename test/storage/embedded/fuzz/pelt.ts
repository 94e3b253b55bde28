import { readdirSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { type Collection, MongoClient } from 'mongodb';
import { Chance } from '#test/support/chance.js';
import { startDatabaseProcess } from '#test/support/database-process.js';
import { ownMemory } from '#test/support/own-memory.js';
import { type Message, nextMessage } from './messages.js';

const PEERS = 8;
/** How long a message that got no answer waits before its sender hangs up, in milliseconds. */
const SILENCE_MS = 25;

export interface FuzzReport {
  readonly messages: number;
  readonly ended: number;
  readonly replied: number;
  /** Commands of the client beside it, all answered rightly, and the slowest of them. */
  readonly healthy: number;
  readonly slowestMs: number;
  /** Most anonymous memory of the database process, in megabytes, and what it had before. */
  readonly anonymousMb: number;
  readonly anonymousMbBefore: number;
  readonly faults: readonly string[];
}

function socketOf(uri: string): string {
  return decodeURIComponent(uri.slice('mongodb://'.length).split('/')[0] ?? '');
}

const anonymousMb = (pid: number): number => Math.round(ownMemory(pid) / 1024 ** 2);

function openFiles(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return Number.NaN;
  }
}

/** Sends thousands of messages that break the protocol beside a client that keeps to it. */
export async function pelt(
  dataDir: string,
  { messages, seed }: { messages: number; seed: number },
): Promise<FuzzReport> {
  const server = await startDatabaseProcess(dataDir);
  const client = await MongoClient.connect(server.uri, { maxPoolSize: 1 });
  const neighbour = new Neighbour(client.db('assay').collection('rows'));
  await neighbour.act();
  const before = { memory: anonymousMb(server.pid), files: openFiles(server.pid) };
  let most = before.memory;
  const watch = setInterval(() => {
    most = Math.max(most, anonymousMb(server.pid));
  }, 100);
  const counts = { ended: 0, replied: 0 };
  const faults: string[] = [];
  let left = messages;
  const peer = async (number: number) => {
    const chance = new Chance(seed * 1_000 + number);
    const sender = new Peer(socketOf(server.uri));
    for (; left > 0; left -= 1) {
      const message = nextMessage(chance);
      const came = await sender.send(message);
      counts[came] += 1;
      if (message.mustEnd && came !== 'ended') faults.push(`a message (${message.kind}) was answered`);
    }
    sender.hangUp();
  };
  const beside = neighbour.actWhile(() => left > 0);
  await Promise.all([beside, ...Array.from({ length: PEERS }, (_, number) => peer(number))]);
  clearInterval(watch);
  faults.push(...neighbour.faults, ...(await aftermath(client, server.pid, before.files)));
  await client.close();
  await server.close();
  const { acted: healthy, slowestMs } = neighbour;
  return {
    messages,
    ...counts,
    healthy,
    slowestMs,
    anonymousMb: most,
    anonymousMbBefore: before.memory,
    faults,
  };
}

/** What is left when all is over: every collection valid, no connection still open. */
async function aftermath(client: MongoClient, pid: number, files: number): Promise<string[]> {
  const faults: string[] = [];
  for (const name of ['assay', 'fuzz']) {
    const db = client.db(name);
    for (const { name: collection } of await db.listCollections().toArray()) {
      const { valid, errors } = await db.command({ validate: collection });
      if (valid !== true) faults.push(`${name}.${collection}: ${(errors as string[]).join('; ')}`);
    }
  }
  const left = openFiles(pid) - files;
  if (left > 2) faults.push(`${left} connections stay open`);
  return faults;
}

/** A client that keeps to the protocol: it writes, reads back and counts. */
class Neighbour {
  readonly faults: string[] = [];
  acted = 0;
  slowestMs = 0;
  private readonly rows: Collection<{ _id: number; text: string }>;

  constructor(rows: Collection<{ _id: number; text: string }>) {
    this.rows = rows;
  }

  async actWhile(goesOn: () => boolean): Promise<void> {
    while (goesOn()) await this.act();
  }

  async act(): Promise<void> {
    const _id = this.acted + 1;
    const started = performance.now();
    try {
      await this.rows.insertOne({ _id, text: `text ${_id}` });
      const found = await this.rows.findOne({ _id });
      if (found?.text !== `text ${_id}`) this.faults.push(`row ${_id} read ${JSON.stringify(found)}`);
    } catch (failure) {
      this.faults.push(`the client beside: ${String(failure)}`);
    }
    this.acted = _id;
    this.slowestMs = Math.max(this.slowestMs, Math.round(performance.now() - started));
  }
}

/** Sends messages, each over the connection of the last if that still stands. */
class Peer {
  private readonly path: string;
  private socket: Socket | undefined;

  constructor(path: string) {
    this.path = path;
  }

  async send(message: Message): Promise<'ended' | 'replied'> {
    this.socket ??= await this.connected();
    const { socket } = this;
    const came = await new Promise<'ended' | 'replied'>((settle) => {
      let timer: NodeJS.Timeout | undefined;
      // Where nothing comes, the sender hangs up; then the server must, too.
      const hush = () => {
        timer = setTimeout(() => socket.end(), SILENCE_MS);
      };
      const done = (what: 'ended' | 'replied') => {
        clearTimeout(timer);
        socket.removeAllListeners('data').removeAllListeners('close');
        settle(what);
      };
      let missing: number | undefined;
      socket.on('data', (chunk: Buffer) => {
        missing = (missing ?? chunk.readInt32LE(0)) - chunk.length;
        if (missing <= 0) done('replied');
      });
      socket.once('close', () => done('ended'));
      socket.write(message.bytes, hush);
    });
    if (came === 'ended' || message.mustEnd || message.kind === 'mutated') this.hangUp();
    return came;
  }

  hangUp(): void {
    this.socket?.destroy();
    this.socket = undefined;
  }

  private connected(): Promise<Socket> {
    return new Promise((settle, fail) => {
      const socket = createConnection(this.path, () => {
        socket.removeAllListeners('error').on('error', () => socket.destroy());
        settle(socket);
      });
      socket.once('error', fail);
    });
  }
}
