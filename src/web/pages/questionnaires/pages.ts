import type { Page } from '../../kit/page.js';
import { branchingPage } from './branching.js';
import { comparisonPage } from './comparison.js';
import { questionnaireListPage, questionnairePage } from './questionnaires.js';

export const questionnairePages: readonly Page[] = [
  questionnaireListPage,
  questionnairePage,
  comparisonPage,
  branchingPage,
];
