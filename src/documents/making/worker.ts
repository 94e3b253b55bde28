import { parentPort } from 'node:worker_threads';
import { pdfDefinition } from './pdf-definition.js';
import { pdfmake } from './pdfmake.js';
import type { PressAnswer, PressOrder } from './press-order.js';
import { fontFiles } from './typeface.js';
import { xlsxOf } from './xlsx.js';

/** Makes one document after the other; the thread that serves pages is never held up by it. */
const files = new Set(Object.values(fontFiles).flatMap((face) => Object.values(face)));
pdfmake.setFonts(fontFiles);
// Nothing a document says can make the press fetch or open anything but its own faces.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => files.has(path));

const made = async (order: PressOrder): Promise<Uint8Array> =>
  order.kind === 'pdf'
    ? new Uint8Array(await pdfmake.createPdf(pdfDefinition(order.paper)).getBuffer())
    : xlsxOf(order.workbook);

parentPort?.on('message', (order: PressOrder) => {
  made(order).then(
    (bytes) => answer({ id: order.id, bytes }),
    (error: unknown) =>
      answer({ id: order.id, failure: error instanceof Error ? (error.stack ?? '') : String(error) }),
  );
});

const answer = (said: PressAnswer): void => parentPort?.postMessage(said);
