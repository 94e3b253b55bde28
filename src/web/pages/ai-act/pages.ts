import type { Page } from '../../kit/page.js';
import { aiActFactsPage } from './facts.js';
import { aiActNextPage, aiActQuestionPage } from './question.js';
import { aiActResultPage } from './result.js';

export const aiActPages: readonly Page[] = [
  aiActResultPage,
  aiActNextPage,
  aiActQuestionPage,
  aiActFactsPage,
];
