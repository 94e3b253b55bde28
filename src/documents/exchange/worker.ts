import { parentPort } from 'node:worker_threads';
import { type FileReading, readUnpacked, type Wish } from '#domain/exchange/read-unpacked.js';
import { refusedReading } from '#domain/exchange/reading.js';
import { unpack } from './unpack.js';

/** A file for the thread. */
export interface ExchangeTask {
  readonly bytes: Uint8Array;
  readonly wish: Wish;
}

parentPort?.on('message', ({ bytes, wish }: ExchangeTask) => {
  parentPort?.postMessage(readFile(bytes, wish));
});

function readFile(bytes: Uint8Array, wish: Wish): FileReading {
  const unpacked = unpack(bytes);
  return 'why' in unpacked
    ? { format: wish.format, ...refusedReading(unpacked.why) }
    : readUnpacked(unpacked.value, wish);
}
