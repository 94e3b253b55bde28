import { messageLength } from './messages.js';

/** Bytes of one connection that all connections together must find room for. */
export interface Holder {
  readonly held: number;
  /** Ends the connection, and with it what it holds. */
  end(): void;
}

/** Room for messages that are still arriving and replies that are not read yet, over all connections. */
export class MessageRoom {
  private readonly limit: number;
  private readonly holders = new Set<Holder>();
  private held = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Told when a holder holds more or less; where all hold too much, the one that holds most must go. */
  changed(holder: Holder, by: number): void {
    this.held += by;
    if (holder.held > 0) this.holders.add(holder);
    else this.holders.delete(holder);
    while (this.held > this.limit && this.holders.size > 0) {
      const [first, ...rest] = this.holders;
      rest.reduce((most, other) => (other.held > most.held ? other : most), first as Holder).end();
    }
  }
}

/** Above this, what is left after a message is copied, so that it does not keep the message's memory. */
const LARGE_BYTES = 131_072;

/** Puts the messages of one connection together again, however they were cut. */
export class Incoming {
  private part: Buffer = Buffer.alloc(0);
  private filled = 0;

  /** Bytes of memory that wait for the rest of their message. */
  get held(): number {
    return this.filled === 0 ? 0 : this.part.length;
  }

  get received(): number {
    return this.filled;
  }

  add(chunk: Buffer): void {
    if (this.filled === 0) this.part = chunk;
    else {
      const needed = this.filled + chunk.length;
      if (needed > this.part.length) this.grow(needed);
      chunk.copy(this.part, this.filled);
    }
    this.filled += chunk.length;
  }

  /** Doubles the room, up to the length that the message says it has. Errors: ProtocolError. */
  private grow(needed: number): void {
    const wanted = messageLength(this.part.subarray(0, this.filled)) ?? 0;
    const larger = Buffer.allocUnsafe(Math.max(needed, Math.min(2 * this.part.length, wanted)));
    this.part.copy(larger, 0, 0, this.filled);
    this.part = larger;
  }

  /** The length of the next message once it has arrived whole. Errors: ProtocolError. */
  ready(): number | undefined {
    const length = messageLength(this.part.subarray(0, this.filled));
    return length === undefined || this.filled < length ? undefined : length;
  }

  /** The next message, or undefined until it has arrived whole. Errors: ProtocolError. */
  next(): Buffer | undefined {
    const length = this.ready();
    if (length === undefined) return undefined;
    const message = this.part.subarray(0, length);
    const rest = this.part.subarray(length, this.filled);
    this.part = rest.length > 0 && this.part.length > LARGE_BYTES ? Buffer.from(rest) : rest;
    this.filled = rest.length;
    return message;
  }

  clear(): void {
    this.part = Buffer.alloc(0);
    this.filled = 0;
  }
}
