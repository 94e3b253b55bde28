import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Reading } from '#domain/certificates/certificate.js';
import { type ModelFile, modelOf } from '#domain/certificates/reading/learned/model-file.js';
import { nothingUnderstood, understand } from '#domain/certificates/reading/understand.js';
import { boundMemory } from './bounded-memory.js';
import { compareSigned } from './compare-signed.js';
import type { Limits } from './limits.js';
import { signaturesOf } from './read-signatures.js';

/** A file for the thread, and what it answers; whoever asked adds the day it was read. */
export interface ReaderTask {
  readonly bytes: Uint8Array;
}
export type ReaderAnswer = Omit<Reading, 'at'>;

/** What the thread is started with. */
export interface ReaderGiven {
  readonly limits: Limits;
  /** Path of what the reader learned. */
  readonly model: string;
}

const { limits, model: path } = workerData as ReaderGiven;
const model = modelOf(JSON.parse(readFileSync(path, 'utf8')) as ModelFile);
const memory = boundMemory(limits);
// After the bounds: the package keeps no reference of its own to what they replace.
const { readPdf } = await import('./read-pdf.js');

parentPort?.on('message', ({ bytes }: ReaderTask) => {
  void answer(bytes).then((answered) => parentPort?.postMessage(answered));
});
parentPort?.postMessage('ready');

async function answer(bytes: Uint8Array): Promise<ReaderAnswer> {
  const began = performance.now();
  memory.begin();
  // Before the text is read: reading takes the bytes away.
  const { signatures: found, bytes: kept } = signaturesOf(bytes);
  const { fault, pageCount, pages, file: about } = await readPdf(bytes, limits);
  const failure = memory.exceeded() ? 'too-much-memory' : fault;
  const took = performance.now() - began;
  const signatures = await compareSigned(found, failure === null ? pages : null, async (end) => {
    if (kept === null || performance.now() - began + took > limits.time / 2) return null;
    memory.begin();
    const then = await readPdf(kept.slice(0, end), limits);
    return memory.exceeded() || then.fault !== null ? null : then.pages;
  });
  const file = { ...about, signatures };
  return failure === null
    ? { fault: null, pageCount, pages, file, ...understand(pages, model) }
    : { fault: failure, pageCount, pages: [], file, ...nothingUnderstood };
}
