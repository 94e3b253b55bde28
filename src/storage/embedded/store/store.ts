import { dirname } from 'node:path';
import { type Database, open, type RootDatabase, type Transaction } from 'lmdb';
import { CommandError } from '../errors.js';
import { type Disk, DiskRoom, diskOf, isFailedPage, makeFiles, type Pages } from './disk-room.js';

export interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

export interface Range {
  readonly start?: Buffer;
  /** Not included. */
  readonly end?: Buffer;
  readonly reverse?: boolean;
  readonly limit?: number;
  /** Entries passed over first. */
  readonly offset?: number;
}

/** The data as one commit left it. */
export interface Moment {
  readonly transaction: Transaction;
}

interface Waiting {
  readonly work: () => void;
  readonly settle: (failure?: Error) => void;
}

/** Flushes the file off this thread; lmdb has it, its types leave it out. */
interface Syncing {
  sync(done: (failure?: Error) => void): void;
}

/** The part of lmdb's figures that is read here. */
interface Stats {
  readonly pageSize: number;
  readonly lastPageNumber: number;
  readonly treeBranchPageCount: number;
  readonly treeLeafPageCount: number;
  readonly overflowPages: number;
  readonly free: Pick<Stats, 'treeBranchPageCount' | 'treeLeafPageCount' | 'overflowPages'>;
}

/** Room for the map: addresses only, the file grows as it is written. */
const MAP_BYTES = 64 * 1024 ** 3;

/**
 * Ordered bytes on disk (LMDB). Reads see the last commit; writes that wait at the same time share one commit and one
 * flush, each in a child transaction of its own, so one that fails leaves nothing behind. A commit flushes its pages
 * itself; what makes it count (LMDB's meta page) is flushed by another thread, and only then is the write acknowledged.
 * Changes take room on the disk before they are made, so LMDB never meets a full one.
 */
export class Store {
  private readonly root: RootDatabase<Buffer, Buffer>;
  private readonly data: Database<Buffer, Buffer>;
  private waiting: Waiting[] = [];
  private working: Promise<void> | undefined;
  private closed = false;
  private broken = false;
  private readonly room: DiskRoom;
  /** What reads see in place of the last commit. */
  private moment: Moment | undefined;

  /** `disk` tells what is free on the disk. */
  constructor(path: string, disk: () => Disk = () => diskOf(dirname(path))) {
    makeFiles(path);
    this.root = open<Buffer, Buffer>({
      path,
      noSubdir: true,
      mapSize: MAP_BYTES,
      maxDbs: 4,
      keyEncoding: 'binary',
      encoding: 'binary',
      overlappingSync: false,
      noMetaSync: true,
    });
    this.data = this.root.openDB<Buffer, Buffer>('data', { keyEncoding: 'binary', encoding: 'binary' });
    this.room = new DiskRoom(path, disk, () => this.pages());
  }

  /** Bytes of the file that are on the disk; what is written lies within. */
  get prepared(): number {
    return this.room.prepared;
  }

  private pages(): Pages {
    const stats = this.data.getStats() as Stats;
    const { free, pageSize } = stats;
    return {
      bytes: pageSize,
      used: (stats.lastPageNumber + 1) * pageSize,
      leaves: stats.treeLeafPageCount,
      branches: stats.treeBranchPageCount,
      overflow: stats.overflowPages,
      free: free.treeBranchPageCount + free.treeLeafPageCount + free.overflowPages,
    };
  }

  /** The value's own copy, safe to keep. */
  get(key: Buffer): Buffer | undefined {
    return this.moment === undefined ? this.data.getBinary(key) : this.data.get(key, this.moment);
  }

  has(key: Buffer): boolean {
    return this.moment === undefined ? this.data.doesExist(key) : this.get(key) !== undefined;
  }

  put(key: Buffer, value: Uint8Array): void {
    this.room.change(key.length + value.length);
    this.data.putSync(key, value as Buffer);
  }

  remove(key: Buffer): void {
    this.room.change(key.length);
    this.data.removeSync(key);
  }

  /** Entries in key order, gathered at once so that no cursor outlives the call. */
  entries(range: Range): Entry[] {
    return [...(this.data.getRange({ ...lmdbRange(range), ...this.moment }) as Iterable<Entry>)];
  }

