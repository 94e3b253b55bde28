import type { Socket } from 'node:net';
import {
  encodeReply,
  errorReply,
  messageLength,
  ProtocolError,
  parseMessage,
  type Reply,
  type Request,
} from './messages.js';

export type Answer = (request: Request) => Promise<Reply> | Reply;

/** Serves one client: messages in order, one at a time; a message that breaks the protocol ends only this connection. */
export class Connection {
  private readonly socket: Socket;
  private readonly answer: Answer;
  private readonly log: (message: string) => void;
  private chunks: Buffer[] = [];
  private received = 0;
  private working: Promise<void> | undefined;

  constructor(socket: Socket, answer: Answer, log: (message: string) => void) {
    this.socket = socket;
    this.answer = answer;
    this.log = log;
    socket.on('data', (chunk: Buffer) => {
      this.chunks.push(chunk);
      this.received += chunk.length;
      this.working ??= this.serve().finally(() => {
        this.working = undefined;
      });
    });
    socket.on('error', () => socket.destroy());
  }

  /** Waits for the command in hand, then hangs up. */
  async close(): Promise<void> {
    await this.working;
    this.socket.destroy();
  }

  private async serve(): Promise<void> {
    try {
      for (let bytes = this.next(); bytes !== undefined; bytes = this.next()) {
        const request = parseMessage(bytes);
        const reply = await this.replyTo(request);
        if (!request.silent && this.socket.writable) this.socket.write(encodeReply(request, reply));
      }
    } catch (failure) {
      if (!(failure instanceof ProtocolError)) this.log(`connection failed: ${String(failure)}`);
      this.socket.destroy();
    }
  }

  private async replyTo(request: Request): Promise<Reply> {
    try {
      return await this.answer(request);
    } catch (failure) {
      return errorReply(failure);
    }
  }

  /** The next whole message, or undefined until it has arrived. */
  private next(): Buffer | undefined {
    if (this.socket.destroyed || this.received < 4) return undefined;
    if ((this.chunks[0]?.length ?? 0) < 4) this.chunks = [Buffer.concat(this.chunks)];
    const length = messageLength(this.chunks[0] as Buffer);
    if (length === undefined || this.received < length) return undefined;
    const all = this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks);
    this.chunks = all.length > length ? [all.subarray(length)] : [];
    this.received -= length;
    return all.subarray(0, length);
  }
}
