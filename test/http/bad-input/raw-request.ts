import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Visitor } from '../../support/visitor.js';

/** A connection of its own to the portal, for what no client library would send. */
export async function rawConnection(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // Being cut off is what these tests are about.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** The status line of what comes back; '' where the connection ends without one. Ends the connection. */
export async function statusOf(socket: Socket): Promise<string> {
  let said = '';
  const whole = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.on('data', (piece: Buffer) => {
      said += piece.toString('latin1');
      if (said.includes('\r\n')) resolve();
    });
  });
  await whole;
  socket.destroy();
  return said.split('\r\n')[0] ?? '';
}

/** The head of a request as this visitor's browser would send it. */
export function headOf(visitor: Visitor, line: string, headers: Readonly<Record<string, string>>): string {
  const all = {
    Host: 'portal',
    Cookie: visitor.cookies,
    'Sec-Fetch-Site': 'same-origin',
    Accept: 'text/html',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${line} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}

const BOUNDARY = '----a-boundary-of-our-own';
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** One part of a multipart body, its file name written exactly as given. */
export const part = (name: string, content: string | Buffer, file?: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"\r\nContent-Type: application/octet-stream`}\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
export const END = Buffer.from(`--${BOUNDARY}--\r\n`);
