import { chmodSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { type Answer, Connection, type Shared } from './connection.js';
import { MessageRoom } from './incoming.js';
import { OneAtATime } from './one-at-a-time.js';

export interface WireServer {
  /** Finishes the commands in hand, then stops listening. */
  close(): Promise<void>;
}

/** What the clients of a server may take of it. */
export interface Limits {
  /** Connections at a time; those beyond are hung up on. */
  readonly connections: number;
  /** Bytes of messages still arriving and of replies not read, in all; beyond, the connection with most is ended. */
  readonly held: number;
  /** How long a client may take over one message, or leave a reply unread, in milliseconds. */
  readonly patience: number;
}

/** How often is looked at a client before it has no more time. */
const LOOKS = 6;
const LIMITS: Limits = { connections: 1_000, held: 256 * 1024 ** 2, patience: 30_000 };

/** Listens on a Unix socket that only its owner can open. */
export async function listen(
  socketPath: string,
  answer: Answer,
  log: (message: string) => void,
  limits: Limits = LIMITS,
): Promise<WireServer> {
  const connections = new Set<Connection>();
  const shared: Shared = { answer, log, room: new MessageRoom(limits.held), large: new OneAtATime() };
  const server: Server = createServer((socket) => {
    const connection = new Connection(socket, shared);
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
  });
  server.maxConnections = limits.connections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, () => resolve());
  });
  chmodSync(socketPath, 0o600);
  const sweep = setInterval(() => {
    for (const connection of connections) connection.endIfSlow(LOOKS);
  }, limits.patience / LOOKS);
  return {
    close: async () => {
      clearInterval(sweep);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all([...connections].map((connection) => connection.close()));
      await closed;
    },
  };
}
