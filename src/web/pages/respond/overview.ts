import { WITH_BUYER } from '#domain/assessments/assessment.js';
import { guestPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { factCard } from './facts/overview.view.js';
import { overviewView } from './overview.view.js';
import { receiptView } from './receipt.view.js';
import { readSheet } from './sheet.js';

/** The respondent's first page: how it stands and what is next; while the answers lie with the buyer, the receipt. */
export const overviewPage = guestPage({
  path: paths.respond,
  get: async (visit) => {
    const sheet = await readSheet(visit);
    if (WITH_BUYER.includes(sheet.assessment.state)) {
      const view = receiptView(sheet, await visit.services.answering.receipts(visit.actor), 0);
      return show('respond/receipt', { title: view.title }, view);
    }
    const facts = await visit.services.factSheet.read(visit.actor);
    const view = overviewView(sheet, facts === null ? null : factCard(facts, visit.t));
    return show('respond/overview', { title: sheet.questionnaire.title }, view);
  },
});
