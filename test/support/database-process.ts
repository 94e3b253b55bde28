import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The embedded database in a process of its own. */
export interface DatabaseProcess {
  readonly uri: string;
  readonly pid: number;
  /** Ends it at once, without a word; resolves when it is gone. */
  kill(): Promise<void>;
  /** Closes it; resolves when it is gone. */
  close(): Promise<void>;
}

/** Starts the database on a data folder as a process of its own. Errors: what the process said when it could not. */
export function startDatabaseProcess(dataDir: string): Promise<DatabaseProcess> {
  const child = fork(fileURLToPath(new URL('./database-served.js', import.meta.url)), [dataDir], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((settle) => {
    child.once('exit', () => settle());
  });
  return new Promise((settle, fail) => {
    child.once('exit', (code, signal) => fail(new Error(`the database ended with ${signal ?? code}`)));
    child.once('message', ({ uri, failure }: { uri?: string; failure?: string }) => {
      if (uri === undefined) fail(new Error(failure));
      else
        settle({
          uri,
          pid: child.pid ?? 0,
          kill: () => {
            child.kill('SIGKILL');
            return gone;
          },
          close: () => {
            child.send('close');
            return gone;
          },
        });
    });
  });
}
