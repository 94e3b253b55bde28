import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot } from '#roof/config.js';
import { ownMemory } from '../../support/own-memory.js';

/** The secret of every portal on one data folder, in the test or in a process of its own. */
export const SECRET = 'a secret that outlives every process of the portal';

/** The real server, as `npm start` runs it, in a process that can be killed. */
export interface ServerProcess {
  readonly pid: number;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end and answers its exit code, or the signal that it died of. */
  stop(): Promise<number | NodeJS.Signals | null>;
  /** Everything it said. */
  said(): string;
  /** Memory that only this process holds, in bytes; pages of the database's file are not counted. */
  ownMemory(): number;
}

/** A port to come back to after a restart, so that visitors stay where they were. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

const environmentOf = (dataDir: string, port: number, more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env['PATH'] ?? '',
  NODE_ENV: 'production',
  SESSION_SECRET: SECRET,
  DATA_DIR: dataDir,
  PORT: String(port),
  ...more,
});

/** Starts the server on a data folder and waits until it says that it is ready. */
export const startServer = (
  dataDir: string,
  port: number,
  more: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> =>
  startProcess(['server.js'], environmentOf(dataDir, port, more), (said) => said.includes('Assay is ready'));

/** Serves the database of a data folder from a process of its own; what it says is its address. */
export const serveDatabase = (dataDir: string): Promise<ServerProcess> =>
  startProcess(['assay.js', 'db', 'serve', '--data', dataDir], environmentOf(dataDir, 0), (said) =>
    said.endsWith('\n'),
  );

/** Starts a process of ours and waits until what it said is what shows it ready. */
async function startProcess(
  [script = '', ...words]: readonly string[],
  env: Readonly<Record<string, string>>,
  isReady: (said: string) => boolean,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(projectRoot(), 'dist/src', script), ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      said += piece.toString();
      if (isReady(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The process did not start:\n${said}`)));
  });
  await ready;
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      await ended(child, 'SIGKILL');
    },
    stop: () => ended(child, 'SIGTERM'),
    said: () => said,
    ownMemory: () => ownMemory(child.pid ?? 0),
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode;
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  child.kill(signal);
  const [code, died] = await exit;
  return code ?? died;
}

/** Runs an `assay` command on a data folder. */
export async function runAssay(
  dataDir: string,
  words: readonly string[],
): Promise<{ exit: number | null; out: string; err: string }> {
  const script = join(projectRoot(), 'dist/src/assay.js');
  const child = spawn(process.execPath, [script, ...words], {
    env: environmentOf(dataDir, 0),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => out.push(piece.toString()));
  child.stderr.on('data', (piece: Buffer) => err.push(piece.toString()));
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, out: out.join(''), err: err.join('') };
}
