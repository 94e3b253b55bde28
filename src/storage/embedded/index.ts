import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { DatabaseUnavailable } from './errors.js';
import {
  giveUpOwnership,
  isApart,
  type Owner,
  type Standing,
  standingOf,
  takeOwnership,
} from './ownership.js';
import type { WorkerNews, WorkerTask } from './worker.js';

export { DatabaseUnavailable } from './errors.js';

export interface EmbeddedDatabase {
  /** A MongoDB address Mongoose and the driver connect to. */
  readonly uri: string;
  /** Another process serves the folder; when it ends, so does this one's connection. */
  readonly joined: boolean;
  /** When it no longer serves, closed or failed; never where another process does. */
  readonly ended: Promise<void>;
  /** Waits until everything is on disk; a database served by another process stays up. */
  close(): Promise<void>;
}

export interface EmbeddedDatabaseOptions {
  readonly dataDir: string;
  readonly log?: (message: string) => void;
}

/** Longest path a Unix socket gets, in bytes: systems stop at 104 or 108. */
const MAX_SOCKET_PATH = 100;
/** How long another process may take to start listening, in milliseconds. */
const PATIENCE_MS = 5_000;

function addressOf(socket: string): string {
  return `mongodb://${encodeURIComponent(socket)}/assay?directConnection=true&retryWrites=false&retryReads=false`;
}

function socketFor(folder: string): string {
  const inside = join(folder, 'assay.sock');
  return Buffer.byteLength(inside) <= MAX_SOCKET_PATH
    ? inside
    : join(mkdtempSync(join(tmpdir(), 'assay-')), 'assay.sock');
}

function answers(socket: string): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createConnection(socket, () => {
      probe.destroy();
      settle(true);
    });
    probe.once('error', () => settle(false));
  });
}

/** Where the socket of an owner is seen from here; undefined where it cannot be. */
function reachable(folder: string, owner: Owner, standing: Standing): string | undefined {
  if (standing === 'elsewhere') return undefined;
  if (standing !== 'unseen') return owner.socket;
  // Another container may have the folder under another name.
  return isApart(owner.socket) ? undefined : join(folder, basename(owner.socket));
}

/**
 * Makes this process the owner of the folder (undefined), or gives the socket of the process that is.
 * Errors: DatabaseUnavailable where that one cannot be joined.
 */
async function joinOrTake(folder: string, socket: string): Promise<string | undefined> {
  let gone: Owner | undefined;
  for (const deadline = Date.now() + PATIENCE_MS; ; await pause(50)) {
    const other = takeOwnership(folder, socket, gone);
    if (other === undefined) return undefined;
    const standing = standingOf(other);
    const found = reachable(folder, other, standing);
    const owner = `process ${other.pid} on ${other.host}`;
    if (found === undefined) {
      throw new DatabaseUnavailable(
        `The data folder ${folder} is in use by ${owner}, which cannot be reached from here. Stop that one first. If nothing uses the folder any more, delete ${join(folder, 'owner.json')} and start again.`,
      );
    }
    if (await answers(found)) return found;
    if (Date.now() < deadline) continue;
    // On this machine a socket that nobody answers has nobody behind it; a process that is seen is there.
    if (standing === 'unseen' && gone === undefined) gone = other;
    else
      throw new DatabaseUnavailable(
        `The data folder ${folder} is in use by ${owner}, which does not answer. Stop that process, or choose another folder.`,
      );
  }
}

/**
 * Starts the database on `<dataDir>/database` in a worker thread, or joins the one another process is serving there
 * (a command beside a running portal). Errors: DatabaseUnavailable with a sentence for people.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  if (process.platform === 'win32') {
    throw new DatabaseUnavailable(
      'The embedded database needs Unix sockets. On Windows, set MONGODB_URI to a MongoDB server.',
    );
  }
  const folder = join(resolve(options.dataDir), 'database');
  const socket = prepare(folder);
  let other: string | undefined;
  try {
    other = await joinOrTake(folder, socket);
  } catch (failure) {
    discard(folder, socket);
    throw unusable(folder, failure);
  }
  if (other !== undefined) {
    discard(folder, socket);
    return {
      uri: addressOf(other),
      joined: true,
      ended: new Promise(() => undefined),
      close: async () => undefined,
    };
  }
  rmSync(socket, { force: true });
  return serve(folder, socket, options.log ?? (() => undefined));
}

function unusable(folder: string, failure: unknown): DatabaseUnavailable {
  if (failure instanceof DatabaseUnavailable) return failure;
  const full = (failure as NodeJS.ErrnoException).code === 'ENOSPC';
  return new DatabaseUnavailable(
    full
      ? `The data folder ${folder} cannot be used: The disk is full.`
      : `The data folder ${folder} cannot be used: ${String(failure)}`,
  );
}

function prepare(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    assertOwn(folder);
    chmodSync(folder, 0o700);
    return socketFor(folder);
  } catch (failure) {
    throw unusable(folder, failure);
  }
}

/** Somebody else's folder is left alone, also by those who may do anything: files of theirs would lock its owner out. */
function assertOwn(folder: string): void {
  const { uid } = statSync(folder);
  const own = process.getuid?.();
  if (own === undefined || uid === own) return;
  throw new DatabaseUnavailable(
    `The data folder ${folder} belongs to user ${uid}, and this process runs as user ${own}. Run it as that user, or choose another folder.`,
  );
}

/** Removes a socket folder of our own making. */
function discard(folder: string, socket: string): void {
  if (dirname(socket) !== folder) rmSync(dirname(socket), { recursive: true, force: true });
}

async function serve(
  folder: string,
  socket: string,
  log: (message: string) => void,
): Promise<EmbeddedDatabase> {
  const task: WorkerTask = { file: join(folder, 'data.mdb'), socket };
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
  const ended = new Promise<void>((settle) => {
    worker.once('exit', () => {
      giveUpOwnership(folder, socket);
      discard(folder, socket);
      settle();
    });
  });
  await new Promise<void>((settle, reject) => {
    const fail = (reason: string) =>
      reject(new DatabaseUnavailable(`The database in ${folder} could not be opened: ${reason}`));
    worker.on('message', (news: WorkerNews) => {
      if (news.kind === 'serving') settle();
      else if (news.kind === 'failed') fail(news.reason);
      else log(news.message);
    });
    worker.on('error', (failure) => {
      log(`database thread failed: ${String(failure)}`);
      fail(String(failure));
    });
  });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (worker.postMessage('close'), ended);
    return closing;
  };
  return { uri: addressOf(socket), joined: false, ended, close };
}
