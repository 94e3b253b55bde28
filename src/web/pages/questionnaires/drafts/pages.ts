import type { Page } from '../../../kit/page.js';
import { draftAboutJsonPage, draftAboutPage } from './about.js';
import { newQuestionnairePage } from './new.js';
import { draftPage } from './outline.js';
import { pickForDraftPage } from './pick.js';
import { previewDraftPage, previewQuestionPage } from './preview.js';
import { discardDraftPage, publishDraftPage } from './publish.js';
import { draftQuestionJsonPage, draftQuestionPage } from './question.js';
import { draftSectionJsonPage, draftSectionPage } from './section.js';

/** Where questionnaires are written. */
export const draftPages: readonly Page[] = [
  newQuestionnairePage,
  draftPage,
  draftAboutPage,
  draftAboutJsonPage,
  draftSectionPage,
  draftSectionJsonPage,
  draftQuestionPage,
  draftQuestionJsonPage,
  previewDraftPage,
  previewQuestionPage,
  pickForDraftPage,
  publishDraftPage,
  discardDraftPage,
];
