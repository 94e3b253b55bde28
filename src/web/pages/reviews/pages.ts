import type { Page } from '../../kit/page.js';
import { decidePage, reopenReviewPage } from './decision.js';
import { reviewQueuePage } from './queue.js';
import { returnQuestionsPage } from './return.js';
import { scorePage } from './score.js';
import {
  overrideScorePage,
  reviewPage,
  reviewQuestionPage,
  startReviewPage,
  withdrawOverridePage,
} from './workspace.js';

export const reviewPages: readonly Page[] = [
  reviewQueuePage,
  reviewPage,
  startReviewPage,
  reviewQuestionPage,
  overrideScorePage,
  withdrawOverridePage,
  returnQuestionsPage,
  decidePage,
  reopenReviewPage,
  scorePage,
];
