import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Db, MongoClient } from 'mongodb';
import { ownMemory } from '#test/support/own-memory.js';
import type { Served } from './served.js';

/** Connections the clients share. */
export const CONNECTIONS = 16;
/** The system counts processor time in hundredths of a second. */
const MICROSECONDS_A_TICK = 10_000;

/** A database that is measured, filled with so many rows. */
export interface Engine {
  readonly title: string;
  readonly size: number;
  readonly db: Db;
  /** Microseconds of processor time it took until now; NaN where that cannot be told. */
  readonly worked: () => number;
  remove(): Promise<void>;
}

function connect(uri: string): Promise<MongoClient> {
  return MongoClient.connect(uri, { maxPoolSize: CONNECTIONS, minPoolSize: CONNECTIONS });
}

/** The embedded database in a process of its own, on a folder of its own. */
export class Embedded implements Engine {
  readonly title: string;
  readonly size: number;
  private readonly folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  private child: ChildProcess | undefined;
  private client: MongoClient | undefined;

  constructor(size: number) {
    this.title = size.toLocaleString('en');
    this.size = size;
  }

  get db(): Db {
    if (this.client === undefined) throw new Error('not started');
    return this.client.db('bench');
  }

  /** Starts it on its data; resolves with the milliseconds from opening to serving. */
  async start(): Promise<number> {
    const child = fork(fileURLToPath(new URL('./served.js', import.meta.url)), [this.folder]);
    const served = await new Promise<Served>((settle, reject) => {
      child.once('message', (told) => settle(told as Served));
      child.once('exit', (code) => reject(new Error(`the database ended with ${code}`)));
    });
    this.child = child;
    this.client = await connect(served.uri);
    return served.opened;
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (child === undefined) return;
    await this.client?.close();
    const ended = new Promise((settle) => child.once('exit', settle));
    child.send('close');
    await ended;
  }

  readonly worked = (): number => {
    if (process.platform !== 'linux') return Number.NaN;
    const told = readFileSync(`/proc/${this.child?.pid}/stat`, 'utf8');
    const [user = 0, system = 0] = told.slice(told.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
    return (user + system) * MICROSECONDS_A_TICK;
  };

  /** Anonymous memory of its process now, in MiB; 0 where the system does not tell. */
  memory(): number {
    if (process.platform !== 'linux' || this.child?.exitCode !== null) return 0;
    return ownMemory(this.child.pid ?? 0) / 1024 ** 2;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A database of our own on a server that runs already. */
export async function serverAt(uri: string, size: number): Promise<Engine> {
  const client = await connect(uri);
  const db = client.db(`assay_bench_${process.pid}_${size}`);
  return {
    title: `server, ${size.toLocaleString('en')}`,
    size,
    db,
    worked: () => Number.NaN,
    remove: async () => {
      await db.dropDatabase();
      await client.close();
    },
  };
}
