import { accessSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Reading, ReadingFault } from '#domain/certificates/certificate.js';
import { nothingUnderstood } from '#domain/certificates/reading/understand.js';
import type { Instant } from '#domain/dates.js';
import { LIMITS, type Limits } from './limits.js';
import type { ReaderAnswer, ReaderGiven, ReaderTask } from './worker.js';

export interface ReaderOptions {
  now(): Instant;
  /** Path of what the reader learned: `seeds/reader/fields.json`. */
  readonly model: string;
  /** What one file may cost, where a test asks for less. */
  readonly limits?: Partial<Limits>;
}

export interface FileReader {
  read(bytes: Uint8Array): Promise<Reading>;
  /** Ends the thread; what waits is rejected. */
  close(): Promise<void>;
}

/**
 * Reads files one after the other in a thread of its own, started by the first and ended when there is no more. A file
 * that takes too long or too much ends the thread and nothing else: the next one gets a new thread.
 * Errors: no model where it should be.
 */
export function createCertificateReader({ now, model, limits: given = {} }: ReaderOptions): FileReader {
  accessSync(model);
  const limits: Limits = { ...LIMITS, ...given };
  let thread: Worker | null = null;
  let rest: NodeJS.Timeout | undefined;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function end(): Promise<void> {
    clearTimeout(rest);
    const ending = thread;
    thread = null;
    await ending?.terminate();
  }

  async function answerTo(bytes: Uint8Array): Promise<ReaderAnswer> {
    if (closed) throw new Error('The reader of certificates is closed.');
    if (bytes.byteLength > limits.bytes) return unanswered('too-much-memory');
    clearTimeout(rest);
    thread ??= startThread({ model, limits });
    const answer = await ask(thread, bytes, limits.time);
    if ('ended' in answer) {
      await end();
      return unanswered(answer.ended);
    }
    rest = setTimeout(() => void end(), limits.idle).unref();
    return answer;
  }

  return {
    async read(bytes) {
      const turn = queue.then(() => answerTo(bytes));
      queue = turn.catch(() => undefined);
      const { ...answer } = await turn;
      return { ...answer, at: now() };
    },
    async close() {
      closed = true;
      await end();
    },
  };
}

function startThread(given: ReaderGiven): Worker {
  const { limits } = given;
  const thread = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
  thread.setMaxListeners(20);
  thread.unref();
  return thread;
}

const unanswered = (fault: ReadingFault): ReaderAnswer => ({
  fault,
  pageCount: 0,
  pages: [],
  file: { producer: '', creator: '', createdAt: '', modifiedAt: '', active: false, signed: false },
  ...nothingUnderstood,
});

type Ended = { readonly ended: ReadingFault };

/** One file for the thread. It keeps the process alive only while it works; its time starts when it is ready to. */
function ask(thread: Worker, bytes: Uint8Array, time: number): Promise<ReaderAnswer | Ended> {
  return new Promise((settle) => {
    const done = (answer: ReaderAnswer | Ended) => {
      clearTimeout(limit);
      thread.off('message', heard).off('error', failed).off('exit', left);
      thread.unref();
      settle(answer);
    };
    const heard = (news: ReaderAnswer | 'ready') => {
      if (news === 'ready') limit.refresh();
      else done(news);
    };
    const failed = (failure: unknown) => done({ ended: faultOf(failure) });
    const left = () => done({ ended: 'damaged' });
    const limit = setTimeout(() => done({ ended: 'took-too-long' }), time);
    thread.ref();
    thread.on('message', heard).on('error', failed).on('exit', left);
    const task: ReaderTask = { bytes: new Uint8Array(bytes) };
    thread.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
  });
}

/** Out of memory has a code; whatever else ends a thread, the file was not one it could read. */
const faultOf = (failure: unknown): ReadingFault =>
  failure instanceof Error && 'code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'too-much-memory'
    : 'damaged';
