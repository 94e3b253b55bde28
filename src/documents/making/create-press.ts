import { Worker } from 'node:worker_threads';
import type { Paper } from '#domain/documents/paper.js';
import type { Workbook } from '#domain/documents/workbook.js';
import type { PressAnswer, PressOrder } from './press-order.js';

/** Makes files of papers and workbooks, in a thread of its own. */
export interface Press {
  /** Bytes of a PDF. Rejects where it cannot be made in time or memory. */
  pdf(paper: Paper): Promise<Uint8Array>;
  /** Bytes of an XLSX workbook. Rejects likewise. */
  xlsx(workbook: Workbook): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface PressOptions {
  /** Milliseconds one document may take; 30 s unless told. */
  readonly patience?: number;
  /** Milliseconds without an order after which the thread ends; a minute unless told. */
  readonly idle?: number;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly late: NodeJS.Timeout;
}

type Order = PressOrder extends infer O ? (O extends PressOrder ? Omit<O, 'id'> : never) : never;

const CLOSING = 'The portal is closing.';

/** The thread starts with the first order and ends when nothing was ordered for a while. */
export function createPress({ patience = 30_000, idle = 60_000 }: PressOptions = {}): Press {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let resting: NodeJS.Timeout | null = null;
  let last = 0;
  const inTurn = oneByOne();
  let closed = false;

  async function stop(error: Error): Promise<void> {
    const stopped = worker;
    worker = null;
    if (resting !== null) clearTimeout(resting);
    refuseAll(waiting, error);
    await stopped?.terminate();
  }

  function start(): Worker {
    const started = new Worker(new URL('./worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    started.on('message', (said: PressAnswer) => {
      const order = waiting.get(said.id);
      if (order === undefined) return;
      waiting.delete(said.id);
      clearTimeout(order.late);
      if ('bytes' in said) order.resolve(said.bytes);
      else order.reject(new Error(`The document could not be made: ${said.failure}`));
      if (waiting.size === 0) rest();
    });
    started.on('error', (error) => {
      if (worker === started) worker = null;
      refuseAll(waiting, new Error('The document could not be made: its thread ended.', { cause: error }));
    });
    // A press at rest keeps no process alive.
    started.unref();
    return started;
  }

  function rest(): void {
    worker?.unref();
    resting = setTimeout(() => void stop(new Error('The press was at rest.')), idle);
    resting.unref();
  }

  const made = (order: Order): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      if (closed) throw new Error(CLOSING);
      last += 1;
      const id = last;
      if (resting !== null) clearTimeout(resting);
      worker ??= start();
      worker.ref();
      const late = setTimeout(() => void stop(new Error('The document took too long to make.')), patience);
      waiting.set(id, { resolve, reject, late });
      worker.postMessage({ ...order, id });
    });

  return {
    pdf: (paper) => inTurn(() => made({ kind: 'pdf', paper })),
    xlsx: (workbook) => inTurn(() => made({ kind: 'xlsx', workbook })),
    close: () => {
      closed = true;
      return stop(new Error(CLOSING));
    },
  };
}

/** Acts one after the other, so that nobody's document runs out of time while others' are made. */
function oneByOne(): <T>(act: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

function refuseAll(waiting: Map<number, Waiting>, error: Error): void {
  for (const { reject, late } of waiting.values()) {
    clearTimeout(late);
    reject(error);
  }
  waiting.clear();
}
