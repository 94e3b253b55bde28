import type { Entry, Store } from '../store/store.js';

/** The first chunk is small: most readers stop soon. */
const FIRST_CHUNK = 16;
/** Of several walks side by side most give little. */
const FIRST_CHUNK_BESIDE = 4;
const LARGEST_CHUNK = 256;

/** How a range is walked. */
export interface Way {
  readonly start: Buffer;
  readonly end: Buffer;
  readonly reverse: boolean;
  /** Entries passed over first. */
  readonly skip: number;
  /** Other ranges are walked at the same time. */
  readonly beside: boolean;
}

/**
 * Walks a range a chunk at a time, so that no read transaction outlives a command. It keeps its place by key: what was
 * read ahead can be dropped and read again.
 */
export class Walker {
  private readonly store: Store;
  private readonly reverse: boolean;
  private start: Buffer;
  private end: Buffer;
  private skip: number;
  private size: number;
  private chunk: Entry[] = [];
  private at = 0;
  private passed: Buffer | undefined;
  private ended = false;

  constructor(store: Store, { start, end, reverse, skip, beside }: Way) {
    this.store = store;
    this.start = start;
    this.end = end;
    this.reverse = reverse;
    this.skip = skip;
    this.size = beside ? FIRST_CHUNK_BESIDE : FIRST_CHUNK;
  }

  /** The entry it stands at; undefined at the end. */
  head(): Entry | undefined {
    if (this.at >= this.chunk.length && !this.ended) this.read();
    return this.chunk[this.at];
  }

  /** Goes on to the next entry. */
  pass(): void {
    this.passed = this.chunk[this.at]?.key;
    this.at += 1;
  }

  /** Drops what was read ahead. */
  forget(): void {
    this.chunk = [];
    this.at = 0;
    this.ended = false;
  }

  private read(): void {
    if (this.passed !== undefined) {
      if (this.reverse) this.end = this.passed;
      else this.start = Buffer.concat([this.passed, Buffer.alloc(1)]);
      this.passed = undefined;
    }
    const { start, end, reverse, size, skip } = this;
    this.chunk = this.store.entries({ start, end, reverse, limit: size, offset: skip });
    this.at = 0;
    this.ended = this.chunk.length < size;
    this.skip = 0;
    this.size = Math.min(size * 2, LARGEST_CHUNK);
  }
}
