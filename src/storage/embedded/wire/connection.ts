import type { Socket } from 'node:net';
import { type Holder, Incoming, type MessageRoom } from './incoming.js';
import {
  encodeReply,
  errorReply,
  ProtocolError,
  parseMessage,
  type Reply,
  type Request,
} from './messages.js';
import type { OneAtATime } from './one-at-a-time.js';

export type Answer = (request: Request) => Promise<Reply> | Reply;

/** What all connections of a server have in common. */
export interface Shared {
  readonly answer: Answer;
  readonly log: (message: string) => void;
  readonly room: MessageRoom;
  /** Large messages are answered one at a time. */
  readonly large: OneAtATime;
}

/** More than this is not read ahead while a command is answered, in bytes. */
const READ_AHEAD = 1024 * 1024;
/** A message of more bytes waits for its turn. */
const LARGE = 512 * 1024;

/**
 * Serves one client: messages in order, one at a time; a message that breaks the protocol ends only this connection.
 * Of a client that sends without pause, or does not read what it asked for, no more than a message and a reply is kept.
 */
export class Connection implements Holder {
  private readonly socket: Socket;
  private readonly shared: Shared;
  private readonly incoming = new Incoming();
  private working: Promise<void> | undefined;
  private answering: Promise<unknown> | undefined;
  /** Whether the client keeps us waiting, for the rest of a message or to read a reply, and for how many looks now. */
  private waiting = false;
  private looks = 0;
  /** Bytes of a reply the client has not read yet. */
  private unread = 0;
  private whenRead: () => void = () => undefined;

  constructor(socket: Socket, shared: Shared) {
    this.socket = socket;
    this.shared = shared;
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('drain', () => this.whenRead());
    socket.on('close', () => this.forget());
  }

  get held(): number {
    return this.incoming.held + this.unread;
  }

  /** Waits for the command in hand, then hangs up. */
  async close(): Promise<void> {
    await this.answering;
    this.end();
  }

  end(): void {
    this.socket.destroy();
    this.forget();
  }

  /**
   * Looks whether the client keeps us waiting, and hangs up after so many looks in a row. Looks are counted, not time:
   * while the thread is busy neither goes on.
   */
  endIfSlow(patience: number): void {
    this.looks = this.waiting ? this.looks + 1 : 0;
    if (this.looks > patience) this.end();
  }

  private wait(waiting: boolean): void {
    if (!waiting) this.looks = 0;
    this.waiting = waiting;
  }

  private forget(): void {
    this.hold(() => {
      this.incoming.clear();
      this.unread = 0;
    });
    this.whenRead();
  }

  /** Makes a change and tells the room what it made of the bytes held. */
  private hold<T>(change: () => T): T {
    const before = this.held;
    const result = change();
    const by = this.held - before;
    if (by !== 0) this.shared.room.changed(this, by);
    return result;
  }

  private take(chunk: Buffer): void {
    try {
      this.hold(() => this.incoming.add(chunk));
    } catch {
      this.end();
      return;
    }
    if (this.working === undefined) {
      this.working = this.serve().finally(() => {
        this.working = undefined;
      });
    } else if (this.incoming.received > READ_AHEAD) this.socket.pause();
  }

  private async serve(): Promise<void> {
    try {
      for (let length = this.ready(); length !== undefined; length = this.ready()) {
        this.wait(false);
        const answered = length > LARGE ? this.shared.large.run(() => this.answerNext()) : this.answerNext();
        this.answering = answered;
        const reply = await answered;
        if (reply !== undefined && this.socket.writable) await this.send(reply);
      }
      this.wait(this.incoming.received > 0);
      this.socket.resume();
    } catch (failure) {
      if (!(failure instanceof ProtocolError)) this.shared.log(`connection failed: ${String(failure)}`);
      this.end();
    }
  }

  private ready(): number | undefined {
    return this.socket.destroyed ? undefined : this.incoming.ready();
  }

  /** Answers the message that has arrived; undefined when no reply is wanted. */
  private async answerNext(): Promise<Buffer | undefined> {
    const bytes = this.hold(() => this.incoming.next());
    if (bytes === undefined) return undefined;
    const request = parseMessage(bytes);
    const reply = await this.replyTo(request);
    return request.silent ? undefined : encodeReply(request, reply);
  }

  private async replyTo(request: Request): Promise<Reply> {
    try {
      return await this.shared.answer(request);
    } catch (failure) {
      return errorReply(failure);
    }
  }

  /** Writes a reply; where the client does not read, waits until it does. */
  private async send(bytes: Buffer): Promise<void> {
    if (this.socket.write(bytes)) return;
    this.wait(true);
    await new Promise<void>((settle) => {
      this.whenRead = settle;
      this.hold(() => {
        this.unread = bytes.length;
      });
    });
    this.hold(() => {
      this.unread = 0;
    });
    this.wait(false);
  }
}
