import { CommandError } from '../errors.js';
import { CursorReply } from '../wire/messages.js';

/** A cursor nobody asks for this long is closed, in milliseconds. */
const IDLE_MS = 10 * 60 * 1000;
/** One that asked for no time-out lives as long as an idle session. */
const LONGEST_IDLE_MS = 30 * 60 * 1000;
const MAX_BATCH_BYTES = 16 * 1024 * 1024;
const FIRST_BATCH = 101;

/** Documents still to be given out. */
export interface Source {
  readonly namespace: string;
  readonly documents: Iterator<Uint8Array>;
  /** Called before each further batch: what was read ahead is old. Throws when there is nothing left to read from. */
  readonly stale?: (() => void) | undefined;
  readonly noTimeout?: boolean | undefined;
  /** The moment a snapshot read sees, to be told with the first batch. */
  readonly atClusterTime?: bigint | undefined;
}

interface OpenCursor extends Source {
  /** Read, but too much for the last batch. */
  ahead: Uint8Array | undefined;
  usedAt: number;
}

/** The open cursors of all clients. */
export class Cursors {
  private readonly open = new Map<bigint, OpenCursor>();
  private lastId = BigInt(Date.now()) << 16n;

  /** The first batch; the rest stays open under the id in the reply. */
  begin(source: Source, batchSize: number | undefined, single: boolean): CursorReply {
    const cursor: OpenCursor = { ...source, ahead: undefined, usedAt: Date.now() };
    const documents = take(cursor, batchSize ?? FIRST_BATCH);
    let id = 0n;
    if (!single && (cursor.ahead !== undefined || batchSize === 0)) {
      this.lastId += 1n;
      id = this.lastId;
      this.open.set(id, cursor);
    }
    const { namespace, atClusterTime } = source;
    return new CursorReply({ id, namespace, batchName: 'firstBatch', documents, atClusterTime });
  }

  more(id: bigint, namespace: string, batchSize: number): CursorReply {
    const cursor = this.open.get(id);
    if (cursor === undefined) throw new CommandError(43, `cursor id ${id} not found`);
    if (cursor.namespace !== namespace)
      throw new CommandError(
        13,
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    cursor.usedAt = Date.now();
    // One that fails is gone.
    this.open.delete(id);
    cursor.stale?.();
    const documents = take(cursor, batchSize === 0 ? Number.POSITIVE_INFINITY : batchSize);
    if (cursor.ahead !== undefined) this.open.set(id, cursor);
    return new CursorReply({
      id: cursor.ahead === undefined ? 0n : id,
      namespace,
      batchName: 'nextBatch',
      documents,
    });
  }

  kill(id: bigint): boolean {
    return this.open.delete(id);
  }

  /** Closes what nobody asked for lately. */
  sweep(now = Date.now()): void {
    for (const [id, { usedAt, noTimeout }] of this.open)
      if (now - usedAt > (noTimeout === true ? LONGEST_IDLE_MS : IDLE_MS)) this.open.delete(id);
  }
}

function take(cursor: OpenCursor, count: number): Uint8Array[] {
  const documents: Uint8Array[] = [];
  let bytes = 0;
  if (count === 0) return documents;
  for (;;) {
    const next = cursor.ahead ?? nextOf(cursor);
    cursor.ahead = next;
    if (next === undefined || documents.length >= count) return documents;
    if (documents.length > 0 && bytes + next.length > MAX_BATCH_BYTES) return documents;
    documents.push(next);
    bytes += next.length;
    cursor.ahead = undefined;
  }
}

function nextOf(cursor: OpenCursor): Uint8Array | undefined {
  const step = cursor.documents.next();
  return step.done === true ? undefined : step.value;
}
