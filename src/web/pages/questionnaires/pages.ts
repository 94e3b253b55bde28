import type { Page } from '../../kit/page.js';
import { branchingPage } from './branching.js';
import { comparisonPage } from './comparison.js';
import {
  questionnaireCsvPage,
  questionnaireJsonPage,
  questionnaireTemplateCsvPage,
  questionnaireTemplatePage,
  questionnaireWorkbookPage,
} from './downloads.js';
import { draftPages } from './drafts/pages.js';
import { importQuestionnairePage, keepImportPage } from './import.js';
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
  questionnaireTemplateCsvPage,
  questionnaireJsonPage,
  questionnaireWorkbookPage,
  questionnaireCsvPage,
  ...draftPages,
];
