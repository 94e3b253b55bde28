import type { Page } from '../../kit/page.js';
import { branchingPage } from './branching.js';
import { comparisonPage } from './comparison.js';
import { questionnaireCsvPage, questionnaireJsonPage, questionnaireWorkbookPage } from './downloads.js';
import { draftPages } from './drafts/pages.js';
import { importQuestionnairePage, keepImportPage, questionnaireTemplatePage } from './import.js';
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
  importQuestionnairePage,
  keepImportPage,
  questionnaireTemplatePage,
  questionnaireJsonPage,
  questionnaireWorkbookPage,
  questionnaireCsvPage,
  ...draftPages,
];
