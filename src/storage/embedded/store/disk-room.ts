import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  ftruncateSync,
  openSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { CommandError } from '../errors.js';

/** Bytes of the disk that a folder is on: all, and those free for this process. */
export interface Disk {
  readonly total: number;
  readonly free: number;
}

export function diskOf(folder: string): Disk {
  const { blocks, bavail, bsize } = statfsSync(folder);
  return { total: blocks * bsize, free: bavail * bsize };
}

/** What is left free on any disk for others, in bytes; of a small disk a sixteenth. */
const LARGEST_RESERVE = 64 * 1024 ** 2;

const reserveOf = ({ total }: Disk) => Math.min(LARGEST_RESERVE, total / 16);

/** Whether a disk is full to us. */
const isFull = (disk: Disk): boolean => disk.free < reserveOf(disk);

/**
 * Whether a page could not be written to the file. lmdb 3.5.6 writes its message about that past the end of its buffer
 * (100 bytes, mdb_page_flush), so after one such failure the memory of the process may be damaged.
 */
export const isFailedPage = (failure: unknown): boolean =>
  failure instanceof Error && failure.message.includes('Attempting to write page');

/** The pages of the store as the last commit left them. */
export interface Pages {
  readonly bytes: number;
  /** Bytes of the file up to its last page in use. */
  readonly used: number;
  readonly leaves: number;
  readonly branches: number;
  readonly overflow: number;
  /** Pages of the list of free pages. */
  readonly free: number;
}

/** A document of 16 MB in pages of 4 KB. */
const LARGEST_VALUE_PAGES = 4_100;
/** More than the store's file of locks needs. */
const LOCK_BYTES = 16_384;
/** How much the file grows at a time, in bytes. */
const STEP = 1024 ** 2;
/**
 * Zeros are written in pieces of a page. The system caches a long write in a large piece and flushes that whole for
 * each page of it that changes later: a hundred times as many bytes at every commit.
 */
const PIECE = 4096;
const zeros = Buffer.alloc(LOCK_BYTES);

/** Opens a file for reading and writing that only its owner can, made if need be; its bytes stay. */
function openOwn(path: string): number {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  fchmodSync(file, 0o600);
  return file;
}

/**
 * Makes the store's two files, or makes sure that only their owner can open them. The file of locks, which is mapped
 * into memory, gets its bytes on the disk: writing into a hole of it would end the process when the disk is full.
 */
export function makeFiles(path: string): void {
  closeSync(openOwn(path));
  const locks = openOwn(`${path}-lock`);
  try {
    for (let { size } = fstatSync(locks); size < LOCK_BYTES; )
      size += writeSync(locks, zeros, 0, LOCK_BYTES - size, size);
  } finally {
    closeSync(locks);
  }
}

/**
 * Room on the disk for what a transaction will write, taken before it is written: the store's file is filled with zeros
 * beyond its last page. LMDB then writes where bytes are already, so that no commit meets a full disk, whatever others
 * write meanwhile. What a transaction needs is not known beforehand but bounded: a change touches at most three leaves
 * and what lies above them, and no page holds less than a quarter.
 */
export class DiskRoom {
  private readonly file: number;
  private readonly disk: () => Disk;
  private readonly pages: () => Pages;
  private size: number;
  private before: Pages | undefined;
  private changes = 0;
  private bytes = 0;
  private large = 0;

  /** To be made when the store is open. */
  constructor(path: string, disk: () => Disk, pages: () => Pages) {
    this.file = openOwn(path);
    this.size = fstatSync(this.file).size;
    this.disk = disk;
    this.pages = pages;
  }

  /** Bytes of the file that are on the disk. */
  get prepared(): number {
    return this.size;
  }

  /** A transaction begins. */
  begin(): void {
    this.before = undefined;
    this.changes = 0;
    this.bytes = 0;
    this.large = 0;
  }

  /** Told before each change of so many bytes; takes room for it. Errors: OutOfDiskSpace. */
  change(bytes: number): void {
    const isFirst = this.before === undefined;
    if (isFirst && isFull(this.disk())) throw diskIsFull();
    this.before ??= this.pages();
    this.changes += 1;
    if (bytes > this.before.bytes / 2) this.large += Math.ceil((bytes + 64) / this.before.bytes);
    else this.bytes += bytes + 16;
    const end = this.before.used + this.neededPages(this.before) * this.before.bytes;
    if (end > this.size) this.grow(end);
    else if (isFirst) this.tryToWrite();
  }

  /**
   * Room that is there is not always room that can be written: the file may be bounded by now, or its disk be for
   * reading only. LMDB would meet that with its pages, so it is found out here, by a zero in the place of the last one.
   */
  private tryToWrite(): void {
    try {
      writeSync(this.file, zeros, 0, 1, this.size - 1);
    } catch (failure) {
      throw diskIsFull(String(failure));
    }
  }

  /** Most pages that the changes so far can make LMDB write. */
  private neededPages({ bytes, leaves, branches, overflow, free }: Pages): number {
    const touched = Math.min(3 * this.changes, 2 * leaves + Math.ceil((4 * this.bytes) / bytes) + 16);
    const above = 2 * branches + 32;
    const written = touched + above + this.large;
    const freed = written + Math.min(overflow, this.changes * LARGEST_VALUE_PAGES);
    return written + 2 * free + Math.ceil((8 * freed) / bytes) + 16;
  }

  private grow(end: number): void {
    const size = Math.ceil(end / STEP) * STEP;
    // Zeros go nowhere but behind all that is there, whoever put it there.
    this.size = Math.max(this.size, fstatSync(this.file).size);
    if (this.size >= size) return;
    const disk = this.disk();
    if (disk.free - (size - this.size) < reserveOf(disk)) throw diskIsFull();
    try {
      for (let at = this.size; at < size; )
        at += writeSync(this.file, zeros, 0, Math.min(PIECE, size - at), at);
    } catch (failure) {
      ftruncateSync(this.file, this.size);
      throw diskIsFull(String(failure));
    }
    this.size = size;
  }

  close(): void {
    closeSync(this.file);
  }
}
function diskIsFull(reason?: string): CommandError {
  return new CommandError(14031, reason === undefined ? 'The disk is full' : `The disk is full: ${reason}`);
}
