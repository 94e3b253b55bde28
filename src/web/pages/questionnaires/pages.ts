import type { Page } from '../../kit/page.js';
import { branchingPage } from './branching.js';
import { comparisonPage } from './comparison.js';
import { draftPages } from './drafts/pages.js';
import { questionnaireListPage, questionnairePage } from './questionnaires.js';
import { copyQuestionnairePage, retireQuestionnairePage, takeBackQuestionnairePage } from './retire.js';

export const questionnairePages: readonly Page[] = [
  questionnaireListPage,
  questionnairePage,
  comparisonPage,
  branchingPage,
  copyQuestionnairePage,
  retireQuestionnairePage,
  takeBackQuestionnairePage,
  ...draftPages,
];