  /** How many entries a range has, up to its limit; nothing of them is read. */
  count(range: Pick<Range, 'start' | 'end' | 'limit'>): number {
    return this.data.getCount({ ...lmdbRange(range), ...this.moment });
  }

  /** Keys in order; the whole range is walked, nothing of the values is read. */
  keys(range: Range): Iterable<Buffer> {
    return this.data.getKeys(lmdbRange(range)) as Iterable<Buffer>;
  }

  /** Keeps the data as it is now for reading. What it holds is not reused on disk until `release`. */
  pin(): Moment {
    return { transaction: this.data.useReadTransaction() };
  }

  release(moment: Moment): void {
    moment.transaction.done();
  }

  /** Runs `work`, whose reads see that moment. */
  at<T>(moment: Moment, work: () => T): T {
    this.moment = moment;
    try {
      return work();
    } finally {
      this.moment = undefined;
    }
  }

  /** Runs `work` in a transaction; resolves when it is on disk, rejects with nothing changed. */
  write<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const refusal = this.refusal();
      if (refusal !== undefined) {
        reject(refusal);
        return;
      }
      let result: T;
      this.waiting.push({
        work: () => {
          result = work();
        },
        settle: (failure) => (failure === undefined ? resolve(result) : reject(failure)),
      });
      this.working ??= this.commitAll();
    });
  }

  /** Commits and flushes in turn; what arrives during a flush makes the next commit. */
  private async commitAll(): Promise<void> {
    // One turn of the event loop lets what arrived together be committed together.
    await new Promise((turn) => setImmediate(turn));
    while (this.waiting.length > 0) {
      const done = this.commit();
      if (done.length === 0) continue;
      const failure = await this.flush();
      for (const waiting of done) waiting.settle(failure);
    }
    this.working = undefined;
  }

  /** Commits what waits, turns away what failed and gives the rest, still to be flushed. */
  private commit(): Waiting[] {
    const batch = this.waiting;
    this.waiting = [];
    const failures = new Map<Waiting, Error>();
    try {
      this.root.transactionSync(() => {
        this.room.begin();
        if (batch.length === 1) batch[0]?.work();
        else for (const waiting of batch) this.attempt(waiting, failures);
      });
    } catch (failure) {
      this.broken ||= isFailedPage(failure);
      for (const waiting of batch) failures.set(waiting, failures.get(waiting) ?? storageError(failure));
    }
    for (const [waiting, failure] of failures) waiting.settle(failure);
    return batch.filter((waiting) => !failures.has(waiting));
  }

  /** Why nothing is written now: after a page that could not be written only a new start is safe. */
  private refusal(): CommandError | undefined {
    if (this.closed) return new CommandError(91, 'The database is shutting down');
    if (this.broken) return new CommandError(14031, 'A write to the disk failed; restart to write again');
    return undefined;
  }

  private attempt(waiting: Waiting, failures: Map<Waiting, Error>): void {
    try {
      this.root.transactionSync(waiting.work);
    } catch (failure) {
      failures.set(waiting, storageError(failure));
    }
  }

  private flush(): Promise<Error | undefined> {
    return new Promise((settle) => {
      (this.root as unknown as Syncing).sync((failure) =>
        settle(failure ? storageError(failure) : undefined),
      );
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.working;
    await this.root.close();
    this.room.close();
  }
}

function lmdbRange(range: Range): object {
  if (range.reverse !== true) return { ...range };
  // LMDB walks backwards from its start, which it includes, to its end, which it leaves out: turn both over.
  return {
    reverse: true,
    start: range.end,
    end: range.start,
    exclusiveStart: true,
    inclusiveEnd: true,
    limit: range.limit,
    offset: range.offset,
  };
}

function storageError(failure: unknown): Error {
  if (failure instanceof CommandError) return failure;
  const message = failure instanceof Error ? failure.message : String(failure);
  const full = /MAP_FULL|ENOSPC|No space left/i.test(message);
  return full
    ? new CommandError(14031, `The disk is full: ${message}`)
    : Object.assign(new CommandError(1, message), { cause: failure });
}
