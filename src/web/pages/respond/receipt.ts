import { Readable } from 'node:stream';
import { canonicalJson } from '#domain/canonical-json.js';
import { guestPage } from '../../kit/page.js';
import { file, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { receiptView } from './receipt.view.js';
import { readSheet } from './sheet.js';

export const receiptPage = guestPage({
  path: paths.respondReceipt,
  get: async (visit) => {
    const submission = await visit.services.answering.receipt(visit.actor);
    const view = receiptView(await readSheet(visit), submission);
    return show('respond/receipt', { title: view.title }, view);
  },
});

/** The submission as the canonical JSON its hash was taken of, so that the file's own SHA-256 is the receipt's. */
export const receiptFilePage = guestPage({
  path: paths.respondReceiptFile,
  get: async ({ actor, services }) => {
    const { sha256, ...record } = await services.answering.receipt(actor);
    const bytes = Buffer.from(canonicalJson(record), 'utf8');
    const name = `assay-submission-${sha256.slice(0, 12)}.json`;
    return file(name, 'application/json', bytes.length, Readable.from([bytes]));
  },
});
