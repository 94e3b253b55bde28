import { guestPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
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
