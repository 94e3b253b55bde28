import { Binary, Timestamp } from 'bson';
import type { Catalogue } from '../collections/catalogue.js';
import { CommandError } from '../errors.js';
import type { Moment } from '../store/store.js';
import { type Doc, isPlainObject } from '../values/codec.js';

/** A snapshot nobody reads for this long is let go of, in milliseconds. */
const IDLE_MS = 60_000;
/** Each keeps old pages on disk: more at once is a client that forgets to end its sessions. */
const MOST = 8;

/** A moment one session reads the data at. */
interface Snapshot {
  readonly moment: Moment;
  readonly session: string;
  /** The collections there were: one made or dropped since cannot be read. */
  readonly collections: ReadonlyMap<string, string>;
  usedAt: number;
}

/** What `find` gets: runs a search within the moment. */
export interface SnapshotRead {
  readonly atClusterTime: bigint;
  within<T>(work: () => T): T;
}

/**
 * The moments that sessions read at: `readConcern: { level: 'snapshot' }` without a time pins one and tells its time,
 * with that time it is read again (the driver's snapshot sessions). A standalone MongoDB refuses this; a replica set has
 * it for `find`, `aggregate` and `distinct`, here `find` alone does: a backup needs no more.
 */
export class Snapshots {
  private readonly catalogue: Catalogue;
  private readonly open = new Map<bigint, Snapshot>();
  private last = BigInt(Math.floor(Date.now() / 1000)) << 32n;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** The snapshot a command asks for. Errors: SnapshotTooOld, SnapshotUnavailable. */
  askedFor(command: Doc, namespace: string): SnapshotRead | undefined {
    const concern = command.readConcern;
    if (!isPlainObject(concern) || concern.level !== 'snapshot') return undefined;
    const time =
      concern.atClusterTime === undefined ? this.begin(command.lsid) : timeOf(concern.atClusterTime);
    const snapshot = this.open.get(time);
    if (snapshot === undefined)
      throw new CommandError(239, 'This snapshot is no longer kept: begin another session');
    if (snapshot.collections.get(namespace) !== this.catalogue.get(namespace)?.uuid) {
      throw new CommandError(
        246,
        `Unable to read from a snapshot due to pending collection catalog changes: ${namespace}`,
      );
    }
    return {
      atClusterTime: time,
      within: (work) => {
        if (this.open.get(time) !== snapshot)
          throw new CommandError(239, 'This snapshot is no longer kept: begin another session');
        snapshot.usedAt = Date.now();
        return this.catalogue.store.at(snapshot.moment, work);
      },
    };
  }

  /** Drivers use a session's id again after its end without telling: it has one snapshot, the last it began. */
  private begin(lsid: unknown): bigint {
    this.end(lsid);
    if (this.open.size >= MOST)
      throw new CommandError(246, 'Unable to read from a snapshot: too many are open');
    this.last += 1n;
    this.open.set(this.last, {
      moment: this.catalogue.store.pin(),
      session: sessionOf(lsid),
      collections: new Map([...this.catalogue.all()].map(({ namespace, uuid }) => [namespace, uuid])),
      usedAt: Date.now(),
    });
    return this.last;
  }

  /** Lets go of what a session reads. */
  end(lsid: unknown): void {
    const ended = sessionOf(lsid);
    this.releaseWhere(({ session }) => session === ended);
  }

  /** Lets go of what nobody read lately. */
  sweep(now = Date.now()): void {
    this.releaseWhere(({ usedAt }) => now - usedAt > IDLE_MS);
  }

  close(): void {
    this.releaseWhere(() => true);
  }

  private releaseWhere(isOver: (snapshot: Snapshot) => boolean): void {
    for (const [time, snapshot] of this.open) {
      if (!isOver(snapshot)) continue;
      this.open.delete(time);
      this.catalogue.store.release(snapshot.moment);
    }
  }
}

function timeOf(value: unknown): bigint {
  if (value instanceof Timestamp) return value.toBigInt();
  throw new CommandError(
    14,
    "BSON field 'readConcern.atClusterTime' is the wrong type, expected 'timestamp'",
  );
}

/** A session by its id; '' for a client that names none. */
function sessionOf(lsid: unknown): string {
  const id = isPlainObject(lsid) ? lsid.id : undefined;
  return id instanceof Binary ? id.toString('hex') : '';
}
