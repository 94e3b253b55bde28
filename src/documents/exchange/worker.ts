import { parentPort, workerData } from 'node:worker_threads';
import { type FileReading, readUnpacked, type Wish } from '#domain/exchange/read-unpacked.js';
import { refusedReading } from '#domain/exchange/reading.js';
import { boundMemory } from '../reading/bounded-memory.js';
import { isLonger } from './is-longer.js';
import type { Limits } from './limits.js';
import { NotUnpacked } from './not-unpacked.js';

/** A file for the thread. */
export interface ExchangeTask {
  readonly bytes: Uint8Array;
  readonly wish: Wish;
}

const limits = workerData as Limits;
const memory = boundMemory(limits);
// After the bounds: the packages keep no reference of their own to what they replace.
const { unpack } = await import('./unpack.js');

parentPort?.on('message', ({ bytes, wish }: ExchangeTask) => {
  void read(bytes, wish).then((reading) => parentPort?.postMessage(reading));
});

async function read(bytes: Uint8Array, wish: Wish): Promise<FileReading> {
  const refused = (reason: string): FileReading => ({ format: wish.format, ...refusedReading(reason) });
  const tooMuch = 'It unpacks to more than one file may hold, so nothing was read.';
  memory.begin();
  try {
    const unpacked = await unpack(bytes, limits);
    // A package may go on by other means where one was refused to it.
    const reading = memory.exceeded() ? null : readUnpacked(unpacked, wish);
    // A file can say a long text once and have it repeated; written out, it would fill the machine outside this thread.
    return reading === null || isLonger(reading, limits.characters) ? refused(tooMuch) : reading;
  } catch (error) {
    if (memory.exceeded()) return refused(tooMuch);
    if (error instanceof NotUnpacked) return refused(error.message);
    throw error;
  }
}
