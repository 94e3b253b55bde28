import { chmodSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { type Answer, Connection } from './connection.js';

export interface WireServer {
  /** Finishes the commands in hand, then stops listening. */
  close(): Promise<void>;
}

/** Listens on a Unix socket that only its owner can open. */
export async function listen(
  socketPath: string,
  answer: Answer,
  log: (message: string) => void,
): Promise<WireServer> {
  const connections = new Set<Connection>();
  const server: Server = createServer((socket) => {
    const connection = new Connection(socket, answer, log);
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, () => resolve());
  });
  chmodSync(socketPath, 0o600);
  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all([...connections].map((connection) => connection.close()));
      await closed;
    },
  };
}
