import { Worker } from 'node:worker_threads';
import type { FileReading, Wish } from '#domain/exchange/read-unpacked.js';
import { refusedReading } from '#domain/exchange/reading.js';
import { LIMITS, type Limits } from './limits.js';
import type { ExchangeTask } from './worker.js';

export interface FileExchange {
  /** Reads a file of any known form. Whatever it is, there is an answer; why it could not be read stands in `faults`. */
  read(bytes: Uint8Array, wish: Wish): Promise<FileReading>;
}

/**
 * Reads files that come from anywhere, one after the other, each in a thread of its own: one that takes too long or too
 * much ends its thread and nothing else. `given` asks for less, in tests.
 */
export function createExchangeReader(given: Partial<Limits> = {}): FileExchange {
  const limits: Limits = { ...LIMITS, ...given };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    async read(bytes, wish) {
      if (bytes.byteLength > limits.bytes) return refused(wish, tooLarge(limits.bytes));
      const turn = queue.then(() => readInThread({ bytes: new Uint8Array(bytes), wish }, limits));
      queue = turn.catch(() => undefined);
      return await turn;
    },
  };
}

const tooLarge = (bytes: number): string =>
  `The file is larger than ${Math.floor(bytes / (1024 * 1024))} MB, which is the most that is read.`;

const refused = ({ format }: Wish, reason: string): FileReading => ({ format, ...refusedReading(reason) });

async function readInThread(task: ExchangeTask, limits: Limits): Promise<FileReading> {
  const thread = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: limits,
    resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
  try {
    return await new Promise<FileReading>((settle) => {
      const limit = setTimeout(
        () => settle(refused(task.wish, 'Reading it took too long, so nothing was read.')),
        limits.time,
      );
      const done = (reading: FileReading) => {
        clearTimeout(limit);
        settle(reading);
      };
      thread.once('message', done);
      thread.once('error', (failure) => done(refused(task.wish, reasonOf(failure))));
      thread.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
    });
  } finally {
    await thread.terminate();
  }
}

const reasonOf = (failure: unknown): string =>
  failure instanceof Error && 'code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'Reading it takes more memory than one file may have, so nothing was read.'
    : 'It could not be read: something in it is damaged.';
