import { guestPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { ROUND } from '../reports/receipt-round.js';
import { receiptView } from './receipt.view.js';
import { readSheet } from './sheet.js';

export const receiptPage = guestPage({
  path: paths.respondReceipt,
  query: ROUND,
  get: async (visit) => {
    const submissions = await visit.services.answering.receipts(visit.actor);
    const view = receiptView(await readSheet(visit), submissions, visit.query.round);
    return show('respond/receipt', { title: view.title }, view);
  },
});
