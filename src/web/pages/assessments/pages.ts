import type { Page } from '../../kit/page.js';
import { assessmentPage, cancelAssessmentPage, copyLinkPage, replaceLinkPage } from './assessment.js';
import { assessmentListPage } from './list.js';
import { newAssessmentPage, sendQuestionnairePage } from './send.js';

/** `/assessments/new` stands before `/assessments/:assessmentId`, which would take it for an id. */
export const assessmentPages: readonly Page[] = [
  assessmentListPage,
  newAssessmentPage,
  sendQuestionnairePage,
  assessmentPage,
  copyLinkPage,
  replaceLinkPage,
  cancelAssessmentPage,
];
