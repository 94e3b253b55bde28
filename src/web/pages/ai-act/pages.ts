import type { Page } from '../../kit/page.js';
import { aiActFactsPage } from './facts.js';
import { aiActNextPage, aiActQuestionPage } from './question.js';
import { aiActResultPage, aiActStepsPage } from './result.js';
import { aiActStatementPage } from './statement.js';
import { aiActAskPage } from './vendor/ask.js';
import { aiActTakeOverPage, aiActVendorPage } from './vendor/vendor.js';

export const aiActPages: readonly Page[] = [
  aiActResultPage,
  aiActStepsPage,
  aiActStatementPage,
  aiActNextPage,
  aiActQuestionPage,
  aiActFactsPage,
  aiActVendorPage,
  aiActTakeOverPage,
  aiActAskPage,
];
