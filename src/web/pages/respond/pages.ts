import type { Page } from '../../kit/page.js';
import { allQuestionsPage } from './all-questions.js';
import { attachEvidencePage, evidenceFilePage, removeEvidencePage } from './evidence.js';
import { factOverviewPage, factPage } from './facts/facts.js';
import { overviewPage } from './overview.js';
import { questionPage } from './question.js';
import { receiptPage } from './receipt.js';
import { sectionPage } from './section.js';
import { submitPage } from './submit.js';

/** What a respondent sees, from the overview to the receipt. */
export const respondPages: readonly Page[] = [
  overviewPage,
  sectionPage,
  questionPage,
  attachEvidencePage,
  removeEvidencePage,
  evidenceFilePage,
  allQuestionsPage,
  factOverviewPage,
  factPage,
  submitPage,
  receiptPage,
];
