import { parentPort, workerData } from 'node:worker_threads';
import { contextOn } from './commands/open-context.js';
import { answer } from './commands/registry.js';
import { removeExpired } from './commands/write.js';
import { Store } from './store/store.js';
import { listen } from './wire/server.js';

/** What the thread is given. */
export interface WorkerTask {
  readonly file: string;
  readonly socket: string;
}

/** What the thread tells: it serves, it could not start, or something for the log. */
export type WorkerNews =
  | { readonly kind: 'serving' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'log'; readonly message: string };

/** How often lifetimes and idle cursors are looked at, in milliseconds. */
const SWEEP_MS = 20_000;

function tell(news: WorkerNews): void {
  parentPort?.postMessage(news);
}

function log(message: string): void {
  tell({ kind: 'log', message });
}

async function serve(task: WorkerTask): Promise<void> {
  const store = new Store(task.file);
  const context = await contextOn(store);
  const server = await listen(task.socket, (request) => answer(context, request), log);
  const sweep = setInterval(() => {
    context.cursors.sweep();
    context.snapshots.sweep();
    removeExpired(context, new Date()).catch((failure) => log(`expiry failed: ${String(failure)}`));
  }, SWEEP_MS);
  const stop = async () => {
    clearInterval(sweep);
    await server.close();
    context.snapshots.close();
    await store.close();
    parentPort?.close();
  };
  parentPort?.once('message', () => {
    stop().catch((failure: unknown) => log(`closing failed: ${String(failure)}`));
  });
  tell({ kind: 'serving' });
}

serve(workerData as WorkerTask).catch((failure) => {
  tell({ kind: 'failed', reason: failure instanceof Error ? failure.message : String(failure) });
  parentPort?.close();
});
